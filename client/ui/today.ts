import { clockAt } from "../../schema/clock.ts";

/** Today's date in Sweden, as 2026-03-01: every day that the product tells of is counted there, wherever the reader is. */
export const today = () => clockAt(new Date()).day;
