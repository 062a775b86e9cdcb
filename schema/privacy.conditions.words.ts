import type { Same } from "./words.ts";

/** What the register of processing says of what an agreement rests on, in Swedish. */
export const sv = {
  Criterion: { what: "Kriterier för avtal", why: "För att säga när ett partnerskap passar." },
  CriterionAnswer: {
    what: "Vad parterna svarar på kriterierna",
    why: "För att parterna och de som beslutar ska veta vad avtalet vilar på. Det visas bara för dem och för kommunens tjänstepersoner.",
  },
  Contribution: { what: "Vad parterna bidrar med", why: "För att veta att båda parter är med och betalar." },
  Goal: { what: "Mål för avtal", why: "För att veta vad samarbetet ska leda till." },
  DataUse: {
    what: "Vilka personuppgifter ett avtal behöver",
    why: "För att det ska vara klart vem som ansvarar för dem, och varför de behövs.",
  },
  AgreementRules: { what: "Regler för avtal", why: "För att mäta alla avtal på samma sätt." },
} as const;

/** The same in English. */
export const en: Same<typeof sv> = {
  Criterion: { what: "Criteria of agreements", why: "To say when a partnership is the right form." },
  CriterionAnswer: {
    what: "What the parties answer to the criteria",
    why: "So that the parties and those who decide know what the agreement rests on. It is shown only to them and to the municipality's officials.",
  },
  Contribution: { what: "What the parties bring", why: "To know that both parties help to pay." },
  Goal: { what: "Goals of agreements", why: "To know what the cooperation is to lead to." },
  DataUse: { what: "Which personal data an agreement needs", why: "To settle who answers for them, and why they are needed." },
  AgreementRules: { what: "Rules for agreements", why: "To measure all agreements in the same way." },
};
