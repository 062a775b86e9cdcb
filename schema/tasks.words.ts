import type { Same } from "./words.ts";

/** What is said of what people are to do for councils. */
export const sv = {
  whyNot: {
    textMissing: "Skriv vad som ska göras.",
    whoTwice: "Säg på ett sätt vem det är: en medlem, eller ett namn.",
    done: "Uppgiften är redan klar.",
    open: "Uppgiften är inte klar än.",
  },
} as const;

export const en: Same<typeof sv> = {
  whyNot: {
    textMissing: "Write what is to be done.",
    whoTwice: "Say in one way who it is: a member, or a name.",
    done: "The task is done already.",
    open: "The task is not done yet.",
  },
};
