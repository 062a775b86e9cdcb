import { strictest, Visibility } from "../../hubs.ts";
import type { Known } from "./known.ts";

/** What a file changes in one of these types. */
export type StepType = "Theme" | "TargetGroup" | "Actor" | "Placement" | "Tie";

/** One thing that a file makes or changes, as it is written and as the log tells of it. */
export interface Step {
  kind: "create" | "update";
  type: StepType;
  id: string;
  label: string;
  visibility: Visibility;
  /** The actors that it is kept between, when only they see it. */
  among: readonly string[];
  /** All that is written of it, by its properties. */
  values: Readonly<Record<string, unknown>>;
  /** What each changed property was. */
  before?: Readonly<Record<string, unknown>>;
  /** When it was last changed before, as it was read. */
  readAt?: string;
  /** Where it is heard. */
  rooms: readonly string[];
}

/** What stands for the id of something that is not made yet: no text of a file can be this. */
export const madeId = (count: number) => `\u0000new:${count}`;

/** The properties in which two things differ, as they were; nothing when they are alike. */
export function differences<T extends object>(was: T, is: T): Partial<T> | undefined {
  const changed = (Object.keys(is) as (keyof T & string)[]).filter((field) => JSON.stringify(was[field]) !== JSON.stringify(is[field]));
  return changed.length ? (Object.fromEntries(changed.map((field) => [field, was[field]])) as Partial<T>) : undefined;
}

/** An actor as everything around it needs to know it. */
export interface Anyone {
  id: string;
  name: string;
  visibility: Visibility;
}

/** Of these actors, the ids of those that only they themselves see. */
export const closedOf = (...actors: readonly Anyone[]): string[] =>
  actors.filter(({ visibility }) => visibility === Visibility.parties).map(({ id }) => id);

/** Who may see what lies between some things: those who may see each. */
export const between = (...things: readonly { visibility: Visibility }[]) => strictest(...things.map(({ visibility }) => visibility));

/** On which maps actors stand, once those of the file stand on this one. */
export class Standing {
  private readonly maps = new Map<string, Set<string>>();

  constructor({ standing }: Known) {
    for (const { actor, map } of standing) this.add(actor, map);
  }

  add(actor: string, map: string): void {
    this.maps.set(actor, (this.maps.get(actor) ?? new Set()).add(map));
  }

  /** The maps on which all of them stand. */
  withAll(...actors: readonly string[]): string[] {
    const [first, ...others] = actors.map((actor) => this.maps.get(actor) ?? new Set<string>());
    return [...(first ?? [])].filter((map) => others.every((maps) => maps.has(map)));
  }
}
