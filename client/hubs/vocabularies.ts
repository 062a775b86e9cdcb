import { InvitationState, JoinRequestState } from "../../schema/access.ts";
import { actorKinds } from "../../schema/actors.ts";
import { StandsAt } from "../../schema/agenda/opening.ts";
import { ItemKind } from "../../schema/agenda/shape.ts";
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
  kinds: { values: TieKind, words: "maps.kind" },
  strength: { values: Strength, words: "maps.strength" },
  step: { values: MapStep, words: "maps.step" },
  side: { values: Side, words: "councils.side" },
  gender: { values: Gender, words: "councils.gender" },
  role: { values: Role, words: "hubs.role" },
  visibility: { values: Visibility, words: "hubs.visibility" },
};

/** Fields whose values never are words for people: where none is known, it is only told that they changed. */
const named = new Set(["state", "kind", "kinds", "answer"]);

/** The word of a field's value as its key in the catalogues; null when its value is no text that anybody wrote and has none; else nothing. */
export function wordOf(type: string, field: string, value: string): string | null | undefined {
  const known = vocabularies[`${type}.${field}`] ?? vocabularies[field];
  if (known && value in known.values) return `${known.words}.${value}`;
  return named.has(field) ? null : undefined;
}
