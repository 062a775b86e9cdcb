import { checksOf, tallyOf } from "../../schema/councils/composition.ts";
import { runningTerm, runsOut } from "../../schema/councils/terms.ts";
import { today } from "../ui/today.ts";
import { type Listed, plainSeats } from "./councils.ts";

/** A council of the list with what is to be seen of it at a glance. */
export interface Glance extends Omit<Listed, "seats"> {
  seats: ReturnType<typeof plainSeats<Listed["seats"]["edges"][number]["node"]>>;
  taken: number;
  ordinary: number;
  vacant: number;
  /** How many terms run out soon. */
  soon: number;
  /** Whether as many from both sides are demanded, and do not sit there. */
  isUneven: boolean;
  /** Whether another demand does not hold. */
  isBroken: boolean;
}

/** How a council is today. */
export function glanceAt(council: Listed): Glance {
  const day = today();
  const seats = plainSeats(council.seats);
  const tallies = tallyOf(seats, day);
  const [ordinary, taken] = [tallies.reduce((sum, one) => sum + one.ordinary, 0), tallies.reduce((sum, one) => sum + one.seated, 0)];
  const broken = checksOf(council, seats, day).filter(({ rule, isMet }) => !isMet && rule !== "vacant");
  const soon = seats.filter(({ terms }) => {
    const term = runningTerm(terms, day);
    return term && runsOut(term, day) && !terms.some(({ startsOn }) => startsOn > day);
  }).length;
  return {
    ...council,
    seats,
    taken,
    ordinary,
    vacant: ordinary - taken,
    soon,
    isUneven: broken.some(({ rule }) => rule === "parity"),
    isBroken: broken.some(({ rule }) => rule !== "parity"),
  };
}
