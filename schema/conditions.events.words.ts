import type { Same } from "./words.ts";

/** What has happened with the conditions of agreements: criteria, means, goals, personal data and the hub's rules. */
export const sv = {
  wordCriterion: "<by>{who}</by> satte egna ord på kriteriet <thing>{label}</thing>",
  removeCriterion: "<by>{who}</by> tog bort hubbens egna ord för kriteriet <thing>{label}</thing>",
  answerCriterion: "<by>{who}</by> svarade på ett kriterium för <thing>{label}</thing>",
  beginDrafting: "<by>{who}</by> började skriva avtalet <thing>{label}</thing>",
  addContributions: "<by>{who}</by> skrev vad en part bidrar med till <thing>{label}</thing>",
  describeContribution: "<by>{who}</by> ändrade vad en part bidrar med till <thing>{label}</thing>",
  removeContribution: "<by>{who}</by> tog bort vad en part skulle bidra med till <thing>{label}</thing>",
  copyContributions: "<by>{who}</by> kopierade ett års bidrag till <thing>{label}</thing>",
  addGoal: "<by>{who}</by> lade till målet <thing>{label}</thing>",
  describeGoal: "<by>{who}</by> ändrade målet <thing>{label}</thing>",
  removeGoal: "<by>{who}</by> tog bort målet <thing>{label}</thing>",
  addDataUse: "<by>{who}</by> skrev vilka personuppgifter som behövs: <thing>{label}</thing>",
  describeDataUse: "<by>{who}</by> ändrade vilka personuppgifter som behövs: <thing>{label}</thing>",
  removeDataUse: "<by>{who}</by> tog bort personuppgifter som inte behövs: <thing>{label}</thing>",
  startSteeringGroup: "<by>{who}</by> startade styrgruppen <thing>{label}</thing>",
  decideRules: "<by>{who}</by> skrev in reglerna för avtal från <thing>{label}</thing>",
  removeRules: "<by>{who}</by> tog bort reglerna för avtal från <thing>{label}</thing>",
} as const;

export const en: Same<typeof sv> = {
  wordCriterion: "<by>{who}</by> put the criterion <thing>{label}</thing> in the hub's own words",
  removeCriterion: "<by>{who}</by> took back the hub's own words for the criterion <thing>{label}</thing>",
  answerCriterion: "<by>{who}</by> answered a criterion of <thing>{label}</thing>",
  beginDrafting: "<by>{who}</by> began to draft the agreement <thing>{label}</thing>",
  addContributions: "<by>{who}</by> wrote what a party brings to <thing>{label}</thing>",
  describeContribution: "<by>{who}</by> changed what a party brings to <thing>{label}</thing>",
  removeContribution: "<by>{who}</by> took away what a party was to bring to <thing>{label}</thing>",
  copyContributions: "<by>{who}</by> copied a year's contributions to <thing>{label}</thing>",
  addGoal: "<by>{who}</by> added the goal <thing>{label}</thing>",
  describeGoal: "<by>{who}</by> changed the goal <thing>{label}</thing>",
  removeGoal: "<by>{who}</by> removed the goal <thing>{label}</thing>",
  addDataUse: "<by>{who}</by> wrote which personal data are needed: <thing>{label}</thing>",
  describeDataUse: "<by>{who}</by> changed which personal data are needed: <thing>{label}</thing>",
  removeDataUse: "<by>{who}</by> took away personal data that are not needed: <thing>{label}</thing>",
  startSteeringGroup: "<by>{who}</by> started the steering group <thing>{label}</thing>",
  decideRules: "<by>{who}</by> wrote the rules for agreements from <thing>{label}</thing>",
  removeRules: "<by>{who}</by> took back the rules for agreements from <thing>{label}</thing>",
};
