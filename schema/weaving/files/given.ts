import { whyNotDescribeActor } from "../../actors.ts";
import { whyNotStand } from "../../maps.ts";
import type { Refusal } from "../../refusal.ts";
import { refusal } from "../../refusal.ts";
import { firstNo, tidyName, whyNotText } from "../../text.ts";
import * as cells from "./cells.ts";
import type { FileActor, FileTie } from "./content.ts";
import type { ActorField, Mapped, TieField } from "./fields.ts";
import type { Cell, Kind, Problem, Row, Table } from "./table.ts";

/** Where something stands in a file: its table, its row and what the columns of its fields are called. */
export interface Place {
  table: string;
  row: number;
  columns: Partial<Record<string, string>>;
}

/** An actor as a row gives it; what the row says nothing of is left out. */
export interface GivenActor extends Partial<Omit<FileActor, "name">> {
  /** How it is known in the file, the same each time the file is read. */
  key: string;
  name: string;
  place: Place;
}

/** A tie as a row gives it, its ends still as they are written. */
export interface GivenTie extends Partial<Omit<FileTie, "from" | "to">> {
  from?: string;
  to?: string;
  fromId?: string;
  toId?: string;
  place: Place;
}

/** What a file gives, and what in it no rule can read. */
export interface Given {
  actors: GivenActor[];
  ties: GivenTie[];
  problems: Problem[];
}

/** The most that one file brings of each: as much as one map holds. */
export const most = { actors: 5_000, ties: 20_000 } as const;

type Readers<Field extends string> = Record<Field, (cell: Cell) => cells.Said<unknown>>;

const actorReaders: Readers<ActorField> = {
  ...{ id: cells.text, name: cells.text, kind: cells.kind, organisationNumber: cells.text, about: cells.lines },
  ...{ otherNames: cells.list, areas: cells.list, themes: cells.list, targetGroups: cells.list, offers: cells.list },
  ...{ needs: cells.list, languages: cells.list, links: cells.list, active: cells.yesOrNo, weaver: cells.yesOrNo },
  ...{ x: cells.number, y: cells.number },
};

const tieReaders: Readers<TieField> = {
  ...{ id: cells.text, from: cells.text, to: cells.text, fromId: cells.text, toId: cells.text, note: cells.lines },
  ...{ state: cells.state, strength: cells.strength, kinds: cells.tieKindsIn, directed: cells.yesOrNo, since: cells.day },
  themes: cells.list,
};

const isEmpty = (cell: Cell | undefined) => !cell || (typeof cell === "string" ? !cell.trim() : !cell.some((entry) => entry.trim()));

/** Reads the cells of a row; what is wrong with one is told with its column. */
function readRow(table: Table, { kind, fields }: Mapped, row: Row, problems: Problem[]) {
  const readers = (kind === "actors" ? actorReaders : tieReaders) as Readers<string>;
  const place: Place = { table: table.name, row: row.at, columns: {} };
  const values: Record<string, unknown> = {};
  let whole = true;
  fields.forEach((field, at) => {
    if (!field) return;
    place.columns[field] = table.columns[at];
    const cell = row.cells[at];
    if (isEmpty(cell)) return;
    const found = readers[field]!(cell!);
    if ("value" in found) values[field] = found.value;
    else {
      problems.push({ table: table.name, row: row.at, column: table.columns[at], no: found.no });
      whole = false;
    }
  });
  return { place, values, whole };
}

/** The rules for one field of an actor at a time, so that each problem has its column. */
const actorRules = ["name", "organisationNumber", "about", "otherNames", "offers", "needs", "languages", "links"] as const;

function problemsOf(actor: GivenActor): [field: string, no: Refusal][] {
  const found = actorRules.flatMap((field): [string, Refusal][] => {
    const no = field === "name" || actor[field] !== undefined ? whyNotDescribeActor({ [field]: actor[field] }) : undefined;
    return no ? [[field, no]] : [];
  });
  const words = (["areas", "themes", "targetGroups"] as const).flatMap((field): [string, Refusal][] => {
    const no = firstNo(...(actor[field] ?? []).map((name) => whyNotText(name, 200)));
    return no ? [[field, no]] : [];
  });
  const { x, y } = actor;
  const stands = whyNotStand({ x, y });
  return [...found, ...words, ...(stands ? [["x", stands] as [string, Refusal]] : [])];
}

const tidyLists = ["otherNames", "offers", "needs", "languages", "areas", "themes", "targetGroups"] as const;

/** An actor as it is stored: names with single blanks. */
function tidied(actor: GivenActor): GivenActor {
  const lists = tidyLists.flatMap((field) => (actor[field] ? [[field, [...new Set(actor[field].map(tidyName))]]] : []));
  return { ...actor, name: tidyName(actor.name), ...Object.fromEntries(lists) };
}

/** A problem at a field of something in the file. */
export const problemAt = ({ table, row, columns }: Place, field: string, no: Refusal): Problem => ({
  table,
  row,
  ...(columns[field] && { column: columns[field] }),
  no,
});

/** The columns that a table cannot be without: any of each group. */
const needed = {
  actors: [["name"]],
  ties: [
    ["from", "fromId"],
    ["to", "toId"],
  ],
} as const satisfies Record<Kind, readonly (readonly string[])[]>;

/** What the rows of a file's tables give, read as their columns have been mapped. */
export function readTables(tables: readonly Table[], mapped: readonly Mapped[]): Given {
  const given: Given = { actors: [], ties: [], problems: [] };
  for (const [at, table] of tables.entries()) {
    if (!table.rows.length) continue;
    const { kind, fields } = mapped[at]!;
    const missing = needed[kind].find((group) => !group.some((field) => fields.includes(field)));
    if (missing) given.problems.push({ table: table.name, no: refusal(`files.whyNot.column.${missing[0]}`) });
    else for (const row of table.rows) if (!row.cells.every(isEmpty)) take(given, table, mapped[at]!, row);
  }
  for (const kind of ["actors", "ties"] as const)
    if (given[kind].length > most[kind]) {
      given.problems.unshift({ table: "", no: refusal(`files.whyNot.most.${kind}`, { most: most[kind] }) });
      given[kind].length = most[kind];
    }
  return given;
}

function take(given: Given, table: Table, mapping: Mapped, row: Row): void {
  const { place, values, whole } = readRow(table, mapping, row, given.problems);
  if (mapping.kind === "actors") {
    const actor = { name: "", ...values, key: `${given.actors.length}`, place } as GivenActor;
    for (const [field, no] of problemsOf(actor)) given.problems.push(problemAt(place, field, no));
    given.actors.push(tidied(actor));
    return;
  }
  const tie = { ...values, place } as GivenTie;
  for (const end of ["from", "to"] as const)
    if (!tie[end] && !tie[`${end}Id`]) given.problems.push(problemAt(place, end, refusal("files.whyNot.end")));
  const words = firstNo(whyNotText(tie.note), ...(tie.themes ?? []).map((name) => whyNotText(name, 200)));
  if (words) given.problems.push(problemAt(place, tie.note ? "note" : "themes", words));
  if (whole) given.ties.push(tie);
}
