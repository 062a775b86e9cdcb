import { graphql } from "../../graphql.ts";
import { nodesOf } from "../../maps/onMap.ts";
import type { LinkRead } from "../hanging.ts";

/** The hub's actors that are called something like this, with their ties and introductions. */
export const FIND = graphql(`
  query FindForItem($hub: String!, $search: String!) {
    hub(slug: $hub) {
      id
      actors(first: 6, filter: { search: $search, active: true }, sort: likeness) {
        edges {
          cursor
          node {
            id name kind
            ties(first: 8) { edges { cursor node { id from { id name } to { id name } } } }
            introductions(first: 6) { edges { cursor node { id one { id name } other { id name } } } }
          }
        }
      }
    }
  }
`);

/** What a link leads to: its name, and where it is. Nothing of what the reader may not see. */
export function leadOf({ actor, tie, introduction }: LinkRead, slug: string): { name: string; to: string } | undefined {
  if (actor) return { name: actor.name, to: `/${slug}/actors/${actor.id}` };
  if (introduction) return { name: between(introduction.one, introduction.other), to: `/${slug}/actors/${introduction.one.id}` };
  if (!tie) return;
  const [from, to] = [tie.from, tie.to].map(({ placements }) => nodesOf(placements).map(({ map }) => map.id));
  const map = from!.find((one) => to!.includes(one));
  return { name: between(tie.from, tie.to), to: map ? `/${slug}/maps/${map}?focus=${tie.from.id}` : `/${slug}/actors/${tie.from.id}` };
}

/** What is called by its two ends. */
export const between = (one: { name: string }, other: { name: string }): string => `${one.name} – ${other.name}`;
