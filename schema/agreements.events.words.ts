import type { Same } from "./words.ts";

/** What has happened with agreements, as sentences. */
export const sv = {
  openDialogue: "<by>{who}</by> öppnade en dialog: <thing>{label}</thing>",
  describeAgreement: "<by>{who}</by> ändrade avtalet <thing>{label}</thing>",
  endDialogue: "<by>{who}</by> avslutade dialogen <thing>{label}</thing>",
  removeDialogue: "<by>{who}</by> tog bort dialogen <thing>{label}</thing>",
  addParty: "<by>{who}</by> lade till <thing>{label}</thing> som part",
  removeParty: "<by>{who}</by> tog bort <thing>{label}</thing> som part",
} as const;

export const en: Same<typeof sv> = {
  openDialogue: "<by>{who}</by> opened a dialogue: <thing>{label}</thing>",
  describeAgreement: "<by>{who}</by> changed the agreement <thing>{label}</thing>",
  endDialogue: "<by>{who}</by> ended the dialogue <thing>{label}</thing>",
  removeDialogue: "<by>{who}</by> removed the dialogue <thing>{label}</thing>",
  addParty: "<by>{who}</by> added <thing>{label}</thing> as a party",
  removeParty: "<by>{who}</by> removed <thing>{label}</thing> as a party",
};
