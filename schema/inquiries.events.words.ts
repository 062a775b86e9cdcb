import type { Same } from "./words.ts";

/** What has happened with the questions to a map's actors, as sentences; who has answered what is in none of them. */
export const sv = {
  beginInquiry: "<by>{who}</by> frågade aktörerna själva: <thing>{label}</thing>",
  askActors: "<by>{who}</by> frågade fler aktörer: <thing>{label}</thing>",
  remindActors: "<by>{who}</by> påminde om frågan <thing>{label}</thing>",
  extendInquiry: "<by>{who}</by> flyttade sista dagen för frågan <thing>{label}</thing>",
  closeInquiry: "<by>{who}</by> stängde frågan <thing>{label}</thing>",
  withdrawReply: "<by>{who}</by> tog tillbaka en länk till frågan <thing>{label}</thing>",
  answerInquiry: "En aktör svarade på frågan <thing>{label}</thing>",
  declineInquiry: "En aktör avstod från att svara på frågan <thing>{label}</thing>",
} as const;

export const en: Same<typeof sv> = {
  beginInquiry: "<by>{who}</by> asked the actors themselves: <thing>{label}</thing>",
  askActors: "<by>{who}</by> asked more actors: <thing>{label}</thing>",
  remindActors: "<by>{who}</by> reminded of the question <thing>{label}</thing>",
  extendInquiry: "<by>{who}</by> moved the last day of the question <thing>{label}</thing>",
  closeInquiry: "<by>{who}</by> closed the question <thing>{label}</thing>",
  withdrawReply: "<by>{who}</by> took back a link to the question <thing>{label}</thing>",
  answerInquiry: "An actor answered the question <thing>{label}</thing>",
  declineInquiry: "An actor declined to answer the question <thing>{label}</thing>",
};
