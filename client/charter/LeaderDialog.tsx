import { useState } from "react";
import { whyNotLead } from "../../schema/charter/charters.ts";
import { type RatingSide, ratingSides } from "../../schema/charter/ratings.ts";
import { useWords } from "../i18n.tsx";
import { perform } from "../live/deeds.ts";
import { PickWho, type Who } from "../meetings/tasks/PickWho.tsx";
import { FormDialog } from "../ui/FormDialog.tsx";
import { Radios } from "../ui/Radios.tsx";
import { TextField } from "../ui/TextField.tsx";
import { useDeed } from "../ui/useDeed.ts";
import { WhyNot } from "../ui/WhyNot.tsx";
import { type CharterRead, charterRoom, NAME_LEADER } from "./charters.ts";

/** Names who leads the work with a charter from one side. */
export function LeaderDialog({ charter, onDone, onClose }: { charter: CharterRead; onDone: () => void; onClose: () => void }) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const [side, setSide] = useState<RatingSide>("Municipality");
  const [who, setWho] = useState<Who>();
  const [role, setRole] = useState("");
  const [isTried, setTried] = useState(false);
  const leader = { side, person: who?.id ?? null, name: who && !who.id ? who.name : null, role: role.trim() || null };
  const no = whyNotLead(leader);
  const send = async () => {
    setTried(true);
    if (no || !(await run(() => perform(charterRoom(charter.id), NAME_LEADER, { charter: charter.id, leader })))) return;
    onDone();
    onClose();
  };
  return (
    <FormDialog
      title={say("charters.nameLeader")}
      send={say("house.ui.save")}
      isBusy={isBusy}
      problem={problem}
      onSend={send}
      onClose={onClose}
    >
      <PickWho hub={charter.hub.slug} value={who} onChange={setWho} />
      <Radios
        label={say("charters.leaderSide")}
        choices={ratingSides.map((id) => ({ id, name: say(`charters.side.${id}`) }))}
        value={side}
        onChange={setSide}
      />
      <TextField label={say("charters.leaderRole")} value={role} onChange={setRole} />
      <WhyNot no={isTried && no} />
    </FormDialog>
  );
}
