import type { Same } from "./words.ts";

/** Texts that several write: what became of them, what is not stored, and what two wrote at the same time. */
export const sv = {
  compare: {
    same: "Oförändrat",
    added: "Nytt avsnitt",
    removed: "Borttaget avsnitt",
    changed: "{added, number} ord tillagda, {removed, number} ord borttagna",
    was: "Hette {heading}",
    nothing: "Texterna säger samma sak.",
  },
  conflict: {
    title: "Någon annan skrev samtidigt.",
    lead: "Båda texterna finns kvar. Skriv ihop dem till en, och spara.",
    mine: "Din text",
    theirs: "Den sparade texten",
    both: "Tillsammans",
    save: "Spara den gemensamma texten",
    takeTheirs: "Behåll den sparade",
  },
  writes: "{name} skriver här",
  whyNot: {
    conflict: "Någon annan har skrivit här sedan du läste. Båda texterna finns kvar: jämför dem och spara igen.",
  },
};

export const en: Same<typeof sv> = {
  compare: {
    same: "Unchanged",
    added: "New section",
    removed: "Removed section",
    changed: "{added, number} words added, {removed, number} words removed",
    was: "Was called {heading}",
    nothing: "The texts say the same.",
  },
  conflict: {
    title: "Somebody else wrote at the same time.",
    lead: "Both texts are still there. Bring them together in one, and save it.",
    mine: "Your text",
    theirs: "The saved text",
    both: "Together",
    save: "Save the text that you have brought together",
    takeTheirs: "Keep the saved one",
  },
  writes: "{name} is writing here",
  whyNot: {
    conflict: "Somebody else has written here since you read it. Both texts are still there: compare them and save again.",
  },
};
