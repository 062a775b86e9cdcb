import { useQuery } from "@apollo/client/react";
import { useEffect, useRef } from "react";
import { useHubLive } from "../hubs/useHubLive.ts";
import { NEEDS_ME, type Waiting } from "./notices.ts";

/** How long is waited after something happened, so that what happens together is looked at once, in milliseconds. */
const moment = 300;

/** What waits for the reader in a hub, looked at again when something happens there; nothing until it has come. */
export function useNeedsMe({ id, seq }: { id: string; seq: number }): readonly Waiting[] | undefined {
  const { data, refetch } = useQuery(NEEDS_ME, { variables: { hub: id }, fetchPolicy: "cache-and-network" });
  const soon = useRef<ReturnType<typeof setTimeout>>(undefined);
  useHubLive(id, seq, () => {
    clearTimeout(soon.current);
    soon.current = setTimeout(() => void refetch().catch(() => {}), moment);
  });
  useEffect(() => () => clearTimeout(soon.current), []);
  return data?.needsMe;
}
