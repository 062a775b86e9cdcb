import type { ApolloCache, Reference } from "@apollo/client";

/** Something with an id of its own, as the cache knows it. */
export interface Thing {
  __typename: string;
  id: string;
}

/** A thing that a page is about, and which of its lists a new thing of a type joins. */
export interface Room extends Thing {
  lists: Record<string, string>;
}

interface Connected {
  edges: readonly { node: Reference }[];
  totalCount?: number;
}

const isThing = (value: unknown): value is Thing => typeof value === "object" && value !== null && "__typename" in value && "id" in value;

/** The things that a thing brings with it in its own lists, as a placement brings its ties. */
const broughtBy = (thing: object): Thing[] =>
  Object.values(thing)
    .flatMap((value: { edges?: readonly { node: unknown }[] } | null) => value?.edges ?? [])
    .map(({ node }) => node)
    .filter(isThing);

/** Lets a thing that the cache has read join its list in the room, once. */
export function join(cache: ApolloCache, room: Room, thing: Thing) {
  for (const brought of broughtBy(thing)) join(cache, room, brought);
  const list = room.lists[thing.__typename];
  const ref = cache.identify({ ...thing });
  if (!list || !ref) return;
  const edge = { __typename: `${thing.__typename}Edge`, cursor: "", node: { __ref: ref } };
  const withIt = (there: Connected): Connected => {
    if (there.edges.some(({ node }) => node.__ref === ref)) return there;
    const { edges, totalCount } = there;
    return { ...there, edges: [...edges, edge], ...(totalCount !== undefined && { totalCount: totalCount + 1 }) };
  };
  cache.modify({
    id: cache.identify({ ...room }),
    fields: { [list]: (there) => withIt(there as Connected) },
  });
}

/** Takes a thing out of everything that the page has read. */
export const leave = (cache: ApolloCache, { __typename, id }: Thing) => cache.evict({ id: cache.identify({ __typename, id }) });

/** Fits the answer of a mutation into what the room's page shows. */
export function fitAnswer(cache: ApolloCache, room: Room, answer: object) {
  for (const thing of Object.values(answer).flat()) if (isThing(thing)) join(cache, room, thing);
}

/** Fits one change into what the page shows: a new thing joins its list once, a gone one leaves every list, the rest merges by id. */
export function fitChange(cache: ApolloCache, room: Room, { type, subject, node }: { type: string; subject: string; node: object | null }) {
  if (node) join(cache, room, node as Thing);
  else leave(cache, { __typename: type, id: subject });
}
