import { type ActorKind, actorKinds } from "../../schema/actors.ts";
import { type MapFilter, Strength, type StrengthName } from "../../schema/maps.ts";

const lists = { kinds: "kinds", themes: "themes", targetGroups: "groups", areas: "areas" } as const;
const keys = [...Object.values(lists), "from", "wished", "focus", "steps"];
const most = 6;

/** Whether an address says itself what to show; else a saved view or the whole map is shown. */
export const isFiltered = (address: URLSearchParams) => keys.some((key) => address.has(key));

/** What an address asks to see of a map; what it says wrongly is left out. */
export function filterIn(address: URLSearchParams): MapFilter {
  const list = (key: string) => address.get(key)?.split(",").filter(Boolean) ?? [];
  const weakest = address.get("from");
  const steps = Math.round(Number(address.get("steps") ?? 1));
  return {
    kinds: list(lists.kinds).filter((kind): kind is ActorKind => Object.hasOwn(actorKinds, kind)),
    themes: list(lists.themes),
    targetGroups: list(lists.targetGroups),
    areas: list(lists.areas),
    weakest: weakest && Object.hasOwn(Strength, weakest) ? (weakest as StrengthName) : null,
    wished: address.get("wished") !== "no",
    focus: address.get("focus") || null,
    steps: steps >= 1 && steps <= most ? steps : 1,
  };
}

/** An address that asks for this; what else stands in it is kept, except the saved view that was shown before. */
export function addressOf(filter: MapFilter, before: URLSearchParams): URLSearchParams {
  const address = new URLSearchParams(before);
  for (const key of [...keys, "view"]) address.delete(key);
  for (const [list, key] of Object.entries(lists)) {
    const chosen = filter[list as keyof typeof lists];
    if (chosen.length) address.set(key, chosen.join());
  }
  if (filter.weakest) address.set("from", filter.weakest);
  if (!filter.wished) address.set("wished", "no");
  if (filter.focus) address.set("focus", filter.focus);
  if (filter.focus && filter.steps !== 1) address.set("steps", String(filter.steps));
  return address;
}

/** How many choices a filter makes. */
export const choicesIn = ({ kinds, themes, targetGroups, areas, weakest, wished, focus }: MapFilter) =>
  [kinds.length, themes.length, targetGroups.length, areas.length, weakest, !wished, focus].filter(Boolean).length;

/** A filter as the API takes it. */
export const asInput = ({ kinds, themes, targetGroups, areas, weakest, wished, focus, steps }: MapFilter) => ({
  kinds: [...kinds],
  themes: [...themes],
  targetGroups: [...targetGroups],
  areas: [...areas],
  weakest,
  wished,
  focus,
  steps,
});
