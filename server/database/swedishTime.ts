import { zone } from "../../schema/clock.ts";

/** SQL: what clocks in Sweden show at a moment, as a timestamp without a zone. */
export const shownAt = (moment: string) => `${moment} at time zone '${zone}'`;

/** SQL: the day in Sweden at a moment. */
export const dayAt = (moment: string) => `(${shownAt(moment)})::date`;

/** SQL: today's date in Sweden. */
export const today = dayAt("now()");
