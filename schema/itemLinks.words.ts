import type { Same } from "./words.ts";

/** The words of what an agenda's items take up, in Swedish. */
export const sv = {
  link: "Koppla till …",
  find: "Vad handlar punkten om?",
  hint: "En aktör, en länk mellan två, eller en introduktion",
  about: "Handlar om",
  onItem: "Det som punkt {number, number} handlar om",
  actor: "Aktör",
  tie: "Länk",
  introduction: "Introduktion",
  between: "{one} – {other}",
  remove: "Ta bort kopplingen till {name}",
  linked: "Punkten är kopplad till {name}.",
  unlinked: "Kopplingen till {name} är borttagen.",
  gone: "Kopplingar från punkter som inte står kvar på dagordningen",
  onAgenda: "På dagordningen",
  through: "om {name}",
  whyNot: {
    oneThing: "Välj en sak att koppla punkten till.",
    frozen: "Dagordningen är låst. Det som punkterna handlar om kan inte längre ändras.",
  },
} as const;

/** The same in English. */
export const en: Same<typeof sv> = {
  link: "Link to …",
  find: "What is the item about?",
  hint: "An actor, a tie between two, or an introduction",
  about: "About",
  onItem: "What item {number, number} is about",
  actor: "Actor",
  tie: "Tie",
  introduction: "Introduction",
  between: "{one} – {other}",
  remove: "Remove the link to {name}",
  linked: "The item is linked to {name}.",
  unlinked: "The link to {name} has been removed.",
  gone: "Links of items that are no longer on the agenda",
  onAgenda: "On the agenda",
  through: "about {name}",
  whyNot: {
    oneThing: "Choose one thing to link the item to.",
    frozen: "The agenda is locked. What its items are about can no longer be changed.",
  },
};
