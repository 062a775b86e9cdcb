import { graphql, type ResultOf } from "../graphql.ts";

/** What a sentence about an event needs to know. */
export const FEED_EVENT = graphql(`
  fragment FeedEvent on Event {
    id seq at operation deed kind type subject label
    by { id name }
    changes { field before after }
  }
`);

export type FeedEvent = ResultOf<typeof FEED_EVENT>;

/** Whether what an event said has been erased from the log: every other one that is told here changed something. */
export const isErased = ({ label, changes }: FeedEvent) => !label && !changes.length;

/** What one person did at once, however many things it changed. */
export interface Deed {
  operation: string;
  /** The mutation that did it; none when several different ones did it together. */
  name: string;
  /** The event that the sentence is about. */
  first: FeedEvent;
  /** The names of what was changed, each once. */
  labels: string[];
  events: FeedEvent[];
}

/** Of the deeds that change things of several types, the type that their sentence is about. */
const isAbout: Readonly<Record<string, string>> = {
  mergeActors: "Actor",
  removeActor: "Actor",
  removeArea: "Area",
  removeMap: "NetworkMap",
  placeActors: "Placement",
  liftActors: "Placement",
  endMembership: "Membership",
  acceptInvitation: "Membership",
  invite: "Invitation",
  concludeIntroduction: "Introduction",
  askActor: "Asking",
  answerAsking: "Asking",
  removeCouncil: "Council",
  removeSeat: "Seat",
  changeSeries: "MeetingSeries",
  takeEncounters: "Encounter",
  openDialogue: "Agreement",
  describeAgreement: "Agreement",
  removeDialogue: "Agreement",
  endAgreement: "Agreement",
  callMeeting: "Meeting",
  closeSitting: "Sitting",
  notePoliticalDecision: "PoliticalDecision",
  sendMinutes: "Minutes",
  approveMinutes: "Minutes",
  noteSigned: "Minutes",
  publishMinutes: "Minutes",
};

function asDeed(events: FeedEvent[]): Deed {
  const names = new Set(events.flatMap(({ deed }) => deed.split(" ")));
  const name = names.size === 1 ? [...names][0]! : "";
  const told = events.filter(({ type }) => type === (isAbout[name] ?? type));
  const main = told.length ? told : events;
  // Where something stays, as after a merge, the sentence is about what stays.
  const staying = main.filter(({ kind }) => kind !== "delete");
  const left = staying.length ? staying : main;
  return {
    operation: events[0]!.operation,
    name,
    first: left[0]!,
    labels: [...new Set(left.map(({ label }) => label))],
    events,
  };
}

/** Events in the order they are given, those of one operation told together. */
export function byDeed(events: readonly FeedEvent[]): Deed[] {
  const groups = new Map<string, FeedEvent[]>();
  for (const event of events) groups.set(event.operation, [...(groups.get(event.operation) ?? []), event]);
  return [...groups.values()].map(asDeed);
}

const hour = 3_600_000;

const goesOn = (last: Deed | undefined, { name, first }: Deed) =>
  last?.name === name &&
  last.first.type === first.type &&
  last.first.by?.id === first.by?.id &&
  Date.parse(last.first.at) - Date.parse(first.at) < hour;

/** Deeds told shortly: what one person went on doing within the hour is one of them. */
export function inShort(deeds: readonly Deed[]): Deed[] {
  const told: Deed[] = [];
  for (const deed of deeds) {
    const last = told.at(-1);
    if (!last || !goesOn(last, deed)) told.push({ ...deed });
    else {
      last.labels = [...new Set([...last.labels, ...deed.labels])];
      last.events = [...last.events, ...deed.events];
    }
  }
  return told;
}
