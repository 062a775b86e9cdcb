import type { OutcomesOf } from "./outcomes.ts";

const area = (name: string) => ({ council: `Områdesnätverket i ${name}`, of: "latest" as const });

/** What came of the latest meetings in Lund: of the areas' networks, and of those who weave them. */
export const lundOutcomes: readonly OutcomesOf[] = [
  {
    ...area("Dalby"),
    items: [
      {
        heading: "Vår gemensamma aktivitet",
        decisions: [
          "Nätverket håller familjedagen igen nästa år.\nVarje station ska ha två värdar från olika föreningar.",
          { text: "Skylten med kommunens namn görs mindre.", kind: "Noted" },
        ],
        tasks: [
          { text: "Boka Bryggan till familjedagen", who: "Sanna Rydel", due: 21 },
          { text: "Fråga Lions om tälten en gång till", who: "Vera Ekdahl", due: -6 },
        ],
      },
      {
        heading: "Kvällarna vid skolan",
        decisions: [{ text: "Frågan om fler nattvandrare tas upp igen när vårdcentralen har svarat.", kind: "Tabled" }],
        tasks: [{ text: "Ta med frågan om nattvandring till personalmötet", who: "Mikael Torn", due: 5 }],
      },
      {
        heading: "Övriga frågor",
        tasks: [
          {
            text: "Skriv upp vem som har nyckeln till förrådet",
            who: "Ylva Stråk",
            due: -20,
            outcome: "Lappen sitter på insidan av köksdörren.",
          },
        ],
      },
    ],
  },
  {
    ...area("Veberöd"),
    items: [
      {
        heading: "Läxhjälp på fritidsgården",
        decisions: ["Läxhjälpen hålls på torsdagar, med början när terminen börjar."],
        tasks: [{ text: "Fråga två pensionerade lärare om torsdagar", who: "Olle Sten", due: 12 }],
      },
      {
        heading: "Trygg väg hem",
        decisions: [{ text: "Felanmälan av lampan vid bussen lämnas till den som sköter vägen.", kind: "Referred" }],
        tasks: [{ text: "Anmäl lampan vid bussen", who: "Jörgen Mård", due: -15 }],
      },
    ],
  },
  {
    ...area("Genarp"),
    items: [
      {
        heading: "Simning för flickor",
        decisions: ["De fyra ledare som vill gå utbildningen till simledare får den betald av nätverket."],
        tasks: [{ text: "Anmäl fyra ledare till simledarutbildningen", who: "Nisse Boll", due: 9 }],
      },
      {
        heading: "Vad skulle vi göra om bussen inte fanns?",
        tasks: [
          {
            text: "Ta frågan om bussen till kommunen",
            who: "Åsa Kvist",
            due: -30,
            outcome: "Den ligger hos förvaltningsledningen sedan i fredags.",
          },
        ],
      },
    ],
  },
  {
    council: "Vävarnas nätverk",
    of: "latest",
    items: [
      {
        heading: "Bussen till simningen",
        decisions: [
          {
            text: "De fyra orterna i öster skriver en gemensam fråga om skolskjutsen på kvällar.",
            dissent: "Amir Rostam tycker att staden ska vara med i samma fråga.",
          },
        ],
        tasks: [
          { text: "Skriv utkastet till frågan om skolskjutsen", who: "Vera Ekdahl", due: 3 },
          { text: "Räkna hur många som åkte med till simningen i Genarp", who: "Malin Torshag", due: -4 },
        ],
      },
      {
        heading: "Att lyfta för hela kommunen",
        decisions: ["Ingrid tar bussen till förvaltningsledningen, med siffror från Genarp."],
        tasks: [{ text: "Boka tid hos förvaltningsledningen om bussen", who: "Ingrid Solander", due: 10 }],
      },
      {
        heading: "Övriga frågor",
        tasks: [
          {
            text: "Samla frågor till kartläggningen av vad som redan finns",
            who: "Petra Lindstrand",
            due: -10,
            outcome: "Fjorton frågor, skickade till alla som väver.",
          },
        ],
      },
    ],
  },
];
