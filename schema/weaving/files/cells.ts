import { type ActorKind, actorKinds } from "../../actors.ts";
import { Strength, type StrengthName, TieKind, TieState } from "../../maps.ts";
import { type Refusal, refusal } from "../../refusal.ts";
import { languages, type Words, words } from "../../words.ts";
import { type Cell, entriesOf, plainName, textOf } from "./table.ts";

/** What a cell says, or why it says nothing that can be used. */
export type Said<T> = { value: T } | { no: Refusal };

const said = <T>(value: T): Said<T> => ({ value });
const no = (reason: Refusal): { no: Refusal } => ({ no: reason });

/** What each word of a closed list means, in every language and as programs say it. */
function vocabulary<T extends string>(values: Iterable<T>, called: (words: Words) => Record<T, string>): ReadonlyMap<string, T> {
  const all = [...values];
  return new Map([
    ...languages.flatMap((language) => all.map((value) => [plainName(called(words[language] as Words)[value]), value] as const)),
    ...all.map((value) => [plainName(value), value] as const),
  ]);
}

const kinds = vocabulary(Object.keys(actorKinds) as ActorKind[], ({ actors }) => actors.kind);
const strengths = vocabulary(Object.keys(Strength) as StrengthName[], ({ maps }) => maps.strength);
const states = vocabulary(Object.keys(TieState) as TieState[], ({ maps }) => maps.state);
const tieKinds = vocabulary(Object.keys(TieKind) as TieKind[], ({ maps }) => maps.kind);
const yes = new Set(["ja", "yes", "true", "1", "x", "j", "y", "sant", "directed"]);
const not = new Set(["nej", "no", "false", "0", "n", "falskt", "undirected", "mutual"]);

/** Text as it stands, with no blanks around it. */
export const text = (cell: Cell): Said<string> => said(textOf(cell).trim());

/** Text of several lines as it stands. */
export const lines = (cell: Cell): Said<string> => said(textOf(cell));

/** A list: one a line, or between semicolons. */
export const list = (cell: Cell): Said<string[]> => said(entriesOf(cell));

/** What sort of actor it is. */
export function kind(cell: Cell): Said<ActorKind> {
  const found = kinds.get(plainName(textOf(cell)));
  return found ? said(found) : no(refusal("files.whyNot.kind", { value: brief(cell) }));
}

/** Yes or no. */
export function yesOrNo(cell: Cell): Said<boolean> {
  const word = plainName(textOf(cell));
  return yes.has(word) || not.has(word) ? said(yes.has(word)) : no(refusal("files.whyNot.yesOrNo", { value: brief(cell) }));
}

/** A number, with a point or a comma. */
export function number(cell: Cell): Said<number> {
  const written = textOf(cell).trim().replace(",", ".").replace("\u2212", "-");
  const value = Number(written);
  return /\d/.test(written) && Number.isFinite(value) ? said(value) : no(refusal("files.whyNot.number", { value: brief(cell) }));
}

/** How strong a tie is: in words, or as the numbers 1–4. */
export function strength(cell: Cell): Said<StrengthName> {
  const written = textOf(cell).trim();
  const numbered = (Object.keys(Strength) as StrengthName[]).find((name) => Strength[name] === Number(written.replace(",", ".")));
  const found = numbered ?? strengths.get(plainName(written));
  return found ? said(found) : no(refusal("files.whyNot.strength", { value: brief(cell) }));
}

/** Whether a tie is there or wished for. */
export function state(cell: Cell): Said<TieState> {
  const found = states.get(plainName(textOf(cell)));
  return found ? said(found) : no(refusal("files.whyNot.state", { value: brief(cell) }));
}

/** What passes along a tie. */
export function tieKindsIn(cell: Cell): Said<TieKind[]> {
  const entries = entriesOf(cell);
  const parts = entries.length === 1 ? entries[0]!.split(",").map((part) => part.trim()) : entries;
  const unknown = parts.find((part) => !tieKinds.has(plainName(part)));
  if (unknown !== undefined) return no(refusal("files.whyNot.tieKind", { value: brief(unknown) }));
  return said([...new Set(parts.map((part) => tieKinds.get(plainName(part))!))]);
}

const dayZero = Date.UTC(1899, 11, 30);
const aDay = 86_400_000;

/** A day: year, month and day, or what a spreadsheet keeps for one, the days since 1899. */
export function day(cell: Cell): Said<string> {
  const written = textOf(cell).trim();
  if (/^[2-9]\d{4}(\.\d+)?$/.test(written)) return said(new Date(dayZero + Math.floor(Number(written)) * aDay).toISOString().slice(0, 10));
  return said(/^\d{4}-\d\d-\d\d[T ]/.test(written) ? written.slice(0, 10) : written);
}

/** As much of a cell as a sentence has room for. */
export function brief(cell: Cell): string {
  const written = textOf(cell).trim().replace(/\s+/g, " ");
  return written.length > 60 ? `${written.slice(0, 59)}…` : written;
}
