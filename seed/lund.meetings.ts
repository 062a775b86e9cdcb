import type { MeetingsOf } from "./meetings.ts";

const themes = ["Vad händer på loven?", "Språk och mötesplatser", "Trygghet på kvällarna", "Vår gemensamma aktivitet"];

/** An area's network meets four times a year in the late afternoon, where people are. */
const network = (area: string, months: string, day: string, place: string): MeetingsOf => ({
  council: `Områdesnätverket i ${area}`,
  title: `Områdesmöte i ${area}`,
  rule: `FREQ=YEARLY;BYMONTH=${months};BYDAY=${day}`,
  at: "17:30",
  themes,
  place,
});

/** How Lund's councils meet: each area four times a year, and those who weave every month but July. */
export const lundMeetings: readonly MeetingsOf[] = [
  { ...network("Dalby", "2,5,9,12", "1TU", "Bryggan, Dalby bibliotek"), noted: true },
  { ...network("Veberöd", "1,4,8,11", "-1TH", "Fritid Veberöd"), noted: true },
  network("Genarp", "3,6,9,12", "2MO", "Genarps bygdegård"),
  network("Södra Sandby", "2,5,10,12", "2WE", "Bygdegården i Sandby"),
  network("Norra Fäladen", "1,4,9,11", "1TH", "Fäladens familjecentral"),
  network("Linero", "3,5,10,12", "3TU", "Lineros bibliotek"),
  { ...network("Klostergården", "2,4", "3WE", "Klostergårdens fritidsgård") },
  {
    council: "Vävarnas nätverk",
    title: "Vävarnas nätverk",
    rule: "FREQ=MONTHLY;BYDAY=2TH",
    at: "09:00",
    pausedMonths: [7],
    place: "Stadsbiblioteket, Lund",
    link: "https://meet.example.se/vavarna",
    noticeDays: 7,
    visibility: "members",
    noted: true,
    called: true,
  },
];
