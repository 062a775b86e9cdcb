import { useState } from "react";
import { Link } from "react-router";
import { isDone, isOverdue, isSeen } from "../../../schema/agreements/followUp.ts";
import { whyNotSpeakFor } from "../../../schema/agreements.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { useMe } from "../../people/useMe.ts";
import { Button } from "../../ui/Button.tsx";
import { Sure } from "../../ui/Sure.tsx";
import { today } from "../../ui/today.ts";
import { Day } from "../../ui/When.tsx";
import { partiesOf } from "../agreements.ts";
import { PartyMark } from "../PartyMark.tsx";
import type { AgreementAt } from "../part.ts";
import { type FollowUpListed, followUpRoom, REMOVE } from "./followUps.ts";
import { MissDialog } from "./MissDialog.tsx";
import { PlanDialog } from "./PlanDialog.tsx";

interface Props {
  at: AgreementAt;
  followUp: FollowUpListed;
  /** Whether it is the first that is not held: those after it wait their turn. */
  isNext: boolean;
  onDone: () => unknown;
}

/** One follow-up in the list: when, where it stands, who has answered, and what the reader can do with it. */
export function FollowUpLine({ at: { agreement, isPartner }, followUp, isNext, onDone }: Props) {
  const say = useWords();
  const { dueOn, heldOn, state, summary, missedBecause } = followUp;
  const isLate = isOverdue(followUp, today());
  return (
    <li className="follow-up" data-state={state} data-late={isLate || undefined}>
      <span className="follow-up-knot" aria-hidden="true" />
      <div>
        <p className="follow-up-when">
          {heldOn
            ? say.rich("followUps.held", { day: () => <Day on={heldOn} /> })
            : say.rich("followUps.due", { day: () => <Day on={dueOn} /> })}{" "}
          <span className="tag">{say(`followUps.state.${state}`)}</span>
          {isLate && <span className="follow-up-late">{say("followUps.overdue")}</span>}
        </p>
        {state === "Open" && <Answered {...{ agreement, followUp }} />}
        {missedBecause && <p>{say("followUps.missed", { why: missedBecause })}</p>}
        {summary && <p className="follow-up-summary">{summary}</p>}
      </div>
      {isPartner && <Doing {...{ agreement, followUp, isNext, onDone, isLate }} />}
    </li>
  );
}

function Answered({ agreement, followUp }: { agreement: AgreementAt["agreement"]; followUp: FollowUpListed }) {
  const say = useWords();
  const has = (party: string) => followUp.answeredBy.some(({ id }) => id === party);
  return (
    <ul className="follow-up-answered">
      {partiesOf(agreement).map(({ id, side, actor }) => (
        <li key={id} data-has={has(id) || undefined}>
          <PartyMark side={side} />
          {actor?.name ?? say("agreements.parties.hidden")}: {say(has(id) ? "followUps.hasAnswered" : "followUps.hasNot").toLowerCase()}
        </li>
      ))}
    </ul>
  );
}

function Doing({ agreement, followUp, isNext, onDone, isLate }: Omit<Props, "at"> & Pick<AgreementAt, "agreement"> & { isLate: boolean }) {
  const say = useWords();
  const { rights } = useMe();
  const [doing, setDoing] = useState<"move" | "remove" | "miss">();
  const { id, state } = followUp;
  const speaks = partiesOf(agreement).some(
    ({ actor, side, id: party }) =>
      actor && !whyNotSpeakFor(rights, { hub: agreement.hub, actor, side }) && !followUp.answeredBy.some((one) => one.id === party),
  );
  const isReplanned = state === "Planned" && agreement.stage === "Active";
  const close = () => setDoing(undefined);
  const does = isSeen(followUp) ? "look" : speaks && !isDone(followUp) ? "answer" : "open";
  return (
    <div className="follow-up-do">
      {(isNext || state !== "Planned") && (
        <Link
          className={does === "answer" && (state === "Open" || isLate) ? "button primary" : "button plain"}
          to={`/${agreement.hub.slug}/agreements/${agreement.id}/follow-ups/${id}`}
        >
          {say(`followUps.${does}`)}
        </Link>
      )}
      {isReplanned && (
        <Button weight="quiet" onPress={() => setDoing("move")}>
          {say("followUps.move")}
        </Button>
      )}
      {isReplanned && !isLate && (
        <Button weight="quiet" onPress={() => setDoing("remove")}>
          {say("followUps.remove")}
        </Button>
      )}
      {isLate && (
        <Button weight="quiet" onPress={() => setDoing("miss")}>
          {say("followUps.miss")}
        </Button>
      )}
      {doing === "move" && <PlanDialog agreement={agreement} followUp={followUp} onDone={onDone} onClose={close} />}
      {doing === "miss" && <MissDialog id={id} onDone={onDone} onClose={close} />}
      {doing === "remove" && (
        <Sure
          title={say("followUps.remove")}
          what={say("followUps.removeSure")}
          yes={say("followUps.remove")}
          onYes={() => perform(followUpRoom(id), REMOVE, { id }, { gone: [{ __typename: "FollowUp", id }] })}
          onClose={close}
        />
      )}
    </div>
  );
}
