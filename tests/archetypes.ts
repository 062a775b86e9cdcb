import { randomFrom } from "../schema/layout/random.ts";
import type { Woven } from "../schema/weaving/graph.ts";
import type { Stage } from "../schema/weaving/stage.ts";

type Random = () => number;
type Pair = [one: number, other: number];
/** Draws the ties of a stage among actors of whom the first few weave. */
type Draw = (random: Random, size: number, weavers: number) => Pair[];

const numbers = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
const pick = <T>(random: Random, all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
const between = (random: Random, least: number, most: number) => least + Math.floor(random() * (most - least + 1));
const each = (share: number, random: Random, actors: readonly number[]) => actors.filter(() => random() < share);

/** A group in which everybody is reached, and a share of the other pairs know each other. */
function cluster(random: Random, actors: readonly number[], share: number): Pair[] {
  const pairs = actors.slice(1).map((actor, at): Pair => [pick(random, actors.slice(0, at + 1)), actor]);
  const more = actors.flatMap((one, at) => each(share, random, actors.slice(at + 1)).map((other): Pair => [one, other]));
  return [...pairs, ...more];
}

/** Splits actors into groups of so many. */
function groups(random: Random, actors: readonly number[], least: number, most: number): number[][] {
  const size = between(random, least, most);
  return actors.length <= size ? [[...actors]] : [actors.slice(0, size), ...groups(random, actors.slice(size), least, most)];
}

/** Scattered clusters that do not know each other; the weavers sit in theirs, and nobody sees the whole. */
const scattered: Draw = (random, size) => {
  const clusters = groups(random, shuffled(random, numbers(0, size)), 1, Math.min(7, Math.floor(size / 2)));
  const strays = numbers(0, Math.floor(clusters.length / 10)).map(
    (): Pair => [pick(random, pick(random, clusters)), pick(random, pick(random, clusters))],
  );
  return [...clusters.flatMap((some) => cluster(random, some, 0.5)), ...strays];
};

/** Hub and spoke: the weavers know nearly all, and only a few of the others know each other. */
const star: Draw = (random, size, weavers) => {
  const others = numbers(weavers, size);
  const spokes = each(0.92, random, others).map((other): Pair => [between(random, 0, weavers - 1), other]);
  const small = groups(random, shuffled(random, others), 1, 3);
  return [
    ...cluster(random, numbers(0, weavers), 1),
    ...spokes,
    ...small.filter(() => random() < 0.3).flatMap((some) => cluster(random, some, 0.5)),
  ];
};

/** Several hubs with those around them, tied to each other; the weavers know the hubs and many of the others. */
const hubs: Draw = (random, size, weavers) => {
  const others = shuffled(random, numbers(weavers, size));
  const heads = others.splice(0, Math.max(2, Math.min(12, Math.round(others.length / between(random, 5, 9)))));
  const around = others.map((other, at): Pair => [heads[at % heads.length]!, other]);
  const across = each(0.2, random, others).map((other): Pair => [pick(random, heads), other]);
  const aside = each(0.15, random, others).map((other): Pair => [pick(random, others), other]);
  const known = numbers(0, weavers).flatMap((weaver) =>
    [...each(0.9, random, heads), ...each(0.4, random, others)].map((other): Pair => [weaver, other]),
  );
  return [...cluster(random, heads, 0.6), ...around, ...across, ...aside, ...known];
};

/** A core in which many know each other, and a periphery that knows several of the core; the weavers have some ties left. */
const woven: Draw = (random, size, weavers) => {
  const others = shuffled(random, numbers(weavers, size));
  const core = others.splice(0, Math.max(4, Math.round(others.length * (0.2 + 0.15 * random()))));
  const within = cluster(random, core, Math.max(0.8 * (6 / Math.max(6, core.length)), 6 / core.length));
  const around = others.flatMap((other) => numbers(0, between(random, 2, 4)).map((): Pair => [pick(random, core), other]));
  const aside = each(0.3, random, others).map((other): Pair => [pick(random, others), other]);
  const left = numbers(0, weavers).flatMap((weaver) =>
    [...each(0.3, random, core), ...each(0.1, random, others)].map((other): Pair => [weaver, other]),
  );
  return [...within, ...around, ...aside, ...left];
};

const shuffled = (random: Random, actors: readonly number[]) =>
  actors
    .map((actor) => [random(), actor] as const)
    .sort(([one], [other]) => one - other)
    .map(([, actor]) => actor);

const draws: Record<Stage, Draw> = { Scattered: scattered, Star: star, Hubs: hubs, Woven: woven };

/** Of its ties, so many are forgotten at random, and so many drawn between any two (in scattered clusters, within what the clusters say of strays). */
const noise = { forgotten: 0.05, astray: 0.03 };

/** A network as the model describes one of its stages, with noise: drawn from the description, not from the rule that reads it. */
export function archetype(stage: Stage, seed: number, size?: number): Woven {
  const random = randomFrom(seed);
  const count = size ?? Math.round(8 * (300 / 8) ** random());
  const weavers = between(random, 1, 3);
  const drawn = draws[stage](random, count, weavers).filter(() => random() >= noise.forgotten);
  const astray = numbers(0, stage === "Scattered" ? 0 : Math.round(drawn.length * noise.astray));
  const pairs = [...drawn, ...astray.map((): Pair => [between(random, 0, count - 1), between(random, 0, count - 1)])];
  return {
    actors: numbers(0, count).map((at) => ({ id: `actor ${at}`, weaver: at < weavers })),
    ties: pairs.map(([one, other]) => ({ from: `actor ${one}`, to: `actor ${other}`, strength: between(random, 1, 4) })),
  };
}
