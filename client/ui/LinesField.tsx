import { useState } from "react";
import type { Said } from "./Field.tsx";
import { TextArea } from "./TextArea.tsx";

const linesOf = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/** Several short texts, one to a line. */
export function LinesField({ value, onChange, ...said }: Said & { value: readonly string[]; onChange: (lines: string[]) => void }) {
  const [text, setText] = useState(value.join("\n"));
  const write = (next: string) => {
    setText(next);
    onChange(linesOf(next));
  };
  return <TextArea {...said} value={text} onChange={write} rows={2} />;
}
