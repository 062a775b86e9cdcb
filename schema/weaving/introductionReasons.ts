import type { Graph } from "./graph.ts";
import type { Suggestion } from "./introductions.ts";
import type { Said } from "./said.ts";

type Found = Omit<Suggestion, "reasons">;

/** Farther than this on their own, two are told how far apart they are. */
const near = 2;

/** Why two should meet, in sentences: why they would want it, who can introduce them, and what it would do for the network. */
export function reasonsToMeet(found: Found, steps: number, { ids, weavers }: Graph): Said[] {
  return [...whatIsMet(found, ids), ...whatIsShared(found), ...whoKnowsBoth(found, ids), ...whatItDoes(found, steps, weavers.length)];
}

const whatIsMet = ({ meets }: Found, ids: Graph["ids"]): Said[] =>
  meets.map(({ needs, need, offers, offer }) => ({
    key: "reasons.meets",
    values: { actor: ids[needs]!, need, otheractor: ids[offers]!, offer },
  }));

const whatIsShared = (found: Found): Said[] =>
  (["themes", "targetGroups", "areas"] as const).flatMap((of) => {
    const [first, second = ""] = of === "areas" ? found[of] : found[of].map(uncapitalised);
    return first === undefined
      ? []
      : [{ key: `reasons.${of}` as const, values: { count: found[of].length, first, second, more: found[of].length - 2 } }];
  });

const whoKnowsBoth = ({ through }: Found, ids: Graph["ids"]): Said[] =>
  through === undefined ? [] : [{ key: "reasons.through", values: { actor: ids[through]! } }];

function whatItDoes({ joins, frees }: Found, steps: number, weavers: number): Said[] {
  if (joins?.[1] === 1) return [{ key: "reasons.first", values: { weavers } }];
  if (joins) return [{ key: "reasons.joins", values: { smaller: joins[0], larger: joins[1], weavers } }];
  return [
    ...(steps > near ? [{ key: "reasons.far" as const, values: { steps, weavers } }] : []),
    ...(frees ? [{ key: "reasons.frees" as const, values: { count: frees } }] : []),
  ];
}

/** As within a sentence: a name written all in capitals keeps them. */
const uncapitalised = (name: string) => (/^\p{Lu}\p{Ll}/u.test(name) ? name[0]!.toLocaleLowerCase("sv") + name.slice(1) : name);
