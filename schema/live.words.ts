import * as page from "./live.page.words.ts";
import * as polls from "./live.polls.words.ts";
import type { Same } from "./words.ts";

/** The words of a meeting as it runs, in Swedish. */
export const sv = {
  whyNot: {
    notOpen: "Mötet är inte öppnat.",
    openAlready: "Mötet är redan öppnat.",
    closed: "Mötet är avslutat.",
    noItem: "Punkten finns inte på dagordningen. Någon kan ha tagit bort den.",
    pause: "En paus är 1–{most, number} minuter.",
    asked: "Du står redan på talarlistan för den här punkten.",
    withdrawn: "Begäran om ordet är tillbakadragen.",
    spoken: "Den som begärde ordet har redan fått det.",
    notSpeaking: "Den som begärde ordet har inte fått det än.",
    notYours: "Det är någon annan som har begärt ordet. Bara den personen och de som leder mötet kan ändra det.",
    noPlace: "Du är inte kallad till mötet och sitter inte i rådet. Be den som leder mötet att skriva upp dig.",
    noQuestion: "Skriv en fråga.",
    fewChoices: "Det behövs minst {fewest, number} svar att välja mellan.",
    sameChoice: "Två svar är likadana.",
    secretLive: "En sluten omröstning visar resultatet först när den är avslutad.",
    pollClosed: "Omröstningen är avslutad.",
    secretOnce: "Du har redan röstat. En sluten röst kan inte ändras.",
    noChoice: "Välj ett av svaren.",
    oneChoice: "Välj ett svar, inte flera.",
    onlyThemselves: "Den personen svarar själv.",
  },
  state: { Open: "Pågår", Paused: "Paus", Adjourned: "Ajournerat", Closed: "Avslutat" },
  turn: { Speech: "Anförande", Reply: "Replik", Order: "Ordningsfråga" },
  ...page.sv,
  poll: polls.sv,
} as const;

/** The same in English. */
export const en: Same<typeof sv> = {
  whyNot: {
    notOpen: "The meeting has not been opened.",
    openAlready: "The meeting is open already.",
    closed: "The meeting is closed.",
    noItem: "The item is not on the agenda. Somebody may have removed it.",
    pause: "A pause is 1–{most, number} minutes.",
    asked: "You are on the list of speakers for this item already.",
    withdrawn: "Asking for the floor was taken back.",
    spoken: "Whoever asked for the floor has had it.",
    notSpeaking: "Whoever asked for the floor has not been given it yet.",
    notYours: "Somebody else has asked for the floor. Only they and those who lead the meeting can change it.",
    noPlace: "You have not been called to the meeting and do not sit in the council. Ask whoever leads the meeting to write you down.",
    noQuestion: "Write a question.",
    fewChoices: "It takes at least {fewest, number} answers to choose from.",
    sameChoice: "Two answers are the same.",
    secretLive: "A secret poll shows its result only when it is over.",
    pollClosed: "The poll is over.",
    secretOnce: "You have voted already. A secret vote cannot be changed.",
    noChoice: "Choose one of the answers.",
    oneChoice: "Choose one answer, not several.",
    onlyThemselves: "That person answers for themselves.",
  },
  state: { Open: "Running", Paused: "Pause", Adjourned: "Adjourned", Closed: "Closed" },
  turn: { Speech: "Speech", Reply: "Reply", Order: "Point of order" },
  ...page.en,
  poll: polls.en,
};
