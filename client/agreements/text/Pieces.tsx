import { createElement } from "react";
import type { Piece } from "../../../schema/charter/compare.ts";

const tags = { same: "span", added: "ins", removed: "del" } as const;

/** A text with what was added underlined and what was removed struck through. */
export const Pieces = ({ pieces }: { pieces: readonly Piece[] }) => (
  <p className="text-pieces">{pieces.map(({ kind, text }, at) => createElement(tags[kind], { key: at }, text))}</p>
);
