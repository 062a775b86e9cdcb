import type { ActorKind } from "../schema/actors.ts";
import type { PrincipleKind, Wording } from "../schema/charter/principles.ts";
import type { Role } from "../schema/hubs.ts";
import type { ChallengeState, MapFilter, MapStep, StrengthName, TieKind } from "../schema/maps.ts";
import type { Founding } from "../server/access/foundHub.ts";
import type { AgendaOf } from "./agendas.ts";
import type { AgreementOf, RulesOf } from "./agreements.ts";
import type { CharterOf, PracticeOf } from "./charters.ts";
import type { CouncilOf } from "./councils.ts";
import type { HangingOf } from "./hanging.ts";
import type { InquiryOf } from "./inquiries.ts";
import type { IntroductionOf } from "./introductions.ts";
import type { MeetingsOf } from "./meetings.ts";
import type { MinutesOf } from "./minutes.ts";
import type { OutcomesOf } from "./outcomes.ts";
import type { PreparedOf } from "./points.ts";
import type { RanOf } from "./ran.ts";
import type { RatedOf } from "./ratings.ts";

/** A demo hub as it is written down: everything is called by its name, which is unique in the town. */
export interface Town {
  founding: Founding;
  /** The name of whom the town's own areas, words and organisation come from. */
  by: string;
  areas: readonly AreaOf[];
  themes: readonly string[];
  targetGroups: readonly string[];
  /** Actors that belong to no map, or to several. */
  actors: readonly ActorOf[];
  maps: readonly MapOf[];
  /** Where politics, administration and civil society meet, and who sits there. */
  councils?: readonly CouncilOf[];
  /** How they meet. */
  meetings?: readonly MeetingsOf[];
  /** What stands on their agendas. */
  agendas?: readonly AgendaOf[];
  /** The minutes of those that were held. */
  minutes?: readonly MinutesOf[];
  /** What hangs on the agendas of coming meetings. */
  hanging?: readonly HangingOf[];
  /** How its meetings ran. */
  ran?: readonly RanOf[];
  /** What their agendas are prepared from. */
  prepared?: PreparedOf;
  /** What came of those that were held. */
  outcomes?: readonly OutcomesOf[];
  /** How both sides have found the cooperation. */
  rated?: readonly RatedOf[];
  /** The principles that it has worded itself. */
  principles?: readonly PrincipleOf[];
  /** What it has decided for its agreements, and the agreements themselves, each after the one that it grew out of. */
  agreementRules?: RulesOf;
  agreements?: readonly AgreementOf[];
  /** What its municipality and civil society have agreed to live by. */
  charters?: readonly CharterOf[];
  /** How civil society takes part. */
  practices?: readonly PracticeOf[];
  /** Roles besides those that the hub was founded with. */
  roles?: readonly RoleOf[];
  /** Who acts for which actors. */
  acting?: readonly { who: string; actor: string }[];
  /** The names of those who have left: what they did waits for somebody. */
  left?: readonly string[];
  /** Who is invited and has not answered. */
  invited?: readonly InvitedOf[];
  /** Who asks to join. */
  asking?: readonly AskingOf[];
}

/** A principle in the town's own words. */
export interface PrincipleOf extends Wording {
  kind: PrincipleKind;
}

/** A role of a member, in an area of the town or in all of it. */
export interface RoleOf {
  who: string;
  role: Role;
  area?: string;
}

/** Somebody who is invited, and what as. */
export interface InvitedOf {
  name: string;
  email: string;
  role?: Role;
  area?: string;
  actor?: string;
}

/** Somebody who asks to join, and the name of whom they act for. */
export interface AskingOf {
  name: string;
  email: string;
  message: string;
  actor?: string;
}

/** An area with what lies in it. */
export interface AreaOf {
  name: string;
  about?: string;
  areas?: readonly AreaOf[];
}

/** An actor; its areas are those of its maps unless others are given. */
export interface ActorOf {
  name: string;
  kind: ActorKind;
  about?: string;
  otherNames?: readonly string[];
  offers?: readonly string[];
  needs?: readonly string[];
  languages?: readonly string[];
  areas?: readonly string[];
  themes?: readonly string[];
  targetGroups?: readonly string[];
  /** The actor of the town that it is a unit of. */
  unitOf?: string;
  /** Its own departments and units: in the hub, on no map. */
  units?: readonly ActorOf[];
  contacts?: readonly ContactOf[];
}

/** An invented person at an actor. */
export interface ContactOf {
  name: string;
  role: string;
  email: string;
  phone?: string;
  consentedOn: string;
  consentHow: string;
}

/** A map of an area, named like it. */
export interface MapOf {
  area: string;
  /** The name of whom drew it. */
  by: string;
  about: string;
  step: MapStep;
  /** The actors that come to the hub with this map. */
  actors: readonly ActorOf[];
  /** The names of those that the hub has before. */
  known?: readonly string[];
  weavers?: readonly string[];
  ties?: readonly TieOf[];
  /** Who is to meet whom, and what came of it. */
  introductions?: readonly IntroductionOf[];
  challenges?: readonly ChallengeOf[];
  views?: readonly ViewOf[];
  /** A round of asking its actors that is over. */
  inquiry?: InquiryOf;
}

/** A tie between two actors of the town; without a strength it is one that somebody wishes for. */
export interface TieOf {
  from: string;
  to: string;
  strength?: StrengthName;
  kinds?: readonly TieKind[];
  since?: string;
  directed?: boolean;
  themes?: readonly string[];
  /** The names of contacts of either. */
  keepers?: readonly string[];
  note?: string;
}

/** A challenge, with the name of the actor that has taken it on. */
export interface ChallengeOf {
  text: string;
  ideas?: string;
  state?: ChallengeState;
  owner?: string;
}

/** A view worth a name: themes, target groups and the actor in focus by their names. */
export interface ViewOf {
  name: string;
  filter: Partial<MapFilter>;
}

type Facts = Omit<TieOf, "from" | "to" | "strength">;

/** Ties of one actor to several others, all as strong; with the day since when each is there, if known. */
export const ties = (
  from: string,
  strength: StrengthName,
  to: readonly string[] | Readonly<Record<string, string>>,
  facts: Facts = {},
): TieOf[] =>
  Array.isArray(to)
    ? to.map((other) => ({ from, to: other, strength, ...facts }))
    : Object.entries(to).map(([other, since]) => ({ from, to: other, strength, since, ...facts }));

/** A tie about which more is known. */
export const tie = (from: string, to: string, strength: StrengthName, facts: Facts): TieOf => ({ from, to, strength, ...facts });

/** A tie that somebody wishes for, and why. */
export const wish = (from: string, to: string, note: string, facts: Facts = {}): TieOf => ({ from, to, note, ...facts });
