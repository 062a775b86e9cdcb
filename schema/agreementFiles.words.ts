import type { Same } from "./words.ts";

/** Files that belong to agreements, to decisions on them and to their follow-ups. */
export const sv = {
  title: "Bilagor",
  none: "Inga bilagor än. Lägg till det som avtalet vilar på: ett yttrande, en budget eller ett protokollsutdrag.",
  add: "Lägg till en bilaga",
  of: "Hör till",
  ofAgreement: "Avtalet",
  ofDecision: "Beslutet i {body}",
  ofFollowUp: "Uppföljningen {day}",
  seen: { agreement: "Alla som ser avtalet", officials: "Parterna och kommunens tjänstepersoner" },
  onlyOfficials: "Parter och tjänstepersoner",
  removeWhat: "Bilagan försvinner för båda parter. Det går inte att ångra.",
  whyNot: {
    seenBy: "En bilaga visas för parterna och kommunens tjänstepersoner, eller för alla som ser avtalet.",
    ofBoth: "En bilaga hör till ett beslut eller till en uppföljning, inte till båda.",
    kept: "En bilaga till ett beslut är en allmän handling och tas inte bort.",
  },
};

export const en: Same<typeof sv> = {
  title: "Attachments",
  none: "No attachments yet. Add what the agreement rests on: an opinion, a budget or an extract from minutes.",
  add: "Add an attachment",
  of: "Belongs to",
  ofAgreement: "The agreement",
  ofDecision: "The decision of {body}",
  ofFollowUp: "The follow-up of {day}",
  seen: { agreement: "Everyone who sees the agreement", officials: "The parties and the municipality's officials" },
  onlyOfficials: "Parties and officials",
  removeWhat: "The attachment is gone for both parties. That cannot be undone.",
  whyNot: {
    seenBy: "An attachment is shown to the parties and the municipality's officials, or to everyone who sees the agreement.",
    ofBoth: "An attachment belongs to a decision or to a follow-up, not to both.",
    kept: "An attachment to a decision is a public record and is not removed.",
  },
};
