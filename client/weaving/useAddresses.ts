import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import type { Visibility } from "../../schema/hubs.ts";
import { useCollator } from "../i18n.tsx";
import { nodesOf } from "../maps/onMap.ts";
import { ADDRESSES, REPLIES } from "./inquiries.ts";

/** Somebody at an actor who can get the letter. */
export interface Reachable {
  id: string;
  name: string;
  role: string | null;
  email: string;
}

/** Whether an actor is asked, and where: at a contact, or at an address typed for this. */
export interface Asking {
  isAsked: boolean;
  contact: string | null;
  email: string;
  /** Whether an actor that is for members may be named to all who are asked. */
  isIncluded: boolean;
}

/** An actor that can be asked, with those whom a letter can go to. */
export interface Askable {
  id: string;
  name: string;
  visibility: Visibility;
  contacts: readonly Reachable[];
  /** Whether it did not want to answer last time. */
  declined: boolean;
}

/**
 * The actors of a map that can be asked, and whom the weaver asks: at first all that have a contact with an address, without those who
 * declined last time. In a round that is under way (`isMore`), those who have been asked already are left out.
 */
export function useAddresses(map: string, last: string | undefined, isMore: boolean) {
  const { compare } = useCollator();
  const { data } = useQuery(ADDRESSES, { variables: { map }, fetchPolicy: "network-only" });
  const { data: before } = useQuery(REPLIES, { variables: { id: last ?? "" }, skip: !last, fetchPolicy: "network-only" });
  const [chosen, setChosen] = useState<ReadonlyMap<string, Partial<Asking>>>(new Map());
  const replies = before?.node && "replies" in before.node ? nodesOf(before.node.replies) : [];
  const stateOf = (id: string) => replies.find(({ actor }) => actor?.id === id)?.state;
  const actors: Askable[] = nodesOf(data?.map?.placements ?? { edges: [] })
    .map(({ actor }) => actor)
    .filter(
      ({ id, active, visibility }) => active && visibility !== "parties" && (!isMore || [undefined, "Withdrawn"].includes(stateOf(id))),
    )
    .map(({ id, name, visibility, contacts }) => ({
      id,
      name,
      visibility,
      contacts: nodesOf(contacts).flatMap((contact) => (contact.email ? [{ ...contact, email: contact.email }] : [])),
      declined: stateOf(id) === "Declined",
    }))
    .sort((one, other) => compare(one.name, other.name));
  const of = ({ id, contacts, declined }: Askable): Asking => ({
    isAsked: contacts.length > 0 && !declined && !isMore,
    contact: contacts[0]?.id ?? null,
    email: "",
    isIncluded: false,
    ...chosen.get(id),
  });
  const choose = (id: string, part: Partial<Asking>) => setChosen((all) => new Map(all).set(id, { ...all.get(id), ...part }));
  const asked = actors.map((actor) => ({ actor: actor.id, ...of(actor) })).filter(({ isAsked }) => isAsked);
  const included = actors.filter((actor) => of(actor).isIncluded).map(({ id }) => id);
  return { isRead: !!data && (!last || !!before), actors, of, choose, asked, included };
}
