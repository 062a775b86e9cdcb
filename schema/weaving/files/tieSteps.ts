import { Strength, type StrengthName, TieState, whyNotTie } from "../../maps.ts";
import { refusal } from "../../refusal.ts";
import type { Joined } from "./ends.ts";
import { problemAt } from "./given.ts";
import type { Known, TieValues } from "./known.ts";
import { type Anyone, between, closedOf, differences, type Standing, type Step } from "./steps.ts";
import type { Problem } from "./table.ts";
import type { Vocabulary } from "./vocabulary.ts";

interface Around {
  known: Known;
  words: Vocabulary;
  standing: Standing;
  newId: () => string;
  strength: StrengthName;
  today: string;
}

type KnownTie = Known["ties"][number];

const pair = (one: string, other: string) => (one < other ? `${one} ${other}` : `${other} ${one}`);

/** What a tie would be: what its row says, and else what it was. A strength makes it one that is there, a wish has none. */
function valuesOf(given: Joined, ends: { from: string; to: string }, was: KnownTie | undefined, { words, strength }: Around): TieValues {
  const state = given.state ?? (given.strength ? TieState.Present : (was?.state ?? TieState.Present));
  const kept = state === TieState.Present ? (was?.strength ?? Strength[strength]) : null;
  const directed = given.directed ?? was?.directed ?? false;
  return {
    // Between two who are equal it does not matter who is named first.
    ...(was && !given.directed ? { from: was.from, to: was.to } : ends),
    directed,
    state,
    strength: given.strength ? Strength[given.strength] : kept,
    kinds: given.kinds ?? was?.kinds ?? [],
    since: given.since ?? was?.since ?? null,
    themes: words.ids("themes", given.themes, given.place) ?? was?.themes ?? [],
    note: given.note ?? was?.note ?? null,
  };
}

/** What a file makes of ties, how many it names, and what is wrong with them. */
export function tieSteps(
  ties: readonly Joined[],
  found: ReadonlyMap<string, Anyone>,
  around: Around,
): { steps: Step[]; problems: Problem[]; all: number } {
  const { known, newId, today } = around;
  const there = new Map(known.ties.map((tie) => [pair(tie.from, tie.to), tie]));
  const rows = new Map<string, number>();
  const problems: Problem[] = [];
  const refused = (problem: Problem) => {
    problems.push(problem);
    return [];
  };
  const steps = ties.flatMap((given): Step[] => {
    const { place } = given;
    const [from, to] = [found.get(given.one)!, found.get(given.other)!];
    const ends = pair(from.id, to.id);
    const other = rows.get(ends);
    if (other !== undefined) {
      const no = refusal("files.whyNot.tieTwice", { from: from.name, to: to.name, row: other });
      return refused(problemAt(place, "to", no));
    }
    rows.set(ends, place.row);
    const was = there.get(ends);
    const values = valuesOf(given, { from: from.id, to: to.id }, was, around);
    const hub = { id: known.hub };
    const no = whyNotTie({ ...values, from: { id: from.id, hub }, to: { id: to.id, hub } }, today);
    if (no) return refused(problemAt(place, fieldOf(no.key), no));
    const before = was && differences(picked(was), values);
    if (was && !before) return [];
    const visibility = was?.visibility ?? between(from, to);
    const about = { type: "Tie" as const, label: `${from.name} – ${to.name}`, visibility, among: closedOf(from, to), rooms: [] };
    return [
      was
        ? { ...about, kind: "update", id: was.id, values: { ...values }, before, readAt: was.updatedAt }
        : { ...about, kind: "create", id: newId(), values: { ...values } },
    ];
  });
  return { steps, problems, all: rows.size };
}

const fieldOf = (key: string) =>
  /date|Date/.test(key) ? "since" : /trength/.test(key) ? "strength" : /tieToItself/.test(key) ? "to" : "note";

const picked = ({ from, to, directed, state, strength, kinds, since, themes, note }: KnownTie): TieValues => ({
  ...{ from, to, directed, state, strength, kinds, since, themes, note },
});
