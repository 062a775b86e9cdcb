import type { Same } from "./words.ts";

/** What has happened with the principles, as sentences. */
export const sv = {
  wordPrinciple: "<by>{who}</by> formulerade principen <thing>{label}</thing>",
  askRatings: "<by>{who}</by> bad om omdömen: <thing>{label}</thing>",
  countRatings: "<by>{who}</by> räknade ihop omdömena i <thing>{label}</thing>",
  removeRatings: "<by>{who}</by> tog bort omdömena <thing>{label}</thing>",
  removePrinciple: "<by>{who}</by> tog tillbaka de gemensamma orden för <thing>{label}</thing>",
} as const;

export const en: Same<typeof sv> = {
  wordPrinciple: "<by>{who}</by> worded the principle <thing>{label}</thing>",
  askRatings: "<by>{who}</by> asked for ratings: <thing>{label}</thing>",
  countRatings: "<by>{who}</by> counted up the ratings in <thing>{label}</thing>",
  removeRatings: "<by>{who}</by> removed the ratings <thing>{label}</thing>",
  removePrinciple: "<by>{who}</by> went back to the common words for <thing>{label}</thing>",
};
