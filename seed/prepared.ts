import { itemId } from "./agendaWriting.ts";
import type { PreparedOf, StandingOf } from "./points.ts";

const next: StandingOf = { title: "Nästa möte", minutes: 5, place: "Last" };
const other: StandingOf = { title: "Övriga frågor", minutes: 5, place: "Last" };

const lundAreas = ["Dalby", "Veberöd", "Genarp", "Södra Sandby", "Norra Fäladen", "Linero"].map((area) => `Områdesnätverket i ${area}`);

/** What Lund's networks prepare their meetings from: every member may send in points, and the map is on each agenda. */
export const lundPrepared: PreparedOf = {
  open: Object.fromEntries(lundAreas.map((council) => [council, 7])),
  standing: [
    {
      councils: lundAreas,
      items: [
        { title: "Mötets öppnande och vilka vi är", minutes: 10 },
        { title: "Kartan: vad har hänt sedan sist?", minutes: 15 },
        other,
        next,
      ],
    },
  ],
  points: [
    {
      council: "Områdesnätverket i Dalby",
      by: "Karin Åhlander",
      actor: "Tillsammans för Dalby",
      title: "Vem låser upp på lördagar?",
      words: "Vi har fyra som vill hålla i öppet hus, men ingen av oss har nyckel.",
      kind: "dialogue",
      minutes: 15,
    },
    {
      council: "Områdesnätverket i Dalby",
      by: "Vera Ekdahl",
      title: "En dag när nya aktörer får berätta",
      words: "Tre föreningar på kartan har ingen länk alls.",
      kind: "information",
      minutes: 10,
    },
    {
      council: "Områdesnätverket i Veberöd",
      by: "Malin Torshag",
      title: "Gemensamt utskick inför sommarlovet",
      kind: "decision",
      minutes: 10,
    },
  ],
  tabled: [{ council: "Områdesnätverket i Dalby", item: itemId("lund", "Områdesnätverket i Dalby", "Kvällarna vid skolan") }],
  template: { name: "Områdesmöte", council: "Områdesnätverket i Linero" },
};

/** What Borås' councils prepare theirs from: those that decide begin and end alike. */
export const borasPrepared: PreparedOf = {
  open: { "FRÖ – föreningsmöten med ett tema": 14 },
  standing: [
    {
      councils: ["Samrådsgruppen för överenskommelsen", "Pensionärsrådet", "Fritidsrådet", "Funktionshinderrådet"],
      items: [
        { title: "Mötets öppnande", minutes: 5 },
        { title: "Val av justerare", minutes: 5, kind: "decision" },
        { title: "Föregående möte", minutes: 5 },
        other,
      ],
    },
  ],
  points: [
    {
      council: "FRÖ – föreningsmöten med ett tema",
      by: "Bo Fristadius",
      actor: "Fristads ortsråd",
      title: "Bussen hem efter kvällsträningen",
      words: "Sista bussen går 20.40. Träningen slutar 20.30.",
      minutes: 10,
    },
    {
      council: "FRÖ – föreningsmöten med ett tema",
      by: "Katarina Viskander",
      title: "Så söker ni nästa års lokaltider",
      kind: "information",
      minutes: 15,
    },
  ],
};

/** What Ekerö's network prepares its meetings from: items that those who act for the islands' actors send in, a round, and a guest. */
export const ekeroPrepared: PreparedOf = {
  standing: [
    {
      councils: ["Nätverket Öar utan gränser"],
      items: [
        { title: "Välkomna och vilka är här?", minutes: 10, owner: "Erik Holmsten" },
        { title: "Runda: vad är på gång?", minutes: 30 },
        next,
      ],
    },
  ],
  points: [
    {
      council: "Nätverket Öar utan gränser",
      by: "Erik Holmsten",
      title: "Gäst: färjeläget",
      words: "Rederiet kan komma och berätta om vinterns turlista.",
      kind: "information",
      minutes: 20,
    },
    {
      council: "Nätverket Öar utan gränser",
      by: "Tove Nyberg",
      title: "Barnfamiljer som vill ses på Färingsö",
      minutes: 15,
    },
    {
      council: "Nätverket Öar utan gränser",
      by: "Linn Adelund",
      actor: "Adelsö bryggförening",
      title: "En sommarkväll på bryggan för alla nya på öarna",
      words: "Vi har plats, grill och en båt. Vilka vill vara med och bjuda in?",
      minutes: 10,
    },
  ],
};
