import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import WebSocket from "ws";
import * as Y from "yjs";
import type { App } from "../server/app.ts";
import {
  addItem,
  all,
  isSaved,
  itemsStored,
  notesOf,
  openAt,
  opened,
  type Place,
  planned,
  seated,
  titleOf,
  until,
  type Window,
} from "./agendas.ts";
import { fuzz } from "./agendasFuzz.ts";
import { kill, startApart } from "./agendasKill.ts";
import { type Asker, openOn, openWorld, type World } from "./world.ts";

let world: World;
let karin: Asker;
let omar: Asker;
let place: Place;
const windows: Window[] = [];
const keep = (window: Window) => {
  windows.push(window);
  return window;
};
const open = async (who: Asker, agenda = place.agenda, address = world.address) => keep(await opened({ address }, who, agenda));
const another = () => planned(karin, world.hub("lund"));
const same = (...those: Window[]) => until(() => those.every((one) => isSaved(one) && all(one) === all(those[0]!)), "one text for all");
const edits = (agenda: string) =>
  world.sql("select seq, person_id as person from agenda_edit where head_agenda_id = $1 order by seq", [agenda]);

beforeAll(async () => {
  world = await openWorld();
  karin = await world.member("lund", "Karin");
  omar = await world.member("lund", "Omar", "Member");
  place = await planned(karin, world.hub("lund"));
  await seated(karin, place.council, omar);
});
afterAll(async () => {
  for (const window of windows) window.close();
  await world.close();
});

test("two write in one text at once: both have all of it, the database too, and it knows who wrote which edit", async () => {
  const [hers, his] = [await open(karin), await open(omar)];
  const item = addItem(hers, "Mötets öppnande");
  await until(() => his.shared.agenda.has(item));
  titleOf(hers, item).insert(0, "Vårens ");
  notesOf(his, item).insert(0, "Omar hälsar välkommen");
  await same(hers, his);
  expect(hers.shared.items[0]).toMatchObject({
    title: "Vårens Mötets öppnande",
    notes: [{ paragraph: [{ text: "Omar hälsar välkommen" }] }],
  });
  const stored = await edits(place.agenda);
  expect(stored.map(({ seq }) => seq)).toEqual(stored.map((_, nth) => nth + 1));
  expect(new Set(stored.map(({ person }) => person))).toEqual(new Set([karin.id, omar.id]));
  await until(async () => JSON.stringify(await itemsStored(karin, place.meeting)) === all(hers), "the reading");
  expect(hers.shared.outbox.saved.now()).toBe("knotted");
});

test("each sees where the other's caret is, under the name that the server knows, until the window is closed; a reader sees none", async () => {
  const own = await another();
  const [hers, reader] = [await open(karin, own.agenda), await open(omar, own.agenda)];
  const other = await open(karin, own.agenda);
  expect([hers, reader].map(({ shared }) => shared.standing.now().mayWrite)).toEqual([true, false]);
  hers.shared.awareness.setLocalState({ item: "abc", user: { name: "Någon annan" } });
  const client = hers.shared.doc.clientID;
  await until(() => other.shared.awareness.states.has(client));
  expect(other.shared.awareness.states.get(client)).toMatchObject({ item: "abc", user: { name: "Karin", id: karin.id } });
  hers.close();
  await until(() => !other.shared.awareness.states.has(client));
  expect(reader.shared.awareness.states.has(client)).toBe(false);
});

test("what is removed while the line is cut, and nothing else done, is removed for all", async () => {
  const own = await another();
  const [hers, other] = [await open(karin, own.agenda), await open(karin, own.agenda)];
  const item = addItem(hers, "Övriga frågor", "Stryk detta, men inte detta");
  await same(hers, other);
  hers.cut();
  notesOf(hers, item).delete(0, "Stryk detta, men ".length);
  titleOf(other, item).insert(0, "§ ");
  await until(() => isSaved(other));
  hers.restore();
  await same(hers, other);
  expect(other.shared.items[0]).toMatchObject({ title: "§ Övriga frågor", notes: [{ paragraph: [{ text: "inte detta" }] }] });
});

test("'not saved' is said of what stays unsaved, also when nobody has noticed that the line is dead, and 'saved' when it is", async () => {
  const own = await another();
  const hers = await open(karin, own.agenda);
  hers.cut("half");
  addItem(hers, "Ingen hör");
  await until(() => hers.shared.outbox.saved.now() === "failed", "not saved");
  expect(await edits(own.agenda)).toEqual([]);
  hers.restore();
  await until(() => hers.shared.outbox.saved.now() === "knotted", "saved");
  expect(await edits(own.agenda)).toHaveLength(1);
});

test("an answer that comes again, since the line broke before it was said to be all, counts once: nothing that is written meanwhile is let go of", async () => {
  const own = await another();
  const lines: WebSocket[] = [];
  class Endless extends WebSocket {
    constructor(url: string, protocols: string[]) {
      super(url, protocols, { headers: { cookie: karin.cookie, origin: "http://localhost:4000" } });
      lines.push(this);
    }
    override emit(event: string, ...what: unknown[]): boolean {
      return event === "message" && String(what[0]).includes('"type":"complete"') ? true : super.emit(event, ...what);
    }
  }
  const hers = keep(openAt(world.address, karin, own.agenda, Endless));
  await until(() => hers.shared.standing.now().open);
  const item = addItem(hers, "");
  for (const letter of "Dagordning") {
    titleOf(hers, item).insert(titleOf(hers, item).length, letter);
    await until(() => isSaved(hers));
  }
  lines.at(-1)!.terminate();
  for (let nth = 0; nth < 60; nth++) {
    titleOf(hers, item).insert(titleOf(hers, item).length, String(nth % 10));
    await wait(5);
  }
  await until(() => isSaved(hers));
  expect(hers.shared.standing.now().refused).toBeUndefined();
  await until(async () => JSON.stringify(await itemsStored(karin, own.meeting)) === all(hers), "the reading");
});

test("what a window wrote that was closed before it was saved is sent by the next", async () => {
  const own = await another();
  const shelf = new Map<string, string>();
  Object.assign(globalThis, {
    localStorage: new Proxy(
      {
        getItem: (key: string) => shelf.get(key) ?? null,
        setItem: (key: string, value: string) => void shelf.set(key, value),
        removeItem: (key: string) => void shelf.delete(key),
      },
      { ownKeys: () => [...shelf.keys()], getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }) },
    ),
  });
  try {
    const hers = await open(karin, own.agenda);
    hers.cut();
    addItem(hers, "Skriven på bussen");
    hers.close();
    expect(shelf.size).toBe(1);
    const next = await open(karin, own.agenda);
    await until(() => isSaved(next));
    expect(next.shared.items.map(({ title }) => title)).toEqual(["Skriven på bussen"]);
    expect(shelf.size).toBe(0);
  } finally {
    Reflect.deleteProperty(globalThis, "localStorage");
  }
});

const HEARD = "subscription($id: ID!, $after: Int) { agendaWritten(id: $id, shape: 1, after: $after) { seq state changes } }";

test("more may open agendas at the same moment than there are connections: none keeps one while it waits for another", async () => {
  const ears = Array.from({ length: 25 }, () => karin.listen(HEARD, { id: randomUUID() }));
  await until(() => ears.every(({ problems }) => problems.length > 0), "all to be answered");
  expect(new Set(ears.map(({ problems }) => problems[0].extensions.key))).toEqual(new Set(["house.whyNot.unknown"]));
});

test("an agenda opens packed, and from an edit that one has, in less than a kilobyte", async () => {
  const own = await another();
  const hers = await open(karin, own.agenda);
  const item = addItem(hers, "Läget i området");
  for (let line = 0; line < 60; line++) notesOf(hers, item).insert(0, `Rad ${line} om läget i området. `);
  await until(() => isSaved(hers));
  const [{ seq }] = await world.sql("select seq from agenda_head where agenda_id = $1", [own.agenda]);
  const whole = await karin.listen(HEARD, { id: own.agenda }).until((heard) => heard.length > 0);
  expect(whole[0].agendaWritten).toMatchObject({ seq, changes: [] });
  expect(whole[0].agendaWritten.state.length).toBeLessThan(0.6 * Y.encodeStateAsUpdate(hers.shared.doc).length);
  const ear = karin.listen(HEARD, { id: own.agenda, after: seq });
  await ear.until((heard) => heard.length > 0);
  notesOf(hers, item).insert(0, "Ny");
  const resumed = await ear.until((heard) => heard.length > 1);
  expect(resumed[0].agendaWritten).toEqual({ seq, state: null, changes: [] });
  expect(resumed[1].agendaWritten).toMatchObject({ seq: seq + 1, state: null, changes: [expect.any(String)] });
  expect(JSON.stringify(resumed).length).toBeLessThan(500);
});

test.each([1, 2])("whatever the network does, nothing that was written is lost, and all come to one text (seed %i)", async (seed) => {
  const own = await another();
  const those = await Promise.all([karin, karin, karin, karin].map((who) => open(who, own.agenda)));
  await fuzz(those, { seed, steps: 400, failing: 0.1, pause: () => new Promise((go) => setTimeout(go, 15)) });
});

test("a server that is killed under them takes nothing along that it had acknowledged", async () => {
  const own = await another();
  const hers = await open(karin, own.agenda);
  const item = addItem(hers, "Under tiden");
  await until(() => isSaved(hers));
  const apart = await startApart(world.database);
  const killing = { ...apart, afterwards: async () => world.address, writers: 8, before: 700, round: "1" };
  const { acknowledged, lost } = await kill(karin, own.agenda, item, killing);
  expect(acknowledged).toBeGreaterThan(20);
  expect(lost).toEqual([]);
});

test("what can be read of an agenda is made up for by the next server, where one went down before it had written it", async () => {
  const own = await another();
  const hers = await open(karin, own.agenda);
  addItem(hers, "Skriven i sista stund");
  await until(async () => (await itemsStored(karin, own.meeting)).length > 0, "the reading");
  hers.close();
  await world.sql("update agenda set items = '[]', items_seq = 0 where id = $1", [own.agenda]);
  await world.sql("update agenda_edit set at = now() - interval '1 minute' where head_agenda_id = $1", [own.agenda]);
  const next = await openOn(world.database);
  await until(async () => (await itemsStored(karin, own.meeting))[0]?.title === "Skriven i sista stund", "the reading again");
  await next.app.close();
});

describe("two servers on one database", () => {
  let second: { app: App; address: string };
  beforeAll(async () => {
    second = await openOn(world.database);
  });
  afterAll(() => second.app.close());

  test("bring edits and carets across, also what was written while one of them heard nothing", async () => {
    const own = await another();
    const [here, there] = [await open(karin, own.agenda), await open(karin, own.agenda, second.address)];
    const item = addItem(here, "Hit och dit");
    await same(here, there);
    there.shared.awareness.setLocalState({ item });
    await until(() => here.shared.awareness.states.has(there.shared.doc.clientID));
    // A notification that nobody hears is gone: what was missed is asked for when listening begins anew.
    const listeners =
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query = 'listen agendas'";
    const owner = new Client({ connectionString: world.database });
    await owner.connect();
    expect((await owner.query(listeners)).rowCount).toBe(2);
    for (let nth = 0; nth < 5; nth++) {
      notesOf(here, item).insert(0, `h${nth}`);
      notesOf(there, item).insert(0, `d${nth}`);
      await new Promise((go) => setTimeout(go, 40));
    }
    await owner.end();
    await same(here, there);
    expect((await edits(own.agenda)).map(({ seq }) => seq)).toEqual((await edits(own.agenda)).map((_, nth) => nth + 1));
  });
});
