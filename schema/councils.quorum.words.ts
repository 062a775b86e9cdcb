import type { Same } from "./words.ts";

/** What is said of what it takes for a council to be able to decide. */
export const sv = {
  quorum: {
    title: "Beslutsfört",
    of: "När är rådet beslutsfört?",
    usual: "Som brukligt för ett sådant råd",
    count: "Hur många måste vara där?",
    eachSide: "Minst en från varje sida måste vara där",
    rule: "{by, select, None {Inget krav på hur många som är där} AThird {Minst en tredjedel av de ordinarie ska vara där} Half {Minst hälften av de ordinarie ska vara där} MoreThanHalf {Mer än hälften av de ordinarie ska vara där} TwoThirds {Minst två tredjedelar av de ordinarie ska vara där} other {{count, plural, =0 {Minst ett visst antal} other {Minst #}} ska vara där}}{each, select, yes {, och minst en från varje sida} other {}}",
    ruleEach: "Minst en från varje sida ska vara där",
    met: "Beslutsfört: {present, number} av {seats, number} ordinarie platser",
    notMet: "Inte beslutsfört: {present, number} av {seats, number} ordinarie platser",
    missing:
      "{side, select, Politics {Ingen kom från politiken} Administration {Ingen kom från förvaltningen} other {Ingen kom från civilsamhället}}",
  },
} as const;

export const en: Same<typeof sv> = {
  quorum: {
    title: "Able to decide",
    of: "When is the council able to decide?",
    usual: "As is usual for such a council",
    count: "How many have to be there?",
    eachSide: "At least one from each side has to be there",
    rule: "{by, select, None {No demand on how many are there} AThird {At least a third of the ordinary members are to be there} Half {At least half of the ordinary members are to be there} MoreThanHalf {More than half of the ordinary members are to be there} TwoThirds {At least two thirds of the ordinary members are to be there} other {{count, plural, =0 {At least a certain number} other {At least #}} are to be there}}{each, select, yes {, and at least one from each side} other {}}",
    ruleEach: "At least one from each side is to be there",
    met: "Able to decide: {present, number} of {seats, number} ordinary seats",
    notMet: "Not able to decide: {present, number} of {seats, number} ordinary seats",
    missing:
      "{side, select, Politics {Nobody came from politics} Administration {Nobody came from the administration} other {Nobody came from civil society}}",
  },
};
