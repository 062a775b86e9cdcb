import { dateInWords, momentInWords } from "../../dayInWords.ts";
import type { Pen } from "../../meetings/document.parts.ts";
import { type Doc, type DocBlock, paragraphs, paragraphsOf } from "../../meetings/document.ts";
import { contributionsOf } from "./contributions.ts";
import { type AgreementRecord, type Means, type NamedParty, presentIn, type VersionRecord } from "./record.ts";

/** A line of facts; nothing when there is nothing to say. */
export const fact = (name: string, value: string | null | undefined) => (value ? [{ name, value }] : []);

/** From which day until which, in words. */
export const termOf = ({ startsOn, endsOn }: Pick<AgreementRecord, "startsOn" | "endsOn">, { say, language }: Pen): string | null =>
  startsOn || endsOn ? [startsOn, endsOn].map((day) => (day ? dateInWords(language, day) : say("papers.notSettled"))).join(" – ") : null;

/** Whose an agreement is, as it stands under its title: its parties. */
export const partiesIn = (record: Pick<AgreementRecord, "parties">): string =>
  presentIn(record)
    .map(({ name }) => name)
    .join(" · ");

/** An agreement as it is read, printed and signed: its parties, the sections of one of its texts, what each brings, the decision and the signatures. */
export function agreementDocument(record: AgreementRecord, version: VersionRecord | undefined, pen: Pen): Doc {
  const { say } = pen;
  const means = version?.means ?? record;
  return {
    kind: say(`agreements.kind.${record.kind}`),
    ...{ title: record.title, whose: partiesIn(record), hub: record.hub },
    mark: markOf(version, pen),
    blocks: [
      factsOf(record, version, pen),
      ...partyTable(version?.parties ?? presentIn(record), pen),
      ...(version?.sections ?? []).flatMap(({ heading, text }): DocBlock[] =>
        text.trim() ? [{ heading, level: 2 }, ...paragraphs(text)] : [],
      ),
      ...goalsOf(means, pen),
      ...contributionsOf(means.contributions, pen),
      ...personalDataOf(means, pen),
      ...decisionsOf(record, version, pen),
      ...signaturesOf(record, version, pen),
    ],
  };
}

function markOf(version: VersionRecord | undefined, { say }: Pen): string | null {
  if (!version) return say("papers.mark.none");
  return version.state === "InForce" ? null : say(`papers.mark.${version.state}`);
}

function factsOf(record: AgreementRecord, version: VersionRecord | undefined, pen: Pen): DocBlock {
  const { say } = pen;
  const term = termOf(version?.startsOn || version?.endsOn ? version : record, pen);
  return {
    facts: [
      ...fact(say("papers.caseNumber"), record.caseNumber),
      ...fact(say("papers.versionIs"), version && String(version.number)),
      ...fact(say("papers.term"), term),
      ...fact(say("papers.charter"), version?.charter),
      ...fact(say("papers.steeringGroup"), record.steeringGroup),
      ...fact(say("papers.follows"), record.follows),
      ...fact(say("papers.area"), record.area),
      ...fact(say("papers.why"), version?.why),
    ],
  };
}

const partyTable = (parties: readonly NamedParty[], { say }: Pen): DocBlock[] => [
  {
    table: {
      name: say("papers.parties"),
      head: (["party", "number", "side"] as const).map((key) => say(`papers.column.${key}`)),
      rows: parties.map(({ name, organisationNumber, side }) => [name, organisationNumber ?? "–", say(`agreements.side.${side}`)]),
    },
  },
];

const goalsOf = ({ goals }: Means, { say }: Pen): DocBlock[] =>
  goals.length
    ? [
        { heading: say("papers.goals"), level: 2 },
        {
          table: {
            name: say("papers.goals"),
            isNamedAbove: true,
            head: [say("papers.column.goal"), say("papers.column.followed")],
            rows: goals.map(({ text, followedHow }) => [text, followedHow ?? "–"]),
          },
        },
      ]
    : [];

const personalDataOf = ({ dataUses }: Means, { say }: Pen): DocBlock[] =>
  dataUses.length
    ? [
        { heading: say("papers.personalData"), level: 2 },
        {
          table: {
            name: say("papers.personalData"),
            isNamedAbove: true,
            head: (["data", "dataWhy", "controller"] as const).map((key) => say(`papers.column.${key}`)),
            rows: dataUses.map(({ what, why, controller }) => [what, why, controller ?? say("papers.jointly")]),
          },
        },
      ]
    : [];

/** What political bodies have decided about the text. */
function decisionsOf({ decisions }: AgreementRecord, version: VersionRecord | undefined, { say, language }: Pen): DocBlock[] {
  const about = decisions.filter((one) => one.version === null || one.version === version?.number);
  if (!about.length) return [];
  return [
    { heading: say("papers.decision"), level: 2 },
    ...about.map(
      ({ body, decidedOn, caseNumber, verdict, words }): DocBlock => ({
        decision: {
          label: [`${body}, ${dateInWords(language, decidedOn)}`, caseNumber].filter(Boolean).join(" · "),
          paragraphs: [say(`papers.verdict.${verdict}`), ...paragraphsOf(words ?? "")],
          dissent: null,
        },
      }),
    ),
  ];
}

/** Who has signed for each party, when, and the digest of the text that they signed; a party that has not has a line of its own. */
function signaturesOf(record: AgreementRecord, version: VersionRecord | undefined, { say, language }: Pen): DocBlock[] {
  if (!version?.digest) return [];
  const signed = record.signatures.filter((one) => one.version === version.number);
  const lines = (version.parties ?? presentIn(record)).flatMap(({ name: party }) => {
    const own = signed.filter((one) => one.party === party);
    if (!own.length) return [{ name: party, role: "", said: say("papers.notSigned"), isSigned: false }];
    return own.map(({ name, signedAt, onPaper }) => {
      const said = onPaper
        ? say("papers.onPaper", { when: dateInWords(language, signedAt.slice(0, 10)) })
        : momentInWords(language, new Date(signedAt));
      return { name: name ?? party, role: name ? party : "", said, isSigned: true };
    });
  });
  return [
    { heading: say("papers.signatures"), level: 2 },
    { signatures: lines },
    { remark: say("papers.digest", { digest: version.digest }) },
  ];
}
