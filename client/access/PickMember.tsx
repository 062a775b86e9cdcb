import { useQuery } from "@apollo/client/react";
import { useDeferredValue, useState } from "react";
import type { Refusal } from "../../schema/refusal.ts";
import { graphql } from "../graphql.ts";
import { type Picked, PickOne } from "./PickOne.tsx";
import { nodesOf } from "./people.ts";

const CANDIDATES = graphql(`
  query Candidates($hub: String!, $search: String) {
    hub(slug: $hub) { id members(first: 20, search: $search) { edges { node { id person { id name } } } } }
  }
`);

interface Props {
  hub: string;
  label: string;
  value: Picked | undefined;
  onChange: (membership: Picked | undefined) => void;
  /** The id of the person who hands over. */
  not?: string;
  whyNot?: Refusal;
}

/** A member of the hub, found by name. */
export function PickMember({ hub, not, ...field }: Props) {
  const [text, setText] = useState("");
  const search = useDeferredValue(text.trim());
  const { data, previousData } = useQuery(CANDIDATES, { variables: { hub, search }, fetchPolicy: "cache-and-network" });
  const seats = nodesOf((data ?? previousData)?.hub?.members ?? { edges: [] });
  const found = seats.flatMap(({ id, person }) => (person?.name && person.id !== not ? [{ id, name: person.name }] : []));
  return <PickOne {...field} found={found} text={text} onText={setText} />;
}
