import { useSuspenseQuery } from "@apollo/client/react";
import { startTransition } from "react";
import { type ActorKind, actorKinds } from "../../../schema/actors.ts";
import { isWith } from "../../../schema/charter/signatories.ts";
import { useHubLive } from "../../hubs/useHubLive.ts";
import { nodesOf } from "../../maps/onMap.ts";
import { today } from "../../ui/today.ts";
import { type CharterRead, SIGNATORIES, type SignatoryRead } from "../charters.ts";

/** Those of a kind who are with a charter. */
export interface OfKind {
  kind: ActorKind;
  signatories: readonly SignatoryRead[];
}

const kinds = Object.keys(actorKinds) as ActorKind[];

/** Who has joined a charter, by kind, the kind with the most first, and who has left; read again when anyone joins or leaves. */
export function useSignatories(charter: CharterRead) {
  const { data, refetch } = useSuspenseQuery(SIGNATORIES, { variables: { charter: charter.id }, fetchPolicy: "cache-and-network" });
  const refresh = () => startTransition(() => void refetch());
  useHubLive(charter.hub.id, charter.hub.seq, ({ type }) => void (type === "Signatory" && refresh()));
  const all = nodesOf(data.charter?.signatories ?? { edges: [] });
  const now = all.filter((one) => isWith(one, today()));
  const byKind: OfKind[] = kinds
    .map((kind) => ({ kind, signatories: now.filter(({ actor }) => actor.kind === kind) }))
    .filter(({ signatories }) => signatories.length > 0)
    .sort((one, other) => other.signatories.length - one.signatories.length);
  return { all, now, byKind, left: all.filter((one) => !now.includes(one)), refresh };
}
