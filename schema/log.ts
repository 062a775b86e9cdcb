import { Visibility } from "./hubs.ts";
import { type Refusal, refusal } from "./refusal.ts";

/** What can happen to a thing. */
export const ChangeKind = { create: "create", update: "update", delete: "delete" } as const;
export type ChangeKind = keyof typeof ChangeKind;

/** What people do with a hub without changing any of its things, and yet must answer for. */
export const HappeningKind = {
  signIn: "signIn",
  signInFailed: "signInFailed",
  signOut: "signOut",
  keyMade: "keyMade",
  keyRevoked: "keyRevoked",
  export: "export",
  look: "look",
  erase: "erase",
} as const;
export type HappeningKind = keyof typeof HappeningKind;

/**
 * Whatever a hub's log tells of. What is brought in from a file, or undone of it, is one event of its own kind, told once; the events of the
 * things themselves are its parts, which are heard in the room of their operation.
 */
export const EventKind = { ...ChangeKind, ...HappeningKind, import: "import" } as const;
export type EventKind = keyof typeof EventKind;

/** For whom an event is: for those who could see the thing that was changed, or for the hub's administrators alone. */
export const Audience = { ...Visibility, administrators: "administrators" } as const;
export type Audience = keyof typeof Audience;

/** What is wrong with a log whose chain does not hold. */
export const Flaw = {
  /** The event differs from what was sealed. */
  altered: "altered",
  /** There is no event with this number, though there was one. */
  missing: "missing",
  /** There is an event with this number, though none was written. */
  inserted: "inserted",
  /** What the event said is gone, and no later event tells of the erasure. */
  blanked: "blanked",
} as const;
export type Flaw = keyof typeof Flaw;

/** The largest whisper, in bytes of JSON: what is only passed on, such as presence and a dragged actor on its way. */
export const largestWhisper = 4000;

/** Why this cannot be whispered; nothing if it can. `json` is what is said, as JSON. */
export function whyNotWhisper(json: string, client: string): Refusal | undefined {
  const length = new TextEncoder().encode(json).length;
  if (length > largestWhisper || client.length > 100) return refusal("house.whyNot.tooLong", { length, most: largestWhisper });
}

/**
 * Kinds of things whose changes are not taken back: what people have answered or said for themselves, what they have been told by letter, what
 * has been decided or agreed, and seats in a hub.
 */
const beyondUndoing: ReadonlySet<string> = new Set([
  "AgreementRules",
  "Agenda",
  "AgendaPoint",
  "AgreementFile",
  "AgreementSection",
  "AgreementVersion",
  "Attachment",
  "Attendance",
  "AuthorisedSignatory",
  "CharterVersion",
  "Comment",
  "Contribution",
  "CriterionAnswer",
  "DataUse",
  "DateVote",
  "Decision",
  "Ending",
  "Goal",
  "FollowUp",
  "IdentityProvider",
  "Inquiry",
  "Invitation",
  "JoinRequest",
  "Membership",
  "Minutes",
  "MinutesApproval",
  "MinutesNote",
  "PoliticalDecision",
  "RatingRound",
  "RoomPoll",
  "RoomVote",
  "Signature",
  "Sitting",
  "SpeakerTurn",
]);

interface Told {
  type: string;
  kind: EventKind;
  deed: string;
  label: string;
  changes: readonly { field: string }[];
  erasedAt?: Date | null;
}

/**
 * Whether an event is a step in the life of an agreement, from which others have gone on. What else changes one, such as that two actors are
 * merged, can be undone.
 */
const isStep = ({ type, kind, deed, changes }: Told): boolean =>
  deed === "addParty" ||
  deed === "removeParty" ||
  (type === "Agreement" && (kind !== ChangeKind.update || changes.some(({ field }) => field === "stage")));

/** Whether an event only says who sees something from then on: so do all the parts of what is opened or closed, and they are taken back with it. */
const isShownAnew = ({ kind, changes }: Told): boolean =>
  kind === ChangeKind.update && changes.length > 0 && changes.every(({ field }) => field === "visibility");

/** Why a mutation cannot be undone, by the events that it wrote; nothing if it can. */
export function whyNotUndo(events: readonly Told[]): Refusal | undefined {
  if (!events.length) return refusal("house.whyNot.nothingToUndo");
  const final = events.find((event) => (beyondUndoing.has(event.type) && !isShownAnew(event)) || isStep(event));
  if (final) return refusal("hubs.whyNot.notUndoable", { label: final.label });
  if (events.some(({ erasedAt }) => erasedAt)) return refusal("house.whyNot.erased");
}

/** Why a mutation cannot go by this id; nothing if it can. */
export function whyNotKey(key: string): Refusal | undefined {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(key)) return refusal("house.whyNot.malformedKey");
}
