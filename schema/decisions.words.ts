import type { Same } from "./words.ts";

/** What is said of what meetings decide. */
export const sv = {
  whyNot: {
    frozen: "Protokollet är justerat. Det som beslutades kan inte ändras längre.",
    textMissing: "Skriv vad som beslutades.",
    numbered: "Beslutet har fått sitt nummer och kan inte tas bort. Rätta texten i stället.",
  },
} as const;

export const en: Same<typeof sv> = {
  whyNot: {
    frozen: "The minutes are approved. What was decided can no longer be changed.",
    textMissing: "Write what was decided.",
    numbered: "The decision has got its number and cannot be taken away. Put the text right instead.",
  },
};
