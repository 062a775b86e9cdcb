import type { Same } from "./words.ts";

/** An agreement's line of life, and the chain that it belongs to. */
export const sv = {
  title: "Avtalets väg",
  next: "Nästa",
  knot: {
    Dialogue: "Dialog",
    Criteria: "Kriterier",
    Drafting: "Skrivs tillsammans",
    Decision: "Politiskt beslut",
    Signing: "Underskrifter",
    Start: "Gäller",
    FollowUp: "Uppföljning",
    Amended: "Ändrat",
    End: "Slut",
  },
  followUps: "{count, plural, one {# uppföljning} other {# uppföljningar}}",
  state: { done: "klart", next: "nästa", ahead: "längre fram", missed: "blev inte av" },
  sideDone: { Municipality: "kommunen har", CivilSociety: "civilsamhället har", Third: "tredje part har" },
  sideLeft: { Municipality: "kommunen har inte ännu", CivilSociety: "civilsamhället har inte ännu", Third: "tredje part har inte ännu" },
  chain: {
    title: "Kedjan av avtal",
    here: "det här avtalet",
  },
} as const;

export const en: Same<typeof sv> = {
  title: "The way of the agreement",
  next: "Next",
  knot: {
    Dialogue: "Dialogue",
    Criteria: "Criteria",
    Drafting: "Written together",
    Decision: "Political decision",
    Signing: "Signatures",
    Start: "In force",
    FollowUp: "Follow-up",
    Amended: "Changed",
    End: "End",
  },
  followUps: "{count, plural, one {# follow-up} other {# follow-ups}}",
  state: { done: "done", next: "next", ahead: "further on", missed: "was not held" },
  sideDone: { Municipality: "the municipality has", CivilSociety: "civil society has", Third: "the third party has" },
  sideLeft: {
    Municipality: "the municipality has not yet",
    CivilSociety: "civil society has not yet",
    Third: "the third party has not yet",
  },
  chain: {
    title: "The chain of agreements",
    here: "this agreement",
  },
};
