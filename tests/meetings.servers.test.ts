import { afterAll, beforeAll, expect, test } from "vitest";
import { aheadOf } from "../schema/meetings/live/clocks.ts";
import { paceOf, usedOn } from "../schema/meetings/live/sitting.ts";
import type { App } from "../server/app.ts";
import { addItem, isSaved, itemsStored, opened, planned, seated, until } from "./agendas.ts";
import { type Asker, askerAt, openOn, openWorld, type World } from "./world.ts";

let world: World;
let second: { app: App; address: string };
let karin: Asker;
let anna: Asker;
const sockets: (() => void)[] = [];

beforeAll(async () => {
  world = await openWorld();
  karin = await world.member("lund", "Karin");
  anna = await world.member("lund", "Anna", "Member");
  second = await openOn(world.database);
});
afterAll(async () => {
  for (const close of sockets) close();
  await second.app.close();
  await world.close();
});

const at = (address: string, who: Asker) => askerAt(address, who, (close) => sockets.push(close));
const SITTING = "query($id: ID!) { sitting(meeting: $id) { state item since spent { item seconds } } }";
const TAKE = "mutation($id: ID!, $item: String!) { takeItem(meeting: $id, item: $item) { item } }";
const CHANGED = "subscription($room: ID!) { changed(room: $room) { event { label } } }";

/** A meeting that runs, with two items on its agenda. */
async function running(): Promise<{ id: string; items: string[] }> {
  const { council, meeting: id, agenda } = await planned(karin, world.hub("lund"));
  await seated(karin, council, anna);
  await world.sql("update meeting set starts_at = now() - interval '1 hour', ends_at = now() + interval '1 hour' where id = $1", [id]);
  const window = await opened(world, karin, agenda);
  const items = [addItem(window, "Öppnande"), addItem(window, "Torget")];
  await until(async () => isSaved(window) && (await itemsStored(karin, id)).length === 2, "the agenda");
  window.close();
  await karin.get("mutation($id: ID!) { openSitting(meeting: $id) { id } }", { id });
  return { id, items };
}

test("phones on two servers are told of the same item at once, whichever of them the meeting is led on", async () => {
  const { id, items } = await running();
  const phones = [at(world.address, anna), at(second.address, anna)];
  const ears = phones.map((phone) => phone.listen(CHANGED, { room: id }));
  await Promise.all(ears.map((ear) => ear.until((all) => all.length > 0)));
  const up = () => Promise.all(phones.map(async (phone) => (await phone.get(SITTING, { id })).sitting.item));
  expect(await up()).toEqual([items[0], items[0]]);
  for (const [server, item] of [
    [world.address, items[1]],
    [second.address, items[0]],
  ] as const) {
    const heard = ears.map((ear) => ear.heard.length);
    await at(server, karin).get(TAKE, { id, item });
    await Promise.all(ears.map((ear, nth) => ear.until((all) => all.length > heard[nth]!)));
    expect(await up()).toEqual([item, item]);
  }
});

test.each([-10, 0, 10])("a phone whose clock is %i minutes wrong shows the time that is used by the server's clock", async (minutes) => {
  const { id, items } = await running();
  await world.sql("update sitting set since = since - interval '7 minutes' where meeting_id = $1", [id]);
  const phone = at(second.address, anna);
  const device = () => Date.now() + minutes * 60_000;
  const sent = performance.now();
  const { clock } = await phone.get("{ clock }");
  const ahead = aheadOf(clock, device(), performance.now() - sent);
  const { sitting } = await phone.get(SITTING, { id });
  const used = usedOn(sitting, items[0]!, new Date(device() + ahead));
  expect(Math.floor(used / 60)).toBe(7);
  expect(paceOf(used, 20)).toMatchObject({ minutes: 13, isOver: false });
});
