import { useQuery } from "@apollo/client/react";
import { useDeferredValue, useState } from "react";
import { KindMark } from "../actors/KindMark.tsx";
import { graphql } from "../graphql.ts";
import { type Picked, PickOne } from "./PickOne.tsx";
import { nodesOf } from "./people.ts";

const ACTORS_LIKE = graphql(`
  query ActorsToActFor($hub: String!, $search: String!) {
    hub(slug: $hub) { id actors(first: 9, sort: likeness, filter: { search: $search }) { edges { node { id name kind } } } }
  }
`);

interface Props {
  hub: string;
  label: string;
  value: Picked | undefined;
  onChange: (actor: Picked | undefined) => void;
}

/** An actor of the hub that the reader sees, found by name. */
export function PickActor({ hub, ...field }: Props) {
  const [text, setText] = useState("");
  const search = useDeferredValue(text.trim());
  const { data, previousData } = useQuery(ACTORS_LIKE, { variables: { hub, search } });
  const actors = nodesOf((data ?? previousData)?.hub?.actors ?? { edges: [] });
  const found = actors.map(({ id, name, kind }) => ({ id, name, mark: <KindMark kind={kind} /> }));
  return <PickOne {...field} found={found} text={text} onText={setText} />;
}
