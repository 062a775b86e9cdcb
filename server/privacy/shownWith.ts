/**
 * Kinds of things without a line of their own on the page that says who sees what, each with the kind that it is seen with: exactly those
 * see it who see that one, whatever its visibility.
 */
export const shownWith: Readonly<Record<string, string>> = {
  Area: "Actor",
  Theme: "Actor",
  TargetGroup: "Actor",
  NetworkMap: "Actor",
  Placement: "Actor",
  Tie: "Actor",
  Challenge: "Actor",
  SavedView: "Actor",
  Snapshot: "Actor",
  Council: "Actor",
  Seat: "Actor",
  Term: "Actor",
  MeetingSeries: "Actor",
  Meeting: "Actor",
  Agenda: "Actor",
  Minutes: "Actor",
  MinutesApproval: "Actor",
  MinutesNote: "Actor",
  StandingItem: "Actor",
  AgendaPoint: "Actor",
  AgendaTemplate: "Actor",
  Attendance: "Actor",
  Decision: "Actor",
  Task: "Actor",
  DatePoll: "Actor",
  DateVote: "Actor",
  Sitting: "Actor",
  SpeakerTurn: "Actor",
  RoomPoll: "Actor",
  RoomVote: "Actor",
  Attachment: "Actor",
  ItemLink: "Actor",
  Principle: "Actor",
  RatingRound: "Actor",
  AttachmentPiece: "Actor",
  Person: "Membership",
  Representation: "Membership",
  Consent: "Membership",
  Asking: "Introduction",
  Encounter: "Introduction",
  ReplyLink: "Reply",
  Answer: "Reply",
};

/** Kinds that nobody sees on any page: what the house keeps for itself, and what is for the one person that it belongs to. */
export const shownToNobody: readonly string[] = [
  "Tombstone",
  "ProviderSecret",
  "Provided",
  "Erasing",
  "CallLink",
  "CalendarAddress",
  "MinutesLateness",
  "AgendaState",
  "AgendaEdit",
  "AgendaClient",
  "RoomBallot",
  "Rating",
];

/** Kinds that tell of nobody: the hub itself, whether it rests, how long its log is, and where its members sign in. */
export const aboutNobody: readonly string[] = ["Hub", "Suspension", "LogHead", "AgendaHead", "RoomTally", "IdentityProvider"];
