import type { ClientBase } from "pg";
import * as Y from "yjs";
import { channel } from "./AgendaLog.ts";
import { ROOT } from "./places.ts";
import { docOf, itemsIn, stateOf } from "./sharedDoc.ts";

/** What is taken out of texts, and what stands there instead. */
export interface TakingOut {
  words: readonly string[];
  blank: string;
}

/**
 * Takes words out of an agenda for good, locked or not: out of the shared text itself, which would say them again with the next edit, and
 * out of the edits that wrote them. Whoever has it open is told all of it anew. To be done as the house, in a transaction.
 */
export async function takeOut(client: ClientBase, agenda: string, taking: TakingOut): Promise<void> {
  await client.query("select 1 from agenda_head where agenda_id = $1 for update", [agenda]);
  const { rows } = await client.query<{ change: Uint8Array }>(
    `select change from agenda_state where head_agenda_id = $1
      union all (select change from agenda_edit where head_agenda_id = $1 order by seq)`,
    [agenda],
  );
  const doc = docOf(rows.map(({ change }) => change));
  doc.transact(() => {
    for (const item of doc.getMap<Y.Map<unknown>>(ROOT).values()) takeOutOfItem(item, taking);
  });
  const { rows: heads } = await client.query<{ hub_id: string; seq: number }>(
    "update agenda_head set seq = seq + 1 where agenda_id = $1 returning hub_id, seq",
    [agenda],
  );
  const { hub_id: hub, seq } = heads[0]!;
  await client.query("delete from agenda_edit where head_agenda_id = $1", [agenda]);
  await client.query(
    `insert into agenda_state (head_agenda_id, hub_id, seq, change) values ($1, $2, $3, $4)
      on conflict (head_agenda_id) do update set seq = excluded.seq, change = excluded.change`,
    [agenda, hub, seq, Buffer.from(stateOf(doc))],
  );
  await client.query("update agenda set items = $2, items_seq = $3 where id = $1", [agenda, JSON.stringify(itemsIn(doc)), seq]);
  await client.query("select pg_notify($1, $2)", [channel, agenda]);
}

function takeOutOfItem(item: Y.Map<unknown>, taking: TakingOut): void {
  const owner = item.get("owner");
  const without = typeof owner === "string" ? owner.replace(patternOf(taking), taking.blank) : owner;
  if (without !== owner) item.set("owner", without);
  for (const text of [...textsIn(item.get("title")), ...textsIn(item.get("notes"))]) takeOutOfText(text, taking);
}

function* textsIn(node: unknown): Generator<Y.Text> {
  if (node instanceof Y.Text) yield node;
  else if (node instanceof Y.XmlFragment) for (const child of node.toArray()) yield* textsIn(child);
}

/** From the end, so that what comes before stays where it is. */
function takeOutOfText(text: Y.Text, taking: TakingOut): void {
  const plain = text
    .toDelta()
    .map(({ insert }: { insert: string }) => insert)
    .join("");
  for (const { 0: words, index } of [...plain.matchAll(patternOf(taking))].reverse()) {
    text.delete(index, words.length);
    text.insert(index, taking.blank);
  }
}

/** The longest first: a name before a part of it. */
function patternOf({ words }: TakingOut): RegExp {
  const longest = [...words].sort((one, other) => other.length - one.length);
  return new RegExp(longest.map(escaped).join("|"), "giu");
}

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
