import * as Y from "yjs";
import { addItem, all, isSaved, notesOf, titleOf, until, type Window } from "./agendas.ts";

/** Numbers that follow from a seed, so that what went wrong once goes wrong again. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One that writes: a window, every mark that it has put in and the item where, and whether its line is broken. */
interface Writer {
  window: Window;
  marks: Map<string, string>;
  cut: boolean;
}

/** What is done with an agenda, and how often the network fails meanwhile. */
export interface Fuzz {
  seed: number;
  steps: number;
  /** The share of the steps at which a line is cut, stalled or restored. */
  failing: number;
  /** Called now and then, to give the network its time. */
  pause: () => Promise<unknown>;
}

/**
 * Lets windows write at random, each in what it has, while lines are cut, stall and come back; then restores all. Throws when they do not
 * come to one text, or when a mark is missing from it that somebody put in.
 */
export async function fuzz(windows: readonly Window[], { seed, steps, failing, pause }: Fuzz): Promise<void> {
  const next = numbersFrom(seed);
  const pick = <T>(some: readonly T[]): T => some[Math.floor(next() * some.length)]!;
  const writers: Writer[] = windows.map((window) => ({ window, marks: new Map(), cut: false }));
  const gone = new Set<string>();
  for (let step = 0; step < steps; step++) {
    const writer = pick(writers);
    if (next() < failing) toggle(writer, pick(["closed", "half", "held"]));
    else act(writer, `⟨${seed}.${step}⟩`, { next, pick, gone });
    if (step % 20 === 0) await pause();
  }
  for (const writer of writers) if (writer.cut) toggle(writer);
  await until(
    () => windows.every(isSaved) && windows.every((one) => all(one) === all(windows[0]!)),
    `seed ${seed}: one text for all`,
    60_000,
  ).catch((error) => {
    throw new Error(`${error.message}: ${stateOf(windows)}`);
  });
  const text = all(windows[0]!);
  // What was written in an item that another took away goes with it.
  const there = new Set(windows[0]!.shared.items.map(({ id }) => id));
  const lost = writers
    .flatMap(({ marks }) => [...marks])
    .filter(([mark, item]) => there.has(item) && !gone.has(mark) && !text.includes(mark))
    .map(([mark]) => mark);
  if (lost.length) throw new Error(`seed ${seed} lost ${lost.join(" ")}`);
}

function toggle(writer: Writer, how?: "closed" | "half" | "held"): void {
  if (writer.cut) writer.window.restore();
  else writer.window.cut(how);
  writer.cut = !writer.cut;
}

interface Chance {
  next: () => number;
  pick: <T>(some: readonly T[]) => T;
  gone: Set<string>;
}

/** Marks are put in whole; what is taken away is an item or a mark, and then nobody expects it any more. */
function act({ window, marks }: Writer, mark: string, { next, pick, gone }: Chance): void {
  const items = window.shared.items.map(({ id }) => id);
  const kind = next();
  if (!items.length || (kind < 0.04 && items.length < 12)) {
    marks.set(mark, addItem(window, mark, mark));
  } else if (kind < 0.05) window.shared.agenda.delete(pick(items));
  else if (kind < 0.1) window.shared.agenda.get(pick(items))!.set("order", pick("bcdefghijklm".split("")) + pick("123456789".split("")));
  else if (kind < 0.15) window.shared.agenda.get(pick(items))!.set("minutes", Math.floor(next() * 60));
  else if (kind < 0.25) titleless(window, pick(items), gone, pick);
  else {
    const item = pick(items);
    insertBetween(notesOf(window, item), mark, next);
    marks.set(mark, item);
  }
}

/** Between marks, never in one, so that a mark stays whole. */
function insertBetween(text: Y.XmlText | Y.Text, mark: string, next: () => number): void {
  const ends = [0, ...[...plain(text).matchAll(/⟩/g)].map(({ index }) => index + 1)];
  text.insert(ends[Math.floor(next() * ends.length)]!, mark);
}

const plain = (text: Y.Text) =>
  text
    .toDelta()
    .map(({ insert }: { insert: string }) => insert)
    .join("");

function titleless(window: Window, item: string, gone: Set<string>, pick: Chance["pick"]): void {
  const text = pick([notesOf(window, item), titleOf(window, item)]);
  const [mark] = plain(text).match(/⟨[\d.]+⟩/) ?? [];
  if (!mark) return;
  gone.add(mark);
  text.delete(plain(text).indexOf(mark), mark.length);
}

/** What may keep windows from one text: what was refused, what is not stored, and texts that differ. */
const stateOf = (windows: readonly Window[]) =>
  windows.map((one) => `${one.shared.standing.now().refused?.key ?? (isSaved(one) ? "saved" : "not saved")} ${all(one).length}`).join(", ");
