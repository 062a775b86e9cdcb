import type { Same } from "./words.ts";

/** What has happened with decisions and tasks, as sentences. */
export const sv = {
  writeDecision: "<by>{who}</by> skrev ett beslut: <thing>{label}</thing>",
  describeDecision: "<by>{who}</by> rättade beslutet <thing>{label}</thing>",
  removeDecision: "<by>{who}</by> tog bort beslutet <thing>{label}</thing>",
  addTask: "<by>{who}</by> lade till en uppgift: <thing>{label}</thing>",
  describeTask: "<by>{who}</by> ändrade uppgiften <thing>{label}</thing>",
  finishTask: "<by>{who}</by> sade att uppgiften är klar: <thing>{label}</thing>",
  reopenTask: "<by>{who}</by> tog upp uppgiften igen: <thing>{label}</thing>",
  removeTask: "<by>{who}</by> tog bort uppgiften <thing>{label}</thing>",
} as const;

export const en: Same<typeof sv> = {
  writeDecision: "<by>{who}</by> wrote a decision: <thing>{label}</thing>",
  describeDecision: "<by>{who}</by> put right the decision <thing>{label}</thing>",
  removeDecision: "<by>{who}</by> took away the decision <thing>{label}</thing>",
  addTask: "<by>{who}</by> added a task: <thing>{label}</thing>",
  describeTask: "<by>{who}</by> changed the task <thing>{label}</thing>",
  finishTask: "<by>{who}</by> said that the task is done: <thing>{label}</thing>",
  reopenTask: "<by>{who}</by> took up the task again: <thing>{label}</thing>",
  removeTask: "<by>{who}</by> removed the task <thing>{label}</thing>",
};
