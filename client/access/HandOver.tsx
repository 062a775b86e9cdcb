import { useState } from "react";
import { refusal } from "../../schema/refusal.ts";
import { useWords } from "../i18n.tsx";
import { FormDialog } from "../ui/FormDialog.tsx";
import { useDeed } from "../ui/useDeed.ts";
import type { HubHere } from "./doing.ts";
import { PickMember } from "./PickMember.tsx";
import type { Picked } from "./PickOne.tsx";

interface Props {
  hub: HubHere;
  /** What is handed over, in words. */
  what: string;
  /** The id of the person who has it now. */
  from?: string;
  onHandOver: (membership: string) => Promise<unknown>;
  onClose: () => void;
}

/** Gives what somebody does, or nobody any more, to another member. */
export function HandOver({ hub, what, from, onHandOver, onClose }: Props) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const [to, setTo] = useState<Picked>();
  const [tried, setTried] = useState(false);
  const submit = async () => {
    setTried(true);
    if (to && (await run(async () => (await onHandOver(to.id)) ?? true))) onClose();
  };
  return (
    <FormDialog
      title={say("access.role.handOverTitle", { what })}
      send={say("access.vacant.handOverShort")}
      isBusy={isBusy}
      problem={problem}
      onSend={submit}
      onClose={onClose}
    >
      <PickMember
        hub={hub.slug}
        label={say("access.role.handOverTo")}
        value={to}
        onChange={setTo}
        not={from}
        whyNot={tried && !to ? refusal("access.role.chooseMember") : undefined}
      />
    </FormDialog>
  );
}
