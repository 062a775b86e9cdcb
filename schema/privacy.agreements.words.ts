import type { Same } from "./words.ts";

/** What the register of processing says of the texts of agreements and those who sign them, in Swedish. */
export const sv = {
  SavedBoard: { what: "Dina sparade urval av avtal", why: "För att du ska hitta tillbaka till dem. Andra ser bara dem som du delar." },
  AgreementVersion: {
    what: "Avtalens texter",
    why: "För att parterna ska veta vad de har kommit överens om. En text som har lämnats för beslut är en allmän handling och ändras aldrig.",
  },
  AgreementSection: { what: "Avsnitt i avtalens texter", why: "För att parterna ska kunna skriva dem tillsammans." },
  AgreementFile: {
    what: "Bilagor till avtal, och vem som lade dit dem",
    why: "För att båda parter ska kunna läsa det som avtalet vilar på.",
  },
  AgreementTemplate: { what: "Avtalens rubriker", why: "För att hubbens avtal ska vara uppställda på samma sätt." },
  PoliticalDecision: {
    what: "Politiska beslut om avtal",
    why: "För att det ska gå att se vem som har beslutat vad. Beslut är allmänna handlingar.",
  },
  AuthorisedSignatory: {
    what: "Vem som ska skriva under ett avtal",
    why: "För att den som är behörig ska kunna skriva under för sin part.",
  },
  Signature: {
    what: "Underskrifter av avtal",
    why: "För att det ska gå att se vem som har skrivit under vad, och när. Underskrifter hör till en allmän handling.",
  },
  Ending: { what: "Hur avtal har gått vidare eller slutat", why: "För att ta vara på det som parterna har lärt sig." },
} as const;

/** The same in English. */
export const en: Same<typeof sv> = {
  SavedBoard: { what: "Your saved views of agreements", why: "So that you find back to them. Others see only those that you share." },
  AgreementVersion: {
    what: "The texts of agreements",
    why: "So that the parties know what they have agreed on. A text that was put forward for decision is a public record and is never changed.",
  },
  AgreementSection: { what: "Sections of the texts of agreements", why: "So that the parties can write them together." },
  AgreementFile: {
    what: "Attachments to agreements, and who attached them",
    why: "So that both parties can read what the agreement rests on.",
  },
  AgreementTemplate: { what: "The headings of agreements", why: "So that the hub's agreements are laid out in the same way." },
  PoliticalDecision: {
    what: "Political decisions on agreements",
    why: "So that it can be seen who decided what. Decisions are public records.",
  },
  AuthorisedSignatory: { what: "Who is to sign an agreement", why: "So that whoever is authorised can sign for their party." },
  Signature: {
    what: "Signatures of agreements",
    why: "So that it can be seen who signed what, and when. Signatures belong to a public record.",
  },
  Ending: { what: "How agreements went on or ended", why: "To make use of what the parties have learnt." },
};
