import { useEffect, useState } from "react";
import { useSearchParams } from "react-router";
import { linkMinutes, ownPath, whyNotEntered } from "../../schema/people.ts";
import { type Refusal, refusal } from "../../schema/refusal.ts";
import { useWords } from "../i18n.tsx";
import { Button, ButtonLink } from "../ui/Button.tsx";
import { Page, Section } from "../ui/Page.tsx";
import { CodeStep } from "./CodeStep.tsx";
import { DemoPeople } from "./DemoPeople.tsx";
import { mailbox, startOver } from "./signing.ts";
import { WaysIn } from "./WaysIn.tsx";
import "./SignInPage.css";

type Step = { name: "ways"; reason?: Refusal | undefined } | { name: "code" } | { name: "sent"; email: string };

/** What to do when a link is on its way; the demo shows the letter itself. */
function LinkSent({ email, onBack }: { email: string; onBack: () => void }) {
  const say = useWords();
  const [isDemo, setDemo] = useState(false);
  useEffect(() => {
    void mailbox().then((letters) => setDemo(!!letters));
  }, []);
  return (
    <Section title={say("people.linkSent")}>
      <div className="sign-in" role="status">
        <p>{say("people.linkSentWhat", { email, minutes: String(linkMinutes) })}</p>
        {isDemo && <ButtonLink href="/mailbox">{say("people.toMailbox")}</ButtonLink>}
        <Button weight="quiet" onPress={onBack}>
          {say("people.back")}
        </Button>
      </div>
    </Section>
  );
}

/** Where a person says who she is; she comes back to where she was. */
export function SignInPage() {
  const say = useWords();
  const [asked] = useSearchParams();
  const [step, setStep] = useState<Step>({ name: "ways", reason: whyNotEntered(asked.get("no")) });
  // Only a path of our own: an address from outside must not send a person who has just signed in elsewhere.
  const to = ownPath(asked.get("to"));
  const arrive = () => startOver(to);
  return (
    <Page title={say("people.signIn")} lead={<p>{say("people.readOnly")}</p>}>
      <div className="ways-in">
        {step.name === "ways" && (
          <WaysIn
            to={to}
            reason={step.reason}
            onArrived={arrive}
            onCode={() => setStep({ name: "code" })}
            onLinkSent={(email) => setStep({ name: "sent", email })}
          />
        )}
        {step.name === "code" && (
          <CodeStep onArrived={arrive} onOver={() => setStep({ name: "ways", reason: refusal("people.codeOver") })} />
        )}
        {step.name === "sent" && <LinkSent email={step.email} onBack={() => setStep({ name: "ways" })} />}
        {step.name === "ways" && <DemoPeople onArrived={arrive} />}
      </div>
    </Page>
  );
}
