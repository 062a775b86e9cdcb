import type { AgreementOf, PartyOf, RulesOf } from "./agreements.ts";
import { inDays } from "./councils.ts";

const agency: PartyOf = {
  ...{ actor: "Myndigheten för lokal demokrati", by: "Cecilia Norrahammar", signs: "Rolf Ekman" },
  brings: { money: 300_000, board: "Regeringsuppdraget", account: "1:4 ap.2" },
};
const municipality: PartyOf = {
  ...{ actor: "Stadskontoret", by: "Cecilia Norrahammar", signs: "Eva Moberg" },
  brings: { board: "Kommunstyrelsen", percent: 50, premises: { hours: 120, value: 24_000, words: "Rådhuset och biblioteken" } },
};
const association: PartyOf = {
  ...{ actor: "Råslätts mötesplats", by: "Hampus Vistad", signs: "Samira Hodzic" },
  brings: { money: 20_000, hours: { hours: 800, value: 176_000, words: "Samtalsledare som bor där" } },
};

const activity =
  "Parterna arbetar tillsammans från första utkast till återkoppling: de formar frågorna, väljer platser, utbildar samtalsledare, bjuder in, för samtalen, tolkar svaren, skriver, prövar förslag, berättar vad som hände och utvärderar.\n\nMyndigheten svarar för metod och resor, kommunen för beslut och lokaler, föreningen för tilliten.";

/** A partnership of three: an agency, the municipality and an association, as in the government's assignment; names and sums are ours. */
export const jonkopingAgreements: readonly AgreementOf[] = [
  {
    ...{ title: "Delaktighet i lokal demokrati 2022–2024", until: "Ended", caseNumber: "Ks/2021:512" },
    ...{ openedOn: "2021-06-10", decidedOn: "2021-11-24", startsOn: "2022-01-01", endsOn: "2024-11-30", activity },
    purpose: "Invånare som sällan hörs tar del i beslut som rör dem, från kartläggning till gemensamma förslag.",
    parties: [agency, municipality, association],
    goals: [["De som deltar ser att det de sagt gör skillnad.", "Intervjuer med kvinnor och män, flickor och pojkar, var för sig."]],
    agreed: ["Samtalen förs på fler språk.", "Juli är ledig för alla.", "Återkoppling inom en vecka efter varje träff."],
    ending: {
      reason: "Uppdraget från regeringen var slut. Alla tre ville fortsätta i mindre form.",
      learning: "Ersättning till föreningen för fältarbetet var det som gjorde att den orkade.",
    },
  },
  {
    ...{ title: "Delaktighet i lokal demokrati", until: "Active", caseNumber: "Ks/2025:88", openedOn: inDays(-520) },
    ...{ startsOn: inDays(-330), endsOn: inDays(-330 + 1_095), activity, follows: "Delaktighet i lokal demokrati 2022–2024" },
    purpose: "Det som prövades i uppdraget blir ett sätt att arbeta: tre parter delar ansvar, arbete och resurser.",
    parties: [municipality, agency, association],
    goals: [["De som deltar ser att det de sagt gör skillnad.", "Parterna svarar på samma frågor två gånger om året."]],
    agreed: ["Huskvarna bjuds in till nästa omgång."],
  },
];

/** What Jönköping has decided for its agreements; ours. */
export const jonkopingRules: RulesOf = {
  ...{ startsOn: "2021-01-01", usualYears: 3, followUpsPerYear: 1, steeringLeast: 2, steeringMost: 4, noticeMonths: 3 },
  decides: [{ from: 0, body: "Kommunstyrelsen" }],
  opens: ["Text", "Goals", "FollowUps"],
};
