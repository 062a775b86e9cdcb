import { useState } from "react";
import { useWords } from "../../i18n.tsx";
import { announce } from "../../ui/Announcer.tsx";
import { Button } from "../../ui/Button.tsx";
import { SelectMany } from "../../ui/SelectMany.tsx";
import type { LineRead } from "./board.ts";
import { boardColumns } from "./columns.ts";
import type { BoardAddress } from "./useBoardAddress.ts";
import { useCellText } from "./useSaid.ts";

/** Cells as a spreadsheet takes them in from the clipboard: what would be carried out as a formula stays text. */
const pasted = (cells: readonly string[]) => cells.map((cell) => cell.replace(/[\t\r\n]+/g, " ").replace(/^[=+\-@]/, "'$&")).join("\t");

/** What can be done with the table: which columns stand in it, and copying it as it stands. */
export function BoardBar({
  lines,
  all,
  address: { columns, putColumns },
}: {
  lines: readonly LineRead[];
  all: number;
  address: BoardAddress;
}) {
  const say = useWords();
  const text = useCellText();
  const [isCopied, setCopied] = useState(false);
  const heads = ["title", ...columns] as const;
  const copy = async () => {
    const rows = [heads.map((column) => say(`board.column.${column}`)), ...lines.map((line) => heads.map((column) => text(line, column)))];
    const done = await navigator.clipboard.writeText(rows.map(pasted).join("\n")).then(
      () => true,
      () => false,
    );
    setCopied(done);
    announce(say(done ? "board.copied" : "board.notCopied"));
  };
  return (
    <div className="board-bar board-of-table">
      <p className="board-count" role="status">
        {lines.length === all ? say("board.shown", { count: all }) : say("board.ofAll", { shown: lines.length, all })}
      </p>
      <SelectMany
        label={say("board.columns")}
        choices={boardColumns.map((id) => ({ id, name: say(`board.column.${id}`) }))}
        value={columns}
        placeholder={say("board.columnsHow")}
        onChange={putColumns}
      />
      <Button onPress={copy}>{say(isCopied ? "board.copied" : "board.copy")}</Button>
    </div>
  );
}
