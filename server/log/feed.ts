import type { EntityManager, MikroORM } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import pg from "pg";
import type { Visibility } from "../../schema/hubs.ts";
import { sessionOfHouse } from "../context.ts";
import { isPart } from "./parts.ts";
import { bell } from "./record.ts";

/** As much of an event as it takes to bring it to those who listen; what they see of it is read with their own rights. */
export interface Heard {
  id: string;
  seq: number;
  rooms: string[];
  /** Where the event opened a thing or closed it: whose it is, and for whom it was and is. */
  turned: Turned | null;
  /** The hub, where it is itself that went to rest or was opened again: everyone who listens there is told. */
  hub?: string;
}

/** A thing that was opened or closed; `parties` are the actors that it is kept between. */
export interface Turned {
  id: string;
  hub: string;
  was: Visibility;
  is: Visibility;
  parties: string[];
}

/** What is passed on and never stored: presence, a dragged actor on its way. */
export interface Whispered {
  hub: string;
  room: string;
  by: { __typename: "Person"; id: string; name: string };
  client: string;
  what: unknown;
}

interface Hub {
  /** The number of the latest event told; unknown until the log has been looked at for the first time. */
  last?: number;
  /** Whether it rested when it was last looked at. */
  rests?: boolean;
  reading: Promise<void>;
  listeners: Set<(heard: Heard) => void>;
}

/** The most that is told at once of what was missed; who has missed more asks again from there. */
const mostMissed = 5_000;
/** How many of the latest events are remembered: many who were lost at once come back at once, and each event is answered once for them. */
const mostRemembered = 2_000;
/** A number that no event will ever have. */
const latest = 2 ** 31 - 1;

/** One server's ear: hears the bell of each hub that somebody here listens to, reads its log once, and tells all of them. */
export class Feed {
  private readonly hubs = new Map<string, Hub>();
  private readonly whispers = new Map<string, Set<(whisper: Whispered) => void>>();
  private readonly recent = new Map<string, Heard>();
  private client?: pg.Client;
  private closed = false;

  constructor(
    private readonly orm: MikroORM,
    private readonly url: string,
  ) {}

  /** Begins to listen; a lost connection is made anew, and what was missed meanwhile is read. */
  async open(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, keepAlive: true });
    client.on("notification", ({ payload }) => this.hear(payload!));
    client.on("error", () => {});
    await client.connect();
    await client.query(`listen ${bell}`);
    client.once("end", () => this.reopen());
    this.client = client;
    for (const hub of this.hubs.keys()) this.read(hub);
  }

  private reopen(): void {
    if (!this.closed) setTimeout(() => this.open().catch(() => this.reopen()), 250).unref();
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.client?.end();
  }

  /** Tells a listener of every event of a hub that is committed from now on, and perhaps of some just before; returns how to stop. */
  join(id: string, listener: (heard: Heard) => void): () => void {
    const hub = this.hubs.get(id) ?? this.follow(id);
    hub.listeners.add(listener);
    return () => {
      hub.listeners.delete(listener);
      if (!hub.listeners.size) this.hubs.delete(id);
    };
  }

  private follow(id: string): Hub {
    const hub: Hub = { reading: Promise.resolve(), listeners: new Set() };
    this.hubs.set(id, hub);
    this.read(id);
    return hub;
  }

  /**
   * The events of a room after a number (none when there is no number), and the number up to which that is all: one snapshot.
   * It is taken after the hub began to be followed, so that no event falls between the two; and it is a part when much was missed.
   */
  async missed(hub: string, room: string, after: number | undefined): Promise<{ head: number; events: Heard[]; all: boolean }> {
    const followed = this.hubs.get(hub);
    await followed?.reading;
    if (followed && followed.last === undefined) throw new Error(`The log of the hub ${hub} cannot be read.`);
    return this.asHouse(hub, async (em) => {
      const { head } = await headOf(em, hub);
      const events = await eventsOf(em, hub, { after: after ?? head, upTo: head, room, most: mostMissed });
      return { head, events: events.map((event) => this.remembered(event)), all: events.length < mostMissed };
    });
  }

  /** The same object for the same event, whoever reads it: what is answered for one listener is answered for all who ask the same. */
  private remembered(event: Heard): Heard {
    const known = this.recent.get(event.id);
    if (known) return known;
    this.recent.set(event.id, event);
    if (this.recent.size > mostRemembered) this.recent.delete(this.recent.keys().next().value!);
    return event;
  }

  /** Passes a whisper on to everyone who listens in its room, on every server. */
  hearWhispers(room: string, listener: (whisper: Whispered) => void): () => void {
    const listeners = this.whispers.get(room) ?? new Set();
    this.whispers.set(room, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (!listeners.size) this.whispers.delete(room);
    };
  }

  private hear(payload: string): void {
    if (payload.startsWith("{")) {
      const whisper = JSON.parse(payload) as Whispered;
      for (const listener of this.whispers.get(whisper.room) ?? []) listener(whisper);
    } else this.read(payload);
  }

  /** Reads what is new in a hub, one reading after another; bells that ring meanwhile are answered by the next. */
  private read(id: string): void {
    const hub = this.hubs.get(id);
    if (hub) hub.reading = hub.reading.then(() => this.tell(id, hub)).catch(() => void setTimeout(() => this.read(id), 250));
  }

  private async tell(id: string, hub: Hub): Promise<void> {
    const { last } = hub;
    const look = async (em: EntityManager) => ({
      now: await headOf(em, id),
      events: last !== undefined && hub.listeners.size ? await eventsOf(em, id, { after: last }) : [],
    });
    const { now, events } = await this.asHouse(id, look);
    const turned = hub.rests !== undefined && hub.rests !== now.rests;
    hub.rests = now.rests;
    if (last === undefined) hub.last = now.head;
    for (const event of events.map((one) => this.remembered(one))) {
      hub.last = event.seq;
      for (const listener of hub.listeners) listener(event);
    }
    // The log of a hub that rests is closed: how far it has come is all that can be told of it.
    if (turned) for (const listener of hub.listeners) listener({ id, seq: now.head, rooms: [], turned: null, hub: id });
  }

  private asHouse<T>(hub: string, work: (em: EntityManager) => Promise<T>): Promise<T> {
    const em = this.orm.em.fork({ session: { variables: sessionOfHouse([hub]) } });
    return em.transactional((inside) => work(inside as EntityManager), { readOnly: true, isolationLevel: "repeatable read" as never });
  }
}

async function headOf(em: EntityManager, hub: string): Promise<{ head: number; rests: boolean }> {
  const { rows } = await sql<{ head: number; rests: boolean }>`
    select seq as head, exists (select from suspension where suspension.hub_id = log_head.hub_id) as rests
    from log_head where hub_id = ${hub}`.execute(em.getKysely());
  return rows[0] ?? { head: 0, rests: false };
}

interface Part {
  after: number;
  upTo?: number;
  room?: string;
  most?: number;
}

async function eventsOf(em: EntityManager, hub: string, { after, upTo, room = hub, most }: Part): Promise<Heard[]> {
  const inRoom = room === hub ? sql`` : sql`and ${room}::uuid = any(heard_in)`;
  const { rows } = await sql<Heard>`
    select id, seq, heard_in as rooms, case when kind = 'update' then (
      select jsonb_build_object('id', subject, 'hub', hub_id, 'was', one ->> 'before', 'is', one ->> 'after', 'parties', parties)
      from jsonb_array_elements(changes) one where one ->> 'field' = 'visibility') end as turned
    from event where hub_id = ${hub} and seq > ${after} and seq <= ${upTo ?? latest} and not ${sql.raw(isPart("event"))} ${inRoom}
    order by seq limit ${most ?? null}`.execute(em.getKysely());
  return rows;
}
