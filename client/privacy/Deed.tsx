import type { ReactNode } from "react";
import type { EventKind } from "../../schema/log.ts";
import { useWords } from "../i18n.tsx";
import { useMe } from "../people/useMe.ts";
import { When } from "../ui/When.tsx";
import type { MineRow } from "./useMine.ts";

const parts = { by: (chunks: ReactNode) => <b>{chunks}</b>, thing: (chunks: ReactNode) => <i>{chunks}</i> };

/** What the log tells of somebody, as the sentence that others read in its feed, and when. */
export function Deed({ row: { fields, how } }: { row: MineRow }) {
  const say = useWords();
  const { me } = useMe();
  const isMine = how === "did" || fields.by_id === me?.person.id;
  const who = isMine ? me?.person.name || say("privacy.contact.member") : say("events.someone");
  const values = { who, label: String(fields.label ?? ""), count: 1, ...parts };
  const key = `events.deed.${String(fields.deed)}` as "events.deed.addActor";
  return (
    <div className="mine-field">
      <When at={String(fields.at)} />
      <span>{say.has(key) ? say.rich(key, values) : say.rich(`events.plain.${fields.kind as EventKind}`, values)}</span>
    </div>
  );
}
