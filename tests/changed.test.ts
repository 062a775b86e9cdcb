import { setTimeout as wait } from "node:timers/promises";
import { type Client, createClient } from "graphql-ws";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import WebSocket from "ws";
import { mostWaiting } from "../server/log/Channel.ts";
import { type Asker, askerAt, type Loose, openOn, openWorld, type World } from "./world.ts";

const CHANGED = "subscription($room: ID!, $after: Int) { changed(room: $room, after: $after) { seq caughtUp event { type } } }";
const MOVE = "mutation($map: ID!, $moves: [MoveInput!]!) { moveActors(map: $map, moves: $moves) { id } }";

let world: World;
let second: Awaited<ReturnType<typeof openOn>>;
beforeAll(async () => {
  world = await openWorld();
  second = await openOn(world.database);
});
afterAll(async () => {
  await second.app.close();
  await world.close();
});

/** Somebody who listens in a room through lost connections, each time from the last number heard. */
class Listener {
  readonly heard: number[] = [];
  readonly wrong: string[] = [];
  private last: number;

  constructor(
    readonly room: string,
    readonly memberOf: string | undefined,
    after: number,
  ) {
    this.last = after;
  }

  listen(client: Client): void {
    client.subscribe(
      { query: CHANGED, variables: { room: this.room, after: this.last } },
      {
        next: ({ data, errors }) => (data ? this.hear((data as Loose).changed) : this.wrong.push(JSON.stringify(errors))),
        error: () => {},
        complete: () => {},
      },
    );
  }

  private hear({ seq, event }: { seq: number; event: object | null }): void {
    if (seq < this.last || (event && seq === this.last)) this.wrong.push(`${seq} after ${this.last}`);
    this.last = seq;
    if (event) this.heard.push(seq);
  }
}

/** One browser's socket with several listeners; losing it is losing all of them until they are back. */
class Socket {
  private client: Client;
  lost = 0;

  constructor(
    private readonly open: () => Client,
    readonly listeners: Listener[],
  ) {
    this.client = open();
    for (const listener of listeners) listener.listen(this.client);
  }

  lose(): void {
    this.lost++;
    this.client.terminate();
    this.client = this.open();
    for (const listener of this.listeners) listener.listen(this.client);
  }

  close = () => this.client.dispose();
}

const socketAt = (address: string, cookie: string) => () =>
  createClient({
    url: `ws://${address}/graphql`,
    retryAttempts: 0,
    webSocketImpl: class extends WebSocket {
      constructor(url: string, protocols: string[]) {
        super(url, protocols, { headers: cookie ? { cookie, origin: "http://localhost:4000" } : {} });
        // One that is lost while it still connects says so as an error; losing it was the point.
        this.on("error", () => {});
      }
    },
  });

interface Place {
  hub: string;
  map: string;
  members: Asker[];
  /** The actors that each member moves: every second one is for members only. */
  actors: string[][];
}

const writersPerHub = 4;
const actorsPerWriter = 10;
const rounds = 8;
const listenersPerSocket = 26;

async function place(slug: string): Promise<Place> {
  const members = await Promise.all(Array.from({ length: writersPerHub }, (_, at) => world.member(slug, `Skribent ${at}`)));
  const hub = world.hub(slug);
  const { startMap } = await members[0]!.get(`mutation($hub: ID!) { startMap(hub: $hub, map: { title: "Karta" }) { id } }`, { hub });
  const add = Array.from({ length: writersPerHub * actorsPerWriter }, (_, at) => ({
    add: { name: `Aktör ${at}`, visibility: at % 2 ? "members" : "public" },
  }));
  const { placeActors } = await members[0]!.get(
    "mutation($map: ID!, $add: [PlaceInput!]!) { placeActors(map: $map, actors: $add) { actor { id } } }",
    { map: startMap.id, add },
  );
  const ids = placeActors.map(({ actor }: Loose) => actor.id) as string[];
  const actors = members.map((_, at) => ids.slice(at * actorsPerWriter, (at + 1) * actorsPerWriter));
  return { hub, map: startMap.id, members, actors };
}

/** Makes 30 % of the transactions slow: half of those before they take their number in the log, half after. */
const slow = `
  create function slow() returns trigger language plpgsql as $$ begin
    if random() < 0.15 then perform pg_sleep(0.03); end if; return null; end $$;
  create trigger slow before update on placement for each statement execute function slow();
  create trigger slow after insert on event for each statement execute function slow();`;

test("16 writers, a third of them slow, two servers, lost sockets and lost bells: everyone hears everything once and in order", {
  timeout: 240_000,
}, async () => {
  const places = await Promise.all(["lund", "boras", "ekero", "vara"].map(place));
  await world.sql(slow);
  const addresses = [world.address, second.address];
  const seqs = new Map((await world.sql("select hub_id, seq from log_head")).map(({ hub_id, seq }) => [hub_id, seq as number]));
  const sockets = places.flatMap(({ hub, map, members }, at) => {
    const stranger = places[(at + 1) % places.length]!;
    const who = [
      ...members.slice(0, 3).map(({ cookie }) => ({ cookie, memberOf: hub })),
      { cookie: "", memberOf: undefined },
      { cookie: stranger.members[0]!.cookie, memberOf: stranger.hub },
    ];
    return who.map(({ cookie, memberOf }, nth) => {
      const listeners = Array.from({ length: listenersPerSocket }, (_, at) => new Listener(at % 4 ? hub : map, memberOf, seqs.get(hub)!));
      return new Socket(socketAt(addresses[nth % 2]!, cookie), listeners);
    });
  });

  let writing = true;
  const trouble = (async () => {
    while (writing) {
      await wait(200 + Math.random() * 600);
      sockets[Math.floor(Math.random() * sockets.length)]!.lose();
      if (Math.random() < 0.3)
        await world.sql(
          "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query ilike 'listen %'",
        );
    }
  })();
  const write = async ({ map, members, actors }: Place, nth: number) => {
    const { cookie, id, name } = members[nth]!;
    const writer = askerAt(addresses[nth % 2]!, { cookie, id, name }, () => {});
    for (let round = 1; round <= rounds; round++)
      await writer.get(MOVE, { map, moves: actors[nth]!.map((actor, at) => ({ actor, x: round, y: at })) });
  };
  await Promise.all(places.flatMap((here) => here.members.map((_, nth) => write(here, nth))));
  writing = false;
  await trouble;

  const all = await world.sql("select hub_id, seq, visibility, heard_in from event order by seq");
  const mine = ({ room, memberOf }: Listener) =>
    all
      .filter(({ hub_id, heard_in }) => hub_id === room || heard_in.includes(room))
      .filter(({ seq, hub_id }) => seq > seqs.get(hub_id)!)
      .filter(({ visibility, hub_id }) => visibility === "public" || hub_id === memberOf)
      .map(({ seq }) => seq as number);
  const listeners = sockets.flatMap((socket) => socket.listeners);
  const expected = new Map(listeners.map((listener) => [listener, mine(listener)]));
  const wanted = [...expected.values()].reduce((sum, { length }) => sum + length, 0);
  const delivered = () => listeners.reduce((sum, { heard }) => sum + heard.length, 0);
  // However long it takes on a busy machine: it is over when nothing more has come for a while.
  for (let [before, since] = [-1, Date.now()]; delivered() < wanted && Date.now() - since < 20_000; await wait(100))
    if (delivered() > before) [before, since] = [delivered(), Date.now()];
  await wait(300);
  for (const socket of sockets) void socket.close();

  for (const { hub } of places) {
    const numbers = all.filter(({ hub_id }) => hub_id === hub).map(({ seq }) => seq);
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
  }
  for (const [listener, seqs] of expected) {
    expect(listener.wrong).toEqual([]);
    expect(listener.heard).toEqual(seqs);
  }
  const lost = sockets.reduce((sum, socket) => sum + socket.lost, 0);
  expect(delivered()).toBeGreaterThanOrEqual(100_000);
  expect(lost).toBeGreaterThan(3);
});

test("what is for members is no longer heard once a membership has ended, nor are whispers", async () => {
  const [karin, omar] = [await world.member("lund", "Karin"), await world.member("lund", "Omar")];
  const hub = world.hub("lund");
  const { startMap } = await karin.get(
    `mutation($hub: ID!) { startMap(hub: $hub, map: { title: "Intern", visibility: members }) { id } }`,
    { hub },
  );
  const room = startMap.id as string;
  const ear = omar.listen("subscription($room: ID!) { changed(room: $room) { caughtUp event { label } } }", { room });
  const whispers = omar.listen("subscription($room: ID!) { whispered(room: $room) { what by { name } } }", { room });
  await ear.until((heard) => heard.length === 1);
  const rename = (title: string) =>
    karin.get("mutation($id: ID!, $map: MapPatch!) { describeMap(id: $id, map: $map) { id } }", { id: room, map: { title } });
  const whisper = (what: string) => karin.get(`mutation($room: ID!) { whisper(room: $room, client: "k", what: "${what}") }`, { room });
  await rename("Först");
  await whisper("först");
  await ear.until((heard) => heard.some(({ changed }) => changed.event?.label === "Först"));
  await whispers.until((heard) => heard.some(({ whispered }) => whispered.what === "först"));

  await world.revoke("lund", omar);
  await wait(1_500);
  await rename("Sedan");
  await whisper("sedan");
  await wait(700);
  expect(JSON.stringify([ear.heard, whispers.heard])).not.toMatch(/sedan/i);
  expect([...ear.problems, ...whispers.problems]).toEqual([]);
  expect((await omar.get("query($id: ID!) { map(id: $id) { title } }", { id: room })).map).toBeNull();
});

test("a thing that is closed or opened is told as such to those whom it is closed to or opened for, and nothing else of it", async () => {
  const karin = await world.member("lund", "Karin");
  const visitor = world.visitor();
  const { startMap } = await karin.get(`mutation($hub: ID!) { startMap(hub: $hub, map: { title: "Torget" }) { id } }`, {
    hub: world.hub("lund"),
  });
  const { placeActors } = await karin.get(
    `mutation($map: ID!) { placeActors(map: $map, actors: [{ add: { name: "Kvinnojouren Skogen" } }]) { actor { id } } }`,
    { map: startMap.id },
  );
  const id = placeActors[0].actor.id as string;
  const ear = visitor.listen("subscription($room: ID!) { changed(room: $room) { seq caughtUp turned event { label } } }", {
    room: startMap.id,
  });
  await ear.until((heard) => heard.length === 1);
  const describe = (actor: object) =>
    karin.get("mutation($id: ID!, $actor: ActorPatch!) { describeActor(id: $id, actor: $actor) { id } }", { id, actor });
  const turnedTo = () => ear.heard.filter(({ changed }) => changed.turned === id);
  await describe({ name: "Jouren Gömman", visibility: "members" });
  await ear.until(() => turnedTo().length === 1);
  await describe({ about: "Ett hemligt rum" });
  await describe({ visibility: "officials" });
  await describe({ name: "Jouren Öppen", about: "För alla", visibility: "public" });
  await ear.until(() => turnedTo().length === 2);
  expect(JSON.stringify(ear.heard)).not.toMatch(/Gömman|hemligt/);
  expect(ear.heard.slice(1).every(({ changed }) => changed.event === null)).toBe(true);
  expect((await visitor.get("query($id: ID!) { actor(id: $id) { name } }", { id })).actor.name).toBe("Jouren Öppen");
});

describe("a listener that stops reading", () => {
  /** Fills a hub's log at once with so many events of two kilobytes, as many transactions would. */
  const fill = async (hub: string, many: number) => {
    await world.sql("select set_config('app.house', 'on', false)");
    await world.sql(
      `select append_to_log($1, null, uuidv7(), 'fill', (select jsonb_agg(jsonb_build_object('visibility', 'public', 'kind', 'update',
         'type', 'Hub', 'subject', $1::uuid, 'label', 'Fyllt', 'rooms', jsonb_build_array($1::uuid), 'among', '[]'::jsonb, 'changes',
         jsonb_build_array(jsonb_build_object('field', 'about', 'before', null, 'after', repeat('å', 1000))))) from generate_series(1, $2::int)))`,
      [hub, many],
    );
    await world.sql("select set_config('app.house', '', false)");
  };
  const query =
    "subscription($room: ID!, $after: Int) { changed(room: $room, after: $after) { seq caughtUp event { changes { after } } } }";

  /** Listens on a bare socket until the server says that this is all, or that everything is told; perhaps without reading for a while. */
  async function hear(room: string, after: number, meanwhile?: () => Promise<unknown>): Promise<{ seqs: number[]; how: string }> {
    const socket = new WebSocket(`ws://${world.address}/graphql`, "graphql-transport-ws");
    const seqs: number[] = [];
    try {
      return await new Promise((resolve, reject) => {
        socket.on("error", reject).on("close", (code) => resolve({ seqs, how: `closed ${code}` }));
        socket.on("open", () => socket.send(JSON.stringify({ type: "connection_init" })));
        socket.on("message", async (text) => {
          const { type, payload } = JSON.parse(String(text));
          if (type === "ping") socket.send(JSON.stringify({ type: "pong" }));
          if (type === "connection_ack")
            socket.send(JSON.stringify({ id: "1", type: "subscribe", payload: { query, variables: { room, after } } }));
          if (type === "complete") resolve({ seqs, how: "complete" });
          if (type !== "next") return;
          const { seq, caughtUp } = payload.data.changed;
          if (!caughtUp) seqs.push(seq);
          else if (meanwhile) {
            socket.pause();
            await meanwhile();
            socket.resume();
          } else resolve({ seqs, how: "caught up" });
        });
      });
    } finally {
      socket.terminate();
    }
  }

  test("is let go when too much waits for it, and misses nothing when it asks again", { timeout: 180_000 }, async () => {
    await world.member("trosa", "Tova");
    const hub = world.hub("trosa");
    const [{ seq: after }] = await world.sql("select seq from log_head where hub_id = $1", [hub]);
    const many = mostWaiting + 8_000;
    let { seqs, how } = await hear(hub, after, async () => {
      await fill(hub, many);
      await world.sql("select pg_notify('samvav', $1)", [hub]);
      await wait(3_000);
    });
    expect(how).toBe("complete");
    expect(seqs.length).toBeLessThan(many);
    const all = seqs;
    while (how !== "caught up") {
      ({ seqs, how } = await hear(hub, all.at(-1)!));
      all.push(...seqs);
    }
    expect(all).toEqual(Array.from({ length: many }, (_, at) => after + 1 + at));
  });
});
