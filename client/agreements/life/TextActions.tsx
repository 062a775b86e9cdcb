import { useState } from "react";
import { whyNotWithdraw } from "../../../schema/agreements/versions.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { Button } from "../../ui/Button.tsx";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { Sure } from "../../ui/Sure.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { Tick } from "../../ui/Tick.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { WhyNot } from "../../ui/WhyNot.tsx";
import { type LifeRead, REMOVE_TEXT, type TextRead, WITHDRAW } from "./life.ts";

interface Props {
  life: LifeRead;
  text: TextRead;
  onDone: () => void;
}

/** What can be taken back of a text that is on its way: one that is put forward, or a change that is still drafted. */
export function TextActions({ life, text, onDone }: Props) {
  const say = useWords();
  const [doing, setDoing] = useState(false);
  const isAmendment = text.aim !== "First";
  const room = { __typename: "Agreement", id: life.id, lists: {} };
  if (!whyNotWithdraw(text, "…"))
    return (
      <>
        <Button weight="quiet" onPress={() => setDoing(true)}>
          {say("drafting.withdraw.do")}
        </Button>
        {doing && <Withdraw life={life} text={text} onDone={onDone} onClose={() => setDoing(false)} />}
      </>
    );
  if (text.state !== "Drafting" || !isAmendment) return null;
  return (
    <>
      <Button weight="quiet" onPress={() => setDoing(true)}>
        {say("drafting.drop.do")}
      </Button>
      {doing && (
        <Sure
          title={say("drafting.drop.do")}
          what={say("drafting.drop.sure")}
          yes={say("drafting.drop.do")}
          onYes={async () => {
            await perform(room, REMOVE_TEXT, { version: text.id }, { gone: [{ __typename: "AgreementVersion", id: text.id }] });
            onDone();
          }}
          onClose={() => setDoing(false)}
        />
      )}
    </>
  );
}

function Withdraw({ life, text, onDone, onClose }: Props & { onClose: () => void }) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const [why, setWhy] = useState("");
  const [goesOn, setGoesOn] = useState(true);
  const [isTried, setTried] = useState(false);
  const no = whyNotWithdraw(text, why);
  const send = async () => {
    setTried(true);
    if (no) return;
    const room = { __typename: "Agreement", id: life.id, lists: {} };
    if (!(await run(() => perform(room, WITHDRAW, { version: text.id, why, goesOn })))) return;
    onDone();
    onClose();
  };
  return (
    <FormDialog
      title={say("drafting.withdraw.do")}
      send={say("drafting.withdraw.do")}
      isBusy={isBusy}
      problem={problem}
      onSend={send}
      onClose={onClose}
    >
      <p>{say("drafting.withdraw.how")}</p>
      <TextArea label={say("drafting.withdraw.why")} rows={2} value={why} onChange={setWhy} autoFocus />
      {text.aim !== "First" && (
        <Tick isSelected={goesOn} onChange={setGoesOn}>
          {say("drafting.withdraw.goesOn")}
        </Tick>
      )}
      <WhyNot no={isTried && no} />
    </FormDialog>
  );
}
