import { useState } from "react";
import { useLocation, useSearchParams } from "react-router";
import { ownPath } from "../../schema/people.ts";
import { type Refusal, refusal } from "../../schema/refusal.ts";
import { useSentence, useWords } from "../i18n.tsx";
import { Button, ButtonLink } from "../ui/Button.tsx";
import { Page } from "../ui/Page.tsx";
import { CodeStep } from "./CodeStep.tsx";
import { needsCode, post, startOver, whyNot } from "./signing.ts";
import "./SignInPage.css";

/** Where the link of a letter leads: a button, since machines that read mail follow links too. */
export function LinkPage() {
  const say = useWords();
  const sentence = useSentence();
  const { hash } = useLocation();
  const [asked] = useSearchParams();
  const [isCode, setCode] = useState(false);
  const [no, setNo] = useState<Refusal>();
  const to = ownPath(asked.get("to"));
  const again = `/sign-in?${new URLSearchParams({ to })}`;
  const open = async () => {
    const answer = await post("/sign-in/link/open", { token: hash.slice(1) });
    if (!answer.ok) return setNo(whyNot(answer, refusal("people.linkOver")));
    return needsCode(answer) ? setCode(true) : startOver(to);
  };
  return (
    <Page title={say("people.signIn")}>
      {isCode ? (
        <CodeStep onArrived={() => startOver(to)} onOver={() => startOver(again)} />
      ) : (
        <div className="sign-in">
          {no ? (
            <p className="refused" role="alert">
              {sentence(no)}
            </p>
          ) : (
            <p>{say("people.openLinkWhat")}</p>
          )}
          {no ? (
            <ButtonLink weight="primary" href={again}>
              {say("people.askNewLink")}
            </ButtonLink>
          ) : (
            <Button weight="primary" onPress={open}>
              {say("people.openLink")}
            </Button>
          )}
        </div>
      )}
    </Page>
  );
}
