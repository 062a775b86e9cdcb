import type { StrengthName } from "../../maps.ts";
import { actorSteps, placeSteps } from "./actorSteps.ts";
import { joinEnds } from "./ends.ts";
import type { Given } from "./given.ts";
import type { Known } from "./known.ts";
import { type Choices, Directory, type Judgement, match, twice } from "./match.ts";
import { madeId, Standing, type Step } from "./steps.ts";
import type { Problem } from "./table.ts";
import { tieSteps } from "./tieSteps.ts";
import { Vocabulary } from "./vocabulary.ts";

/** What is chosen for a whole file. */
export interface Wishes {
  choices: Choices;
  /** How strong a new tie is where the file does not say. */
  strength: StrengthName;
  /** Today's date, as 2026-03-01. */
  today: string;
}

/** How many of something a file brings, changes, and has as they are. */
export interface Count {
  made: number;
  changed: number;
  same: number;
}

/** What a file would do to a map: every step, or what stands in the way of all of them. */
export interface Weighed {
  steps: Step[];
  problems: Problem[];
  judgements: Judgement[];
  counts: { actors: Count; ties: Count; placed: number; themes: number; targetGroups: number };
}

/** What a file would do to a map as it is now: the one rule behind both looking at it first and bringing it in. */
export function weigh(given: Given, known: Known, { choices, strength, today }: Wishes): Weighed {
  const directory = new Directory(known.actors);
  const joined = joinEnds(given.actors, given.ties, directory);
  const matched = match(joined.actors, directory, choices);
  let made = 0;
  const newId = () => madeId(made++);
  const words = new Vocabulary(known, newId);
  const standing = new Standing(known);
  const actors = actorSteps(joined.actors, matched.is, words, newId);
  for (const { id } of actors.found.values()) standing.add(id, known.map.id);
  const places = placeSteps(joined.actors, actors.found, known, newId);
  const ties = tieSteps(joined.ties, actors.found, { known, words, standing, newId, strength, today });
  const steps = [...words.steps, ...actors.steps, ...places, ...ties.steps].map((step) => heard(step, standing, known));
  const problems = [given.problems, joined.problems, matched.problems, twice(joined.actors), words.problems, ties.problems].flat();
  const of = (type: Step["type"], kind: Step["kind"]) => steps.filter((step) => step.type === type && step.kind === kind).length;
  const count = (type: Step["type"], all: number): Count => {
    const [created, changed] = [of(type, "create"), of(type, "update")];
    return { made: created, changed, same: all - created - changed };
  };
  return {
    steps,
    problems,
    judgements: matched.judgements,
    counts: {
      actors: count("Actor", joined.actors.length),
      ties: count("Tie", ties.all),
      placed: of("Placement", "create"),
      themes: of("Theme", "create"),
      targetGroups: of("TargetGroup", "create"),
    },
  };
}

/** Where a step is heard: as if it had been done by hand. */
function heard(step: Step, standing: Standing, { map }: Known): Step {
  const { type, id, values } = step;
  if (type === "Actor") return { ...step, rooms: [id, ...standing.withAll(id)] };
  if (type === "Placement") return { ...step, rooms: [id, map.id, values.actor as string] };
  if (type !== "Tie") return { ...step, rooms: [id] };
  const [from, to] = [values.from as string, values.to as string];
  return { ...step, rooms: [id, from, to, ...standing.withAll(from, to)] };
}
