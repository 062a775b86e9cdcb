import { randomUUID } from "node:crypto";
import { LockMode } from "@mikro-orm/core";
import type { EntityManager, MikroORM } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { whyNotWhisper } from "../../schema/log.ts";
import { type Context, inHouse } from "../context.ts";
import { refuse } from "../errors.ts";
import { Hub } from "../hubs/Hub.ts";
import type { HubRow } from "../hubs/HubRow.ts";
import type { Whispered } from "../log/feed.ts";
import { bell, deedIn, onBehalfOf, plain } from "../log/record.ts";
import { Person } from "../people/Person.ts";
import { asHouse } from "./asHouse.ts";

/**
 * A thing that somebody writes in for a while: each pause is stored and heard at once, and the log tells all of it as one deed when they are
 * done. `told` is what the log knows of the fields that are written in, as long as somebody is.
 */
export interface WrittenIn extends HubRow {
  told?: Record<string, unknown> | null;
  /** Who is writing. */
  writer?: Person | null;
}

/** The things of a kind that are written in, and the mutation that does it. */
interface Kind {
  of: () => new () => WrittenIn;
  deed: string;
}

/** All kinds of them; later rooms add theirs. */
export const writtenIn: Kind[] = [];

/** How long after the last pause the log is told what somebody has left without a word, in milliseconds. */
const leftAfter = 10 * 60_000;

/**
 * Writes in a thing. While its writer goes on, those who listen in `room` are told to read it again, and the log waits; what somebody else had
 * written until then is told first. `client` is what the window that it is written in calls itself, and knows its own whisper by.
 */
export async function writeIn<T extends WrittenIn>(
  context: Context,
  thing: T,
  values: Partial<T>,
  { goesOn, room, client }: { goesOn: boolean; room: string; client: string },
): Promise<T> {
  const { em, viewer } = context;
  refuse(whyNotWhisper("", client));
  if (goesOn && !Object.keys(values).length) return thing;
  if (thing.told && thing.writer?.id !== viewer!.id) await tellWritten(context, thing);
  const before = Object.fromEntries(Object.keys(values).map((field) => [field, plain(thing[field as keyof T])]));
  Object.assign(thing, values, goesOn ? { told: thing.told ?? before, writer: em.getReference(Person, viewer!.id) } : done);
  if (goesOn)
    await stir(em, { hub: thing.hub.id, room, client, by: { __typename: "Person", id: viewer!.id, name: viewer!.name } }, thing.id);
  return thing;
}

const done = { told: null, writer: null };

/** Tells the log what has been written in a thing until now, as the deed of who wrote it; by the house, which alone may tell of others' deeds. */
export async function tellWritten(context: Context, thing: WrittenIn): Promise<void> {
  if (thing.told) await asHouse(context, [thing.hub.id], () => tell(context.em, thing));
}

async function tell(em: EntityManager, thing: WrittenIn): Promise<void> {
  const deed = deedIn(em);
  const kind = writtenIn.find(({ of }) => thing instanceof of())!;
  onBehalfOf(em, { by: thing.writer?.id ?? null, operation: randomUUID(), deed: kind.deed });
  Object.assign(thing, done);
  await em.flush();
  onBehalfOf(em, deed);
}

/** Says in a room, once this is committed, that something has been written in a thing that is shown there. */
const stir = (em: EntityManager, said: Pick<Whispered, "hub" | "room" | "client" | "by">, id: string) =>
  sql`select pg_notify(${bell}, ${JSON.stringify({ ...said, what: { written: id } })})`.execute(em.getKysely());

/**
 * Tells the logs of all hubs what was left without a word: a page was closed, or a connection never came back. What is wrong in one hub is
 * reported, and keeps no other waiting.
 */
export async function tellLeft(orm: MikroORM, now: Date): Promise<void> {
  const before = new Date(+now - leftAfter);
  for (const { id: hub } of await inHouse(orm, (em) => em.find(Hub, {}, { fields: ["id"] })))
    await inHouse(orm, (em) => tellLeftIn(em, hub, before), [hub]).catch((error: Error) =>
      console.error(`What was left without a word in the hub ${hub} was not told:`, error.message),
    );
}

async function tellLeftIn(em: EntityManager, hub: string, before: Date): Promise<void> {
  for (const { of } of writtenIn) {
    const left = { hub, told: { $ne: null }, updatedAt: { $lt: before } };
    // Whoever writes in it at this moment has come back.
    const things = await em.find(of() as never, left as never, { lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE });
    await em.populate(things, ["*"] as never);
    for (const thing of things as WrittenIn[]) await tell(em, thing);
  }
}
