import type { Block, Item } from "./items.ts";
import { agendaLimits, ItemKind } from "./shape.ts";

/** Where an item that stands on every agenda of a council has its place. */
export const StandsAt = { First: "First", Last: "Last" } as const;
export type StandsAt = keyof typeof StandsAt;

/** An item that an agenda can begin with. */
export interface Opener {
  title: string;
  kind: ItemKind;
  minutes?: number | null;
  owner?: string | null;
  notes?: Block[];
}

/** The same as one that stands on every agenda, and as one that was tabled at an earlier meeting. */
export interface StandingOpener extends Opener {
  place: StandsAt;
}
export interface TabledOpener extends Opener {
  id: string;
}

/** What an agenda begins with. */
export interface Opening<Tabled extends TabledOpener = TabledOpener> {
  items: { opener: Opener; point?: Tabled }[];
  /** What was tabled and has no room: it waits for the next agenda. */
  left: Tabled[];
}

interface Given<Tabled> {
  standing: readonly StandingOpener[];
  /** Of a template, or of the previous meeting. */
  from: readonly Opener[];
  tabled: readonly Tabled[];
}

/** How large an opening may be, in bytes of JSON: well within what one change of an agenda may weigh. */
const mostBytes = agendaLimits.change * 0.6;
const bytesOf = (opener: Opener) => new TextEncoder().encode(JSON.stringify(opener)).length;
const same = (title: string) => title.trim().toLowerCase();

/**
 * What an agenda begins with: what stands first on every agenda, then what a template or the previous meeting gives and does not stand there
 * anyway, then what was tabled, and last what stands last.
 */
export function opening<Tabled extends TabledOpener>({ standing, from, tabled }: Given<Tabled>): Opening<Tabled> {
  const known = new Set(standing.map(({ title }) => same(title)));
  const at = (place: StandsAt) => standing.filter((one) => one.place === place).map((opener) => ({ opener }));
  const [first, last] = [at(StandsAt.First), at(StandsAt.Last)];
  const others = from.filter(({ title }) => !known.has(same(title))).map((opener) => ({ opener }));
  let bytes = [...first, ...others, ...last].reduce((sum, { opener }) => sum + bytesOf(opener), 0);
  const room = agendaLimits.items - first.length - others.length - last.length;
  const fits = tabled.findIndex((one, nth) => {
    bytes += bytesOf(one);
    return nth >= room || bytes > mostBytes;
  });
  const taken = fits < 0 ? tabled.length : fits;
  const again = tabled.slice(0, taken).map((point) => ({ opener: point, point }));
  return { items: [...first, ...others, ...again, ...last], left: tabled.slice(taken) };
}

/** What of an earlier agenda comes back on the next: its standing items, without what was written about them then. */
export const comingBack = (items: readonly Item[]): Opener[] =>
  items
    .filter(({ kind, title }) => kind === ItemKind.standing && title)
    .map(({ title, kind, minutes, owner }) => ({ title, kind, minutes, owner }));

/** Words as notes: a paragraph for each line. */
export const notesOf = (words: string | null | undefined): Block[] =>
  (words ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line)
    .map((text) => ({ paragraph: [{ text }] }));
