import { type FieldReadFunction, InMemoryCache, type Reference, type TypePolicy } from "@apollo/client";

/** The types with an id of their own: everything that `node(id)` can answer with. */
export const nodes = [
  "Person",
  "Membership",
  "Hub",
  "Area",
  "Theme",
  "TargetGroup",
  "Actor",
  "Contact",
  "Assignment",
  "Representation",
  "Invitation",
  "JoinRequest",
  "IdentityProvider",
  "Agenda",
  "AgendaPoint",
  "AgendaTemplate",
  "StandingItem",
  "Meeting",
  "MeetingSeries",
  "Attendance",
  "DatePoll",
  "DateVote",
  "Encounter",
  "Sitting",
  "SpeakerTurn",
  "RoomPoll",
  "RoomVote",
  "Decision",
  "Task",
  "Consent",
  "Tie",
  "NetworkMap",
  "Placement",
  "Challenge",
  "SavedView",
  "Introduction",
  "Asking",
  "Snapshot",
  "Inquiry",
  "Reply",
  "Answer",
  "Council",
  "Seat",
  "Term",
  "Comment",
  "Attachment",
  "ItemLink",
  "Event",
];

/** An edge whose node has left the cache is no edge any more; without this one deleted thing would make every list that had it unreadable. */
const livingEdges: FieldReadFunction<readonly { node: Reference }[]> = (edges, { canRead, readField }) =>
  edges?.filter((edge) => canRead(readField("node", edge) as Reference));

const connections: Record<string, TypePolicy> = Object.fromEntries(
  nodes.map((node) => [`${node}Connection`, { fields: { edges: { read: livingEdges }, pageInfo: { merge: true } } }]),
);

/** What the page has read, by type and id: a thing that is heard of again is the same thing on every page that shows it. */
export const makeCache = () =>
  new InMemoryCache({
    possibleTypes: { Node: nodes },
    typePolicies: { ...connections, Viewer: { keyFields: [] }, Rights: { merge: true } },
  });
