import type { Same } from "./words.ts";

/** How an agreement stands against the rules of its hub, and why. */
export const sv = {
  title: "Så står sig avtalet",
  lead: "Mätt mot hubbens regler i dag.",
  rulesSince: "Reglerna gäller från",
  commonRules: "Hubben har inte beslutat egna regler, så de vanliga gäller.",
  toRules: "Reglerna för avtal",
  allFine: "Allt är som det ska.",
  fineToo: "{count, plural, one {En sak är som den ska} other {# saker är som de ska}}",
  severity: {
    Overdue: "Försenat",
    NeedsMe: "Behöver göras",
    Due30: "Inom 30 dagar",
    Due90: "Inom 90 dagar",
    Noted: "Avviker",
    Fine: "Som det ska",
  },
  kind: {
    FollowUp: "Uppföljning",
    RunsOut: "Avtalstid",
    Notice: "Uppsägningstid",
    Decision: "Beslut",
    Signature: "Underskrift",
    Criteria: "Kriterier",
    Charter: "Överenskommelsen",
    Means: "Bidrag",
    Length: "Längd",
    SteeringGroup: "Styrgrupp",
    Seats: "Platser i styrgruppen",
    SteeringMeetings: "Styrgruppens möten",
  },
  followUp: {
    overdue:
      "{count, plural, one {En uppföljning skulle ha hållits senast {day}.} other {# uppföljningar skulle ha hållits, den första senast {day}.}}",
    due: "Nästa uppföljning ska hållas senast {day}. Avtal följs upp {perYear, plural, one {en gång} other {# gånger}} om året.",
    none: "Alla uppföljningar är hållna.",
  },
  runsOut: {
    until: "Avtalet gäller till och med {day}.",
    ranOut: "Avtalet gick ut {day}. Förläng det, förnya det eller avsluta det.",
    never: "Det står inte hur länge avtalet gäller.",
  },
  notice: {
    begins: "Senast {day} behöver ni ha bestämt hur det blir när avtalet går ut {endsOn}.",
    began: "Uppsägningstiden började {day}. Bestäm hur det blir när avtalet går ut {endsOn}.",
  },
  decision: {
    awaited:
      "Avtalet väntar på politiskt beslut.{notMet, plural, =0 {} one { Ett kriterium uppfylls inte helt.} other { # kriterier uppfylls inte helt.}}",
    made: "{body} har godkänt avtalet.",
    passedOver:
      "{body} har godkänt avtalet. Kommunen bidrar med {sum, number} kronor, och om så stora avtal beslutar {right} enligt reglerna som gällde då.",
  },
  signature: "{count, plural, one {{names} har inte skrivit under ännu.} other {De här har inte skrivit under ännu: {names}.}}",
  criteria: {
    unanswered: "{count, plural, one {Ett svar på kriterierna saknas.} other {# svar på kriterierna saknas.}}",
    notMet:
      "{count, plural, one {Ett kriterium uppfylls inte helt enligt någon part.} other {# kriterier uppfylls inte helt enligt någon part.}}",
    met: "Alla kriterier uppfylls, säger alla parter som har svarat.",
  },
  charter: {
    referred: "Avtalet hänvisar till överenskommelsen.",
    missing: "Avtalet hänvisar inte till överenskommelsen. Det ska det alltid göra.",
  },
  means: {
    matched: "Båda sidor bidrar varje år.",
    none: "Det står inte vad parterna bidrar med.",
    Nothing:
      "{side, select, Municipality {Kommunen bidrar inte} CivilSociety {Civilsamhället bidrar inte} other {Tredje part bidrar inte}} med något {year}. Båda sidor ska bidra varje år.",
    NoBoard: "Det står inte vilken nämnd som kommunens pengar kommer från {year}.",
    NoAccount: "Det står inte vilket konto som kommunens pengar kommer från {year}.",
  },
  length: {
    usual: "Avtalet är inte längre än vanligt: högst {years} år.",
    longer: "Avtalet är längre än vanligt. Med {years} år hade det gällt till {day}.",
  },
  steering: { there: "Avtalet har en styrgrupp.", missing: "Avtalet har ingen styrgrupp." },
  seats: {
    taken: "Alla platser i styrgruppen har någon.",
    vacant: "{count, plural, one {En plats i styrgruppen är tom.} other {# platser i styrgruppen är tomma.}}",
  },
  meetings: {
    enough: "Styrgruppen har setts {count, plural, one {en gång} other {# gånger}} det senaste året. Minst {least} behövs på ett år.",
    few: "Styrgruppen har setts {count, plural, =0 {ingen gång} one {en gång} other {# gånger}} det senaste året. Minst {least} behövs på ett år.",
  },
} as const;

/** The same in English. */
export const en: Same<typeof sv> = {
  title: "How the agreement stands",
  lead: "Measured against the hub's rules today.",
  rulesSince: "The rules hold from",
  commonRules: "The hub has not decided rules of its own, so the usual ones hold.",
  toRules: "The rules for agreements",
  allFine: "Everything is as it should be.",
  fineToo: "{count, plural, one {One thing is as it should be} other {# things are as they should be}}",
  severity: {
    Overdue: "Overdue",
    NeedsMe: "To be done",
    Due30: "Within 30 days",
    Due90: "Within 90 days",
    Noted: "Differs",
    Fine: "As it should be",
  },
  kind: {
    FollowUp: "Follow-up",
    RunsOut: "Term",
    Notice: "Notice",
    Decision: "Decision",
    Signature: "Signature",
    Criteria: "Criteria",
    Charter: "The charter",
    Means: "Contributions",
    Length: "Length",
    SteeringGroup: "Steering group",
    Seats: "Seats in the steering group",
    SteeringMeetings: "Meetings of the steering group",
  },
  followUp: {
    overdue: "{count, plural, one {A follow-up was to be held by {day}.} other {# follow-ups were to be held, the first by {day}.}}",
    due: "The next follow-up is to be held by {day}. Agreements are followed up {perYear, plural, one {once} other {# times}} a year.",
    none: "All follow-ups have been held.",
  },
  runsOut: {
    until: "The agreement is in force until {day}.",
    ranOut: "The agreement ran out on {day}. Extend it, renew it or end it.",
    never: "It is not said how long the agreement is in force.",
  },
  notice: {
    begins: "By {day} you need to have settled what happens when the agreement runs out on {endsOn}.",
    began: "The notice period began on {day}. Settle what happens when the agreement runs out on {endsOn}.",
  },
  decision: {
    awaited:
      "The agreement awaits a political decision.{notMet, plural, =0 {} one { One criterion is not fully met.} other { # criteria are not fully met.}}",
    made: "{body} has approved the agreement.",
    passedOver:
      "{body} has approved the agreement. The municipality brings {sum, number} kronor, and by the rules of that day {right} decides on agreements of that size.",
  },
  signature: "{count, plural, one {{names} has not signed yet.} other {These have not signed yet: {names}.}}",
  criteria: {
    unanswered: "{count, plural, one {One answer to the criteria is missing.} other {# answers to the criteria are missing.}}",
    notMet:
      "{count, plural, one {One criterion is not fully met according to some party.} other {# criteria are not fully met according to some party.}}",
    met: "All criteria are met, say all parties that have answered.",
  },
  charter: {
    referred: "The agreement refers to the charter.",
    missing: "The agreement does not refer to the charter. It always should.",
  },
  means: {
    matched: "Both sides contribute each year.",
    none: "It is not said what the parties bring.",
    Nothing:
      "{side, select, Municipality {The municipality brings} CivilSociety {Civil society brings} other {The third party brings}} nothing in {year}. Both sides are to contribute each year.",
    NoBoard: "It is not said which board the municipality's money comes from in {year}.",
    NoAccount: "It is not said which account the municipality's money comes from in {year}.",
  },
  length: {
    usual: "The agreement is not longer than usual: at most {years} years.",
    longer: "The agreement is longer than usual. With {years} years it would have been in force until {day}.",
  },
  steering: { there: "The agreement has a steering group.", missing: "The agreement has no steering group." },
  seats: {
    taken: "All seats in the steering group are taken.",
    vacant: "{count, plural, one {One seat in the steering group is vacant.} other {# seats in the steering group are vacant.}}",
  },
  meetings: {
    enough:
      "The steering group has met {count, plural, one {once} other {# times}} in the past year. At least {least} are needed in a year.",
    few: "The steering group has met {count, plural, =0 {not once} one {once} other {# times}} in the past year. At least {least} are needed in a year.",
  },
};
