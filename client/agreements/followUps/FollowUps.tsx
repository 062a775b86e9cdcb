import { useQuery } from "@apollo/client/react";
import calendar from "lucide/dist/esm/icons/calendar-plus.mjs";
import { useState } from "react";
import { Link } from "react-router";
import { isDone } from "../../../schema/agreements/followUp.ts";
import { commonRules } from "../../../schema/agreements/rules.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { Button } from "../../ui/Button.tsx";
import { notify } from "../../ui/Notices.tsx";
import { Section } from "../../ui/Page.tsx";
import { useReason } from "../../ui/Refused.tsx";
import type { AgreementAt } from "../part.ts";
import { useFollow } from "../useFollow.ts";
import { FollowUpLine } from "./FollowUpLine.tsx";
import { all, FOLLOW_UPS, PLAN_ALL } from "./followUps.ts";
import { PlanDialog } from "./PlanDialog.tsx";
import "./FollowUps.css";

/** The follow-ups of an agreement, the earliest first: what was held, what waits, and what is planned. */
export function FollowUps({ at }: { at: AgreementAt }) {
  const say = useWords();
  const reason = useReason();
  const { agreement, isPartner } = at;
  const isFollowed = agreement.stage === "Active" || agreement.stage === "Ended";
  const { data, refetch } = useQuery(FOLLOW_UPS, { variables: { id: agreement.id }, skip: !isFollowed });
  useFollow(agreement.hub.seq, () => isFollowed && refetch());
  const [isPlanning, setPlanning] = useState(false);
  const followUps = data?.agreement ? all(data.agreement.followUps) : [];
  const next = followUps.find((followUp) => !isDone(followUp));
  const mayPlan = isPartner && agreement.stage === "Active";
  if (!data?.agreement || !(followUps.length || mayPlan)) return null;
  const planAll = () =>
    perform({ __typename: "Agreement", id: agreement.id, lists: {} }, PLAN_ALL, { agreement: agreement.id }).then(
      ({ answer }) => {
        if (answer) notify({ text: say("followUps.planned", { count: answer.planFollowUps.length }) });
        return refetch();
      },
      (problem) => void notify({ text: reason(problem) }),
    );
  return (
    <Section
      title={say("followUps.title")}
      action={
        mayPlan &&
        followUps.length > 0 && (
          <Button icon={calendar} onPress={() => setPlanning(true)}>
            {say("followUps.plan")}
          </Button>
        )
      }
    >
      {isPartner && <p className="follow-ups-lead">{say("followUps.lead")}</p>}
      {followUps.length > 0 ? (
        <ol className="follow-ups">
          {followUps.map((followUp) => (
            <FollowUpLine key={followUp.id} at={at} followUp={followUp} isNext={followUp === next} onDone={refetch} />
          ))}
        </ol>
      ) : (
        <div className="follow-ups-none">
          <p>
            {say("followUps.none")} {say("followUps.noneHow", { count: commonRules.followUpsPerYear })}
          </p>
          <p>
            <Button weight="primary" onPress={planAll}>
              {say("followUps.planAll")}
            </Button>{" "}
            <Button onPress={() => setPlanning(true)}>{say("followUps.planOne")}</Button>
          </p>
        </div>
      )}
      {isPartner && (
        <p className="follow-ups-note">
          {say("followUps.ratings")} <Link to={`/${agreement.hub.slug}/agreements/questions`}>{say("followUps.word.title")}</Link>
        </p>
      )}
      {isPlanning && <PlanDialog agreement={agreement} onDone={refetch} onClose={() => setPlanning(false)} />}
    </Section>
  );
}
