import { ActorKind, lookOf, type Thread } from "../../schema/actors.ts";
import { useCollator, useWords } from "../i18n.tsx";
import type { Choice } from "../ui/Option.tsx";
import { Select } from "../ui/Select.tsx";
import { KindMark } from "./KindMark.tsx";

const threads: readonly Thread[] = ["civil", "municipality", "politics", "other"];

/** The kinds of actor to choose among, thread by thread, in the reader's order. */
export function useKinds(): Choice<ActorKind>[] {
  const say = useWords();
  const { compare } = useCollator();
  return Object.values(ActorKind)
    .map((id) => ({ id, name: say(`actors.kind.${id}`), thread: lookOf(id).thread, mark: <KindMark kind={id} /> }))
    .sort((one, other) => threads.indexOf(one.thread) - threads.indexOf(other.thread) || compare(one.name, other.name))
    .map(({ thread, ...kind }) => ({ ...kind, detail: say(`actors.thread.${thread}`) }));
}

/** What kind of actor it is. */
export function KindSelect({ value, onChange }: { value: ActorKind; onChange: (kind: ActorKind) => void }) {
  const say = useWords();
  return <Select label={say("actors.kindOf")} choices={useKinds()} value={value} onChange={onChange} />;
}
