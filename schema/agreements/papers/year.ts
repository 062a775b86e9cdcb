import { partySides } from "../../agreements.ts";
import type { Day } from "../../day.ts";
import { dateInWords } from "../../dayInWords.ts";
import type { Pen } from "../../meetings/document.parts.ts";
import { type Doc, type DocBlock, paragraphs } from "../../meetings/document.ts";
import { contributionKinds, unitsOf } from "../means.ts";
import { partiesIn, termOf } from "./agreement.ts";
import { muchOf } from "./contributions.ts";
import type { AgreementRecord, ContributionRecord } from "./record.ts";

const within = (day: Day | null, year: number) => !!day && day.startsWith(`${year}-`);

/** Whether an agreement was in force on some day of a year. */
function heldIn({ stage, startsOn, endsOn, endings }: AgreementRecord, year: number): boolean {
  if (stage !== "Active" && stage !== "Ended") return false;
  const over = endings.find(({ way }) => way === "Ended")?.on ?? endsOn;
  return (startsOn ?? "") <= `${year}-12-31` && (stage === "Active" || (over ?? "9999") >= `${year}-01-01`);
}

/** Whether something happened with an agreement in a year that its yearly report tells of. */
export const isOfYear = (record: AgreementRecord, year: number): boolean =>
  heldIn(record, year) ||
  within(record.openedOn, year) ||
  within(record.outcomeOn, year) ||
  record.decisions.some(({ decidedOn }) => within(decidedOn, year));

/** The agreements of a hub in one year: which were in force, what each side brought, what was followed up, begun and ended, and what was learnt. */
export function yearDocument(hub: string, year: number, records: readonly AgreementRecord[], pen: Pen): Doc {
  const { say } = pen;
  const held = records.filter((one) => heldIn(one, year));
  return {
    ...{ kind: say("papers.year.kind", { year: String(year) }), title: say("papers.year.title"), whose: say("papers.year.whose"), hub },
    mark: null,
    blocks: [
      { paragraph: [{ text: say("papers.year.lead", { count: held.length, year: String(year) }) }] },
      ...inForce(held, pen),
      ...brought(held, year, pen),
      ...followedUp(records, year, pen),
      ...dialogues(records, year, pen),
      ...ended(records, year, pen),
    ],
  };
}

const titled = (heading: string, blocks: readonly DocBlock[]): DocBlock[] => (blocks.length ? [{ heading, level: 2 }, ...blocks] : []);

function inForce(held: readonly AgreementRecord[], pen: Pen): DocBlock[] {
  const { say } = pen;
  if (!held.length) return [];
  return titled(say("papers.year.held"), [
    {
      table: {
        name: say("papers.year.held"),
        isNamedAbove: true,
        head: (["agreement", "parties", "term", "caseNumber"] as const).map((key) => say(`papers.column.${key}`)),
        rows: held.map((one) => [one.title, partiesIn(one), termOf(one, pen) ?? "–", one.caseNumber ?? "–"]),
      },
    },
  ]);
}

const sum = (some: readonly ContributionRecord[], of: "amount" | "value") =>
  some.some((one) => one[of] !== null) ? some.reduce((total, one) => total + (one[of] ?? 0), 0) : null;

/** What was brought in the year: a row for each sort and unit, by side, with its sum. */
function brought(held: readonly AgreementRecord[], year: number, pen: Pen): DocBlock[] {
  const { say } = pen;
  const all = held.flatMap(({ contributions }) => contributions.filter((one) => one.year === year));
  const sides = partySides.filter((side) => side !== "Third" || all.some((one) => one.side === side));
  const rows = contributionKinds.flatMap((kind) =>
    unitsOf[kind].flatMap((unit) => {
      const some = all.filter((one) => one.kind === kind && one.unit === unit);
      const cell = (part: readonly ContributionRecord[]) => muchOf({ unit, amount: sum(part, "amount"), value: sum(part, "value") }, pen);
      return some.length
        ? [[say(`papers.means.${kind}`), ...sides.map((side) => cell(some.filter((one) => one.side === side))), cell(some)]]
        : [];
    }),
  );
  const head = [say("papers.column.what"), ...sides.map((side) => say(`agreements.side.${side}`)), say("papers.column.sum")];
  const name = say("papers.year.brought");
  return rows.length ? titled(name, [{ table: { name, isNamedAbove: true, head, rows } }]) : [];
}

/** The follow-ups that were held, with what the parties agreed on, and those that were due and were not. */
function followedUp(records: readonly AgreementRecord[], year: number, { say, language }: Pen): DocBlock[] {
  const found = records.flatMap(({ title, followUps }) =>
    followUps.filter(({ heldOn, dueOn }) => within(heldOn ?? dueOn, year)).map((one) => ({ title, ...one })),
  );
  if (!found.length) return [];
  const name = say("papers.year.followedUp");
  const rows = [...found]
    .sort((one, other) => ((one.heldOn ?? one.dueOn) < (other.heldOn ?? other.dueOn) ? -1 : 1))
    .map(({ title, dueOn, heldOn, agreed, summary }) => [
      title,
      heldOn ? dateInWords(language, heldOn) : say("papers.year.notHeld", { day: dateInWords(language, dueOn) }),
      agreed ?? summary ?? "–",
    ]);
  const head = (["agreement", "held", "agreed"] as const).map((key) => say(`papers.column.${key}`));
  return titled(name, [{ table: { name, isNamedAbove: true, head, rows } }]);
}

/** The dialogues that were opened, or came to something without an agreement. */
function dialogues(records: readonly AgreementRecord[], year: number, { say, language }: Pen): DocBlock[] {
  const found = records.filter(({ openedOn, outcomeOn }) => within(openedOn, year) || within(outcomeOn, year));
  if (!found.length) return [];
  const name = say("papers.year.dialogues");
  const rows = found.map(({ title, openedBy, openedOn, outcome, outcomeForm, outcomeReason }) => [
    title,
    [openedBy, dateInWords(language, openedOn)].filter(Boolean).join(", "),
    [outcome ? say(`agreements.end.came.${outcome}`) : say("papers.year.goesOn"), outcomeForm, outcomeReason].filter(Boolean).join(". "),
  ]);
  const head = (["dialogue", "opened", "outcome"] as const).map((key) => say(`papers.column.${key}`));
  return titled(name, [{ table: { name, isNamedAbove: true, head, rows } }]);
}

/** What ended or went on in another way, why, and what was learnt. */
function ended(records: readonly AgreementRecord[], year: number, { say, language }: Pen): DocBlock[] {
  const found = records.flatMap(({ title, endings }) => endings.filter(({ on }) => within(on, year)).map((one) => ({ title, ...one })));
  const blocks = found.flatMap(({ title, way, on, reason, learning }): DocBlock[] => [
    { heading: title, level: 3 },
    { remark: `${say(`papers.ending.${way}`)}, ${dateInWords(language, on)}` },
    ...paragraphs(reason ?? ""),
    ...(learning ? paragraphs(say("papers.year.learnt", { learning })) : []),
  ]);
  return titled(say("papers.year.ended"), blocks);
}
