import type { Same } from "./words.ts";

/** What has happened with the texts of agreements, from drafting to end, as sentences. */
export const sv = {
  beginText: "<by>{who}</by> började på avtalstexten <thing>{label}</thing>",
  writeSection: "<by>{who}</by> skrev i avsnittet <thing>{label}</thing>",
  addSection: "<by>{who}</by> lade till avsnittet <thing>{label}</thing>",
  removeSection: "<by>{who}</by> tog bort avsnittet <thing>{label}</thing>",
  setTerm: "<by>{who}</by> ändrade när <thing>{label}</thing> ska gälla",
  proposeText: "<by>{who}</by> lämnade <thing>{label}</thing> för beslut",
  withdrawText: "<by>{who}</by> drog tillbaka <thing>{label}</thing>",
  removeText: "<by>{who}</by> tog bort utkastet <thing>{label}</thing>",
  amendAgreement: "<by>{who}</by> började ändra <thing>{label}</thing>",
  notePoliticalDecision: "<by>{who}</by> skrev in ett beslut om <thing>{label}</thing>",
  authoriseSignatory: "<by>{who}</by> angav vem som skriver under <thing>{label}</thing>",
  signText: "<by>{who}</by> undertecknade <thing>{label}</thing>",
  noteSignature: "<by>{who}</by> noterade en underskrift av <thing>{label}</thing>",
  renewAgreement: "<by>{who}</by> öppnade en dialog om att förnya <thing>{label}</thing>",
  endAgreement: "<by>{who}</by> avslutade <thing>{label}</thing>",
  wordHeadings: "<by>{who}</by> ändrade avtalens rubriker",
  removeHeadings: "<by>{who}</by> gick tillbaka till avtalens vanliga rubriker",
} as const;

export const en: Same<typeof sv> = {
  beginText: "<by>{who}</by> began the text <thing>{label}</thing>",
  writeSection: "<by>{who}</by> wrote in the section <thing>{label}</thing>",
  addSection: "<by>{who}</by> added the section <thing>{label}</thing>",
  removeSection: "<by>{who}</by> removed the section <thing>{label}</thing>",
  setTerm: "<by>{who}</by> changed when <thing>{label}</thing> is to be in force",
  proposeText: "<by>{who}</by> put <thing>{label}</thing> forward for decision",
  withdrawText: "<by>{who}</by> withdrew <thing>{label}</thing>",
  removeText: "<by>{who}</by> removed the draft <thing>{label}</thing>",
  amendAgreement: "<by>{who}</by> began to change <thing>{label}</thing>",
  notePoliticalDecision: "<by>{who}</by> noted a decision on <thing>{label}</thing>",
  authoriseSignatory: "<by>{who}</by> said who signs <thing>{label}</thing>",
  signText: "<by>{who}</by> signed <thing>{label}</thing>",
  noteSignature: "<by>{who}</by> noted a signature of <thing>{label}</thing>",
  renewAgreement: "<by>{who}</by> opened a dialogue about renewing <thing>{label}</thing>",
  endAgreement: "<by>{who}</by> ended <thing>{label}</thing>",
  wordHeadings: "<by>{who}</by> changed the headings of agreements",
  removeHeadings: "<by>{who}</by> went back to the usual headings of agreements",
};
