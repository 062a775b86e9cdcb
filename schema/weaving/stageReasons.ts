import type { Graph } from "./graph.ts";
import type { Holding } from "./holding.ts";
import type { Said } from "./said.ts";
import type { Stage } from "./stage.ts";

/** Why a network is at this stage, in sentences with its numbers. */
export function reasonsFor(stage: Stage, holding: Holding, ids: Graph["ids"]): Said[] {
  if (!holding.actors) return [{ key: "stage.reason.empty" }];
  if (holding.actors < 4) return [{ key: "stage.reason.few", values: { count: holding.actors } }];
  const tell = { ...facts(holding, ids) };
  const told = {
    Scattered: ["together", "loose"],
    Star: ["together", "unmarked", "onlyBinders", "held", "loose"],
    Hubs: ["held", "kept", "tolerated"],
    Woven: ["held", "kept", "tolerated"],
  } as const;
  return told[stage].flatMap((fact) => tell[fact] ?? []);
}

type Fact = "together" | "loose" | "unmarked" | "onlyBinders" | "held" | "kept" | "tolerated";

function facts(holding: Holding, ids: Graph["ids"]): Partial<Record<Fact, Said>> {
  const { actors, together, groups, loose, binders, others, held, kept, onlyBinders, leading, rest, tolerated, marked } = holding;
  const who = { actor: ids[binders[0]!]!, weavers: binders.length };
  return {
    together: { key: "stage.reason.together", values: { together, actors, groups } },
    ...(loose.length && { loose: { key: "stage.reason.loose", values: { count: loose.length } } }),
    ...(!marked && { unmarked: { key: "stage.reason.unmarked", values: { actor: who.actor } } }),
    ...(onlyBinders.length && {
      onlyBinders: { key: "stage.reason.onlyBinders", values: { ...who, count: onlyBinders.length, others: others.length } },
    }),
    held: { key: "stage.reason.held", values: { ...who, held, others: others.length } },
    kept: { key: "stage.reason.kept", values: { kept } },
    tolerated: { key: "stage.reason.tolerated", values: { actor: ids[leading[0]!] ?? "", more: leading.length - 1, tolerated, rest } },
  };
}
