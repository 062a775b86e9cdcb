import { compareTexts, type SectionChange, wordsIn } from "../../../schema/charter/compare.ts";
import { useWords } from "../../i18n.tsx";
import { Pieces } from "./Pieces.tsx";
import type { WholeText } from "./text.ts";

/** Where a text differs from an earlier one, section by section and word by word, told in words and not by colour alone. */
export function Compare({ from, to }: { from: WholeText; to: WholeText }) {
  const say = useWords();
  const changes = compareTexts(from, to);
  return (
    <article className="text-paper">
      <p className="text-term">{say("drafting.versions.compared", { number: to.number, with: from.number })}</p>
      {changes.every(({ kind }) => kind === "same") && <p>{say("drafting.versions.nothing")}</p>}
      {changes.map((change, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same heading can be both removed and added
        <Changed key={at} change={change} />
      ))}
    </article>
  );
}

function Changed({ change: { kind, heading, was, pieces } }: { change: SectionChange }) {
  const say = useWords();
  return (
    <section className="text-change" data-kind={kind}>
      <h2>{kind === "removed" ? <del>{heading}</del> : kind === "added" ? <ins>{heading}</ins> : heading}</h2>
      <p className="text-change-kind">
        {kind === "changed"
          ? say("drafting.versions.changed", { added: wordsIn(pieces, "added"), removed: wordsIn(pieces, "removed") })
          : say(`drafting.versions.${kind}`)}
        {was && ` · ${say("drafting.versions.was", { heading: was })}`}
      </p>
      {kind !== "same" && <Pieces pieces={pieces} />}
    </section>
  );
}
