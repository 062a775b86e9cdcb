import { fewestOthers } from "./demands.ts";
import type { Graph } from "./graph.ts";
import { bindersIn, type Holding } from "./holding.ts";
import type { Said } from "./said.ts";
import { fewest, isTold, type Stage } from "./stageAt.ts";

/** One thing that can be told of a network; nothing where there is nothing to tell. */
type Fact = (holding: Holding, ids: Graph["ids"]) => Said | undefined;

const together: Fact = ({ together, actors, groups }) => ({ key: "stage.reason.together", values: { together, actors, groups } });

const loose: Fact = ({ loose }) => (loose.length ? { key: "stage.reason.loose", values: { count: loose.length } } : undefined);

const fewOthers: Fact = (holding) =>
  isTold(holding) ? undefined : { key: "stage.reason.fewOthers", values: { count: holding.tied, least: fewestOthers } };

const unmarked: Fact = ({ marked, binders }, ids) =>
  marked ? undefined : { key: "stage.reason.unmarked", values: { actor: ids[binders[0]!]! } };

const onlyBinders: Fact = (holding, ids) => {
  const count = holding.onlyBinders.length;
  if (count) return { key: "stage.reason.onlyBinders", values: { ...bindersIn(holding, ids), count, actors: holding.actors } };
};

const held: Fact = (holding, ids) =>
  holding.others.length
    ? { key: "stage.reason.held", values: { ...bindersIn(holding, ids), held: holding.held, others: holding.others.length } }
    : { key: "stage.reason.onlyWeavers" };

const kept: Fact = ({ kept }) => ({ key: "stage.reason.kept", values: { kept } });

const core: Fact = ({ core, coreTies }) => (coreTies > 1 ? { key: "stage.reason.core", values: { core, ties: coreTies } } : undefined);

const braced: Fact = ({ braced, others }) => ({ key: "stage.reason.braced", values: { braced, others: others.length } });

const tolerated: Fact = ({ leading, rest, tolerated }, ids) => ({
  key: "stage.reason.tolerated",
  values: { actor: ids[leading[0]!]!, more: leading.length - 1, tolerated, rest },
});

/** What is told at each stage, most telling first. */
const told: Record<Stage, readonly Fact[]> = {
  Scattered: [together, loose],
  Star: [fewOthers, onlyBinders, held, unmarked, together, loose],
  Hubs: [held, kept, braced, tolerated, onlyBinders, loose],
  Woven: [held, kept, core, braced, tolerated],
};

/** Why a network is at this stage, in sentences with its numbers. */
export function reasonsFor(stage: Stage, holding: Holding, ids: Graph["ids"]): Said[] {
  if (!holding.actors) return [{ key: "stage.reason.empty" }];
  if (holding.actors < fewest) return [{ key: "stage.reason.few", values: { count: holding.actors } }];
  return told[stage].flatMap((fact) => fact(holding, ids) ?? []);
}
