import { InvitationState, JoinRequestState } from "../../schema/access.ts";
import { actorKinds } from "../../schema/actors.ts";
import { StandsAt } from "../../schema/agenda/opening.ts";
import { ItemKind } from "../../schema/agenda/shape.ts";
import { Verdict } from "../../schema/agreements/criteria.ts";
import { DecisionVerdict } from "../../schema/agreements/deciding.ts";
import { EndingWay } from "../../schema/agreements/ending.ts";
import { FollowUpState, QuestionKind } from "../../schema/agreements/followUp.ts";
import { AmountUnit, ContributionKind } from "../../schema/agreements/means.ts";
import { OpenPart } from "../../schema/agreements/rules.ts";
import { AgreementStage } from "../../schema/agreements/stage.ts";
import { VersionAim, VersionState } from "../../schema/agreements/versions.ts";
import { AgreementKind, DialogueOutcome, PartySide } from "../../schema/agreements.ts";
import { DecisionStep, ParticipationLevel, PracticeState } from "../../schema/charter/participation.ts";
import { PlanState } from "../../schema/charter/plan.ts";
import { PrincipleKind } from "../../schema/charter/principles.ts";
import { RatingSide } from "../../schema/charter/ratings.ts";
import { CouncilKind, Gender, SeatRole, Side } from "../../schema/councils.ts";
import { Role, Visibility } from "../../schema/hubs.ts";
import { ChallengeState, MapStep, Strength, TieKind, TieState } from "../../schema/maps.ts";
import { DecisionKind } from "../../schema/meetings/decision.ts";
import { EncounterState } from "../../schema/meetings/learns.ts";
import { SittingState } from "../../schema/meetings/live/sitting.ts";
import { Answer, MeetingState } from "../../schema/meetings/meeting.ts";
import { MinutesState } from "../../schema/meetings/minutes.ts";
import { PointState } from "../../schema/meetings/points.ts";
import { Vote } from "../../schema/meetings/poll.ts";
import { AskingAnswer, AskingWay, IntroductionState } from "../../schema/weaving/introduction.ts";

/** A list of values that a field can have, and where their words stand. */
interface Vocabulary {
  values: object;
  /** The catalogue under which each value has its word. */
  words: string;
}

/** What the values of a field are called, by the type of the thing and the field; of any type where nothing closer is said. */
const vocabularies: Readonly<Record<string, Vocabulary>> = {
  "Council.kind": { values: CouncilKind, words: "councils.kind" },
  "Council.convenedFrom": { values: Side, words: "councils.side" },
  "Seat.roles": { values: SeatRole, words: "councils.role" },
  "Decision.kind": { values: DecisionKind, words: "decisions.kind" },
  "Meeting.state": { values: MeetingState, words: "meetings.state" },
  "Attendance.answer": { values: Answer, words: "meetings.answer" },
  "DateVote.votes": { values: Vote, words: "meetings.vote" },
  "AgendaPoint.state": { values: PointState, words: "points.state" },
  "AgendaPoint.kind": { values: ItemKind, words: "agenda.kind" },
  "StandingItem.kind": { values: ItemKind, words: "agenda.kind" },
  "StandingItem.place": { values: StandsAt, words: "points.standing.placeIs" },
  "Encounter.state": { values: EncounterState, words: "learns.state" },
  "Minutes.state": { values: MinutesState, words: "minutes.state" },
  "Sitting.state": { values: SittingState, words: "live.state" },
  "Tie.state": { values: TieState, words: "maps.state" },
  "Invitation.state": { values: InvitationState, words: "access.invitationState" },
  "JoinRequest.state": { values: JoinRequestState, words: "access.requestState" },
  "Introduction.state": { values: IntroductionState, words: "introductions.state" },
  "Challenge.state": { values: ChallengeState, words: "maps.challenge" },
  "Asking.answer": { values: AskingAnswer, words: "introductions.answer" },
  "Asking.way": { values: AskingWay, words: "introductions.way" },
  "Actor.kind": { values: actorKinds, words: "actors.kind" },
  "Agreement.kind": { values: AgreementKind, words: "agreements.kind" },
  "Agreement.stage": { values: AgreementStage, words: "agreements.stage" },
  "Agreement.outcome": { values: DialogueOutcome, words: "agreements.end.outcome" },
  "AgreementRules.opens": { values: OpenPart, words: "rules.openPart" },
  "AgreementVersion.state": { values: VersionState, words: "drafting.state" },
  "AgreementVersion.aim": { values: VersionAim, words: "drafting.aim" },
  "CharterNote.side": { values: RatingSide, words: "charters.side" },
  "Contribution.kind": { values: ContributionKind, words: "means.kind" },
  "Contribution.unit": { values: AmountUnit, words: "means.unit" },
  "CriterionAnswer.verdict": { values: Verdict, words: "criteria.verdict" },
  "Ending.way": { values: EndingWay, words: "endings.way" },
  "FollowUp.state": { values: FollowUpState, words: "followUps.state" },
  "FollowUpAnswer.side": { values: PartySide, words: "agreements.side" },
  "FollowUpQuestion.kind": { values: QuestionKind, words: "followUps.about" },
  "Party.side": { values: PartySide, words: "agreements.side" },
  "PlanAction.kind": { values: PrincipleKind, words: "charter.kind" },
  "PlanAction.state": { values: PlanState, words: "plan.states" },
  "PoliticalDecision.verdict": { values: DecisionVerdict, words: "deciding.said" },
  "Practice.level": { values: ParticipationLevel, words: "participation.level" },
  "Practice.state": { values: PracticeState, words: "participation.state" },
  "Practice.step": { values: DecisionStep, words: "participation.step" },
  "Principle.kind": { values: PrincipleKind, words: "charter.kind" },
  "ProcessLeader.side": { values: RatingSide, words: "charters.side" },
  "Rating.side": { values: RatingSide, words: "charters.side" },
  "Signature.side": { values: PartySide, words: "agreements.side" },
  kinds: { values: TieKind, words: "maps.kind" },
  strength: { values: Strength, words: "maps.strength" },
  step: { values: MapStep, words: "maps.step" },
  side: { values: Side, words: "councils.side" },
  gender: { values: Gender, words: "councils.gender" },
  role: { values: Role, words: "hubs.role" },
  visibility: { values: Visibility, words: "hubs.visibility" },
  narrowedTo: { values: Visibility, words: "hubs.visibility" },
  only: { values: Visibility, words: "hubs.visibility" },
};

/** Fields whose values never are words for people: where none is known, it is only told that they changed. */
const named = new Set(["state", "kind", "kinds", "answer", "way", "change", "choice", "role", "part", "outcome", "floor"]);

/** The word of a field's value as its key in the catalogues; null when its value is no text that anybody wrote and has none; else nothing. */
export function wordOf(type: string, field: string, value: string): string | null | undefined {
  const known = vocabularies[`${type}.${field}`] ?? vocabularies[field];
  if (known && value in known.values) return `${known.words}.${value}`;
  return named.has(field) ? null : undefined;
}
