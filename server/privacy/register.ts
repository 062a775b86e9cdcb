import { KeptFor, LegalBasis } from "../../schema/privacy.ts";

/** How the personal data in one table are handled: why, on which basis and for how long. The words are in `schema/privacy.words.ts`. */
export interface Handling {
  /** The names of the properties. */
  fields: readonly string[];
  basis: LegalBasis;
  kept: KeptFor;
}

const { Consent, PublicTask, LegalObligation } = LegalBasis;

/**
 * The register of processing (General Data Protection Regulation, article 30): every personal field of every table, its purpose under the
 * table's name in the words, its legal basis and how long it is kept. One place instead of a note at each field, since it is one register
 * that somebody must be able to read and stand for; a test fails for a column that it does not know.
 */
export const register = {
  Person: { fields: ["name", "email"], basis: PublicTask, kept: KeptFor.Account },
  Membership: { fields: ["person"], basis: Consent, kept: KeptFor.Account },
  Assignment: { fields: ["person"], basis: PublicTask, kept: KeptFor.Role },
  Representation: { fields: ["person"], basis: Consent, kept: KeptFor.Role },
  Contact: { fields: ["name", "role", "email", "phone", "consentHow"], basis: Consent, kept: KeptFor.Consent },
  CallLink: { fields: ["secretHash"], basis: PublicTask, kept: KeptFor.Call },
  CalendarAddress: { fields: ["person", "secretHash"], basis: Consent, kept: KeptFor.Account },
  Notice: { fields: ["person", "title", "place"], basis: PublicTask, kept: KeptFor.Notice },
  SavedBoard: { fields: ["person", "name", "address"], basis: PublicTask, kept: KeptFor.Account },
  NoticeChoices: { fields: ["person"], basis: PublicTask, kept: KeptFor.Account },
  Consent: { fields: ["subject", "wording", "how"], basis: LegalObligation, kept: KeptFor.ConsentRecord },
  ProtectedIdentity: { fields: ["subject", "name", "email", "phone"], basis: Consent, kept: KeptFor.Consent },
  Provided: { fields: ["person", "issuer", "subject"], basis: PublicTask, kept: KeptFor.Account },
  Invitation: { fields: ["email", "name", "secretHash"], basis: PublicTask, kept: KeptFor.Invitation },
  JoinRequest: { fields: ["name", "email", "message"], basis: PublicTask, kept: KeptFor.JoinRequest },
  OutgoingMail: { fields: ["recipient", "subject", "text", "html", "calendar", "problem"], basis: PublicTask, kept: KeptFor.Mail },
  ReplyLink: { fields: ["email", "secretHash"], basis: PublicTask, kept: KeptFor.Reply },
  Introduction: { fields: ["person"], basis: PublicTask, kept: KeptFor.Role },
  Asking: { fields: ["person"], basis: PublicTask, kept: KeptFor.Role },
  TermAddress: { fields: ["email"], basis: PublicTask, kept: KeptFor.Address },
  Term: { fields: ["person", "name", "gender"], basis: PublicTask, kept: KeptFor.Term },
  Task: { fields: ["person", "name", "doneBy"], basis: PublicTask, kept: KeptFor.Task },
  AgendaEdit: { fields: ["person"], basis: PublicTask, kept: KeptFor.Role },
  AgendaClient: { fields: ["person"], basis: PublicTask, kept: KeptFor.Role },
  AgendaPoint: { fields: ["person", "words", "owner", "answer"], basis: PublicTask, kept: KeptFor.Point },
  Comment: { fields: ["person", "resolvedBy", "text", "was", "proposed"], basis: PublicTask, kept: KeptFor.Comment },
  Attachment: { fields: ["person", "name", "about"], basis: PublicTask, kept: KeptFor.Role },
  Minutes: { fields: ["content", "introduction", "other"], basis: LegalObligation, kept: KeptFor.Archive },
  MinutesApproval: { fields: ["person", "name", "comment"], basis: LegalObligation, kept: KeptFor.Archive },
  MinutesNote: { fields: ["text"], basis: LegalObligation, kept: KeptFor.Archive },
  ProcessLeader: { fields: ["person", "name"], basis: PublicTask, kept: KeptFor.Role },
  Signatory: { fields: ["person", "name"], basis: PublicTask, kept: KeptFor.Role },
  PlanAction: { fields: ["person", "name"], basis: PublicTask, kept: KeptFor.Role },
  RatingLink: { fields: ["email", "secretHash"], basis: PublicTask, kept: KeptFor.Reply },
  Rating: { fields: ["person", "marks"], basis: Consent, kept: KeptFor.Round },
  CharterVersion: { fields: ["writer"], basis: PublicTask, kept: KeptFor.Role },
  AgreementSection: { fields: ["writer"], basis: PublicTask, kept: KeptFor.Role },
  AgreementVersion: { fields: ["content"], basis: LegalObligation, kept: KeptFor.Archive },
  AgreementFile: { fields: ["person", "name", "about"], basis: PublicTask, kept: KeptFor.Role },
  AuthorisedSignatory: { fields: ["person", "name"], basis: PublicTask, kept: KeptFor.Role },
  Signature: { fields: ["person", "name"], basis: LegalObligation, kept: KeptFor.Archive },
  Event: { fields: ["by", "label", "changes", "subject"], basis: PublicTask, kept: KeptFor.Log },
  Erasing: { fields: ["person", "about", "texts", "by"], basis: LegalObligation, kept: KeptFor.Moment },
} as const satisfies Record<string, Handling>;

/** What signing in keeps in tables of its own, which no page and no request for content reaches; `fields` are its tables. */
export const signingIn = {
  Account: {
    fields: ["user", "account", "passkey", "twoFactor", "verification", "rateLimit", "api_token"],
    basis: PublicTask,
    kept: KeptFor.Account,
  },
  Guesses: { fields: ["tries", "known_place"], basis: PublicTask, kept: KeptFor.Guesses },
  Session: { fields: ["session"], basis: PublicTask, kept: KeptFor.Session },
} as const satisfies Record<string, Handling>;

/** Texts about organisations, places and cooperation. They are not meant for people; a name in one goes when its bearer is erased. */
export const texts: Handling & { columns: Record<string, readonly string[]> } = {
  fields: ["name", "about", "note", "text"],
  basis: PublicTask,
  kept: KeptFor.Text,
  columns: {
    Actor: ["name", "otherNames", "about", "offers", "needs", "links", "languages"],
    Area: ["name", "about"],
    Theme: ["name"],
    TargetGroup: ["name"],
    NetworkMap: ["title", "about"],
    Tie: ["note"],
    Challenge: ["text", "ideas"],
    SavedView: ["name", "filter"],
    Introduction: ["why", "outcome"],
    Asking: ["note"],
    Snapshot: ["name", "note"],
    Council: ["name", "about", "mandate", "decidedBy", "support"],
    Seat: ["name", "appointedBy"],
    Inquiry: ["title", "words"],
    Reply: ["missing"],
    Answer: ["comment"],
    MeetingSeries: ["title", "themes", "place", "link"],
    Meeting: ["title", "theme", "place", "link", "words"],
    Attendance: ["guest"],
    DatePoll: ["title", "place"],
    RoomPoll: ["question", "choices"],
    Agenda: ["items"],
    AgendaPoint: ["title", "notes"],
    StandingItem: ["title", "owner"],
    AgendaTemplate: ["name", "items"],
    Decision: ["text", "dissent"],
    Task: ["text", "outcome"],
    RatingRound: ["title", "words", "result"],
    Agreement: ["title", "purpose", "outcomeReason", "outcomeForm"],
    AgreementTemplate: ["headings"],
    AgreementVersion: ["why", "learned", "withdrawnWhy"],
    AgreementSection: ["heading", "hint", "text", "told"],
    PoliticalDecision: ["body", "words"],
    Signature: ["partyName"],
    Ending: ["reason", "learning"],
    Criterion: ["name", "meaning"],
    CriterionAnswer: ["grounds"],
    Contribution: ["board", "words"],
    Goal: ["text", "followedHow"],
    DataUse: ["what", "why"],
    AgreementRules: ["decides"],
    FollowUpQuestion: ["text", "how"],
    FollowUp: ["asked", "agreedText", "summary", "missedText"],
    FollowUpAnswer: ["said"],
    Charter: ["name", "about", "areas"],
    CharterVersion: ["preamble", "sections", "told", "adoptedBy"],
    ProcessLeader: ["role"],
    Signatory: ["why"],
    PlanAction: ["text"],
    CharterNote: ["text", "saidBy"],
    Practice: ["text"],
    Principle: ["name", "meaning", "practice"],
    Hub: ["name", "about"],
    Tombstone: ["name"],
  },
};

/** Columns of text that say nothing of anybody, whatever stands in them: words of a closed list, paths, numbers of organisations, seals. */
export const impersonal: Record<string, readonly string[]> = {
  IdentityProvider: ["name", "issuer", "clientId", "groupsClaim", "assurance", "groups"],
  Provided: ["gaveRoles"],
  ProviderSecret: ["sealed"],
  Actor: ["organisationNumber"],
  Hub: ["slug"],
  Tombstone: ["slug", "seal"],
  Tie: ["kinds"],
  Council: ["caseNumber", "quotas", "points", "quorum"],
  Agreement: ["caseNumber"],
  AgreementVersion: ["digest"],
  PoliticalDecision: ["caseNumber", "digest"],
  Signature: ["digest"],
  Contribution: ["account"],
  AgreementRules: ["opens"],
  Seat: ["roles"],
  MeetingSeries: ["rule", "at", "without"],
  DatePoll: ["options"],
  DateVote: ["votes"],
  Sitting: ["item", "spent"],
  SpeakerTurn: ["item"],
  RoomPoll: ["item", "counts"],
  RoomBallot: ["choices"],
  RoomTally: ["counts"],
  Agenda: ["digest"],
  Minutes: ["digest"],
  MinutesApproval: ["digest"],
  Comment: ["item"],
  Attachment: ["item", "digest"],
  AgreementFile: ["digest"],
  ItemLink: ["item"],
  AgendaPoint: ["item", "tabledItem", "rank"],
  StandingItem: ["rank"],
  Decision: ["item"],
  Task: ["item"],
  CharterVersion: ["caseNumber"],
  Event: ["deed", "type"],
  Erasing: ["deed"],
  OutgoingMail: ["language", "unsubscribe"],
  Notice: ["occasion", "path"],
  NoticeChoices: ["language", "ways"],
};

/**
 * SQL over a table's own columns: what is kept as it is though somebody in it is erased, since the law on archives says so (arkivlagen
 * 1990:782, 3 and 6 §§; article 17.3 b and d of the regulation). Approved minutes are public records; a draft follows whoever is erased.
 */
export const archived: Readonly<Record<string, string>> = {
  Minutes: "approved_at is not null",
  MinutesApproval: "exists (select 1 from minutes where minutes.id = minutes_id and minutes.approved_at is not null)",
  MinutesNote: "true",
  CharterVersion: "adopted_on is not null",
  AgreementVersion: "state <> 'Drafting'",
  AgreementSection: "exists (select 1 from agreement_version text where text.id = version_id and text.state <> 'Drafting')",
  PoliticalDecision: "true",
  Signature: "true",
};
