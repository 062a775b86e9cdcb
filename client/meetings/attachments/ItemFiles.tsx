import { useWords } from "../../i18n.tsx";
import type { ItemAt, Sheet } from "../agenda/parts.ts";
import { useHanging } from "../useHanging.ts";
import { AttachForm } from "./AttachForm.tsx";
import { FileList } from "./FileList.tsx";
import { useMeetingHolder } from "./useMeetingHolder.ts";

/** The form of this part, as an item's menu opens it. */
export const FORM = "attach";

/** The files of one item. */
export function ItemFiles({ at: { sheet, item, open, onOpen } }: { at: ItemAt }) {
  const say = useWords();
  const { files } = useHanging(sheet.meeting);
  const holder = useMeetingHolder(sheet.meeting, sheet.hub.id, item);
  const own = files.filter((file) => file.onItem === item);
  const mayChange = sheet.maySit && !sheet.isFrozen;
  const isAdding = open === FORM && mayChange;
  if (!own.length && !isAdding) return null;
  return (
    <section className="item-files" aria-label={say("attachments.onItem", { number: sheet.items.indexOf(item) + 1 })}>
      {own.length > 0 && <FileList holder={holder} files={own} mayChange={mayChange} />}
      {isAdding && <AttachForm holder={holder} onDone={() => onOpen(null)} />}
    </section>
  );
}

/** The files of items that have been removed since. */
export function GoneFiles({ sheet }: { sheet: Sheet }) {
  const say = useWords();
  const { files } = useHanging(sheet.meeting);
  const holder = useMeetingHolder(sheet.meeting, sheet.hub.id);
  const gone = files.filter(({ onItem }) => onItem !== null && !sheet.items.includes(onItem));
  if (!gone.length) return null;
  return (
    <details className="gone">
      <summary>{say("attachments.gone")}</summary>
      <FileList holder={holder} files={gone} mayChange={sheet.maySit && !sheet.isFrozen} />
    </details>
  );
}
