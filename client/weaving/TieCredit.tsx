import { useQuery } from "@apollo/client/react";
import { usePersonName } from "../access/usePersonName.ts";
import { useWords } from "../i18n.tsx";
import { nodesOf } from "../maps/onMap.ts";
import { Day } from "../ui/When.tsx";
import { OF_TIE } from "./introductions.ts";
import "./Introductions.css";

/** By whom the two ends of a tie were introduced to each other, and when; nothing when nobody did. */
export function TieCredit({ tie }: { tie: string }) {
  const say = useWords();
  const personName = usePersonName();
  const { data } = useQuery(OF_TIE, { variables: { tie }, fetchPolicy: "cache-and-network" });
  const [credit] = data?.node && "introductions" in data.node ? nodesOf(data.node.introductions) : [];
  if (!credit?.concludedOn) return null;
  const day = () => <Day on={credit.concludedOn!} />;
  return (
    <p className="tie-credit">
      {credit.person
        ? say.rich("introductions.creditBy", { name: personName(credit.person), day })
        : say.rich("introductions.creditByNobody", { day })}
      {credit.outcome && <q>{credit.outcome}</q>}
    </p>
  );
}
