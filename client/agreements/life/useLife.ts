import { useQuery } from "@apollo/client/react";
import { useLive } from "../../live/live.ts";
import { LIFE, LIFE_HEARD, type LifeRead, plainLife } from "./life.ts";

const lists = { AgreementVersion: "versions", PoliticalDecision: "decisions", Signature: "signatures", Ending: "endings" };

/** Whoever leaves the page before it is read again needs no answer. */
const leftBefore = () => undefined;

/** What an agreement lives through, as it is known now; nothing while it is read, or of one that the reader may not see. */
export function useLife(id: string): { life: LifeRead | undefined; refresh: () => void } {
  const { data, previousData, refetch } = useQuery(LIFE, { variables: { id } });
  const agreement = (data ?? previousData)?.agreement;
  return { life: agreement ? plainLife(agreement) : undefined, refresh: () => void refetch().catch(leftBefore) };
}

/** Keeps what an agreement lives through in step with what happens: once on a page. */
export function useLiveLife(life: LifeRead | undefined, refresh: () => void): void {
  useLive(LIFE_HEARD, life ? { __typename: "Agreement", id: life.id, lists } : undefined, life?.hub.seq ?? 0, refresh);
}
