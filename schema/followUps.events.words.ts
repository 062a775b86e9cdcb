import type { Same } from "./words.ts";

/** What has happened with the follow-ups of agreements and the ties that rest on them, as sentences. */
export const sv = {
  planFollowUp: "<by>{who}</by> planerade en uppföljning av <thing>{label}</thing>",
  planFollowUps: "<by>{who}</by> planerade uppföljningarna av <thing>{label}</thing>",
  moveFollowUp: "<by>{who}</by> flyttade en uppföljning av <thing>{label}</thing>",
  removeFollowUp: "<by>{who}</by> tog bort en planerad uppföljning av <thing>{label}</thing>",
  missFollowUp: "<by>{who}</by> skrev upp att en uppföljning av <thing>{label}</thing> inte blev av",
  sayInFollowUp: "<by>{who}</by> började svara på uppföljningen av <thing>{label}</thing>",
  giveAnswer: "<by>{who}</by> lämnade in svar i uppföljningen av <thing>{label}</thing>",
  showAnswers: "<by>{who}</by> öppnade svaren i uppföljningen av <thing>{label}</thing> i förtid",
  holdFollowUp: "<by>{who}</by> skrev vad uppföljningen av <thing>{label}</thing> kom fram till",
  giveFollowUpTask: "<by>{who}</by> gav en uppgift efter en uppföljning: <thing>{label}</thing>",
  wordFollowUpQuestion: "<by>{who}</by> formulerade en fråga i uppföljningar: <thing>{label}</thing>",
  removeFollowUpQuestion: "<by>{who}</by> tog tillbaka de gemensamma orden för en fråga i uppföljningar",
  decideTie: "<by>{who}</by> avgjorde vad ett avtal säger om länken <thing>{label}</thing>",
} as const;

export const en: Same<typeof sv> = {
  planFollowUp: "<by>{who}</by> planned a follow-up of <thing>{label}</thing>",
  planFollowUps: "<by>{who}</by> planned the follow-ups of <thing>{label}</thing>",
  moveFollowUp: "<by>{who}</by> moved a follow-up of <thing>{label}</thing>",
  removeFollowUp: "<by>{who}</by> removed a planned follow-up of <thing>{label}</thing>",
  missFollowUp: "<by>{who}</by> noted that a follow-up of <thing>{label}</thing> was never held",
  sayInFollowUp: "<by>{who}</by> began to answer the follow-up of <thing>{label}</thing>",
  giveAnswer: "<by>{who}</by> handed in answers in the follow-up of <thing>{label}</thing>",
  showAnswers: "<by>{who}</by> opened the answers in the follow-up of <thing>{label}</thing> early",
  holdFollowUp: "<by>{who}</by> wrote what the follow-up of <thing>{label}</thing> came to",
  giveFollowUpTask: "<by>{who}</by> gave a task after a follow-up: <thing>{label}</thing>",
  wordFollowUpQuestion: "<by>{who}</by> worded a question of follow-ups: <thing>{label}</thing>",
  removeFollowUpQuestion: "<by>{who}</by> took back the common words for a question of follow-ups",
  decideTie: "<by>{who}</by> settled what an agreement says of the tie <thing>{label}</thing>",
};
