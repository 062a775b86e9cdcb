import type { Same } from "./words.ts";

/** What has happened with the principles, as sentences. */
export const sv = {
  wordPrinciple: "<by>{who}</by> formulerade principen <thing>{label}</thing>",
  removePrinciple: "<by>{who}</by> tog tillbaka de gemensamma orden för <thing>{label}</thing>",
} as const;

export const en: Same<typeof sv> = {
  wordPrinciple: "<by>{who}</by> worded the principle <thing>{label}</thing>",
  removePrinciple: "<by>{who}</by> went back to the common words for <thing>{label}</thing>",
};
