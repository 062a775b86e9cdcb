import { createElement } from "react";
import { changesBetween, compareTexts, excerptOf, type InSections, type SectionChange, wordsIn } from "../../schema/compare.ts";
import { useWords } from "../i18n.tsx";
import { Pieces } from "./Pieces.tsx";
import "./ComparedSections.css";

interface Whole extends InSections {
  preamble?: string | null;
}

interface Props {
  from: Whole;
  to: Whole;
  /** Only what changed, with a few words around it. */
  isBrief?: boolean;
}

/** Where a text differs from an earlier one, section by section and word by word, told in words and not by colour alone. */
export function ComparedSections({ from, to, isBrief = false }: Props) {
  const say = useWords();
  const preamble = changesBetween(from.preamble ?? "", to.preamble ?? "");
  const sections = compareTexts(from, to);
  const isSame = [...preamble, ...sections].every(({ kind }) => kind === "same");
  const shown = isBrief ? sections.filter(({ kind }) => kind !== "same") : sections;
  return (
    <div className="compared">
      {isSame && <p>{say("texts.compare.nothing")}</p>}
      {preamble.length > 0 && !(isBrief && preamble.every(({ kind }) => kind === "same")) && (
        <p>
          <Pieces pieces={isBrief ? excerptOf(preamble) : preamble} />
        </p>
      )}
      {shown.map((change, at) => createElement(Compared, { key: at, change, isBrief }))}
    </div>
  );
}

function Compared({ change: { kind, heading, was, pieces }, isBrief }: { change: SectionChange; isBrief: boolean }) {
  const say = useWords();
  const Heading = isBrief ? "p" : "h2";
  return (
    <section data-kind={kind}>
      <Heading className="compared-heading">{createElement(headings[kind], {}, heading)}</Heading>
      <p className="compared-kind">
        {kind === "changed"
          ? say("texts.compare.changed", { added: wordsIn(pieces, "added"), removed: wordsIn(pieces, "removed") })
          : say(`texts.compare.${kind}`)}
        {was && ` · ${say("texts.compare.was", { heading: was })}`}
      </p>
      <p>
        <Pieces pieces={isBrief ? excerptOf(pieces) : pieces} />
      </p>
    </section>
  );
}

const headings = { same: "span", changed: "span", added: "ins", removed: "del" } as const satisfies Record<SectionChange["kind"], string>;
