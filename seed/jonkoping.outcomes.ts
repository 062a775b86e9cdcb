import type { OutcomesOf } from "./outcomes.ts";

const coordination = { council: "Samordningsgruppen för forum civilsamhälle" };

/** What came of the meetings in Jönköping. */
export const jonkopingOutcomes: readonly OutcomesOf[] = [
  {
    ...coordination,
    of: "before",
    items: [
      { heading: "Val av justerare", decisions: ["Stina Visingsö valdes att justera protokollet."] },
      {
        heading: "Tema för nästa forum",
        decisions: [
          {
            text: "Forumets tema är Mötesplatser som är allas.",
            dissent: "Magnus Tabergh hade hellre sett hur nya i kommunen hittar till föreningarna.",
          },
        ],
        tasks: [{ text: "Be Csam om tre korta berättelser om mötesplatser", who: "Hampus Vistad", due: -40, outcome: "Tre är klara." }],
      },
      {
        heading: "Tider som fungerar för föreningarna",
        decisions: ["Gruppen möter inte före 17.30."],
      },
    ],
  },
  {
    ...coordination,
    of: "latest",
    items: [
      { heading: "Val av justerare", decisions: ["Gunvor Bankeryd valdes att justera protokollet."] },
      {
        heading: "De tio förslagen från det första forumet",
        decisions: [{ text: "Redovisningen av de tio förslagen läggs till handlingarna.", kind: "Noted" }],
        tasks: [
          { text: "Ta reda på vem som kan försäkra förarna", who: "Cecilia Norrahammar", due: -8 },
          { text: "Hitta en värd för söndagskaffet i Gränna", who: "Stina Visingsö", due: 14 },
        ],
      },
      {
        heading: "Program för forumet",
        decisions: [
          "Forumet har tre inledningar på fem minuter och tolv bord med en sekreterare var.\nEn av inledningarna hålls av någon som är ny i kommunen.",
        ],
        tasks: [{ text: "Ordna tolv sekreterare från förvaltningarna", who: "Shirin Azad", due: 4 }],
      },
      {
        heading: "Inbjudan och lokal",
        decisions: ["Inbjudan går ut en månad före forumet, på lättläst svenska och tre språk till."],
        tasks: [{ text: "Beställ översättningen av inbjudan", who: "Cecilia Norrahammar", due: 2 }],
      },
    ],
  },
  {
    council: "Csam, referensgruppen",
    of: "latest",
    items: [
      {
        heading: "Rapport från samordningsgruppen",
        decisions: [{ text: "Csam ber samordningsgruppen om mer tid vid borden och mindre från scenen.", kind: "Referred" }],
      },
    ],
  },
];
