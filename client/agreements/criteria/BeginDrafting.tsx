import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { whyNotBeginDrafting } from "../../../schema/agreements/criteria.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { Button } from "../../ui/Button.tsx";
import { notify } from "../../ui/Notices.tsx";
import { useReason } from "../../ui/Refused.tsx";
import { agreementRoom, partiesOf } from "../agreements.ts";
import type { AgreementAt } from "../part.ts";
import { BEGIN_DRAFTING, CRITERIA } from "./criteria.ts";

/** Begins to draft the agreement; stands there once every side has answered every criterion. */
export function BeginDrafting({ at: { agreement, refresh } }: { at: AgreementAt }) {
  const say = useWords();
  const reason = useReason();
  const [isBusy, setBusy] = useState(false);
  const isHere = agreement.stage === "Criteria";
  const { data } = useQuery(CRITERIA, { variables: { id: agreement.id }, skip: !isHere });
  const answers = data?.agreement?.criterionAnswers.edges.map(({ node: { party, kind, verdict } }) => ({
    side: party.side,
    kind,
    verdict,
  }));
  if (!isHere || !answers || whyNotBeginDrafting(agreement, partiesOf(agreement), answers)) return null;
  const begin = async () => {
    setBusy(true);
    await perform(agreementRoom(agreement.id), BEGIN_DRAFTING, { agreement: agreement.id })
      .then(refresh)
      .catch((problem) => notify({ text: reason(problem) }));
    setBusy(false);
  };
  return (
    <Button weight="primary" onPress={begin} isPending={isBusy}>
      {say("criteria.begin")}
    </Button>
  );
}
