import type { OutcomesOf } from "./outcomes.ts";

const village = (name: string) => ({ council: `Ortsrådet i ${name}`, of: "latest" as const });

/** What came of the latest meetings in Borås: of the consultation group and the village councils. */
export const borasOutcomes: readonly OutcomesOf[] = [
  {
    council: "Samrådsgruppen för överenskommelsen",
    of: "latest",
    items: [
      { heading: "Val av justerare", decisions: ["Fatima Noori valdes att justera protokollet."] },
      {
        heading: "Stormötet",
        decisions: ["Stormötet får mindre scen och fler bord.\nVarje förvaltning kommer med en fråga som den inte kan lösa själv."],
        tasks: [{ text: "Be varje förvaltning om en fråga till stormötet", who: "Jonas Rand", due: 7 }],
      },
      {
        heading: "Tomma platser från föreningarna",
        decisions: [{ text: "Föreningsrådet får i uppdrag att föreslå två till nästa möte.", kind: "Referred" }],
        tasks: [{ text: "Föreslå två till de tomma platserna", who: "Leif Tång", due: -5 }],
      },
    ],
  },
  {
    ...village("Fristad"),
    items: [
      { heading: "Val av justerare", decisions: ["Kerstin Mo valdes att justera protokollet."] },
      {
        heading: "Cykelväg till badplatsen",
        decisions: [{ text: "Skissen ritas om när markägarna har svarat. Frågan kommer tillbaka på nästa möte.", kind: "Tabled" }],
        tasks: [
          { text: "Tala med de tre markägarna vid kröken", who: "Lars Vik", due: 10 },
          { text: "Räkna hur många barn som skulle cykla", who: "Anneli Torpman", due: -2 },
        ],
      },
      {
        heading: "Stödet till lokal utveckling",
        decisions: [
          { text: "Rådet lägger 12 500 kronor på lampor vid boulebanan.", dissent: "Rune Salo ville spara pengarna till cykelvägen." },
        ],
        tasks: [{ text: "Beställ lamporna till boulebanan", who: "Bo Fristadius", due: -12, outcome: "Beställda, kommer om tre veckor." }],
      },
    ],
  },
  {
    ...village("Viskafors"),
    items: [
      {
        heading: "Lovprogram vid ån",
        decisions: ["Lovprogrammet hålls åtta dagar, med tolv barn per dag och utan avgift."],
        tasks: [{ text: "Ordna flytvästar i små storlekar", who: "Liv Strand", due: 18 }],
      },
      {
        heading: "Stödet till lokal utveckling",
        decisions: ["Rådet söker 35 000 kronor för bryggan."],
        tasks: [{ text: "Skicka ansökan om bryggan", who: "Sten Ålgård", due: -7 }],
      },
    ],
  },
  {
    ...village("Dalsjöfors"),
    items: [
      {
        heading: "En plats för unga",
        tasks: [{ text: "Be räddningstjänsten titta på källaren", who: "Nora Lind", due: -9, outcome: "De kommer på torsdag." }],
      },
      { heading: "Stödet till lokal utveckling", decisions: ["Rådet sparar pengarna till de ungas rum."] },
    ],
  },
];
