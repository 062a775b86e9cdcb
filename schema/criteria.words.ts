import type { Same } from "./words.ts";

/** The criteria of a partnership agreement, and what each party answers. */
export const sv = {
  title: "Kriterier",
  lead: "Ett IOP är till för vissa samarbeten. Varje part svarar för sig, och motiverar sitt svar.",
  kind: {
    OwnInitiative: {
      name: "Föreningens eget initiativ",
      meaning: "Idén kommer från det civila samhället. Kommunen har inte beställt verksamheten.",
    },
    NoMarket: {
      name: "Ingen marknad",
      meaning: "Det finns inga andra som säljer detta på en marknad, så ingen trängs undan.",
    },
    PublicGood: {
      name: "För allmänhetens bästa",
      meaning: "Verksamheten är till nytta för invånarna, och inte bara för dem som är medlemmar.",
    },
    BeyondGrants: {
      name: "Utanför de vanliga bidragen",
      meaning: "Det som ska göras ryms inte i det stöd som föreningar annars kan söka.",
    },
    PartOfPlan: {
      name: "Del av ett beslutat program",
      meaning: "Samarbetet genomför något som politiken har beslutat och där föreningslivet nämns, till exempel överenskommelsen.",
    },
    FinancedByBoth: {
      name: "Båda bidrar",
      meaning: "Båda parter är med och betalar, med pengar eller med till exempel arbete, lokaler och ideell tid.",
    },
    MeantToLast: { name: "Tänkt att vara länge", meaning: "Det är ett långsiktigt samarbete och inte ett enstaka projekt." },
    OneCooperation: {
      name: "Ett bestämt samarbete",
      meaning: "Avtalet gäller ett samarbete, med sin egen ekonomi, och inte allt som parterna gör tillsammans.",
    },
  },
  verdict: { Met: "Uppfylls", Partly: "Uppfylls delvis", NotMet: "Uppfylls inte", NotYet: "Uppfylls inte ännu" },
  noAnswer: "Inget svar ännu",
  left: {
    none: "Alla sidor har svarat på alla kriterier.",
    some: "{count, plural, one {# svar saknas} other {# svar saknas}}: {sides}.",
    side: "{side} {count}",
  },
  notMet: {
    none: "Alla svar säger att kriterierna uppfylls.",
    some: "{count, plural, one {Ett kriterium uppfylls inte helt enligt någon part, och det får de som beslutar veta.} other {# kriterier uppfylls inte helt enligt någon part, och det får de som beslutar veta.}}",
  },
  answersOf: "Vad {party} svarar",
  answer: "Svara",
  change: "Ändra svaret",
  verdictAsked: "Uppfylls kriteriet?",
  grounds: "Varför",
  groundsHow: "Alla parter läser det, och de som fattar beslutet.",
  save: "Spara svaret",
  nextOne: "Spara och gå till nästa",
  begin: "Börja skriva avtalet",
  beginHow: "Ni har svarat på kriterierna. Nu kan ni skriva avtalet tillsammans.",
  asGrid: "Svar på kriterierna: en rad för varje kriterium, en kolumn för varje part",
  criterion: "Kriterium",
  show: "Visa hela kriteriet",
  word: "Formulera om",
  wordOne: "Formulera om {name}",
  wordTitle: "{name} med era egna ord",
  wordHow: "Orden gäller i alla avtal i {hub}. Tar du bort dem gäller de gemensamma igen.",
  name: "Namn",
  meaning: "Vad det betyder",
  wordSave: "Spara orden",
  wordRemove: "Ta bort våra egna ord",
  common: "Gemensam formulering",
  wording: "Kriteriernas ord",
  whyNot: {
    meaningMissing: "Skriv vad kriteriet betyder.",
    dialogueFirst: "Skriv först vad dialogen kom fram till. När ni vet att ni vill förbereda ett avtal svarar ni på kriterierna.",
    decided: "Svaren ändras inte när det har beslutats om avtalet.",
    groundsMissing: "Skriv varför.",
    unanswered: "Alla sidor svarar på alla kriterier först. Kommunen har {municipality} kvar att svara på, och civilsamhället {civil}.",
    unansweredThird:
      "Alla sidor svarar på alla kriterier först. Kommunen har {municipality} kvar att svara på, civilsamhället {civil} och tredje part {third}.",
  },
} as const;

/** The same in English. */
export const en: Same<typeof sv> = {
  title: "Criteria",
  lead: "An IOP is meant for some kinds of cooperation. Each party answers for itself, and says why.",
  kind: {
    OwnInitiative: {
      name: "The association's own initiative",
      meaning: "The idea comes from civil society. The municipality has not ordered the activity.",
    },
    NoMarket: { name: "No market", meaning: "Nobody else sells this on a market, so nobody is pushed out." },
    PublicGood: {
      name: "For the public good",
      meaning: "The activity is of use to the residents, and not only to those who are members.",
    },
    BeyondGrants: {
      name: "Beyond ordinary grants",
      meaning: "What is to be done does not fit in the support that associations can otherwise apply for.",
    },
    PartOfPlan: {
      name: "Part of a decided programme",
      meaning: "The cooperation carries out something that politics has decided and that names associations, such as the charter.",
    },
    FinancedByBoth: {
      name: "Both contribute",
      meaning: "Both parties help to pay, with money or with for example work, premises and voluntary time.",
    },
    MeantToLast: { name: "Meant to last", meaning: "It is a long-term cooperation and not a single project." },
    OneCooperation: {
      name: "One specific cooperation",
      meaning: "The agreement is about one cooperation, with its own economy, and not all that the parties do together.",
    },
  },
  verdict: { Met: "Met", Partly: "Partly met", NotMet: "Not met", NotYet: "Not met yet" },
  noAnswer: "No answer yet",
  left: {
    none: "All sides have answered all criteria.",
    some: "{count, plural, one {# answer is missing} other {# answers are missing}}: {sides}.",
    side: "{side} {count}",
  },
  notMet: {
    none: "All answers say that the criteria are met.",
    some: "{count, plural, one {One criterion is not fully met according to some party, and those who decide are told.} other {# criteria are not fully met according to some party, and those who decide are told.}}",
  },
  answersOf: "What {party} answers",
  answer: "Answer",
  change: "Change the answer",
  verdictAsked: "Is the criterion met?",
  grounds: "Why",
  groundsHow: "All parties read it, and those who take the decision.",
  save: "Save the answer",
  nextOne: "Save and go to the next",
  begin: "Begin to write the agreement",
  beginHow: "You have answered the criteria. Now you can write the agreement together.",
  asGrid: "Answers to the criteria: one row for each criterion, one column for each party",
  criterion: "Criterion",
  show: "Show the whole criterion",
  word: "Reword",
  wordOne: "Reword {name}",
  wordTitle: "{name} in your own words",
  wordHow: "The words hold in all agreements of {hub}. If you remove them, the common ones hold again.",
  name: "Name",
  meaning: "What it means",
  wordSave: "Save the words",
  wordRemove: "Remove our own words",
  common: "Common wording",
  wording: "The words of the criteria",
  whyNot: {
    meaningMissing: "Write what the criterion means.",
    dialogueFirst: "First write what the dialogue came to. When you know that you want to prepare an agreement, you answer the criteria.",
    decided: "The answers are not changed once the agreement has been decided on.",
    groundsMissing: "Write why.",
    unanswered: "All sides answer all criteria first. The municipality has {municipality} left to answer, and civil society {civil}.",
    unansweredThird:
      "All sides answer all criteria first. The municipality has {municipality} left to answer, civil society {civil} and the third party {third}.",
  },
};
