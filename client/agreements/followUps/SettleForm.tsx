import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { useState } from "react";
import { isDone, whyNotHold } from "../../../schema/agreements/followUp.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { Tick } from "../../ui/Tick.tsx";
import { today } from "../../ui/today.ts";
import { useDeed } from "../../ui/useDeed.ts";
import { WhyNot } from "../../ui/WhyNot.tsx";
import { all, type FollowUpRead, followUpRoom, HOLD } from "./followUps.ts";

const isMeanwhile = (problem: unknown) =>
  CombinedGraphQLErrors.is(problem) && problem.errors.some(({ extensions }) => extensions?.key === "followUps.whyNot.agreedMeanwhile");

/** Writes what the parties agreed on. What somebody else wrote meanwhile is shown beside it, and written over only when that has been read. */
export function SettleForm({ followUp, onDone, onClose }: { followUp: FollowUpRead; onDone: () => void; onClose: () => void }) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const next = all(followUp.agreement.followUps).find((one) => one.dueOn > followUp.dueOn && !isDone(one));
  const [form, set] = useState(() => ({
    ...{ agreed: followUp.agreed ?? "", summary: followUp.summary ?? "", isPublic: followUp.isPublic },
    ...{ heldOn: followUp.heldOn ?? today(), nextOn: next?.dueOn ?? "" },
  }));
  const [read, setRead] = useState(followUp.revision);
  const [isTried, setTried] = useState(false);
  const put = (some: Partial<typeof form>) => set((before) => ({ ...before, ...some }));
  const held = { ...form, summary: form.summary.trim() || null, nextOn: form.nextOn || null };
  const no = whyNotHold(followUp, held, today());
  const send = async () => {
    setTried(true);
    if (no) return;
    const hold = () =>
      perform(followUpRoom(followUp.id), HOLD, { id: followUp.id, held, read }).catch((problem) => {
        if (isMeanwhile(problem)) setRead(followUp.revision);
        throw problem;
      });
    const isHeld = await run(hold);
    onDone();
    if (isHeld) onClose();
  };
  return (
    <FormDialog title={say("followUps.settle.title")} send={say("followUps.settle.save")} {...{ isBusy, problem, onClose }} onSend={send}>
      <TextArea
        label={say("followUps.settle.agreed")}
        rows={6}
        value={form.agreed}
        onChange={(agreed) => put({ agreed })}
        isRequired
        autoFocus
      />
      {isMeanwhile(problem) && followUp.agreed && (
        <div className="clash">
          <p>
            <b>{say("followUps.settle.meanwhile")}</b>
          </p>
          <p className="agreement-words">{followUp.agreed}</p>
        </div>
      )}
      <TextField label={say("followUps.settle.heldOn")} type="date" value={form.heldOn} onChange={(heldOn) => put({ heldOn })} isRequired />
      <TextArea
        label={say("followUps.settle.summary")}
        hint={say("followUps.settle.summaryHow")}
        rows={3}
        value={form.summary}
        onChange={(summary) => put({ summary })}
      />
      <Tick isSelected={form.isPublic} onChange={(isPublic) => put({ isPublic })}>
        {say("followUps.settle.isPublic")}
      </Tick>
      <p className="field-hint">{say("followUps.settle.publicHow")}</p>
      <TextField label={say("followUps.settle.nextOn")} type="date" value={form.nextOn} onChange={(nextOn) => put({ nextOn })} />
      <WhyNot no={isTried && no} />
    </FormDialog>
  );
}
