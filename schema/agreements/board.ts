import type { AgreementKind, PartySide } from "../agreements.ts";
import type { Day } from "../day.ts";
import type { Refusal } from "../refusal.ts";
import { type MarkKind, Severity, severities } from "./marks.ts";
import type { AgreementStage } from "./stage.ts";

/** Something that an agreement belongs to, by its id, and what it is called. */
export interface BoardName {
  id: string;
  name: string;
}

/** A party as the board tells of it; without an actor where the reader may not see who it is. */
export interface BoardParty {
  actor: string | null;
  name: string | null;
  side: PartySide;
}

/** Why an agreement is marked: what is the matter and how urgent it is, the sentence that says so with its values, and the day that it is about. */
export interface BoardMark {
  kind: MarkKind;
  severity: Severity;
  key: Refusal["key"];
  values: Record<string, string | number> | null;
  day: Day | null;
}

/** What of an agreement can be chosen among, sorted by and marked, on one day. */
export interface BoardLine {
  agreement: string;
  title: string;
  kind: AgreementKind;
  stage: AgreementStage;
  caseNumber: string | null;
  openedOn: Day;
  startsOn: Day | null;
  endsOn: Day | null;
  /** The next thing that has its day: a follow-up, or the end. */
  nextOn: Day | null;
  area: BoardName | null;
  themes: readonly BoardName[];
  steeringGroup: BoardName | null;
  parties: readonly BoardParty[];
  /** The boards of the municipality that pay. */
  boards: readonly string[];
  marks: readonly BoardMark[];
}

/** What a board can be narrowed by, as it is called in the address; each is any of what is listed, and empty leaves nothing out. */
export const boardLists = ["severities", "marks", "stages", "areas", "themes", "parties", "boards", "groups"] as const;
export type BoardList = (typeof boardLists)[number];

/** What of a board is looked at: words in the title, a party's name or the case number, and any of each list. */
export type BoardFilter = Readonly<Record<BoardList, readonly string[]>> & { search: string };

/** What of a line each list chooses among. */
const told: Record<BoardList, (line: BoardLine) => readonly (string | null)[]> = {
  severities: ({ marks }) => marks.map(({ severity }) => severity),
  marks: ({ marks }) => marks.map(({ kind }) => kind),
  stages: ({ stage }) => [stage],
  areas: ({ area }) => [area?.id ?? null],
  themes: ({ themes }) => themes.map(({ id }) => id),
  parties: ({ parties }) => parties.map(({ actor }) => actor),
  boards: ({ boards }) => boards,
  groups: ({ steeringGroup }) => [steeringGroup?.id ?? null],
};

/** What is chosen where something belongs nowhere, such as an agreement for no area of its own. */
export const nowhere = "none";

/** Whether a line is one of those that are looked at. */
export function isShown(line: BoardLine, filter: BoardFilter): boolean {
  const isAny = (list: BoardList) =>
    !filter[list].length || filter[list].some((wanted) => told[list](line).includes(wanted === nowhere ? null : wanted));
  return boardLists.every(isAny) && isFound(line, filter.search);
}

const plain = (text: string) => text.toLocaleLowerCase("sv").trim();

const isFound = ({ title, caseNumber, parties }: BoardLine, search: string) =>
  !search.trim() || [title, caseNumber, ...parties.map(({ name }) => name)].some((text) => plain(text ?? "").includes(plain(search)));

/** What a table of a board can be sorted by. */
export const boardSorts = ["need", "title", "stage", "startsOn", "endsOn", "nextOn", "area"] as const;
export type BoardSort = (typeof boardSorts)[number];

/** How urgent it has to be to need somebody now, the most urgent first. */
export const pressing: readonly Severity[] = [Severity.Overdue, Severity.NeedsMe, Severity.Due30, Severity.Due90];

/** How urgent a line is: as its most urgent mark, and the less the later in the list. */
export const urgencyOf = ({ marks }: Pick<BoardLine, "marks">): number =>
  marks[0] ? severities.indexOf(marks[0].severity) : severities.length;

/** Whether something about a line needs somebody now. */
export const needsSomebody = (line: Pick<BoardLine, "marks">): boolean => line.marks.some(({ severity }) => pressing.includes(severity));

/** How many of the lines have a mark that urgent, for each urgency that presses. */
export const countPressing = (lines: readonly BoardLine[]): { severity: Severity; count: number }[] =>
  pressing.map((severity) => ({ severity, count: lines.filter(({ marks }) => marks.some((mark) => mark.severity === severity)).length }));

/** The day by which a table of what is pressing tells lines of one urgency apart: that of the most urgent mark which has one. */
export const pressingDay = ({ marks }: Pick<BoardLine, "marks">): Day | null => marks.find(({ day }) => day)?.day ?? null;
