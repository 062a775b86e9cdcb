import type { PlainSeat, ReachedTerm } from "./councils.ts";

type With<Deeds extends string, Rest> = { [D in Deeds]: { deed: D } & Rest }[Deeds];

/** What somebody is about to do with a council or one of its seats. */
export type Doing =
  | With<"describe" | "group" | "remove" | "addSeats", unknown>
  | With<"describeSeat" | "removeSeat" | "sit" | "call", { seat: PlainSeat }>
  | With<"handOver" | "correct" | "end", { seat: PlainSeat; term: ReachedTerm }>;
