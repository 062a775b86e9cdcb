import type { ActorOf } from "./town.ts";

/** A network map as it is printed in its source: names only, its ties are not legible. */
interface Printed {
  actors: readonly string[];
  groups?: Readonly<Record<string, readonly string[]>>;
}

/** The printed actors with what the demo says of each; those that several maps show are left to the town, members of a group are its units. */
export function printedActors(
  { actors, groups = {} }: Printed,
  townWide: readonly string[],
  said: Readonly<Record<string, Omit<ActorOf, "name">>>,
): ActorOf[] {
  return actors
    .filter((name) => !townWide.includes(name))
    .map((name) => {
      const about = said[name];
      if (!about) throw new Error(`The demo says nothing of '${name}', which is printed.`);
      const units = groups[name]?.map((unit): ActorOf => ({ name: unit, kind: about.kind }));
      return { name, ...about, ...(units && { units }) };
    });
}
