import { Visibility } from "../../hubs.ts";
import { refusal } from "../../refusal.ts";
import { tidyName } from "../../text.ts";
import { brief } from "./cells.ts";
import { type Place, problemAt } from "./given.ts";
import type { Known, Named } from "./known.ts";
import type { Step } from "./steps.ts";
import type { Problem } from "./table.ts";

type List = "areas" | "themes" | "targetGroups";

const lower = (name: string) => tidyName(name).toLocaleLowerCase("sv");

/** The hub's own words by their names. A theme or target group that a file names and nobody has is made; areas are for the coordinator. */
export class Vocabulary {
  readonly steps: Step[] = [];
  readonly problems: Problem[] = [];
  private readonly known: Record<List, Map<string, string>>;
  private readonly newId: () => string;

  constructor({ areas, themes, targetGroups }: Known, newId: () => string) {
    this.newId = newId;
    const byName = (list: readonly Named[]) =>
      new Map([...list.map(({ id, name }) => [lower(name), id] as const), ...list.map(({ id, name }) => [name, id] as const)]);
    this.known = { areas: byName(areas), themes: byName(themes), targetGroups: byName(targetGroups) };
  }

  /** The ids of what a row names; nothing when it says nothing of it. */
  ids(list: List, names: readonly string[] | undefined, place: Place): string[] | undefined {
    return names && [...new Set(names.flatMap((name) => this.id(list, tidyName(name), place) ?? []))];
  }

  private id(list: List, name: string, place: Place): string | undefined {
    const found = this.known[list].get(name) ?? this.known[list].get(lower(name));
    if (found) return found;
    if (list === "areas")
      return void this.problems.push(problemAt(place, list, refusal("files.whyNot.unknownArea", { name: brief(name) })));
    const id = this.newId();
    this.known[list].set(name, id).set(lower(name), id);
    const about = { label: name, visibility: Visibility.public, among: [], rooms: [] };
    this.steps.push({ ...about, kind: "create", type: list === "themes" ? "Theme" : "TargetGroup", id, values: { name } });
    return id;
  }
}
