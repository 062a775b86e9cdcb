import { clockOf } from "../../schema/notices/hours.ts";

/** The hours of a day to choose among, as clocks show them. */
export const hours = Array.from({ length: 24 }, (_, hour) => ({ id: String(hour), name: clockOf(hour) }));
