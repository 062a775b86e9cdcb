import { contributionKinds } from "../../../schema/agreements/means.ts";
import { yearsIn } from "../../../schema/agreements/totals.ts";
import { PartySide } from "../../../schema/agreements.ts";
import { dateInWords } from "../../../schema/dayInWords.ts";
import type { Language, WordKey } from "../../../schema/words.ts";
import { say } from "../../say.ts";
import type { Sheet } from "../../weaving/files/formats/workbook.ts";
import type { BoardLine, StatusBoard } from "./StatusBoard.ts";

type Says = (key: WordKey, values?: Record<string, string | number>) => string;
type Mark = BoardLine["marks"][number];

const isDay = (value: unknown): value is string => typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);

/** Why a line is marked, as a sentence. */
function whyOf({ key, values }: Mark, words: Says, language: Language): string {
  const said = Object.entries(values ?? {}).map(([name, value]) => [name, isDay(value) ? dateInWords(language, value) : value]);
  return words(key, Object.fromEntries(said));
}

/** A status board as the sheets of a workbook: the agreements, what they need and why, what the parties bring, and the follow-ups. */
export function boardSheets(board: StatusBoard, language: Language): readonly [agreements: Sheet, ...more: Sheet[]] {
  const words: Says = (key, values) => say(language, { key, ...(values && { values }) });
  return [agreementsIn(board, words, language), marksIn(board, words, language), meansIn(board, words), followUpsIn(board, words)];
}

const text = (title: string) => ({ title });
const day = (title: string) => ({ title, holds: "day" as const });
const number = (title: string) => ({ title, holds: "number" as const });
const sides = [PartySide.Municipality, PartySide.CivilSociety, PartySide.Third] as const;

function agreementsIn({ lines }: StatusBoard, words: Says, language: Language): Sheet {
  const money = yearsIn(lines.flatMap(({ sums }) => sums)).flatMap((year) => sides.map((side) => ({ year, side })));
  const given = ({ sums }: BoardLine, year: number, side: PartySide) =>
    sums.filter((one) => one.kind === "Money" && one.year === year && one.side === side).reduce((all, { amount }) => all + amount, 0);
  const used = money.filter(({ year, side }) => lines.some((line) => given(line, year, side)));
  const named = ({ parties }: BoardLine, side: PartySide) =>
    parties.flatMap((party) => (party.side === side ? (party.name ?? words("board.hidden")) : [])).join("; ");
  return {
    name: words("board.file.sheets.agreements"),
    columns: [
      ...[text(words("board.column.title")), text(words("board.file.sort")), text(words("board.column.stage"))],
      ...[text(words("board.column.need")), text(words("board.column.caseNumber"))],
      ...sides.map((side) => text(words(`agreements.side.${side}`))),
      ...[day(words("board.column.startsOn")), day(words("board.column.endsOn")), day(words("board.column.nextOn"))],
      ...(["area", "themes", "group", "boards"] as const).map((column) => text(words(`board.column.${column}`))),
      ...used.map(({ year, side }) => number(`${words("board.file.money", { year: `${year}` })}, ${words(`agreements.side.${side}`)}`)),
    ],
    rows: lines.map((line) => [
      ...[line.title, words(`agreements.kind.${line.kind}`), words(`agreements.stage.${line.stage}`)],
      ...[line.marks.map((mark) => whyOf(mark, words, language)).join(" "), line.caseNumber],
      ...sides.map((side) => named(line, side)),
      ...[line.startsOn, line.endsOn, line.nextOn],
      ...[
        line.area?.name ?? words("board.nowhere.areas"),
        line.themes.map(({ name }) => name).join("; "),
        line.steeringGroup?.name ?? null,
      ],
      line.boards.join("; "),
      ...used.map(({ year, side }) => given(line, year, side) || null),
    ]),
  };
}

const marksIn = ({ lines }: StatusBoard, words: Says, language: Language): Sheet => ({
  name: words("board.file.sheets.marks"),
  columns: [
    ...[text(words("board.column.title")), text(words("board.file.severity")), text(words("board.file.mark"))],
    ...[text(words("board.file.why")), day(words("board.file.day"))],
  ],
  rows: lines.flatMap(({ title, marks }) =>
    marks.map((mark) => [
      ...[title, words(`board.severity.${mark.severity}`), words(`board.mark.${mark.kind}`)],
      ...[whyOf(mark, words, language), mark.day],
    ]),
  ),
});

const meansIn = ({ lines }: StatusBoard, words: Says): Sheet => ({
  name: words("board.file.sheets.means"),
  columns: [
    ...[
      text(words("board.column.title")),
      number(words("board.file.year")),
      text(words("board.file.side")),
      text(words("board.file.party")),
    ],
    ...[
      text(words("board.file.kind")),
      number(words("board.file.amount")),
      text(words("board.file.unit")),
      number(words("board.file.worth")),
    ],
  ],
  rows: lines.flatMap(({ title, sums, parties }) =>
    [...sums]
      .sort((one, other) => one.year - other.year || contributionKinds.indexOf(one.kind) - contributionKinds.indexOf(other.kind))
      .map(({ year, side, actor, kind, amount, unit, worth }) => [
        ...[title, year, words(`agreements.side.${side}`)],
        parties.find((party) => party.actor && party.actor === actor)?.name ?? words("board.hidden"),
        ...[words(`board.sums.kinds.${kind}`), amount || null, words(`board.file.units.${unit}`), worth || null],
      ]),
  ),
});

const followUpsIn = ({ lines }: StatusBoard, words: Says): Sheet => ({
  name: words("board.file.sheets.followUps"),
  columns: [text(words("board.column.title")), day(words("board.file.dueOn")), day(words("board.file.heldOn"))],
  rows: lines.flatMap(({ title, followUps }) => followUps.map(({ dueOn, heldOn }) => [title, dueOn, heldOn])),
});
