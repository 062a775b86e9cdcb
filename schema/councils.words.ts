import type { Same } from "./words.ts";

export const sv = {
  check: {
    quota:
      "{side, select, Politics {Politiken} Administration {Förvaltningen} other {Civilsamhället}}: {has} av {wants} ordinarie, {hasSubstitutes} av {wantsSubstitutes} ersättare",
    quotaOrdinary: "{side, select, Politics {Politiken} Administration {Förvaltningen} other {Civilsamhället}}: {has} av {wants} ordinarie",
    even: "Lika många från båda sidor: {municipality} från kommunen och {civil} från civilsamhället",
    uneven: "Inte lika många från båda sidor: {municipality} från kommunen men {civil} från civilsamhället",
    gender: "Kvinnor {women}, män {men}, annat {others}, inte angett {unsaid}",
    vacant: "{vacant, plural, one {En ordinarie plats är tom} other {# ordinarie platser är tomma}}",
  },
  whyNot: {
    notKeeper: "Bara rådets ordförande och sekreterare, och hubbens samordnare, kan göra det här.",
    noParties: "Ett råd kan synas för alla, för medlemmar eller för tjänstepersoner.",
    meetings: "Skriv hur många möten om året det ska vara, från 1 till {most}.",
    sum: "Skriv stödet i hela kronor, noll eller mer.",
    sideTwice: "Varje sida kan bara stå en gång i regeln.",
    seats: "Skriv ett antal platser, högst {most}.",
    substituteWithRole: "En ersättare kan inte vara ordförande, sekreterare eller justerare.",
    whoMissing: "Säg vem som ska sitta på platsen.",
    whoTwice: "Säg på ett sätt vem det är: en medlem, ett namn, eller att namnet inte ska stå.",
    endsBefore: "Slutet kan inte vara före början.",
    taken: "Någon sitter redan på platsen från {from}{until, select, open {} other { till {until}}}.",
    callToSubstitute: "En ersättare kan bara kallas in till en ordinarie plats.",
    notVacant: "Någon sitter redan på platsen.",
    noSubstitute: "Det finns ingen ersättare att kalla in från den sidan.",
  },
} as const;

export const en: Same<typeof sv> = {
  check: {
    quota:
      "{side, select, Politics {Politics} Administration {Administration} other {Civil society}}: {has} of {wants} ordinary, {hasSubstitutes} of {wantsSubstitutes} substitutes",
    quotaOrdinary: "{side, select, Politics {Politics} Administration {Administration} other {Civil society}}: {has} of {wants} ordinary",
    even: "As many from both sides: {municipality} from the municipality and {civil} from civil society",
    uneven: "Not as many from both sides: {municipality} from the municipality but {civil} from civil society",
    gender: "Women {women}, men {men}, another gender {others}, not said {unsaid}",
    vacant: "{vacant, plural, one {One ordinary seat is vacant} other {# ordinary seats are vacant}}",
  },
  whyNot: {
    notKeeper: "Only the council's chair and secretary, and the hub's coordinators, can do this.",
    noParties: "A council can be seen by everyone, by members or by officials.",
    meetings: "Write how many meetings a year there are to be, from 1 to {most}.",
    sum: "Write the support in whole kronor, zero or more.",
    sideTwice: "Each side can stand only once in the rule.",
    seats: "Write a number of seats, at most {most}.",
    substituteWithRole: "A substitute cannot be chair, secretary or approver of minutes.",
    whoMissing: "Say who is to have the seat.",
    whoTwice: "Say in one way who it is: a member, a name, or that the name is not to be written.",
    endsBefore: "The end cannot be before the beginning.",
    taken: "Somebody has the seat already from {from}{until, select, open {} other { until {until}}}.",
    callToSubstitute: "A substitute can only be called in to an ordinary seat.",
    notVacant: "Somebody has the seat already.",
    noSubstitute: "There is no substitute of that side to call in.",
  },
};
