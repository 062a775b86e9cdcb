import { Suspense } from "react";
import { useMe } from "../../people/useMe.ts";
import type { AgreementAt } from "../part.ts";
import { TieProposals } from "./TieProposals.tsx";

/** What an agreement proposes to change on the map, on its page. */
export function OnMap({ at: { agreement } }: { at: AgreementAt }) {
  const { rights } = useMe();
  if (!rights.memberOf.includes(agreement.hub.id) || (agreement.stage !== "Active" && agreement.stage !== "Ended")) return null;
  return (
    <Suspense>
      <TieProposals hub={agreement.hub} agreement={agreement.id} />
    </Suspense>
  );
}
