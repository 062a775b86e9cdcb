import type { Same } from "./words.ts";

/** How agreements go on and end. */
export const sv = {
  title: "Så gick det vidare",
  end: "Avsluta avtalet",
  endHow: "Avtalet slutar gälla, och finns kvar att läsa.",
  on: "Sista dag",
  reason: "Varför",
  learning: "Vad ni har lärt er",
  learningHow: "Det som nästa samarbete har nytta av.",
  send: "Avsluta avtalet",
  renew: "Förnya med ett nytt avtal",
  renewHow: "En ny dialog öppnas mellan samma parter. Den börjar med det som står i det här avtalet.",
  renewBy: "Du öppnar den för",
  renewSend: "Öppna dialogen",
  way: { Extended: "Förlängdes", Renewed: "Förnyades", HandedOver: "Överläts", Ended: "Avslutades" },
  whyNot: {
    noDay: "Ange sista dagen.",
    learningMissing: "Skriv vad ni har lärt er, så att nästa samarbete har nytta av det.",
    renewed: "Avtalet har redan ett nytt som följer på det.",
  },
} as const;

export const en: Same<typeof sv> = {
  title: "How it went on",
  end: "End the agreement",
  endHow: "The agreement is no longer in force, and is still there to read.",
  on: "Last day",
  reason: "Why",
  learning: "What you have learnt",
  learningHow: "What the next cooperation can make use of.",
  send: "End the agreement",
  renew: "Renew with a new agreement",
  renewHow: "A new dialogue is opened between the same parties. It begins with what this agreement says.",
  renewBy: "You open it for",
  renewSend: "Open the dialogue",
  way: { Extended: "Was extended", Renewed: "Was renewed", HandedOver: "Was handed over", Ended: "Ended" },
  whyNot: {
    noDay: "Say which day is the last.",
    learningMissing: "Say what you have learnt, so that the next cooperation can make use of it.",
    renewed: "There is already a new agreement that follows it.",
  },
};
