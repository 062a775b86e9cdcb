import { createHmac, randomUUID } from "node:crypto";
import type { ClientBase } from "pg";
import { daysAfter } from "../../schema/day.ts";
import { Audience, EventKind } from "../../schema/log.ts";
import { keptDays } from "../../schema/privacy.ts";
import { eraseFromLog } from "../log/erase.ts";

/** What has been kept as long as it may: a kind of thing, and the ids of those whose term is over. */
export interface Due {
  kind: RetentionKind;
  /** How many days it may be kept. */
  days: number;
  /** The first day that is still within the term. */
  before: string;
  ids: string[];
  /** Whether it is only pointed out, for somebody to decide. */
  isListedOnly: boolean;
}

/** The kinds of things that have a term. */
export type RetentionKind =
  | "Mail"
  | "Notice"
  | "Invitation"
  | "JoinRequest"
  | "Reply"
  | "Call"
  | "Address"
  | "Term"
  | "Task"
  | "Point"
  | "Comment"
  | "Consent"
  | "Log";

/** Lets go of what is due. */
type End = (client: ClientBase, due: { hub: string; ids: readonly string[]; before: string }) => Promise<unknown>;

interface Rule {
  /** SQL for the ids of a hub's things whose term was over on a day: $1 the hub, $2 the first day that is still within it. */
  due: string;
  /** Nothing for what is only listed, so that somebody decides. */
  end?: End;
}

/** Lets go of rows that no log tells of. */
const deleteFrom =
  (...tables: string[]): End =>
  async (client, { ids }) => {
    for (const table of tables) await client.query(`delete from ${table} where id = any($1::uuid[])`, [ids]);
  };

/** Lets go of rows, and of what the log tells of them. */
const removeFrom =
  (table: string): End =>
  async (client, due) => {
    await deleteFrom(table)(client, due);
    await eraseFromLog(client, { hub: due.hub, by: null, deed, about: due.ids });
  };

const deed = "retention";

/** The rules of retention, kind by kind. A letter belongs to no hub: it goes with the first that is looked at. */
const rules: Record<RetentionKind, Rule> = {
  Mail: {
    due: "select id from outgoing_mail where queued_at < $2::date and $1::uuid is not null",
    end: deleteFrom("outgoing_mail"),
  },
  // What somebody was reminded of goes some time after it waited; what still waits is told of once, and stays told.
  Notice: {
    due: "select id from notice where hub_id = $1 and ended_at < $2::date",
    end: deleteFrom("notice"),
  },
  Invitation: { due: "select id from invitation where hub_id = $1 and created_at < $2::date", end: removeFrom("invitation") },
  JoinRequest: { due: "select id from join_request where hub_id = $1 and created_at < $2::date", end: removeFrom("join_request") },
  // The letters' addresses and secrets go with the question; what was answered is the map's, or waits to be counted up.
  Reply: {
    due: `select link.id from reply_link link join reply on reply.id = link.reply_id join inquiry on inquiry.id = reply.inquiry_id
      where link.hub_id = $1 and least(inquiry.closed_at::date, inquiry.closes_on) < $2::date
      union all select link.id from rating_link link join rating_round round on round.id = link.round_id
      where link.hub_id = $1 and least(round.closed_at::date, round.closes_on) < $2::date`,
    end: deleteFrom("reply_link", "rating_link"),
  },
  // The secrets of a summons go some time after its meeting; who was called and who came is the meeting's.
  Call: {
    due: `select link.id from call_link link join attendance on attendance.id = link.attendance_id join meeting on meeting.id = attendance.meeting_id
      where link.hub_id = $1 and greatest(meeting.ends_at, link.sent_at) < $2::date`,
    end: deleteFrom("call_link"),
  },
  // Where letters reached somebody goes soon after they have left the council.
  Address: {
    due: `select address.id from term_address address join term on term.id = address.term_id where address.hub_id = $1 and term.ends_on < $2::date`,
    end: deleteFrom("term_address"),
  },
  // Who sat in a council long ago is let go of; that somebody did, and whom they represented, is the council's.
  Term: {
    due: "select id from term where hub_id = $1 and ends_on < $2::date and num_nonnulls(person_id, name, gender) > 0",
    end: async (client, { hub, ids }) => {
      await client.query("update term set person_id = null, name = null, gender = null where id = any($1::uuid[])", [ids]);
      await eraseFromLog(client, { hub, by: null, deed, about: ids });
    },
  },
  // Who did something for a council long ago is let go of; that it was done, and for whom, is the council's.
  Task: {
    due: "select id from task where hub_id = $1 and done_at < $2::date and num_nonnulls(person_id, name, done_by_id) > 0",
    end: async (client, { hub, ids }) => {
      await client.query("update task set person_id = null, name = null, done_by_id = null where id = any($1::uuid[])", [ids]);
      await eraseFromLog(client, { hub, by: null, deed, about: ids });
    },
  },
  // Who wished for an item long ago, and in which words, is let go of; that it was wished for is the council's.
  Point: {
    due: `select id from agenda_point where hub_id = $1 and state in ('Taken', 'Declined') and updated_at < $2::date
      and num_nonnulls(person_id, words, owner, answer) > 0`,
    end: async (client, { hub, ids }) => {
      await client.query("update agenda_point set person_id = null, words = null, owner = null, answer = null where id = any($1::uuid[])", [
        ids,
      ]);
      await eraseFromLog(client, { hub, by: null, deed, about: ids });
    },
  },
  // What was said while an agenda was prepared has done its work some time after the meeting.
  Comment: {
    due: `select comment.id from comment join meeting on meeting.id = comment.meeting_id
      where comment.hub_id = $1 and meeting.ends_at < $2::date`,
    end: removeFrom("comment"),
  },
  // A contact whose consent is old is listed, for somebody to ask them again; nobody is taken away unasked.
  Consent: { due: "select id from contact where hub_id = $1 and name <> '' and consented_on < $2::date" },
  Log: {
    due: "select id from event where hub_id = $1 and erased_at is null and kind <> 'erase' and at < $2::date",
    end: (client, { hub, before }) => eraseFromLog(client, { hub, by: null, deed, about: [], before }),
  },
};

/** The first day within so many days back from a day. */
const firstWithin = (today: string, days: number) => daysAfter(today, -days);

/** What a hub has kept as long as it may on a day (2026-03-01). On a connection that reaches the hub as the operator; nothing is changed. */
export async function dueForDeletion(client: ClientBase, hub: string, today: string): Promise<Due[]> {
  const due: Due[] = [];
  for (const [kind, rule] of Object.entries(rules) as [RetentionKind, Rule][]) {
    const days = keptDays[kind]!;
    const before = firstWithin(today, days);
    const { rows } = await client.query<{ id: string }>(rule.due, [hub, before]);
    due.push({ kind, days, before, ids: rows.map(({ id }) => id), isListedOnly: !rule.end });
  }
  return due;
}

/** What was done, and a seal by which it can be shown that nobody changed the record: HMAC-SHA-256 of its JSON under the installation's secret. */
export interface Done {
  record: { hub: string; on: string; counts: Record<string, number> };
  seal: string;
}

/** SQL: lets go of what hangs on a contact or person who has been removed. Until then an undoing finds it again. */
const orphans = (table: string) => `delete from ${table} item where hub_id = $1
  and not exists (select 1 from contact where id = item.subject) and not exists (select 1 from person where id = item.subject)`;

/** SQL: lets go of what was asked and answered about a map or an actor that has been removed for longer than its term. Until then an undoing finds it again. */
const unasked = (table: string, column: string, of: string) => `delete from ${table} item where hub_id = $1
  and not exists (select 1 from ${of} where id = item.${column})
  and not exists (select 1 from event where hub_id = $1 and subject = item.${column} and kind = 'delete' and at >= $2::date)`;

/** SQL: lets go of files that somebody began to send more than a day ago and never attached. */
const unattached = (files: string) => `delete from ${files}_piece piece where hub_id = $1 and created_at < now() - interval '1 day'
  and not exists (select 1 from ${files} where id = piece.file)`;

/** Deletes what is due, in one transaction of the operator's, and tells the hub's log how much of what, under a seal; nothing when nothing was due. */
export async function carryOut(client: ClientBase, hub: string, today: string, secret: string): Promise<Done | undefined> {
  const counts: Record<string, number> = {};
  await client.query(orphans("protected_identity"), [hub]);
  await client.query(orphans("consent"), [hub]);
  for (const files of ["attachment", "agreement_file"]) await client.query(unattached(files), [hub]);
  const removedBefore = firstWithin(today, keptDays.Reply!);
  await client.query(unasked("inquiry", "map_id", "network_map"), [hub, removedBefore]);
  await client.query(unasked("reply", "actor_id", "actor"), [hub, removedBefore]);
  await client.query(unasked("answer", "other_id", "actor"), [hub, removedBefore]);
  for (const { kind, ids, before } of await dueForDeletion(client, hub, today)) {
    const { end } = rules[kind];
    if (!end || !ids.length) continue;
    await end(client, { hub, ids, before });
    counts[kind] = ids.length;
  }
  if (!Object.keys(counts).length) return;
  const record = { hub, on: today, counts };
  const done = { record, seal: sealOf(record, secret) };
  await tell(client, done);
  return done;
}

/** The counts in the order in which the database keeps the keys of a JSON value, so that what is read back is what was sealed. */
const inOrder = (counts: Record<string, number>) =>
  Object.entries(counts).toSorted(([one], [other]) => one.length - other.length || (one < other ? -1 : 1));

/** The seal of a record of deletion. */
export const sealOf = (record: Done["record"], secret: string) =>
  createHmac("sha256", secret)
    .update(JSON.stringify([record.hub, record.on, inOrder(record.counts)]))
    .digest("hex");

function tell(client: ClientBase, { record: { hub, on, counts }, seal }: Done): Promise<unknown> {
  const changes = Object.entries({ on, counts, seal }).map(([field, after]) => ({ field, before: null, after }));
  const entry = {
    visibility: Audience.administrators,
    kind: EventKind.erase,
    type: "Hub",
    subject: hub,
    label: String(Object.values(counts).reduce((sum, count) => sum + count, 0)),
    changes,
    rooms: [],
    among: [],
  };
  return client.query("select append_to_log($1, null, $2, $3, $4)", [hub, randomUUID(), deed, JSON.stringify([entry])]);
}
