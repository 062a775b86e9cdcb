import type { Same } from "./words.ts";

/** What has happened with what hangs on the items of agendas, as sentences; what was said in a comment is in none of them. */
export const sv = {
  commentOnItem: "<by>{who}</by> kommenterade dagordningen till <thing>{label}</thing>",
  answerComment: "<by>{who}</by> svarade på en kommentar till <thing>{label}</thing>",
  resolveComment: "<by>{who}</by> avgjorde en kommentar till <thing>{label}</thing>",
  reopenComment: "<by>{who}</by> tog upp en kommentar till <thing>{label}</thing> igen",
  settleSuggestion: "<by>{who}</by> tog ställning till ett förslag till <thing>{label}</thing>",
  removeComment: "<by>{who}</by> tog bort en kommentar till <thing>{label}</thing>",
  attachFile: "<by>{who}</by> bifogade <thing>{label}</thing>",
  describeAttachment: "<by>{who}</by> ändrade uppgifterna om bilagan <thing>{label}</thing>",
  removeAttachment: "<by>{who}</by> tog bort bilagan <thing>{label}</thing>",
  linkItem: "<by>{who}</by> kopplade en punkt på en dagordning till <thing>{label}</thing>",
  unlinkItem: "<by>{who}</by> tog bort kopplingen från en punkt på en dagordning till <thing>{label}</thing>",
} as const;

export const en: Same<typeof sv> = {
  commentOnItem: "<by>{who}</by> commented on the agenda of <thing>{label}</thing>",
  answerComment: "<by>{who}</by> answered a comment on <thing>{label}</thing>",
  resolveComment: "<by>{who}</by> settled a comment on <thing>{label}</thing>",
  reopenComment: "<by>{who}</by> took a comment on <thing>{label}</thing> up again",
  settleSuggestion: "<by>{who}</by> decided on a suggestion for <thing>{label}</thing>",
  removeComment: "<by>{who}</by> removed a comment on <thing>{label}</thing>",
  attachFile: "<by>{who}</by> attached <thing>{label}</thing>",
  describeAttachment: "<by>{who}</by> changed what is said of the file <thing>{label}</thing>",
  removeAttachment: "<by>{who}</by> removed the file <thing>{label}</thing>",
  linkItem: "<by>{who}</by> linked an item of an agenda to <thing>{label}</thing>",
  unlinkItem: "<by>{who}</by> removed the link of an item of an agenda to <thing>{label}</thing>",
};
