import type { Same } from "./words.ts";

export const sv = {
  whyNot: {
    personalNumber: "Texten har ett personnummer eller samordningsnummer. Sådana sparas inte här: ta bort det, namn eller roll räcker.",
  },
} as const;

export const en: Same<typeof sv> = {
  whyNot: {
    personalNumber:
      "The text has a personal identity number or coordination number in it. Those are not kept here: take it out, a name or a role is enough.",
  },
};
