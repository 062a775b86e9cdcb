import type { Same } from "./words.ts";

export const sv = {
  invitationState: { Waiting: "Väntar på svar", Accepted: "Antagen", Declined: "Avböjd", Withdrawn: "Återtagen" },
  requestState: { Waiting: "Väntar på svar", Invited: "Inbjuden", Declined: "Nekad" },
  whyNot: {
    withdrawn: "Inbjudan är återtagen. Fråga den som bjöd in dig.",
    answered: "Den är redan besvarad.",
    expired: "Inbjudan gäller inte längre. Be om en ny.",
    otherAddress: "Inbjudan skickades till {email}. Logga in med den adressen för att svara.",
    areaWithoutRole: "Välj vad personen ska göra i området.",
    hasAccount: "Det finns redan ett konto med den adressen. Logga in för att svara.",
  },
  letter: {
    subject: "Inbjudan till {hub} på Samväv",
    hello: "Hej!",
    dear: "Hej {name}!",
    asked: "{who} bjuder in dig till {hub} på Samväv, där kommunen och civilsamhället väver sina nätverk.",
    as: "Du inbjuds att vara {as}.",
    roleIn: "{role} i {area}",
    actingFor: "Du inbjuds att företräda {actor}.",
    consent: "Inget händer förrän du har svarat. Läs vad det innebär, och tacka ja eller nej här:",
    until: "Inbjudan gäller till och med {day}.",
  },
} as const;

export const en: Same<typeof sv> = {
  invitationState: { Waiting: "Waits for an answer", Accepted: "Accepted", Declined: "Declined", Withdrawn: "Withdrawn" },
  requestState: { Waiting: "Waits for an answer", Invited: "Invited", Declined: "Declined" },
  whyNot: {
    withdrawn: "The invitation has been withdrawn. Ask whoever invited you.",
    answered: "It has already been answered.",
    expired: "The invitation has run out. Ask for a new one.",
    otherAddress: "The invitation was sent to {email}. Sign in with that address to answer.",
    areaWithoutRole: "Choose what the person is to do in the area.",
    hasAccount: "There is already an account with that address. Sign in to answer.",
  },
  letter: {
    subject: "Invitation to {hub} on Samväv",
    hello: "Hello!",
    dear: "Hello {name}!",
    asked: "{who} invites you to {hub} on Samväv, where the municipality and civil society weave their networks.",
    as: "You are invited to be {as}.",
    roleIn: "{role} in {area}",
    actingFor: "You are invited to act for {actor}.",
    consent: "Nothing happens before you have answered. Read what it means, and say yes or no here:",
    until: "The invitation holds until {day}.",
  },
};
