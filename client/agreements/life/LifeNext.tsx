import { useState } from "react";
import { useNavigate } from "react-router";
import { isUnderway } from "../../../schema/agreements/versions.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { useMe } from "../../people/useMe.ts";
import { Button, ButtonLink } from "../../ui/Button.tsx";
import { Refused } from "../../ui/Refused.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import type { AgreementAt } from "../part.ts";
import { AmendDialog } from "./AmendDialog.tsx";
import { DecideDialog } from "./DecideDialog.tsx";
import { EndDialog } from "./EndDialog.tsx";
import { BEGIN_TEXT, type LifeRead } from "./life.ts";
import { partyToSign } from "./mine.ts";
import { useLife } from "./useLife.ts";

/** What can be done next with an agreement that is written, decided on, signed or in force. */
export function LifeNext({ at }: { at: AgreementAt }) {
  const { life, refresh } = useLife(at.agreement.id);
  const again = () => {
    refresh();
    at.refresh();
  };
  if (!life) return null;
  const text = life.texts.find(isUnderway);
  if (text) return <NextOfText at={at} life={life} text={text} onDone={again} />;
  if (at.agreement.stage === "Drafting") return <Begin life={life} onDone={again} />;
  if (at.agreement.stage === "Active") return <NextInForce life={life} onDone={again} />;
  return null;
}

function NextOfText({ at, life, text, onDone }: { at: AgreementAt; life: LifeRead; text: LifeRead["texts"][number]; onDone: () => void }) {
  const say = useWords();
  const { me, rights } = useMe();
  const [isDeciding, setDeciding] = useState(false);
  const page = `/${life.hub.slug}/agreements/${life.id}/text`;
  if (text.state === "Drafting")
    return (
      <ButtonLink weight="primary" href={page}>
        {say("drafting.write")}
      </ButtonLink>
    );
  if (text.state === "Signing")
    return me && partyToSign(life, text, me.person.id) ? (
      <ButtonLink weight="primary" href={page}>
        {say("signing.do")}
      </ButtonLink>
    ) : null;
  if (!rights.officialOf.includes(life.hub.id)) return null;
  return (
    <>
      <Button weight="primary" onPress={() => setDeciding(true)}>
        {say("deciding.do")}
      </Button>
      {isDeciding && (
        <DecideDialog life={life} text={text} caseNumber={at.agreement.caseNumber} onDone={onDone} onClose={() => setDeciding(false)} />
      )}
    </>
  );
}

/** Begins the text of an agreement that was taken this far without one. */
function Begin({ life, onDone }: { life: LifeRead; onDone: () => void }) {
  const say = useWords();
  const go = useNavigate();
  const { run, problem, isBusy } = useDeed();
  const begin = async () => {
    const room = { __typename: "Agreement", id: life.id, lists: { AgreementVersion: "versions" } };
    if (!(await run(() => perform(room, BEGIN_TEXT, { agreement: life.id })))) return;
    onDone();
    go(`/${life.hub.slug}/agreements/${life.id}/text`);
  };
  return (
    <>
      <Button weight="primary" onPress={begin} isPending={isBusy}>
        {say("drafting.begin")}
      </Button>
      <Refused problem={problem} />
    </>
  );
}

function NextInForce({ life, onDone }: { life: LifeRead; onDone: () => void }) {
  const say = useWords();
  const [doing, setDoing] = useState<"amend" | "end" | "renew">();
  const close = () => setDoing(undefined);
  return (
    <>
      <Button onPress={() => setDoing("amend")}>{say("drafting.amend.do")}</Button>
      <Button onPress={() => setDoing("renew")}>{say("endings.renew")}</Button>
      <Button weight="quiet" onPress={() => setDoing("end")}>
        {say("endings.end")}
      </Button>
      {doing === "amend" && <AmendDialog life={life} onClose={close} />}
      {(doing === "end" || doing === "renew") && <EndDialog life={life} deed={doing} onDone={onDone} onClose={close} />}
    </>
  );
}
