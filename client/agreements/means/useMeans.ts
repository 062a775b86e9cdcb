import { useQuery } from "@apollo/client/react";
import { whyNotChangeMeans } from "../../../schema/agreements/means.ts";
import type { AgreementAt } from "../part.ts";
import { useFollow } from "../useFollow.ts";
import { MEANS } from "./means.ts";

/** What an agreement rests on, read again when something happens with it; and whether the reader may change it now. */
export function useMeans({ agreement, isPartner }: AgreementAt) {
  const isThere = agreement.stage !== "Dialogue";
  const { data, refetch } = useQuery(MEANS, { variables: { id: agreement.id }, skip: !isThere });
  useFollow(agreement.hub.seq, () => isThere && refetch());
  const read = data?.agreement;
  if (!isThere || !read) return;
  const isAmended = read.versions.edges.some(({ node }) => node.state === "Drafting");
  return {
    contributions: read.contributions.edges.map(({ node }) => node),
    goals: read.goals.edges.map(({ node }) => node),
    uses: read.dataUses.edges.map(({ node }) => node),
    mayChange: isPartner && !whyNotChangeMeans(agreement, isAmended),
    refetch: () => refetch(),
  };
}

/** What an agreement rests on, once it has been read. */
export type MeansRead = NonNullable<ReturnType<typeof useMeans>>;
