import { useQuery } from "@apollo/client/react";
import { useDeferredValue, useState } from "react";
import { type Picked, PickOne } from "../access/PickOne.tsx";
import { nodesOf } from "../maps/onMap.ts";
import { MEMBERS } from "./introductions.ts";

interface Props {
  hub: string;
  label: string;
  value: Picked | undefined;
  onChange: (person: Picked | undefined) => void;
}

/** A member of the hub at a path, as the person that they are. */
export function PickPerson({ hub, ...field }: Props) {
  const [text, setText] = useState("");
  const search = useDeferredValue(text.trim());
  const { data, previousData } = useQuery(MEMBERS, { variables: { hub, search }, fetchPolicy: "cache-and-network" });
  const seats = nodesOf((data ?? previousData)?.hub?.members ?? { edges: [] });
  const found = seats.flatMap(({ person }) => (person?.name ? [{ id: person.id, name: person.name }] : []));
  return <PickOne {...field} found={found} text={text} onText={setText} />;
}
