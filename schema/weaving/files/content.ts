import type { ActorKind } from "../../actors.ts";
import type { StrengthName, TieKind, TieState } from "../../maps.ts";
import { type Language, words } from "../../words.ts";
import { type ActorField, fieldsOf, type TieField } from "./fields.ts";
import { asLines, type Cell, type Kind, type Table } from "./table.ts";

/** An actor as a file tells of it; areas, themes and target groups by their names. */
export interface FileActor {
  id: string;
  name: string;
  kind: ActorKind;
  organisationNumber: string | null;
  about: string | null;
  otherNames: readonly string[];
  areas: readonly string[];
  themes: readonly string[];
  targetGroups: readonly string[];
  offers: readonly string[];
  needs: readonly string[];
  languages: readonly string[];
  links: readonly string[];
  active: boolean;
  weaver: boolean;
  x: number | null;
  y: number | null;
}

/** A tie as a file tells of it; its ends by their ids. */
export interface FileTie {
  id: string;
  from: string;
  to: string;
  state: TieState;
  strength: StrengthName | null;
  kinds: readonly TieKind[];
  directed: boolean;
  since: string | null;
  themes: readonly string[];
  note: string | null;
}

/** What a map holds that a file can. */
export interface Content {
  title: string;
  actors: readonly FileActor[];
  ties: readonly FileTie[];
}

type Values = Record<string, Cell | number | boolean | null>;

/** How values are written: for people in their language, or by the names that programs know. */
export type Speech = Language | "code";

const list = (entries: readonly string[], speech: Speech): Cell => (speech === "code" ? entries : asLines(entries));

function actorValues(actor: FileActor, speech: Speech): Values {
  const { kind, otherNames, areas, themes, targetGroups, offers, needs, languages, links, ...plain } = actor;
  const lists = { otherNames, areas, themes, targetGroups, offers, needs, languages, links };
  return {
    ...plain,
    kind: speech === "code" ? kind : words[speech].actors.kind[kind],
    ...Object.fromEntries(Object.entries(lists).map(([field, entries]) => [field, list(entries, speech)])),
  };
}

function tieValues({ kinds, strength, state, themes, from, to, ...plain }: FileTie, names: ReadonlyMap<string, string>, speech: Speech) {
  const said = speech === "code" ? undefined : words[speech].maps;
  return {
    ...plain,
    from: names.get(from) ?? "",
    to: names.get(to) ?? "",
    fromId: from,
    toId: to,
    state: said ? said.state[state] : state,
    strength: strength && (said ? said.strength[strength] : strength),
    kinds: list(said ? kinds.map((kind) => said.kind[kind]) : kinds, speech),
    themes: list(themes, speech),
  } satisfies Values;
}

const cellOf = (value: Values[string] | undefined, speech: Speech): Cell => {
  if (typeof value === "boolean") return speech === "code" ? String(value) : words[speech].files[value ? "yes" : "no"];
  return typeof value === "number" ? String(value) : (value ?? "");
};

/** What a map holds as two tables, its actors and its ties, with every field that a file can hold. */
export function tablesOf({ actors, ties }: Content, speech: Speech): Record<Kind, Table> {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const table = (kind: Kind, values: readonly Values[]): Table => {
    const fields: readonly (ActorField | TieField)[] = fieldsOf[kind];
    const headings = speech === "code" ? undefined : (words[speech].files.field[kind] as Record<string, string>);
    return {
      name: speech === "code" ? kind : words[speech].files.sheet[kind],
      kind,
      columns: fields.map((field) => headings?.[field] ?? field),
      rows: values.map((one, at) => ({ at: at + 2, cells: fields.map((field) => cellOf(one[field], speech)) })),
    };
  };
  return {
    actors: table(
      "actors",
      actors.map((actor) => actorValues(actor, speech)),
    ),
    ties: table(
      "ties",
      ties.map((tie) => tieValues(tie, names, speech)),
    ),
  };
}
