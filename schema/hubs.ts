import { type Refusal, refusal } from "./refusal.ts";

/** What a hub is for: one municipality, or a programme that several share. */
export const HubKind = { Municipality: "Municipality", JointProgramme: "JointProgramme" } as const;
export type HubKind = keyof typeof HubKind;

/**
 * What a member can be entrusted with, in a whole hub or in one area of it. Being a member needs no role: a member reads what is for
 * members and acts for the actors that she represents.
 */
export const Role = {
  Weaver: "Weaver",
  Secretary: "Secretary",
  Chair: "Chair",
  Official: "Official",
  Coordinator: "Coordinator",
  Administrator: "Administrator",
} as const;
export type Role = keyof typeof Role;

/** Who may see a thing: everyone, the hub's members, its officials, or those who act for the actors concerned. */
export const Visibility = { public: "public", members: "members", officials: "officials", parties: "parties" } as const;
export type Visibility = keyof typeof Visibility;

const byStrictness = Object.keys(Visibility) as Visibility[];

/** Of things that belong together, the strictest visibility: a tie is never more open than its actors. */
export const strictest = (...all: Visibility[]): Visibility => byStrictness[Math.max(0, ...all.map((one) => byStrictness.indexOf(one)))]!;

/** What a person may do, as ids: of hubs unless something else is said. */
export interface Rights {
  memberOf: readonly string[];
  /** Where they see what is for officials. */
  officialOf: readonly string[];
  /** Where they describe any actor and its ties. */
  describerOf: readonly string[];
  /** Where they admit people and keep the areas. */
  coordinatorOf: readonly string[];
  /** Where they hand out every role and read the audit. */
  administratorOf: readonly string[];
  /** Hubs, and single areas with those that lie in them, whose maps they weave. */
  weaves: readonly string[];
  /** The actors that they act for. */
  actors: readonly string[];
  /** Hubs, and single councils, that they keep: whose seats and meetings are theirs to arrange. */
  keeps: readonly string[];
  /** The councils where they have a seat today, as substitutes too. */
  sitsIn: readonly string[];
  /** The agreements that they have part in: they act for a party, or sit in the steering group. */
  partnerIn: readonly string[];
}

/** Whether somebody is one of those between whom a thing is kept: acts for an actor, sits in a council, keeps it or all of its hub. */
const isParty = ({ actors, sitsIn, keeps }: Rights, parties: readonly string[]): boolean =>
  parties.some((party) => [actors, sitsIn, keeps].some((own) => own.includes(party)));

/** Whether somebody is an official of a hub, or has part in the agreement that a thing belongs to. */
const isOfficial = ({ officialOf, partnerIn }: Rights, hub: string, parties: readonly string[]): boolean =>
  officialOf.includes(hub) || parties.some((party) => partnerIn.includes(party));

/** Whether somebody sees a thing of a hub, by its visibility; `parties` are the actors, the council or the agreement that it is kept between. */
export function sees(rights: Rights, visibility: Visibility, hub: string, parties: readonly string[] = []): boolean {
  if (visibility === Visibility.parties) return isParty(rights, parties);
  if (visibility === Visibility.officials) return isOfficial(rights, hub, parties);
  return visibility === Visibility.public || rights.memberOf.includes(hub);
}

/** The rights of a visitor. */
export const noRights: Rights = {
  memberOf: [],
  officialOf: [],
  describerOf: [],
  coordinatorOf: [],
  administratorOf: [],
  weaves: [],
  actors: [],
  keeps: [],
  sitsIn: [],
  partnerIn: [],
};

/** A role that somebody holds; `areas` are the area that it is for and all that lie in it, nothing when it is for the whole hub. */
export interface Held {
  hub: string;
  role: Role;
  areas?: readonly string[];
}

/** The roles by which somebody is an official of a hub. */
export const official: readonly Role[] = [Role.Official, Role.Coordinator, Role.Administrator];
const describer: readonly Role[] = [Role.Weaver, ...official];
/** The roles that admit people to a hub; administrators alone give them. */
export const coordinator: readonly Role[] = [Role.Coordinator, Role.Administrator];
const weaver: readonly Role[] = [Role.Weaver, ...coordinator];

/**
 * What somebody may do who is a member of hubs, holds roles there, acts for actors and sits in councils, some of which they keep, and has
 * part in agreements. Keeping a hub takes a role for the whole of it.
 */
export function rightsOf(
  memberOf: readonly string[],
  roles: readonly Held[],
  actors: readonly string[],
  { keeps, sitsIn, partnerIn }: Pick<Rights, "keeps" | "sitsIn" | "partnerIn"> = noRights,
): Rights {
  const held = roles.filter(({ hub }) => memberOf.includes(hub));
  const hubsWith = (some: readonly Role[], anywhere: boolean) => [
    ...new Set(held.filter(({ role, areas }) => some.includes(role) && (anywhere || !areas)).map(({ hub }) => hub)),
  ];
  return {
    memberOf,
    officialOf: hubsWith(official, true),
    describerOf: hubsWith(describer, true),
    coordinatorOf: hubsWith(coordinator, false),
    administratorOf: hubsWith([Role.Administrator], false),
    weaves: [...new Set(held.filter(({ role }) => weaver.includes(role)).flatMap(({ hub, areas }) => areas ?? [hub]))],
    actors,
    keeps: [...hubsWith(coordinator, false), ...keeps],
    sitsIn,
    partnerIn,
  };
}

/** Why somebody may not take part in a hub at all; nothing if they may. */
export function whyNotTakePart({ memberOf }: Rights, hub: string): Refusal | undefined {
  if (!memberOf.includes(hub)) return refusal("house.whyNot.notMember");
}

/** Why somebody may not describe these actors, their contacts and ties; nothing if they may. One who acts for any of them may. */
export function whyNotDescribe(rights: Rights, { hub, actors = [] }: { hub: string; actors?: readonly string[] }): Refusal | undefined {
  const no = whyNotTakePart(rights, hub);
  if (no) return no;
  if (!rights.describerOf.includes(hub) && !actors.some((actor) => rights.actors.includes(actor)))
    return refusal("hubs.whyNot.notDescriber");
}

/** Why somebody may not weave a map of this area, or of none; nothing if they may. */
export function whyNotWeave(rights: Rights, { hub, area }: { hub: string; area?: string | null }): Refusal | undefined {
  const no = whyNotTakePart(rights, hub);
  if (no) return no;
  if (!rights.weaves.includes(hub) && !(area && rights.weaves.includes(area))) return refusal("hubs.whyNot.notWeaver");
}

/** Why somebody may not admit people to a hub or keep its areas; nothing if they may. */
export function whyNotCoordinate(rights: Rights, hub: string): Refusal | undefined {
  const no = whyNotTakePart(rights, hub);
  if (no) return no;
  if (!rights.coordinatorOf.includes(hub)) return refusal("hubs.whyNot.notCoordinator");
}

/** Why somebody may not administer a hub; nothing if they may. */
export function whyNotAdminister(rights: Rights, hub: string): Refusal | undefined {
  const no = whyNotTakePart(rights, hub);
  if (no) return no;
  if (!rights.administratorOf.includes(hub)) return refusal("hubs.whyNot.notAdministrator");
}

/** Why somebody may not hand out or take back this role; nothing if they may. Those who admit people are chosen by administrators. */
export const whyNotAssign = (rights: Rights, hub: string, role: Role): Refusal | undefined =>
  coordinator.includes(role) ? whyNotAdminister(rights, hub) : whyNotCoordinate(rights, hub);

/** Why a thing may not be closed to this circle by somebody: they would shut themselves out. Nothing if it may. */
export function whyNotShow(rights: Rights, hub: string, visibility: Visibility, parties: readonly string[] = []): Refusal | undefined {
  if (visibility === Visibility.officials && !isOfficial(rights, hub, parties)) return refusal("hubs.whyNot.notOfficial");
  if (visibility === Visibility.parties && !isParty(rights, parties)) return refusal("hubs.whyNot.notParty");
}

/** Why the last who administers a hub may not let go of it; nothing if others remain. `administrators` are the ids of their people. */
export function whyNotLetGo(administrators: readonly string[], person: string): Refusal | undefined {
  if (administrators.includes(person) && new Set(administrators).size === 1) return refusal("hubs.whyNot.lastAdministrator");
}
