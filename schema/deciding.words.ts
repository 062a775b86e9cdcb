import type { Same } from "./words.ts";

/** What political bodies decide on agreements. */
export const sv = {
  title: "Politiskt beslut",
  do: "Skriv in beslutet",
  how: "Beslutet gäller den låsta texten. Det ändras inte efteråt.",
  advice: "Enligt hubbens regler beslutar {body} om avtal av den här storleken.",
  body: "Vem som beslutade",
  bodyHow: "Till exempel kommunstyrelsen, eller en chef på delegation.",
  decidedOn: "Beslutsdag",
  caseNumber: "Diarienummer",
  verdict: "Beslutet",
  verdicts: { Approves: "Godkänner avtalet", Rejects: "Säger nej", SendsBack: "Skickar tillbaka för omarbetning" },
  said: { Approves: "godkände", Rejects: "sade nej", SendsBack: "skickade tillbaka" },
  words: "Beslutet i egna ord",
  send: "Spara beslutet",
  line: "{body} {verdict} text {number, number}",
  whyNot: {
    notOfficial: "Beslut skrivs in av hubbens tjänstepersoner.",
    notProposed: "Texten väntar inte på beslut.",
    noBody: "Skriv vem som beslutade.",
    noDay: "Ange beslutsdagen.",
    noReason: "Skriv varför, så att parterna förstår det.",
  },
} as const;

export const en: Same<typeof sv> = {
  title: "Political decision",
  do: "Note the decision",
  how: "The decision is about the locked text. It is not changed afterwards.",
  advice: "By the hub's rules {body} decides on agreements of this size.",
  body: "Who decided",
  bodyHow: "For instance the executive board, or a head by delegation.",
  decidedOn: "Day of the decision",
  caseNumber: "Case number",
  verdict: "The decision",
  verdicts: { Approves: "Approves the agreement", Rejects: "Says no", SendsBack: "Sends it back to be written anew" },
  said: { Approves: "approved", Rejects: "said no to", SendsBack: "sent back" },
  words: "The decision in its own words",
  send: "Save the decision",
  line: "{body} {verdict} text {number, number}",
  whyNot: {
    notOfficial: "Decisions are noted by the hub's officials.",
    notProposed: "The text does not await a decision.",
    noBody: "Say who decided.",
    noDay: "Say on which day it was decided.",
    noReason: "Say why, so that the parties understand it.",
  },
};
