import { isChecked, personalNumberIn } from "./personalNumber.ts";
import { type Refusal, refusal } from "./refusal.ts";
import { firstNo, whyNotDay, whyNotEmail, whyNotEntries, whyNotLinks, whyNotName, whyNotPhone, whyNotText } from "./text.ts";

/** The threads of the weave: the municipality, civil society, politics; some actors belong to none of them. */
export type Thread = "municipality" | "civil" | "politics" | "other";

/** The outlines that an actor can have on a map. */
export type Shape = "circle" | "square" | "diamond" | "hexagon" | "triangle" | "pentagon" | "octagon" | "shield";

/** One of the eight hues of actors, told apart by people with deuteranopia too. */
export type Hue = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

interface Look {
  thread: Thread;
  /** The icon's name in the lucide set. */
  icon: string;
  shape: Shape;
  hue: Hue;
}

/** Every kind of actor and how it looks. Kinds may share a hue, never a hue and a shape. */
export const actorKinds = {
  Association: { thread: "civil", icon: "users", shape: "circle", hue: 1 },
  SportsClub: { thread: "civil", icon: "medal", shape: "hexagon", hue: 1 },
  StudyAssociation: { thread: "civil", icon: "graduation-cap", shape: "diamond", hue: 1 },
  Foundation: { thread: "civil", icon: "landmark", shape: "pentagon", hue: 1 },
  EconomicAssociation: { thread: "civil", icon: "handshake", shape: "octagon", hue: 1 },
  Congregation: { thread: "civil", icon: "church", shape: "shield", hue: 8 },
  InformalNetwork: { thread: "civil", icon: "waypoints", shape: "circle", hue: 8 },
  Company: { thread: "other", icon: "store", shape: "square", hue: 6 },
  HousingCompany: { thread: "other", icon: "building-complex", shape: "pentagon", hue: 6 },
  School: { thread: "municipality", icon: "school", shape: "square", hue: 3 },
  Preschool: { thread: "municipality", icon: "blocks", shape: "triangle", hue: 3 },
  Library: { thread: "municipality", icon: "library", shape: "square", hue: 2 },
  YouthCentre: { thread: "municipality", icon: "gamepad-2", shape: "hexagon", hue: 2 },
  CultureCentre: { thread: "municipality", icon: "drama", shape: "octagon", hue: 2 },
  MeetingPlace: { thread: "municipality", icon: "coffee", shape: "circle", hue: 2 },
  Care: { thread: "municipality", icon: "stethoscope", shape: "circle", hue: 4 },
  SocialCare: { thread: "municipality", icon: "heart-handshake", shape: "diamond", hue: 4 },
  Police: { thread: "other", icon: "badge", shape: "shield", hue: 7 },
  Agency: { thread: "other", icon: "scale", shape: "square", hue: 7 },
  Region: { thread: "other", icon: "map", shape: "hexagon", hue: 7 },
  Department: { thread: "municipality", icon: "building", shape: "square", hue: 5 },
  Unit: { thread: "municipality", icon: "network", shape: "circle", hue: 5 },
  Municipality: { thread: "municipality", icon: "castle", shape: "octagon", hue: 5 },
  Board: { thread: "politics", icon: "gavel", shape: "diamond", hue: 5 },
  Council: { thread: "politics", icon: "messages-square", shape: "pentagon", hue: 5 },
} as const satisfies Record<string, Look>;

export type ActorKind = keyof typeof actorKinds;

/** The kinds of actor, as an enum of the API. */
export const ActorKind = Object.fromEntries(Object.keys(actorKinds).map((kind) => [kind, kind])) as { [K in ActorKind]: K };

/** How a kind of actor looks. */
export const lookOf = (kind: ActorKind): Look => actorKinds[kind];

/** A Swedish organisation number as it is stored: ten digits without hyphen or century. */
export const tidyOrganisationNumber = (number: string) => number.replace(/[\s-]/g, "").replace(/^16(?=\d{10}$)/, "");

/**
 * Why this is not a Swedish organisation number; nothing if it is, or if there is none.
 * Ten digits, the third at least 2 (else it is a person's number, as a sole trader's is), the last a check digit by the Luhn
 * algorithm (Skatteverket, SKV 709).
 */
export function whyNotOrganisationNumber(number: string | null | undefined): Refusal | undefined {
  if (!number) return;
  if (personalNumberIn(number)) return refusal("actors.whyNot.personalNumber");
  const digits = tidyOrganisationNumber(number);
  if (!/^\d{10}$/.test(digits)) return refusal("actors.whyNot.organisationNumberForm");
  if (Number(digits[2]) < 2) return refusal("actors.whyNot.personalNumber");
  if (!isChecked(digits)) return refusal("actors.whyNot.organisationNumberCheck");
}

interface Describable {
  name?: string | null;
  otherNames?: readonly string[] | null;
  organisationNumber?: string | null;
  about?: string | null;
  offers?: readonly string[] | null;
  needs?: readonly string[] | null;
  links?: readonly string[] | null;
  languages?: readonly string[] | null;
}

/** Why an actor cannot be described like this; nothing if it can. Only what is given is judged. */
export const whyNotDescribeActor = (actor: Describable): Refusal | undefined =>
  firstNo(
    actor.name === undefined ? undefined : whyNotName(actor.name ?? ""),
    whyNotOrganisationNumber(actor.organisationNumber),
    whyNotText(actor.about),
    whyNotEntries(actor.otherNames),
    whyNotEntries(actor.offers),
    whyNotEntries(actor.needs),
    whyNotEntries(actor.languages),
    whyNotLinks(actor.links),
  );

interface Reachable {
  name?: string | null;
  role?: string | null;
  email?: string | null;
  phone?: string | null;
  consentedOn?: string | null;
  consentHow?: string | null;
}

/** Why a contact cannot be kept like this; nothing if it can. A person's name is kept only with a recorded consent. */
export function whyNotContact(contact: Reachable, today: string): Refusal | undefined {
  const no = firstNo(
    contact.name === undefined ? undefined : whyNotName(contact.name ?? ""),
    whyNotText(contact.role, 200),
    whyNotEmail(contact.email),
    whyNotPhone(contact.phone),
    contact.consentHow === undefined ? undefined : whyNotText(contact.consentHow, 500),
    whyNotDay(contact.consentedOn),
  );
  if (no) return no;
  if (contact.consentHow !== undefined && !contact.consentHow?.trim()) return refusal("actors.whyNot.consentMissing");
  if (contact.consentedOn !== undefined && !contact.consentedOn) return refusal("actors.whyNot.consentMissing");
  if (contact.consentedOn && contact.consentedOn > today) return refusal("house.whyNot.dateInFuture");
}

/** Why a contact cannot be given this name or way to reach them; nothing if they can. What is protected or withdrawn is not written in again. */
export function whyNotNameAgain({ name }: { name: string }, given: Reachable): Refusal | undefined {
  if (!name && (given.name || given.email || given.phone)) return refusal("privacy.whyNot.nameless");
}

/** Why these two cannot be merged into one actor; nothing if they can. */
export function whyNotMerge(
  keep: { id: string; hub: { id: string } },
  duplicate: { id: string; hub: { id: string } },
): Refusal | undefined {
  if (keep.id === duplicate.id) return refusal("actors.whyNot.mergeWithItself");
  if (keep.hub.id !== duplicate.hub.id) return refusal("actors.whyNot.otherHub");
}
