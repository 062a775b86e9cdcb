import { inDays } from "./councils.ts";
import type { MeetingsOf } from "./meetings.ts";

const islands = { council: "Nätverket Öar utan gränser", title: "Nätverksmöte", place: "Församlingshemmet, Ekerö" };
const lately = inDays(-400).replaceAll("-", "");

/** How Ekerö's councils meet: the network three times in a half-year at first, and now once. */
export const ekeroMeetings: readonly MeetingsOf[] = [
  {
    ...islands,
    rule: `FREQ=YEARLY;UNTIL=${lately};BYMONTH=2,3,5,9,10,11;BYDAY=3WE`,
    since: -1095,
    themes: ["Vilka är vi?", "Språk och kläder", "Vägar till arbete"],
  },
  { ...islands, rule: "FREQ=YEARLY;BYMONTH=3,10;BYDAY=3WE", since: -399, themes: ["Runda med initiativ", "Gäst: idélabbet"] },
  {
    council: "Samverkansorganet",
    title: "Samverkansorganet",
    rule: "FREQ=MONTHLY;INTERVAL=2;BYDAY=1TU",
    at: "10:00",
    pausedMonths: [7],
    place: "Kommunhuset",
  },
];
