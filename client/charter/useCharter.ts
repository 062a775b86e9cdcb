import { useSuspenseQuery } from "@apollo/client/react";
import { startTransition } from "react";
import { useSearchParams } from "react-router";
import { inForceOn } from "../../schema/charter/charters.ts";
import { whyNotCoordinate } from "../../schema/hubs.ts";
import { useHubLive } from "../hubs/useHubLive.ts";
import { nodesOf } from "../maps/onMap.ts";
import { useMe } from "../people/useMe.ts";
import { today } from "../ui/today.ts";
import { CHARTERS, toldOfCharters } from "./charters.ts";

/** The charters of a hub and the one that the address chooses, with the version that it shows; read again when anything of them changes. */
export function useCharter(slug: string) {
  const { data, refetch } = useSuspenseQuery(CHARTERS, { variables: { hub: slug }, fetchPolicy: "cache-and-network" });
  const [said] = useSearchParams();
  const { rights } = useMe();
  const { hub } = data;
  const refresh = () => startTransition(() => void refetch());
  useHubLive(hub?.id, hub?.seq ?? 0, ({ type }) => void (toldOfCharters.has(type) && refresh()));
  const charters = hub ? nodesOf(hub.charters) : [];
  const charter = charters.find(({ id }) => id === said.get("charter")) ?? charters[0];
  const versions = charter ? nodesOf(charter.versions) : [];
  const inForce = inForceOn(versions, today());
  const version = versions.find(({ number }) => String(number) === said.get("version")) ?? inForce ?? versions[0];
  const mayCoordinate = !!hub && !whyNotCoordinate(rights, hub.id);
  return { hub, charters, charter, versions, inForce, version, showsChanges: said.has("changes"), mayCoordinate, refresh };
}
