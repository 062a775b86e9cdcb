import type { Same } from "./words.ts";

export const sv = {
  whyNot: {
    personalNumber: "Texten har ett personnummer eller samordningsnummer. Sådana sparas inte här: ta bort det, namn eller roll räcker.",
    reasonMissing: "Skriv varför, med några ord. Den som ansvarar för hubben kan läsa det efteråt.",
    nothingKept: "Här finns inget namn kvar att dölja eller ta bort.",
    nameless: "Personens uppgifter är skyddade eller borttagna. Lägg till en ny kontaktperson i stället.",
    notYourAddress: "Det är inte din e-postadress. Skriv den precis som den står ovanför.",
  },
  consent: {
    Contact:
      "Jag går med på att mitt namn, vad jag gör och hur man når mig visas för hubbens medlemmar, så att de kan vända sig till mig. Jag kan ta tillbaka det när jag vill.",
    Membership:
      "Jag vill vara med i hubben. Mitt namn, mina uppdrag och vad jag ändrar visas för hubbens medlemmar. Jag kan gå ur när jag vill.",
    byInvitation: "genom att tacka ja till en inbjudan",
  },
} as const;

export const en: Same<typeof sv> = {
  whyNot: {
    personalNumber:
      "The text has a personal identity number or coordination number in it. Those are not kept here: take it out, a name or a role is enough.",
    reasonMissing: "Say why, in a few words. Those who answer for the hub can read it afterwards.",
    nothingKept: "There is no name left here to hide or to remove.",
    nameless: "What was known of the person is protected or gone. Add a new contact instead.",
    notYourAddress: "That is not your e-mail address. Write it exactly as it stands above.",
  },
  consent: {
    Contact:
      "I agree that my name, what I do and how to reach me are shown to the hub's members, so that they can turn to me. I can take it back whenever I want.",
    Membership:
      "I want to take part in the hub. My name, my roles and what I change are shown to the hub's members. I can leave whenever I want.",
    byInvitation: "by accepting an invitation",
  },
};
