import { type PointsRule, whyNotPointsRule } from "./councils/points.ts";
import { type QuorumRule, whyNotQuorum } from "./councils/quorum.ts";
import type { Rights } from "./hubs.ts";
import { whyNotTakePart } from "./hubs.ts";
import { type Refusal, refusal } from "./refusal.ts";
import { firstNo, whyNotDay, whyNotName, whyNotText } from "./text.ts";

/** What sort of council it is: who it gathers, and what for. */
export const CouncilKind = {
  NeighbourhoodNetwork: "NeighbourhoodNetwork",
  VillageCouncil: "VillageCouncil",
  ConsultationGroup: "ConsultationGroup",
  CoordinationGroup: "CoordinationGroup",
  SteeringGroup: "SteeringGroup",
  AdvisoryCouncil: "AdvisoryCouncil",
  Forum: "Forum",
  ReferenceGroup: "ReferenceGroup",
  OfficialsNetwork: "OfficialsNetwork",
} as const;
export type CouncilKind = keyof typeof CouncilKind;

/** The three threads of a partnership: elected politics, the municipality's administration, and civil society. */
export const Side = { Politics: "Politics", Administration: "Administration", CivilSociety: "CivilSociety" } as const;
export type Side = keyof typeof Side;

/** The sides in the order in which they are told of. */
export const sides = Object.values(Side);

/** What somebody on a seat is entrusted with in the council; a seat may have several. */
export const SeatRole = { Chair: "Chair", ViceChair: "ViceChair", Secretary: "Secretary", Approver: "Approver" } as const;
export type SeatRole = keyof typeof SeatRole;

/** What whoever sits in a council has said of their gender, if anything. */
export const Gender = { Woman: "Woman", Man: "Man", Other: "Other" } as const;
export type Gender = keyof typeof Gender;

/** The roles whose holders keep the council: they describe it, seat people and call its meetings. */
export const keepers: readonly SeatRole[] = [SeatRole.Chair, SeatRole.Secretary];

/** The most seats of one side that a rule can ask for, the most that are added at once, and the most times a year that a council can be to meet. */
export const mostSeats = 100;
export const mostMeetings = 52;

/** Within how many days of a meeting its minutes are to be sent for approval when the council has said nothing else, and at most. */
export const usualMinutesDays = 14;
export const mostMinutesDays = 90;

/** How many days before its end a term is said to run out soon. */
export const soonDays = 90;

interface Kept {
  hub: { id: string };
  /** Nothing of one that is being started. */
  id?: string | null;
  parent?: { id: string } | null;
}

/**
 * Why somebody may not keep a council: describe it, seat people, call its meetings. Nothing if they may: its chair and secretary, those of
 * a council that it is a group of, and the hub's coordinators. Who keeps a council may start groups of it.
 */
export function whyNotKeep(rights: Rights, { hub, id, parent }: Kept): Refusal | undefined {
  const no = whyNotTakePart(rights, hub.id);
  if (no) return no;
  const by = [hub.id, id ?? parent?.id];
  if (!by.some((one) => one && rights.keeps.includes(one))) return refusal("councils.whyNot.notKeeper");
}

/** Why somebody may not prepare what a council does together; nothing if they may: those who sit in it, as substitutes too, and those who keep it. */
export function whyNotSitIn(rights: Rights, { hub, council }: { hub: { id: string }; council: { id: string } }): Refusal | undefined {
  const no = whyNotTakePart(rights, hub.id);
  if (no) return no;
  if (![hub.id, council.id].some((one) => rights.keeps.includes(one)) && !rights.sitsIn.includes(council.id))
    return refusal("councils.whyNot.notSeated");
}

/** How many seats a side is to have. */
export interface Quota {
  side: Side;
  ordinary: number;
  substitutes: number;
}

interface Described {
  name?: string | null;
  about?: string | null;
  mandate?: string | null;
  decidedBy?: string | null;
  decidedOn?: string | null;
  caseNumber?: string | null;
  support?: string | null;
  supportSum?: number | null;
  meetsPerYear?: number | null;
  endedOn?: string | null;
  quotas?: readonly Quota[] | null;
  points?: PointsRule | null;
  minutesDays?: number | null;
  quorum?: QuorumRule | null;
}

/** Why a council cannot be described like this; nothing if it can. */
export const whyNotCouncil = (council: Described, today: string): Refusal | undefined =>
  firstNo(
    council.name === undefined ? undefined : whyNotName(council.name ?? ""),
    ...[council.about, council.mandate, council.support].map((text) => whyNotText(text)),
    ...[council.decidedBy, council.caseNumber].map((text) => whyNotText(text, 200)),
    whyNotDay(council.decidedOn),
    whyNotDay(council.endedOn),
    council.decidedOn && council.decidedOn > today ? refusal("house.whyNot.dateInFuture") : undefined,
    council.supportSum != null && council.supportSum < 0 ? refusal("councils.whyNot.sum") : undefined,
    whyNotMeet(council.meetsPerYear),
    whyNotQuotas(council.quotas),
    whyNotPointsRule(council.points),
    whyNotMinutesDays(council.minutesDays),
    whyNotQuorum(council.quorum),
  );

const whyNotMeet = (times: number | null | undefined): Refusal | undefined =>
  times != null && (times < 1 || times > mostMeetings) ? refusal("councils.whyNot.meetings", { most: mostMeetings }) : undefined;

const whyNotMinutesDays = (days: number | null | undefined): Refusal | undefined =>
  days != null && (days < 1 || days > mostMinutesDays) ? refusal("councils.whyNot.minutesDays", { most: mostMinutesDays }) : undefined;

/** Why so many seats cannot be added at once; nothing if they can. */
export const whyNotAddSeats = (count: number): Refusal | undefined =>
  count < 1 || count > mostSeats ? refusal("councils.whyNot.seats", { most: mostSeats }) : undefined;

/** Why these cannot be how many seats the sides are to have; nothing if they can. */
export function whyNotQuotas(quotas: readonly Quota[] | null | undefined): Refusal | undefined {
  if (!quotas) return;
  if (new Set(quotas.map(({ side }) => side)).size < quotas.length) return refusal("councils.whyNot.sideTwice");
  const isCount = (count: number) => Number.isInteger(count) && count >= 0 && count <= mostSeats;
  if (!quotas.every(({ ordinary, substitutes }) => isCount(ordinary) && isCount(substitutes)))
    return refusal("councils.whyNot.seats", { most: mostSeats });
}

/** Why a seat cannot be described like this; nothing if it can. Who stands in for another leads nothing. */
export function whyNotSeat(seat: {
  name?: string | null;
  appointedBy?: string | null;
  substitute?: boolean | null;
  roles?: readonly SeatRole[] | null;
}): Refusal | undefined {
  const no = firstNo(whyNotText(seat.name, 200), whyNotText(seat.appointedBy, 200));
  if (no) return no;
  if (seat.substitute && seat.roles?.length) return refusal("councils.whyNot.substituteWithRole");
}
