import type { Same } from "./words.ts";

/** Documents that belong to agreements, to decisions on them and to their follow-ups. */
export const sv = {
  title: "Handlingar",
  none: "Inga handlingar än. Lägg till det som avtalet vilar på: ett yttrande, en budget eller ett protokollsutdrag.",
  add: "Lägg till en handling",
  of: "Hör till",
  ofAgreement: "Avtalet",
  ofDecision: "Beslutet i {body}",
  ofFollowUp: "Uppföljningen {day}",
  seen: { agreement: "Alla som ser avtalet", officials: "Parterna och kommunens tjänstepersoner" },
  onlyOfficials: "Bara parterna",
  removeWhat: "Handlingen försvinner för båda parter. Det går inte att ångra.",
  whyNot: {
    seenBy: "En handling visas för parterna och kommunens tjänstepersoner, eller för alla som ser avtalet.",
    ofBoth: "En handling hör till ett beslut eller till en uppföljning, inte till båda.",
    kept: "En handling som hör till ett beslut är allmän och tas inte bort.",
  },
};

export const en: Same<typeof sv> = {
  title: "Documents",
  none: "No documents yet. Add what the agreement rests on: an opinion, a budget or an extract from minutes.",
  add: "Add a document",
  of: "Belongs to",
  ofAgreement: "The agreement",
  ofDecision: "The decision of {body}",
  ofFollowUp: "The follow-up of {day}",
  seen: { agreement: "Everyone who sees the agreement", officials: "The parties and the municipality's officials" },
  onlyOfficials: "The parties only",
  removeWhat: "The document is gone for both parties. That cannot be undone.",
  whyNot: {
    seenBy: "A document is shown to the parties and the municipality's officials, or to everyone who sees the agreement.",
    ofBoth: "A document belongs to a decision or to a follow-up, not to both.",
    kept: "A document that belongs to a decision is a public record and is not removed.",
  },
};
