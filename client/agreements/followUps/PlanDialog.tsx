import { useState } from "react";
import { whyNotPlan } from "../../../schema/agreements/followUp.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { today } from "../../ui/today.ts";
import { useDeed } from "../../ui/useDeed.ts";
import type { AgreementRead } from "../agreements.ts";
import { type FollowUpListed, followUpRoom, MOVE, PLAN } from "./followUps.ts";

interface Props {
  agreement: Pick<AgreementRead, "id" | "stage">;
  /** The one that is moved; else a new one is planned. */
  followUp?: FollowUpListed;
  onDone: () => unknown;
  onClose: () => void;
}

/** Plans a follow-up for a day, or moves one that nobody has answered yet. */
export function PlanDialog({ agreement, followUp, onDone, onClose }: Props) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const [dueOn, setDueOn] = useState(followUp?.dueOn ?? "");
  const [isTried, setTried] = useState(false);
  const no = whyNotPlan(agreement, { dueOn, known: [] }, today());
  const send = async () => {
    setTried(true);
    if (no) return;
    const done = await run(async () => {
      if (followUp) await perform(followUpRoom(followUp.id), MOVE, { id: followUp.id, dueOn });
      else await perform({ __typename: "Agreement", id: agreement.id, lists: {} }, PLAN, { agreement: agreement.id, dueOn });
      return true;
    });
    if (!done) return;
    await onDone();
    onClose();
  };
  const title = say(followUp ? "followUps.moveOne" : "followUps.planOne");
  return (
    <FormDialog title={title} send={say(followUp ? "followUps.move" : "followUps.planOne")} {...{ isBusy, problem, onClose }} onSend={send}>
      <TextField
        label={say("followUps.dueOn")}
        type="date"
        value={dueOn}
        onChange={setDueOn}
        whyNot={isTried ? no : undefined}
        isRequired
        autoFocus
      />
    </FormDialog>
  );
}
