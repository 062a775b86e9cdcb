import type { InMemoryCache } from "@apollo/client";
import { HouseCache } from "./HouseCache.ts";

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
  "Minutes",
  "MinutesApproval",
  "MinutesNote",
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
  "Principle",
  "RatingRound",
  "Rating",
  "Council",
  "Seat",
  "Term",
  "Comment",
  "Attachment",
  "ItemLink",
  "Event",
];

const connections = nodes.map((node) => `${node}Connection`);

/** What the page has read, by type and id: a thing that is heard of again is the same thing on every page that shows it. */
export const makeCache = (): InMemoryCache =>
  new HouseCache(connections, {
    possibleTypes: { Node: nodes },
    typePolicies: { Viewer: { keyFields: [] }, Rights: { merge: true } },
  });
