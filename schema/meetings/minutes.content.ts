import type { Block, Item } from "../agenda/items.ts";
import type { Side } from "../councils.ts";
import type { Day } from "../day.ts";
import { type Rights, sees, type Visibility } from "../hubs.ts";
import type { DecisionKind } from "./decision.ts";
import type { Quorum } from "./quorum.ts";

/** Somebody who is spoken of: by name where it is told, else by their seat. */
export interface Somebody {
  name: string | null;
  /** What their seat is called. */
  seat: string | null;
  /** The actor that they represent. */
  actor: string | null;
  roles: readonly string[];
  /** Whether the name is for everyone. */
  open: boolean;
}

/** That somebody was called to a meeting or came to it; `who` is one of `people`. */
export interface Attended {
  who: string;
  side: Side;
  substitute: boolean;
  guest: boolean;
  present: boolean;
}

/** What was decided, under its number; without its words for those whom it is not for. */
export interface Decided {
  year: number | null;
  number: number | null;
  kind: DecisionKind;
  text: string | null;
  dissent: string | null;
  for: Visibility;
}

/** What somebody is to do. */
export interface Given {
  text: string;
  /** One of `people`; null when it is nobody's yet. */
  who: string | null;
  actor: string | null;
  dueOn: Day | null;
}

/** What a quick poll in the room came to. */
export interface Polled {
  question: string;
  answers: readonly { text: string; count: number }[];
  for: Visibility;
}

/** A file that lies with the meeting, and its SHA-256 in hexadecimal. */
export interface Filed {
  name: string;
  digest: string;
  for: Visibility;
}

/** What came of one item, or of none of them, and what lies with it. */
export interface Outcome {
  files: readonly Filed[];
  decisions: readonly Decided[];
  tasks: readonly Given[];
  polls: readonly Polled[];
}

/** One item of the agenda with what came of it. */
export interface MinutesItem extends Pick<Item, "id" | "title" | "kind" | "owner" | "minutes">, Outcome {
  notes: readonly Block[];
}

/** Everything that the documents of a meeting say, as it is written down when its minutes are sent for approval. */
export interface MinutesContent {
  /** The version of this shape. */
  form: 1;
  hub: string;
  council: string;
  meeting: {
    title: string;
    theme: string | null;
    startsAt: string;
    endsAt: string;
    place: string | null;
    link: string | null;
    words: string | null;
  };
  introduction: string;
  other: string;
  /** Whoever is named, by what they are called below: the one place where names stand. */
  people: Readonly<Record<string, Somebody>>;
  attendance: readonly Attended[];
  /** Whether enough came, by the rule of that day; nothing where none was asked for, or who came is not noted. */
  quorum?: Quorum | null;
  items: readonly MinutesItem[];
  /** What came of no item, or of one that is no longer on the agenda. */
  apart: Outcome;
}

/**
 * What some content says to somebody: names that are not open, who did not come, and who is to do what are for the hub's members, and a
 * decision's words for those whom the decision is for. Its number stays: nobody is to wonder whether one is missing.
 */
export function contentFor(content: MinutesContent, rights: Rights, hub: string): MinutesContent {
  const isMember = rights.memberOf.includes(hub);
  const decided = (decision: Decided): Decided => (sees(rights, decision.for, hub) ? decision : { ...decision, text: null, dissent: null });
  const told = <O extends Outcome>(outcome: O): O => ({
    ...outcome,
    decisions: outcome.decisions.map(decided),
    tasks: isMember ? outcome.tasks : [],
    polls: outcome.polls.filter((poll) => sees(rights, poll.for, hub)),
    files: outcome.files.filter((file) => sees(rights, file.for, hub)),
  });
  return {
    ...content,
    people: Object.fromEntries(
      Object.entries(content.people).map(([id, one]) => [id, isMember || one.open ? one : { ...one, name: null }]),
    ),
    attendance: isMember ? content.attendance : content.attendance.filter(({ present }) => present),
    items: content.items.map(told),
    apart: told(content.apart),
  };
}

/** A value as JSON with the keys of every object in order, so that the same always reads the same, whoever has kept it. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one ?? null)).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value ?? null);
  const entries = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(",")}}`;
}
