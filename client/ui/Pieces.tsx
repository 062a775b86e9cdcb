import { createElement } from "react";
import type { Piece } from "../../schema/compare.ts";
import "./Pieces.css";

const tags = { same: "span", added: "ins", removed: "del" } as const;

/** A text with what was added underlined and what was removed struck through. */
export const Pieces = ({ pieces }: { pieces: readonly Piece[] }) => (
  <span className="pieces">{pieces.map(({ kind, text }, at) => createElement(tags[kind], { key: at }, text))}</span>
);
