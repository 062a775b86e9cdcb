import type { Graph } from "./graph.ts";
import { bindersIn, type Holding } from "./holding.ts";
import type { Said } from "./said.ts";
import type { Stage } from "./stageAt.ts";

/** What a network must live up to before it is at a stage: something measured, 0–1, and the least it has to be. */
interface Demand {
  stage: Stage;
  least: number;
  measured: (holding: Holding) => number;
  /** What is missing while it is less. */
  missing: (holding: Holding, names: Graph["ids"]) => Said;
}

/** Fewer actors than this are no network to read a stage from, and fewer who hang together no hub with its spokes. */
export const fewest = 4;
/** At least so many of a network's actors hang together when somebody has begun to bind it: three in five, a clear majority. */
const together = 0.6;
/** Below this efficiency among those who hang together the way from one to another is so long (more than eight ties) that it joins nobody. */
const reached = 0.12;
/** At least so many of the others hang together by ties of their own when there are several hubs: again three in five. */
const held = 0.6;
/** So many hang together when the weavers can leave: four in five. Somebody may always be new, or stand outside. */
const heldForGood = 0.8;
/** So much of their nearness is kept then: who knew each other through the weavers may need a detour, not a new way. */
const kept = 0.7;
/** So many still hang together when those with the most ties stop too: else the network has only got other weavers. */
const tolerated = 0.75;
/** So many others of the core everyone in it knows: three, which a ring or a chain of pairs is not. The least core is four who all know each other. */
const coreTies = 3;
/** So many of the others have two ties or more among themselves: three in four, so that hardly anybody hangs on a single tie. */
const braced = 0.75;
/** So many hang together over ties of contact or more: who merely know of each other do not hold a network. */
const firm = 0.5;

/** So many others with ties make several hubs at the least: two hubs, each with two more around it. Among fewer it may as well be one. */
export const fewestOthers = 6;

const shareOf = (some: number, all: number) => (all ? some / all : 0);
const lacking = (least: number, all: number, some: number) => Math.max(1, Math.ceil(least * all) - some);
/** How many of so many actors must hang together. */
const joined = (actors: number) => Math.max(fewest, Math.ceil(together * actors - 1e-9));

const heldBy = (least: number, holding: Holding, ids: Graph["ids"]): Said => ({
  key: "stage.missing.held",
  values: { ...bindersIn(holding, ids), count: lacking(least, holding.others.length, holding.held) },
});

/** That there are others enough to be several hubs. */
export const enough: Demand = {
  stage: "Hubs",
  least: 1,
  measured: ({ tied }) => Math.min(1, tied / fewestOthers),
  missing: ({ tied }) => ({ key: "stage.missing.enough", values: { count: fewestOthers - tied, least: fewestOthers } }),
};

/** Every demand, in the order of the stages. A network is at the last stage up to which all of them are met. */
export const demands: readonly Demand[] = [
  {
    stage: "Star",
    least: 1,
    measured: ({ together: now, actors }) => Math.min(1, now / joined(actors)),
    missing: ({ together: now, actors }) => ({ key: "stage.missing.together", values: { count: joined(actors) - now } }),
  },
  {
    stage: "Star",
    least: reached,
    measured: ({ efficiency, together, actors }) => efficiency / shareOf(together, actors) ** 2,
    missing: () => ({ key: "stage.missing.reached" }),
  },
  {
    stage: "Hubs",
    least: held,
    measured: (holding) => shareOf(holding.held, holding.others.length),
    missing: (holding, ids) => heldBy(held, holding, ids),
  },
  enough,
  {
    stage: "Woven",
    least: heldForGood,
    measured: (holding) => shareOf(holding.held, holding.others.length),
    missing: (holding, ids) => heldBy(heldForGood, holding, ids),
  },
  {
    stage: "Woven",
    least: kept,
    measured: (holding) => holding.kept,
    missing: (holding, ids) => ({ key: "stage.missing.kept", values: { ...bindersIn(holding, ids), now: holding.kept, least: kept } }),
  },
  {
    stage: "Woven",
    least: tolerated,
    measured: (holding) => shareOf(holding.tolerated, holding.rest),
    missing: ({ leading, tolerated: now, rest }, ids) => ({
      key: "stage.missing.tolerated",
      values: { actor: ids[leading[0]!]!, more: leading.length - 1, count: lacking(tolerated, rest, now) },
    }),
  },
  {
    stage: "Woven",
    least: 1,
    measured: (holding) => Math.min(1, holding.coreTies / coreTies),
    missing: (holding, ids) => ({ key: "stage.missing.core", values: { ...bindersIn(holding, ids), ties: coreTies } }),
  },
  {
    stage: "Woven",
    least: braced,
    measured: (holding) => shareOf(holding.braced, holding.others.length),
    missing: (holding, ids) => ({
      key: "stage.missing.braced",
      values: { ...bindersIn(holding, ids), count: lacking(braced, holding.others.length, holding.braced) },
    }),
  },
  {
    stage: "Woven",
    least: firm,
    measured: (holding) => shareOf(holding.firm, holding.others.length),
    missing: ({ firm: now, others }) => ({ key: "stage.missing.firm", values: { count: lacking(firm, others.length, now) } }),
  },
];
