import { useSentence, useWords } from "../i18n.tsx";
import { ButtonLink } from "../ui/Button.tsx";
import { Page } from "../ui/Page.tsx";
import { ApiTokens } from "./ApiTokens.tsx";
import { Passkeys } from "./Passkeys.tsx";
import { Password } from "./Password.tsx";
import { SecondStep } from "./SecondStep.tsx";
import { SessionList } from "./SessionList.tsx";
import { useSecurity } from "./useSecurity.ts";
import "./SecurityPage.css";

const signInAgain = `/sign-in?${new URLSearchParams({ to: "/me" })}`;

/** Where a person sees and changes how they sign in, and where they are signed in. */
export function SecurityPage() {
  const say = useWords();
  const sentence = useSentence();
  const { security, reload } = useSecurity();
  if (security === undefined) return null;
  if (!security)
    return (
      <Page title={say("people.ways.title")}>
        <div className="way">
          <ButtonLink weight="primary" href={signInAgain}>
            {say("people.signIn")}
          </ButtonLink>
        </div>
      </Page>
    );
  const { whyNotChange } = security;
  return (
    <Page title={say("people.ways.title")} lead={<p>{say("people.ways.what", { email: security.email })}</p>}>
      {whyNotChange && (
        <div className="ways-closed">
          <p>{sentence(whyNotChange)}</p>
          <ButtonLink href={signInAgain}>{say("people.ways.again")}</ButtonLink>
        </div>
      )}
      <div className="ways">
        <Password security={security} onChanged={reload} />
        <Passkeys security={security} onChanged={reload} />
        <SecondStep security={security} onChanged={reload} />
        <SessionList security={security} onChanged={reload} />
        <ApiTokens security={security} />
      </div>
    </Page>
  );
}
