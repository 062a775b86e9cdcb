import type { QuorumRule } from "../schema/councils/quorum.ts";
import type { CouncilKind, Gender, Quota, SeatRole, Side } from "../schema/councils.ts";
import { daysAfter } from "../schema/day.ts";
import { each, type Step } from "./steps.ts";
import type { Town } from "./town.ts";

/** A council; its area, themes, actors and the council that it is a group of by their names. */
export interface CouncilOf {
  name: string;
  kind: CouncilKind;
  about?: string;
  area?: string;
  themes?: readonly string[];
  convenedFrom?: Side;
  convenedBy?: string;
  mandate?: string;
  decidedBy?: string;
  decidedOn?: string;
  caseNumber?: string;
  support?: string;
  supportSum?: number;
  parent?: string;
  meetsPerYear?: number;
  quotas?: readonly Quota[];
  parity?: boolean;
  genderBalance?: boolean;
  quorum?: QuorumRule;
  visibility?: "members" | "officials";
  seats: readonly SeatOf[];
}

/** A seat of a council and who has it: an invented name, or a member of the hub; nobody for one that is vacant. */
export interface SeatOf {
  side: Side;
  substitute?: boolean;
  name?: string;
  appointedBy?: string;
  actor?: string;
  roles?: readonly SeatRole[];
  paid?: boolean;
  who?: string;
  member?: string;
  unnamed?: boolean;
  /** Where letters reach somebody without an account. */
  email?: string;
  gender?: Gender;
  startsOn?: string;
  endsOn?: string;
}

type Sitting = string | Omit<SeatOf, "side">;

/** Several seats of one side with much in common; a name alone is somebody who sits there. */
export const seated = (side: Side, common: Omit<SeatOf, "side">, sitting: readonly Sitting[]): SeatOf[] =>
  sitting.map((one) => ({ side, ...common, ...(typeof one === "string" ? { who: one } : one) }));

/** A woman or a man by that name, who has said so. */
export const woman = (who: string, more: Omit<SeatOf, "side"> = {}): Omit<SeatOf, "side"> => ({ who, gender: "Woman", ...more });
export const man = (who: string, more: Omit<SeatOf, "side"> = {}): Omit<SeatOf, "side"> => ({ who, gender: "Man", ...more });

/** A day so many days from the day that the demo is filled. */
export const inDays = (days: number) => daysAfter(new Date().toISOString().slice(0, 10), days);

const begun = "2025-01-01";

/** What a seat is called among the names of the hub: its council, side, sort and place. */
const placeOf = (council: string, { side, substitute }: SeatOf, position: number) =>
  `${council}: ${side} ${substitute ? "substitute" : "ordinary"} ${position}`;

/** The seats of a council with their places among those of their side and sort. */
function placesIn({ name, seats }: CouncilOf): { council: string; seat: SeatOf; position: number; place: string }[] {
  return seats.map((seat, at) => {
    const position = seats.slice(0, at + 1).filter(({ side, substitute }) => side === seat.side && !substitute === !seat.substitute).length;
    return { council: name, seat, position, place: placeOf(name, seat, position) };
  });
}

/** Whether a council needs any of these actors, or a council that does: then it comes after them. */
export const needing =
  (actors: ReadonlySet<string>, councils: readonly CouncilOf[]) =>
  ({ seats, convenedBy, parent }: CouncilOf): boolean => {
    const above = councils.find(({ name }) => name === parent);
    const named = [convenedBy, ...seats.map(({ actor }) => actor)];
    return named.some((name) => name && actors.has(name)) || (!!above && needing(actors, councils)(above));
  };

/** How some councils of a town come to be: they are added, then their groups, then their seats, and people are put on them. */
export function councilSteps(name: string, { by, councils: all = [] }: Town, wanted: (council: CouncilOf) => boolean): Step[] {
  const councils = all.filter(wanted);
  const started = (step: string, some: readonly CouncilOf[]) =>
    each(step, by, some, ({ seats: _, area, themes, convenedBy, parent, ...plain }, { hub, maybe, all: named }) => [
      "startCouncil",
      {
        hub,
        council: {
          ...plain,
          area: maybe("areas", area),
          themes: named("themes", themes),
          convenedBy: maybe("actors", convenedBy),
          parent: maybe("councils", parent),
        },
      },
    ]);
  const places = councils.flatMap(placesIn);
  return [
    ...started(
      name,
      councils.filter(({ parent }) => !parent),
    ),
    ...started(
      `groups of ${name}`,
      councils.filter(({ parent }) => parent),
    ),
    ...each(`seats of ${name}`, by, places, ({ council, seat, position }, { one, maybe }) => [
      "addSeats",
      { council: one("councils", council), seat: { ...seatInput(seat), position, actor: maybe("actors", seat.actor) } },
    ]),
    ...each(
      `who sits in ${name}`,
      by,
      places.filter(({ seat: { who, member, unnamed } }) => who || member || unnamed),
      ({ seat, place }, { one }) => [
        "seatSomebody",
        { seat: one("seats", place), term: { ...termInput(seat), ...(seat.member && { person: one("people", seat.member) }) } },
      ],
    ),
  ];
}

const seatInput = ({ side, substitute, name, appointedBy, roles, paid }: SeatOf) => ({ side, substitute, name, appointedBy, roles, paid });

const termInput = ({ who, unnamed, email, gender, startsOn = begun, endsOn }: SeatOf) => ({
  name: who,
  unnamed,
  email,
  gender,
  startsOn,
  endsOn,
});
