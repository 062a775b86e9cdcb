import type { OutcomesOf } from "./outcomes.ts";

const islands = { council: "Nätverket Öar utan gränser" };

/** What came of the meetings in Ekerö. */
export const ekeroOutcomes: readonly OutcomesOf[] = [
  {
    ...islands,
    of: "before",
    items: [
      {
        heading: "Matchning i grupper om fyra",
        decisions: ["Två etablerade och två nya familjer matchas i varje grupp. Den första träffen ska ha en värd."],
        tasks: [{ text: "Skriv en rad om vad en värd gör", who: "Disa Munsö", due: -60, outcome: "Ligger hos Tove, en halv sida." }],
      },
    ],
  },
  {
    ...islands,
    of: "latest",
    items: [
      {
        heading: "Barnfamiljer som vill träffa barnfamiljer",
        tasks: [
          { text: "Ring de åtta familjer som bor på Adelsö", who: "Disa Munsö", due: 8 },
          { text: "Fråga idrottsföreningen om hallen på söndagar", who: "Erik Holmsten", due: -3 },
        ],
      },
      {
        heading: "Nästa möte",
        decisions: ["Nätverket möts en gång per halvår. Grupperna runt teman möts däremellan."],
      },
    ],
  },
  {
    council: "Samverkansorganet",
    of: "latest",
    items: [
      {
        heading: "Kortare väg in för föreningar",
        decisions: ["Varje förvaltning har ett namn på aktörslistan, som svarar föreningar inom tre dagar."],
        tasks: [{ text: "Ge Tove namnet från varje förvaltning", who: "Maria Strandlund", due: 6 }],
      },
      {
        heading: "Handlingsplanen",
        decisions: [
          {
            text: "Utkastet skickas till styrgruppen med två ändringar:\nIdélabbet får en egen rubrik.\nUppföljning sker två gånger per år.",
            kind: "Referred",
          },
        ],
        tasks: [
          { text: "Skicka utkastet till styrgruppen", who: "Maria Strandlund", due: -14, outcome: "Skickat, tas upp på nästa möte." },
        ],
      },
    ],
  },
];
