import type { Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import WebSocket from "ws";
import { type Asker, openWorld, type World } from "./world.ts";

let world: World;
let karin: Asker;
beforeAll(async () => {
  world = await openWorld();
  karin = await world.member("lund", "Karin");
});
afterAll(() => world.close());

const CHANGED = "subscription($room: ID!) { changed(room: $room, after: 0) { seq event { changes { after } } } }";
const EVENTS = "query($room: ID!) { node(id: $room) { ... on Hub { events(first: 100) { edges { node { changes { after } } } } } } }";

/** Fills a hub's log with far more than fits between two ends of a connection. */
async function fill(hub: string): Promise<void> {
  await world.sql("select set_config('app.house', 'on', false)");
  await world.sql(
    `select append_to_log($1, null, uuidv7(), 'fill', (select jsonb_agg(jsonb_build_object('visibility', 'public', 'kind', 'update',
       'type', 'Hub', 'subject', $1::uuid, 'label', 'Fyllt', 'rooms', jsonb_build_array($1::uuid), 'among', '[]'::jsonb, 'changes',
       jsonb_build_array(jsonb_build_object('field', 'about', 'before', null, 'after', repeat('x', 200000))))) from generate_series(1, 100)))`,
    [hub],
  );
  await world.sql("select set_config('app.house', '', false)");
}

/** Asks for more than comes at once, and is gone without reading it, as a tab is that closes while the answer is on its way. */
function leaveMidway(room: string, query: string): Promise<void> {
  const headers = { cookie: karin.cookie, origin: "http://localhost:4000" };
  const socket = new WebSocket(`ws://${world.address}/graphql`, "graphql-transport-ws", { headers });
  return new Promise((resolve, reject) => {
    socket.on("error", reject).on("close", () => resolve());
    socket.on("open", () => socket.send(JSON.stringify({ type: "connection_init" })));
    socket.on("message", async (text) => {
      if (JSON.parse(String(text)).type !== "connection_ack") return;
      socket.send(JSON.stringify({ id: "1", type: "subscribe", payload: { query, variables: { room } } }));
      socket.pause();
      await wait(1_000);
      (socket as unknown as { _socket: Socket })._socket.resetAndDestroy();
    });
  });
}

test.each([
  ["a long answer", EVENTS],
  ["many events", CHANGED],
])("a page that closes in the middle of %s is nobody's fault, and not written down as one", { timeout: 60_000 }, async (_, query) => {
  const hub = world.hub("lund");
  await fill(hub);
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  try {
    for (let nth = 0; nth < 3; nth++) await leaveMidway(hub, query);
    await wait(1_000);
    expect(said.mock.calls.map((words) => words.map(String).join(" "))).toEqual([]);
  } finally {
    said.mockRestore();
  }
});
