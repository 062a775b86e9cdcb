import { type Point, pointOf } from "./course.ts";
import { type Exit, exitOf } from "./exit.ts";
import { type Graph, graphOf, type Woven } from "./graph.ts";
import { type Hanging, hangsOn, type Kept } from "./hanging.ts";
import { introductionsFor, type Suggestion, type Traits, type Wanted } from "./introductions.ts";
import { type Live, liveMeasures } from "./live.ts";
import type { Measured } from "./measures.ts";
import type { Progress } from "./paths.ts";
import { type StageFound, stageOf } from "./stage.ts";
import { type Thinned, thinningOf } from "./thinning.ts";

/** A map as it is sent to whoever works things out: small, and quickly copied. Ties are told as from, to (places among the actors), strength. */
export interface ToldMap {
  ids: readonly string[];
  weavers: Int32Array;
  ties: Int32Array;
}

/** What can be asked of a map, each with what it needs besides the map. */
export interface Asked {
  measure: { told: ToldMap; weighted: boolean };
  stage: { told: ToldMap };
  /** Of a map as it was on one of many days. */
  point: { told: ToldMap };
  exit: { told: ToldMap };
  hang: { kept: Kept };
  introduce: { told: ToldMap; traits: readonly Traits[]; wanted: Wanted };
}

/** What is answered: plain values. Actors are their places in the map that was asked about. */
export interface Answers {
  measure: Measured;
  stage: StageFound;
  point: Point;
  exit: Exit & { moments: Thinned[] };
  hang: Hanging;
  introduce: Suggestion[];
}

/** The kinds of questions. */
export type Kind = keyof Asked;

/** A question with its kind. */
export type Question = { [K in Kind]: { kind: K } & Asked[K] }[Kind];

/** Tells a map in few numbers; wishes and ties to strangers are left out. */
export function toldOf({ actors, ties }: Woven): ToldMap {
  const at = new Map(actors.map(({ id }, index) => [id, index]));
  const told = ties.flatMap(({ from, to, strength }) => {
    const [one, other] = [at.get(from), at.get(to)];
    return strength && one !== undefined && other !== undefined ? [one, other, strength] : [];
  });
  const weavers = actors.flatMap(({ weaver }, index) => (weaver ? [index] : []));
  return { ids: actors.map(({ id }) => id), weavers: Int32Array.from(weavers), ties: Int32Array.from(told) };
}

/** The graph of a map as it was told. */
export function graphOfTold({ ids, weavers, ties }: ToldMap): Graph {
  const weaves = new Set(weavers);
  const three = Array.from({ length: ties.length / 3 }, (_, at) => ({
    from: ids[ties[3 * at]!]!,
    to: ids[ties[3 * at + 1]!]!,
    strength: ties[3 * at + 2]!,
  }));
  return graphOf({ actors: ids.map((id, index) => ({ id, weaver: weaves.has(index) })), ties: three });
}

/** The steps in which weavers withdraw: each is worked out whole, so a large map is given fewer. */
const stepsFor = (actors: number) => (actors > 1500 ? 4 : actors > 400 ? 10 : 20);

/**
 * One who answers questions and keeps what was measured last, so that after one edit only what it changes is measured. Of introductions,
 * which may take minutes on a map where all are far apart, it is told how far it has come.
 */
export function answerer(): (question: Question, progress?: Progress) => Answers[Kind] {
  const live: Record<"weighted" | "alike" | "past", Live> = {
    weighted: liveMeasures({ weighted: true }),
    alike: liveMeasures({ weighted: false }),
    past: liveMeasures({ weighted: false }),
  };
  return (question, progress) => {
    if (question.kind === "hang") return hangsOn(question.kept);
    const graph = graphOfTold(question.told);
    switch (question.kind) {
      case "measure":
        return live[question.weighted ? "weighted" : "alike"].follow(graph).measured;
      case "stage":
        return stageOf(graph);
      case "point":
        return pointOf(graph, live.past.follow(graph).measured);
      case "exit":
        return { ...exitOf(graph), moments: thinningOf(graph, stepsFor(graph.ids.length)) };
      case "introduce":
        return introductionsFor(graph, question.traits, question.wanted, progress);
    }
  };
}
