import { createElement } from "react";
import { changesBetween, compareTexts, type Piece, type SectionChange, wordsIn } from "../../../schema/charter/compare.ts";
import { useWords } from "../../i18n.tsx";
import type { VersionRead } from "../charters.ts";

const tags = { same: "span", added: "ins", removed: "del" } as const;

/** A text with what was added and what was removed; underlined and struck through, and told as such. */
const Pieces = ({ pieces }: { pieces: readonly Piece[] }) => (
  <p>{pieces.map(({ kind, text }, at) => createElement(tags[kind], { key: at }, text))}</p>
);

function Section({ change: { kind, heading, was, pieces } }: { change: SectionChange }) {
  const say = useWords();
  return (
    <section className={`charter-change ${kind}`}>
      <h2>{kind === "removed" ? <del>{heading}</del> : kind === "added" ? <ins>{heading}</ins> : heading}</h2>
      <p className="charter-change-kind">
        {kind === "changed"
          ? say("charters.compare.changed", { added: wordsIn(pieces, "added"), removed: wordsIn(pieces, "removed") })
          : say(`charters.compare.${kind}`)}
        {was && `. ${say("charters.compare.was", { heading: was })}`}
      </p>
      <Pieces pieces={pieces} />
    </section>
  );
}

/** Where a version differs from an earlier one, section by section and word by word. */
export function Changes({ from, to }: { from: VersionRead; to: VersionRead }) {
  const say = useWords();
  return (
    <>
      <p className="charter-notes">{say("charters.compare.lead", { number: from.number })}</p>
      {(from.preamble || to.preamble) && <Pieces pieces={changesBetween(from.preamble ?? "", to.preamble ?? "")} />}
      {compareTexts(from, to).map((change, at) => createElement(Section, { key: at, change }))}
    </>
  );
}
