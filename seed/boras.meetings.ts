import type { MeetingsOf } from "./meetings.ts";

/** How Borås' councils meet: FRÖ four times a year with a theme each, and those who sit at a table with the municipality. */
export const borasMeetings: readonly MeetingsOf[] = [
  {
    council: "FRÖ – föreningsmöten med ett tema",
    title: "FRÖ",
    rule: "FREQ=YEARLY;BYMONTH=2,5,9,12;BYDAY=2WE",
    themes: ["Trafiken till och från träningen", "Platser för spontan aktivitet", "Lokaler för föreningar", "Barn och unga på loven"],
    place: "Folkets hus, Borås",
  },
  {
    council: "Samrådsgruppen för överenskommelsen",
    title: "Samrådsgruppen",
    rule: "FREQ=MONTHLY;INTERVAL=2;BYDAY=3TU",
    at: "15:00",
    pausedMonths: [7],
    place: "Stadshuset, Borås",
    noted: true,
    called: true,
  },
  {
    council: "Pensionärsrådet",
    title: "Pensionärsrådet",
    rule: "FREQ=YEARLY;BYMONTH=3,6,9,12;BYDAY=1MO",
    at: "13:00",
    place: "Stadshuset, Borås",
  },
  {
    council: "Ortsrådet i Fristad",
    title: "Ortsrådets möte",
    rule: "FREQ=YEARLY;BYMONTH=2,5,8,11;BYDAY=4TH",
    at: "18:30",
    place: "Hembygdsgården i Fristad",
  },
  {
    council: "Områdesnätverket Norrby",
    title: "Norrbynätverket",
    rule: "FREQ=YEARLY;BYMONTH=1,3,9,11;BYDAY=2TU",
    at: "16:00",
    place: "Mötesplats Norrby",
  },
];
