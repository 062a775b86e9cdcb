import type { RanOf } from "./ran.ts";

/** How meetings in Borås ran that had a screen on the wall: the consultation group's latest, and the latest FRÖ. */
export const borasRan: readonly RanOf[] = [
  {
    council: "Samrådsgruppen för överenskommelsen",
    of: "latest",
    minutes: {
      "Mötets öppnande": 4,
      "Val av justerare": 3,
      "De sex principerna: vad säger nämnder och föreningar?": 31,
      Stormötet: 38,
      "Tomma platser från föreningarna": 9,
      "Övriga frågor": 6,
    },
    polls: [
      {
        question: "Vad ska stormötet ha mest av?",
        heading: "Stormötet",
        answers: { "Samtal vid bord": 7, "Korta berättelser från föreningar": 3, "Föreläsning från scen": 0 },
      },
      {
        question: "Lever samarbetet upp till principen om långsiktighet?",
        heading: "De sex principerna: vad säger nämnder och föreningar?",
        answers: { "Ja, helt": 1, Delvis: 5, "Nej, inte än": 4 },
        secret: true,
      },
    ],
  },
  {
    council: "FRÖ – föreningsmöten med ett tema",
    of: "latest",
    minutes: { "Välkomna till FRÖ": 12, "Tema: {theme}": 27, "Samtal i smågrupper": 52, "Fyra gånger om året räcker det?": 14 },
    polls: [
      {
        question: "Räcker det att ses fyra gånger om året?",
        heading: "Fyra gånger om året räcker det?",
        answers: { "Ja, det är lagom": 38, "Nej, oftare": 17, "Nej, mer sällan": 2 },
      },
    ],
  },
];
