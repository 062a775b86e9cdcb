import type { MeetingsOf } from "./meetings.ts";

/** A neighbourhood's network meets by day, where it has its meeting place. */
const network = (area: string, rule: string, place: string): MeetingsOf => ({
  council: `Områdesnätverket ${area}`,
  title: `Nätverket på ${area}`,
  rule,
  at: "16:00",
  place,
});

/** A village council meets in the evening. */
const village = (area: string, rule: string, place: string): MeetingsOf => ({
  council: `Ortsrådet i ${area}`,
  title: "Ortsrådets möte",
  rule,
  at: "18:30",
  place,
});

/** An advisory council meets in the town hall. */
const advisory = (council: string, rule: string, at: string): MeetingsOf => ({
  council,
  title: council,
  rule,
  at,
  place: "Stadshuset, Borås",
});

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
  advisory("Pensionärsrådet", "FREQ=YEARLY;BYMONTH=3,6,9,12;BYDAY=1MO", "13:00"),
  advisory("Fritidsrådet", "FREQ=YEARLY;BYMONTH=2,5,8,11;BYDAY=3MO", "17:00"),
  advisory("Funktionshinderrådet", "FREQ=YEARLY;BYMONTH=1,4,9,11;BYDAY=2TH", "15:00"),
  village("Fristad", "FREQ=YEARLY;BYMONTH=2,5,8,11;BYDAY=4TH", "Hembygdsgården i Fristad"),
  village("Viskafors", "FREQ=YEARLY;BYMONTH=2,5,9,11;BYDAY=1TU", "Folkets hus i Viskafors"),
  village("Dalsjöfors", "FREQ=YEARLY;BYMONTH=1,4,8,10;BYDAY=3WE", "Församlingshemmet i Dalsjöfors"),
  village("Sandared", "FREQ=YEARLY;BYMONTH=4,10;BYDAY=2TU", "Byföreningens stuga i Sandared"),
  network("Norrby", "FREQ=YEARLY;BYMONTH=1,3,9,11;BYDAY=2TU", "Mötesplats Norrby"),
  network("Hässleholmen", "FREQ=YEARLY;BYMONTH=2,4,9,11;BYDAY=1TH", "Kulturhuset på Hässleholmen"),
  network("Hulta", "FREQ=YEARLY;BYMONTH=3,6,9,12;BYDAY=2TH", "Mötesplats Hulta"),
  network("Kristineberg", "FREQ=YEARLY;BYMONTH=2,5,8,11;BYDAY=2MO", "Kristinegården"),
  network("Sjöbo", "FREQ=YEARLY;BYMONTH=2,5,8,10;BYDAY=3TH", "Fritidsgården på Sjöbo"),
  network("Göta", "FREQ=YEARLY;BYMONTH=3;BYDAY=3TU", "Götaskolan"),
  network("Trandared", "FREQ=YEARLY;BYMONTH=1,4,9,11;BYDAY=3MO", "Mötesplats Trandared"),
];
