import type { Same } from "./words.ts";

/** What has happened with agendas, as sentences. */
export const sv = {
  beginAgenda: "<by>{who}</by> började skriva dagordningen till <thing>{label}</thing>",
  freezeAgenda: "<by>{who}</by> låste dagordningen till <thing>{label}</thing>",
} as const;

export const en: Same<typeof sv> = {
  beginAgenda: "<by>{who}</by> began the agenda of <thing>{label}</thing>",
  freezeAgenda: "<by>{who}</by> locked the agenda of <thing>{label}</thing>",
};
