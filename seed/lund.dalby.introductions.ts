import type { IntroductionOf } from "./introductions.ts";

const library = "Dalby bibliotek & Fritid Dalby";
const church = "Dalby församling";

/** Who is to meet whom in Dalby, and what came of it: one in every state. */
export const introductions: IntroductionOf[] = [
  {
    one: church,
    other: "Förskolor",
    why: "Båda möter småbarnsföräldrar, och församlingen har lokaler som står tomma på förmiddagarna.",
    asked: [
      { actor: church, daysAgo: 40, way: "Meeting", answer: "Yes" },
      { actor: "Förskolor", daysAgo: 38, way: "Call", answer: "Yes" },
    ],
    begun: 45,
    came: { state: "Made", daysAgo: 30, outcome: "Öppen sångstund i församlingshemmet varannan torsdag." },
  },
  {
    one: "Skolor",
    other: "Dalbybibliotekets vänner",
    through: library,
    why: "Vännerna har tid på eftermiddagarna, läxhjälpen saknar vuxna.",
    asked: [
      { actor: "Dalbybibliotekets vänner", daysAgo: 9, way: "Meeting", note: "Fyra av dem vill gärna.", answer: "Yes" },
      { actor: "Skolor", daysAgo: 5, way: "Mail" },
    ],
  },
  {
    one: "Kulturkvadranten",
    other: "Kulturskolan",
    begun: 25,
    why: "En scen för dem som spelar, ett program för dem som har scenen.",
    asked: [{ actor: "Kulturkvadranten", daysAgo: 18, way: "Mail", note: "Styrelsen tar upp det på nästa möte." }],
  },
  {
    one: "Vårdcentralen Dalby",
    other: "Träffpunkten Dalby",
    why: "Vårdcentralen möter många som är ensamma och vet inte vart den kan visa dem.",
  },
  {
    one: "Daglig verksamhet",
    other: "Affärer",
    why: "Uppdrag i butikerna, några timmar i veckan.",
    came: { state: "Later", inDays: 60, outcome: "Butikerna vill vänta till efter julhandeln." },
  },
  {
    one: "Träningsbutiken",
    other: "Dalby släktforskarförening",
    why: "De har inget gemensamt som någon av dem har tid för nu.",
    passedOver: true,
  },
];
