import type { ActorKind } from "../actors.ts";
import type { Day } from "../day.ts";
import { dateInWords } from "../dayInWords.ts";
import { locales } from "../locales.ts";
import type { Pen } from "../meetings/document.parts.ts";
import { type Doc, type DocBlock, paragraphs } from "../meetings/document.ts";
import type { Adoption, CharterText, Version } from "./charters.ts";

/** One of a charter's texts with all that stands on its paper. */
export interface CharterRecord {
  name: string;
  hub: string;
  version: Version & CharterText & Partial<{ [fact in keyof Adoption]: Adoption[fact] | null }>;
  isInForce: boolean;
  /** Who is with the charter. */
  joined: readonly { name: string; kind: ActorKind; joinedOn: Day }[];
}

/** A charter as it is kept, sent and signed: which body adopted it, its sections, and who has joined it by name. */
export function charterDocument({ name, hub, version, isInForce, joined }: CharterRecord, pen: Pen): Doc {
  const { say } = pen;
  const { number, adoptedOn, preamble, sections } = version;
  return {
    ...{ kind: say("charters.title"), title: name, whose: say("charters.version", { number }), hub },
    mark: adoptedOn ? (isInForce ? null : say("charters.was")) : say("charters.draft"),
    blocks: [
      ...adoptionOf(version, pen),
      ...paragraphs(preamble ?? ""),
      ...sections.flatMap(({ heading, text }): DocBlock[] => [{ heading, level: 2 }, ...paragraphs(text)]),
      ...joinedOf(joined, pen),
    ],
  };
}

function adoptionOf({ adoptedBy, adoptedOn, caseNumber }: CharterRecord["version"], { say, language }: Pen): DocBlock[] {
  if (!adoptedBy || !adoptedOn) return [];
  return [
    {
      facts: [
        { name: say("charters.adopt.body"), value: adoptedBy },
        { name: say("charters.adopt.on"), value: dateInWords(language, adoptedOn) },
        ...(caseNumber ? [{ name: say("charters.adopt.caseNumber"), value: caseNumber }] : []),
      ],
    },
  ];
}

function joinedOf(joined: CharterRecord["joined"], { say, language }: Pen): DocBlock[] {
  if (!joined.length) return [];
  const name = say("charters.signatories.title", { count: joined.length });
  const inOrder = [...joined].sort((one, other) => one.name.localeCompare(other.name, locales[language]));
  return [
    { heading: name, level: 2 },
    {
      table: {
        ...{ name, isNamedAbove: true },
        head: (["name", "kind", "since"] as const).map((key) => say(`charters.paper.${key}`)),
        rows: inOrder.map((one) => [one.name, say(`actors.kind.${one.kind}`), dateInWords(language, one.joinedOn)]),
      },
    },
  ];
}
