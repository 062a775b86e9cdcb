import { useState } from "react";
import { KindMark } from "../../actors/KindMark.tsx";
import { useWords } from "../../i18n.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { FindOrCreate } from "../../ui/FindOrCreate.tsx";
import type { CharterRead, SignatoryRead } from "../charters.ts";
import { isLike } from "./isLike.ts";
import { LeaveDialog } from "./LeaveDialog.tsx";

interface Props {
  charter: CharterRead;
  now: readonly SignatoryRead[];
  onDone: () => void;
  onClose: () => void;
}

/** How many are offered at once. */
const few = 9;

/** For those who coordinate: first which of the many who have joined a charter it is that leaves, then since when. */
export function LeaveOne({ charter, now, onDone, onClose }: Props) {
  const say = useWords();
  const [text, setText] = useState("");
  const [leaving, setLeaving] = useState<SignatoryRead>();
  if (leaving) return <LeaveDialog signatory={leaving} charter={charter} onDone={onDone} onClose={onClose} />;
  const found = now.filter(isLike(text)).slice(0, few);
  return (
    <Dialog title={say("charters.signatories.noteLeft")} isOpen onClose={onClose}>
      <FindOrCreate
        label={say("charters.signatories.whoLeft")}
        text={text}
        onText={setText}
        found={found.map(({ id, actor }) => ({ id, name: actor.name, mark: <KindMark kind={actor.kind} /> }))}
        onFind={(id) => setLeaving(found.find((one) => one.id === id))}
        autoFocus
        opensOnFocus
      />
    </Dialog>
  );
}
