import { useSuspenseQuery } from "@apollo/client/react";
import { useEffect, useEffectEvent, useMemo, useState } from "react";
import type { Point } from "../../schema/layout/layout.ts";
import { Strength, TieState } from "../../schema/maps.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { useLayout } from "../maps/useLayout.ts";
import { useQuiet } from "./useQuiet.ts";

const WHOLE = graphql(`
  query Whole($hub: String!) {
    hub(slug: $hub) {
      id seq
      actors(first: 5000) { totalCount edges { node { id name kind active } } }
      ties { totalCount edges { node { id from { id } to { id } state strength directed } } }
    }
  }
`);

type WholeRead = NonNullable<ResultOf<typeof WHOLE>["hub"]>;

const nowhere: ReadonlyMap<string, Point> = new Map();

/** Every actor of a hub that has a tie, with the ties between them, each in a place of its own; whoever has none is only counted. */
export function useWhole(slug: string, weavers: ReadonlySet<string>) {
  const { data, refetch } = useSuspenseQuery(WHOLE, { variables: { hub: slug } });
  useQuiet(data.hub, () => void refetch());
  const { lay, onItsWay } = useLayout();
  const [places, setPlaces] = useState(nowhere);
  const read = useMemo(() => tied(data.hub!, weavers), [data, weavers]);
  const placed = useMemo(() => read.actors.map((actor) => ({ ...actor, x: null, y: null, ...places.get(actor.id) })), [read, places]);
  const homeless = placed
    .filter(({ x }) => x === null)
    .map(({ id }) => id)
    .join();
  // Who stands already stays where they are: nothing moves under the pointer because somebody has come.
  const house = useEffectEvent(() => {
    lay(
      placed.map((actor) => ({ ...actor, pinned: false })),
      read.ties,
    ).then((found) => found && setPlaces(found), console.error);
  });
  useEffect(() => (homeless ? house() : undefined), [homeless]);
  return { read, actors: placed, onItsWay };
}

/** Those who have a present tie, as a picture takes them, and the ties between them. */
function tied(hub: WholeRead, weavers: ReadonlySet<string>) {
  const ties = hub.ties.edges.flatMap(({ node: { from, to, strength, state, ...tie } }) =>
    state === TieState.Present ? [{ ...tie, from: from.id, to: to.id, strength: strength && Strength[strength], wished: false }] : [],
  );
  const ends = new Set(ties.flatMap(({ from, to }) => [from, to]));
  const actors = hub.actors.edges.flatMap(({ node }) => (ends.has(node.id) ? [{ ...node, weaver: weavers.has(node.id) }] : []));
  return { actors, ties, alone: hub.actors.totalCount - actors.length, unread: hub.ties.totalCount - hub.ties.edges.length };
}
