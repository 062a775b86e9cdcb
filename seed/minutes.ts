import { randomUUID } from "node:crypto";
import { parse } from "graphql";
import type { Visibility } from "../schema/hubs.ts";
import { viewerOf } from "../server/access/viewerOf.ts";
import { inHouse } from "../server/context.ts";
import { Minutes } from "../server/meetings/minutes/Minutes.ts";
import { textOf } from "../server/reading/Written.ts";
import { type AgendaOf, meetingOf, type Writer } from "./agendas.ts";
import type { Step } from "./steps.ts";
import type { Town } from "./town.ts";

/** The minutes of one of a council's meetings: what they say of their own, and how far they have come. */
export interface MinutesOf {
  council: string;
  of: Exclude<AgendaOf["of"], "next">;
  introduction: string;
  other?: string;
  /** For whom they are published; those that are not wait for approval. */
  publishedFor?: Visibility;
  /** What was corrected afterwards. */
  correction?: string;
}

/** How the minutes of a town's meetings are written, sent, approved and published, the earlier meetings first. */
export const minutesSteps = ({ by, minutes = [] }: Town): Step[] =>
  minutes.length ? [{ name: "minutes", by, deeds: () => [], minutes }] : [];

const BEGIN = "mutation($meeting: ID!) { done: beginMinutes(meeting: $meeting) { id } }";
const WRITE =
  "mutation($id: ID!, $introduction: String!, $other: String!) { done: writeMinutes(id: $id, introduction: $introduction, other: $other) { id } }";
const SEND = "mutation($id: ID!) { done: sendMinutes(id: $id) { id digest approvals { edges { node { id onPaper person { id } } } } } }";
const SIGNED = "mutation($approval: ID!) { done: noteSigned(approval: $approval) { id } }";
const APPROVE = "mutation($id: ID!, $digest: String!) { done: approveMinutes(id: $id, digest: $digest) { id } }";
const PUBLISH = "mutation($id: ID!, $visibility: Visibility!) { done: publishMinutes(id: $id, visibility: $visibility) { id } }";
const CORRECT = "mutation($id: ID!, $text: String!) { done: correctMinutes(id: $id, text: $text) { id } }";

interface Sent {
  id: string;
  digest: string;
  approvals: { edges: { node: { id: string; onPaper: boolean; person: { id: string } | null } }[] };
}

/** Does one thing so many days after a meeting, by whoever keeps the town or by another person. */
type Does = (source: string, variables: object, days: number, by?: string) => Promise<unknown>;

/**
 * Writes minutes as their keeper and approves them as each who is to: who has no account has signed on paper. All of it as of the days after
 * the meeting; the last thing that is done says that the step has been taken.
 */
export async function keepMinutes(writer: Writer, all: readonly MinutesOf[]): Promise<void> {
  const { app, names } = writer;
  const begun = await inHouse(app.orm, (em) => em.find(Minutes, { hub: names.hub }), [names.hub]);
  const known = new Set(begun.map(({ meeting }) => meeting.id));
  const found = all.flatMap((one) => {
    const meeting = meetingOf(names, one.council, one.of);
    return meeting && !known.has(meeting.id) ? [{ one, meeting }] : [];
  });
  const last = found.at(-1);
  for (const each of found) {
    const deeds = deedsOf(each.one);
    const does: Does = (source, variables, days, by) => {
      const isLast = each === last && source === deeds.at(-1);
      const on = new Date(Math.min(Date.now(), Date.parse(each.meeting.endsAt) + days * 86_400_000));
      return done(writer, { source, variables, on, by, operation: isLast ? writer.asked.operation : randomUUID() });
    };
    await keep(does, each.meeting.id, each.one);
  }
}

const deedsOf = ({ publishedFor, correction }: MinutesOf) => [SEND, ...(publishedFor ? [PUBLISH] : []), ...(correction ? [CORRECT] : [])];

async function keep(does: Does, meeting: string, { introduction, other = "", publishedFor, correction }: MinutesOf): Promise<void> {
  const { id } = (await does(BEGIN, { meeting }, 1)) as Sent;
  await does(WRITE, { id, introduction, other }, 3);
  const sent = (await does(SEND, { id }, 4)) as Sent;
  if (!publishedFor) return;
  for (const { node } of sent.approvals.edges)
    if (node.onPaper) await does(SIGNED, { approval: node.id }, 6);
    else await does(APPROVE, { id, digest: sent.digest }, 7, node.person!.id);
  await does(PUBLISH, { id, visibility: publishedFor }, 8);
  if (correction) await does(CORRECT, { id, text: correction }, 12);
}

interface Doing {
  source: string;
  variables: object;
  on: Date;
  by: string | undefined;
  operation: string;
}

async function done({ app, asked }: Writer, { source, variables, on, by, operation }: Doing): Promise<unknown> {
  // Asked anew, and not remembered: the next step may give them what they cannot do yet.
  const viewer = by ? await viewerOf(app.orm, by) : asked.viewer;
  const { data, errors } = await app.executor.execute({
    document: parse(source),
    variableValues: { ...variables },
    contextValue: { ...asked, viewer, operation, now: on },
  });
  if (errors) throw new Error(`The demo's minutes could not be kept: ${errors[0]!.message}`, { cause: errors[0] });
  return (JSON.parse(textOf(data)) as { done: unknown }).done;
}
