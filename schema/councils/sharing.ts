import { runningTerm, type Span } from "./terms.ts";

interface Holder {
  person?: { id: string } | null;
  name?: string | null;
}

/** A council as far as it says whom it shares with others. */
export interface Sharing {
  id: string;
  name: string;
  endedOn?: string | null;
  seats: readonly { actor?: { id: string; name: string } | null; terms: readonly (Span & { isHeld: boolean } & Holder)[] }[];
}

/** Two councils that somebody sits in both of, or that the same actors are represented in. */
export interface Shared {
  council: { id: string; name: string };
  /** The names of the people, as far as they may be told. */
  people: string[];
  actors: { id: string; name: string }[];
}

/** By what somebody is known again in another council: the account, or the name of whoever has none. */
const marksOf = (council: Sharing, day: string): Map<string, string> =>
  new Map(
    council.seats.flatMap(({ terms }) => {
      const term = runningTerm(terms, day);
      if (term?.person) return [[term.person.id, (term.person as { name?: string }).name ?? ""] as const];
      return term?.name ? [[term.name.toLocaleLowerCase("sv"), term.name] as const] : [];
    }),
  );

const actorsOf = ({ seats }: Sharing) => new Map(seats.flatMap(({ actor }) => (actor ? [[actor.id, actor] as const] : [])));

/** The other councils that share people or represented actors with one on a day, those that share most people first. */
export function sharingWith<C extends Sharing>(council: C, all: readonly C[], day: string): Shared[] {
  const [people, actors] = [marksOf(council, day), actorsOf(council)];
  return all
    .filter((other) => other.id !== council.id && !other.endedOn)
    .map((other) => ({
      council: { id: other.id, name: other.name },
      people: [...marksOf(other, day)].flatMap(([mark, name]) => (people.has(mark) ? [name] : [])),
      actors: [...actorsOf(other).values()].filter(({ id }) => actors.has(id)),
    }))
    .filter((one) => one.people.length || one.actors.length)
    .sort((one, other) => other.people.length - one.people.length || other.actors.length - one.actors.length);
}

/** Two actors that are represented in the same councils, each pair once; the councils by their names. */
export interface Together {
  from: string;
  to: string;
  councils: string[];
}

/** Which actors sit together in councils that are not over. Actors are given by their ids; `among` says which are asked about. */
export function togetherIn(councils: readonly Sharing[], among: ReadonlySet<string>): Together[] {
  const pairs = new Map<string, Together>();
  for (const council of councils) {
    if (council.endedOn) continue;
    const here = [...actorsOf(council).keys()].filter((id) => among.has(id)).sort();
    for (const [at, from] of here.entries())
      for (const to of here.slice(at + 1)) {
        const key = `${from} ${to}`;
        const known = pairs.get(key);
        if (known) known.councils.push(council.name);
        else pairs.set(key, { from, to, councils: [council.name] });
      }
  }
  return [...pairs.values()];
}
