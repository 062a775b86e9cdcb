import { useSuspenseQuery } from "@apollo/client/react";
import printer from "lucide/dist/esm/icons/printer.mjs";
import { startTransition } from "react";
import { Link, useParams } from "react-router";
import { isDone, isOverdue, isSeen, whyNotAnswer } from "../../../schema/agreements/followUp.ts";
import { whyNotPartner, whyNotSpeakFor } from "../../../schema/agreements.ts";
import { useWords } from "../../i18n.tsx";
import { useLive } from "../../live/live.ts";
import { useMe } from "../../people/useMe.ts";
import { ButtonLink } from "../../ui/Button.tsx";
import { Missing } from "../../ui/Missing.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { today } from "../../ui/today.ts";
import { Day } from "../../ui/When.tsx";
import { AGREEMENT_HEARD, agreementRoom, partiesOf } from "../agreements.ts";
import { RatingsUntil } from "../ratings/AgreementRatings.tsx";
import { AnswerForm } from "./AnswerForm.tsx";
import { BothSides } from "./BothSides.tsx";
import { Early } from "./Early.tsx";
import { all, FOLLOW_UP, type FollowUpRead } from "./followUps.ts";
import { Settle } from "./Settle.tsx";
import { Tasks } from "./Tasks.tsx";
import { useQuestions } from "./useQuestions.ts";
import { WhoHasAnswered } from "./WhoHasAnswered.tsx";
import "./FollowUps.css";

function Lead({ followUp }: { followUp: FollowUpRead }) {
  const say = useWords();
  const { dueOn, heldOn, state, missedBecause } = followUp;
  return (
    <>
      <p className="follow-up-when">
        {heldOn
          ? say.rich("followUps.held", { day: () => <Day on={heldOn} /> })
          : say.rich("followUps.due", { day: () => <Day on={dueOn} /> })}{" "}
        <span className="tag">{say(`followUps.state.${state}`)}</span>
        {isOverdue(followUp, today()) && <span className="follow-up-late">{say("followUps.overdue")}</span>}
      </p>
      {missedBecause && <p>{say("followUps.missed", { why: missedBecause })}</p>}
    </>
  );
}

/** One follow-up: what the reader's party answers, and when all have answered both sides, what they agree on and what is to be done. */
export function FollowUpPage() {
  const say = useWords();
  const { hub: slug = "", followUp: id = "" } = useParams();
  const { data, refetch } = useSuspenseQuery(FOLLOW_UP, { variables: { id } });
  const { me, rights } = useMe();
  const { followUp } = data;
  const refresh = () => startTransition(() => void refetch());
  useLive(AGREEMENT_HEARD, followUp ? agreementRoom(followUp.agreement.id) : undefined, followUp?.agreement.hub.seq ?? 0, refresh);
  const asked = useQuestions(followUp ? questionsOf(followUp) : []);
  if (!followUp) return <Missing />;
  const { agreement, state, summary } = followUp;
  const answers = all(followUp.answers);
  const of = (party: string) => answers.find((one) => one.party.id === party);
  const speaksFor = partiesOf(agreement).filter(
    ({ id: party, actor, side }) =>
      actor && !whyNotSpeakFor(rights, { hub: agreement.hub, actor, side }) && !whyNotAnswer(followUp, of(party)),
  );
  const isPartner = !whyNotPartner(rights, agreement);
  return (
    <Page
      title={say("followUps.one")}
      tab={`${say("followUps.one")}, ${agreement.title}`}
      above={<Link to={`/${slug}/agreements/${agreement.id}`}>{agreement.title}</Link>}
      lead={<Lead followUp={followUp} />}
      actions={
        isPartner &&
        isSeen(followUp) && (
          <ButtonLink icon={printer} href={`/${slug}/agreements/${agreement.id}/follow-ups/${id}/document`}>
            {say("followUps.print")}
          </ButtonLink>
        )
      }
    >
      {!isSeen(followUp) && !isDone(followUp) && isPartner && <WhoHasAnswered followUp={followUp} />}
      {speaksFor.map((party) => (
        <AnswerForm key={party.id} {...{ followUp, party, answer: of(party.id), asked }} person={me?.person.id ?? ""} onDone={refresh} />
      ))}
      {state === "Open" && isPartner && <Early followUp={followUp} onDone={refresh} />}
      {isPartner && isSeen(followUp) && <BothSides followUp={followUp} asked={asked} />}
      {isPartner && isSeen(followUp) && <RatingsUntil agreement={agreement} until={followUp.heldOn ?? today()} />}
      {isPartner && isSeen(followUp) && <Settle key={state} followUp={followUp} onDone={refresh} />}
      {isPartner && isSeen(followUp) && <Tasks followUp={followUp} onDone={refresh} />}
      {!isPartner && summary && (
        <Section title={say("followUps.settle.summary")}>
          <p className="agreement-words">{summary}</p>
        </Section>
      )}
    </Page>
  );
}

/** The hub's own words for the questions: as they were when the parties began to answer, and before that as they are. */
const questionsOf = ({ state, asked, agreement: { hub } }: FollowUpRead) => (state === "Planned" ? all(hub.followUpQuestions) : asked);
