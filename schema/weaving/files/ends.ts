import { refusal } from "../../refusal.ts";
import { tidyName, whyNotName } from "../../text.ts";
import { brief } from "./cells.ts";
import type { GivenActor, GivenTie } from "./given.ts";
import { problemAt } from "./given.ts";
import type { Directory } from "./match.ts";
import { type Problem, plainName } from "./table.ts";

/** An actor of the file by its key, at one end of a tie. */
export interface Joined extends GivenTie {
  one: string;
  other: string;
}

/**
 * Finds the actors at the ends of a file's ties: by id, else by name, in the file and then in the hub. Where the file has no actors of its
 * own, those that it names are its actors; else a name that nobody has is a slip.
 */
export function joinEnds(
  actors: readonly GivenActor[],
  ties: readonly GivenTie[],
  directory: Directory,
): { actors: GivenActor[]; ties: Joined[]; problems: Problem[] } {
  const all = [...actors];
  const problems: Problem[] = [];
  const byId = new Map(actors.flatMap((actor) => (actor.id ? [[actor.id, actor] as const] : [])));
  const byName = new Map<string, GivenActor[]>();
  const remember = (actor: GivenActor, name: string) => byName.set(plainName(name), [...(byName.get(plainName(name)) ?? []), actor]);
  for (const actor of actors) for (const name of new Set([actor.name, ...(actor.otherNames ?? [])].map(plainName))) remember(actor, name);
  const isEdgeList = !actors.length;

  const added = (name: string, tie: GivenTie, id?: string): GivenActor => {
    const actor: GivenActor = { key: `${all.length}`, name, ...(id && { id }), place: { ...tie.place, columns: {} } };
    all.push(actor);
    remember(actor, name);
    if (id) byId.set(id, actor);
    return actor;
  };

  const find = (tie: GivenTie, end: "from" | "to"): GivenActor | undefined => {
    const id = tie[`${end}Id`];
    const name = tie[end] && tidyName(tie[end]);
    const same = (id && byId.get(id)) || (name && byId.get(name));
    if (same) return same;
    const inHub = (id && directory.byId.get(id)) || undefined;
    if (inHub) return added(inHub.name, tie, inHub.id);
    if (!name) return void problems.push(problemAt(tie.place, `${end}Id`, refusal("files.whyNot.unknownId", { value: brief(id ?? "") })));
    const named = byName.get(plainName(name)) ?? [];
    if (named.length > 1) return void problems.push(problemAt(tie.place, end, refusal("files.whyNot.several", { name: brief(name) })));
    if (named[0]) return named[0];
    const known = directory.named(name);
    if (known) return added(known.name, tie, known.id);
    const no = isEdgeList ? whyNotName(name) : refusal("files.whyNot.unknownEnd", { name: brief(name) });
    return no ? void problems.push(problemAt(tie.place, end, no)) : added(name, tie);
  };

  const joined = ties.flatMap((tie): Joined[] => {
    const one = (tie.from || tie.fromId) && find(tie, "from");
    const other = (tie.to || tie.toId) && find(tie, "to");
    return one && other ? [{ ...tie, one: one.key, other: other.key }] : [];
  });
  return { actors: all, ties: joined, problems };
}
