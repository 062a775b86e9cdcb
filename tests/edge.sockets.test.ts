import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import WebSocket, { type ClientOptions } from "ws";
import { sockets as limits } from "../server/edge/Doorkeeper.ts";
import { type Asker, openWorld, type World } from "./world.ts";

let world: World;
let vera: Asker;
const ours = "http://localhost:4000";
const protocol = "graphql-transport-ws";

beforeAll(async () => {
  world = await openWorld();
  vera = await world.member("lund", "Vera");
});
afterAll(() => world.close());

/** A bare socket: what it was told, and how it ended. */
function open(headers: ClientOptions["headers"] = {}, protocols: string | string[] = protocol, address = world.address) {
  const socket = new WebSocket(`ws://${address}/graphql`, protocols, { headers });
  const told: { type: string; id?: string; payload?: unknown }[] = [];
  socket.on("message", (text) => told.push(JSON.parse(String(text))));
  socket.on("error", () => {});
  const closed = new Promise<number>((resolve) => socket.on("close", resolve));
  const opened = new Promise<boolean>((resolve) => socket.on("open", () => resolve(true)).on("close", () => resolve(false)));
  const say = (message: object | string) => socket.send(typeof message === "string" ? message : JSON.stringify(message));
  const until = async (type: string) => {
    await expect.poll(() => told.some((one) => one.type === type), { timeout: 5_000 }).toBe(true);
    return told.find((one) => one.type === type)!;
  };
  return { socket, told, closed, opened, say, until };
}

/** A socket that has been let in. */
async function begun(headers?: ClientOptions["headers"], address?: string) {
  const one = open(headers, protocol, address);
  await one.opened;
  one.say({ type: "connection_init" });
  await one.until("connection_ack");
  return one;
}

const ask = (id: string, query = "{ __typename }") => ({ id, type: "subscribe", payload: { query } });

describe("A socket with a session's cookie is opened for our own pages only", () => {
  test.each([
    ["another site", "https://elsewhere.example"],
    ["no origin", undefined],
    ["null", "null"],
    ["a name that begins like ours", "http://localhost:4000.evil.example"],
    ["a name that ends like ours", "http://evil.localhost:4000"],
    ["another port", "http://localhost:4001"],
    ["another scheme", "https://localhost:4000"],
    ["ours and one more", "http://localhost:4000, https://elsewhere.example"],
    ["ours with a path", "http://localhost:4000/"],
    ["ours with a user", "http://localhost:4000@elsewhere.example"],
    ["nothing", ""],
  ])("not for %s", async (_what, origin) => {
    const one = open({ cookie: vera.cookie, ...(origin !== undefined && { origin }) });
    expect(await one.opened).toBe(false);
  });

  test("and another site gets none without a cookie either", async () => {
    expect(await open({ origin: "https://elsewhere.example" }).opened).toBe(false);
  });

  test("a page of ours does, and so does a program that has no cookie", async () => {
    const pages: Record<string, string>[] = [{ origin: ours, cookie: vera.cookie }, { origin: "http://127.0.0.1:4000" }, {}];
    for (const headers of pages) {
      const one = open(headers);
      expect(await one.opened).toBe(true);
      one.socket.terminate();
    }
  });
});

describe("A socket at another server process", () => {
  test("is cut with 4403 when its session is ended at this one; another session's stays", { timeout: 30_000 }, async () => {
    const script = ["--import", "tsx", "tests/anotherServer.ts", world.database, ours, "x".repeat(32)];
    const another = spawn(process.execPath, script, { stdio: ["pipe", "pipe", "inherit"] });
    try {
      const [said] = await once(another.stdout, "data");
      const address = String(said).trim();
      const olle = await world.member("lund", "Olle");
      const [hers, his] = [
        await begun({ cookie: vera.cookie, origin: ours }, address),
        await begun({ cookie: olle.cookie, origin: ours }, address),
      ];
      his.say(ask("1", "{ me { person { id } } }"));
      expect((await his.until("next")).payload).toMatchObject({ data: { me: { person: { id: olle.id } } } });
      const out = await fetch(`http://${world.address}/api/auth/sign-out`, {
        method: "POST",
        headers: { cookie: olle.cookie, origin: ours },
      });
      expect(out.status).toBe(200);
      expect(await his.closed).toBe(4403);
      hers.say(ask("1"));
      await hers.until("next");
      hers.socket.terminate();
    } finally {
      another.stdin.end();
      await once(another, "exit");
    }
  });
});

describe("A socket that breaks the protocol is closed, and told how", () => {
  test("4400: what is no message", async () => {
    for (const text of [
      "{",
      "[]",
      '{"type":"sing"}',
      '{"type":"subscribe","id":"","payload":{"query":"{ a }"}}',
      '{"id":"1","type":"subscribe"}',
    ]) {
      const one = await begun();
      one.say(text);
      expect(await one.closed).toBe(4400);
    }
  });

  test("4401: asking before it has begun", async () => {
    const one = open();
    await one.opened;
    one.say(ask("1"));
    expect(await one.closed).toBe(4401);
  });

  test("4406: another protocol", async () => {
    const one = open({}, "graphql-ws");
    expect([4406, 1006]).toContain(await one.closed);
    const none = new WebSocket(`ws://${world.address}/graphql`);
    expect(await new Promise((resolve) => none.on("close", resolve))).toBe(4406);
  });

  test("4408: opening and saying nothing", async () => {
    const one = open();
    await one.opened;
    const began = Date.now();
    expect(await one.closed).toBe(4408);
    expect(Date.now() - began).toBeGreaterThan(limits.beginsWithin - 500);
  });

  test("4409: one id for two questions", async () => {
    const one = await begun({ origin: ours, cookie: vera.cookie });
    const listen = ask("1", `subscription { changed(room: "${world.hub("lund")}") { seq caughtUp } }`);
    one.say(listen);
    await one.until("next");
    one.say(listen);
    expect(await one.closed).toBe(4409);
  });

  test("4429: beginning twice", async () => {
    const one = await begun();
    one.say({ type: "connection_init" });
    expect(await one.closed).toBe(4429);
  });

  test("4500: when the fault is ours, and nothing is told of it", async () => {
    const one = await begun({ origin: ours, cookie: vera.cookie });
    const why = new Promise((resolve) => one.socket.on("close", (_code, reason) => resolve(String(reason))));
    await world.sql("alter table person rename to nobody");
    try {
      // What is known of a person is remembered for a moment.
      await wait(1_000);
      one.say(ask("1"));
      expect(await one.closed).toBe(4500);
      expect(await why).toBe("Internal server error");
      const { errors } = await vera.ask("{ __typename }");
      expect(errors).toMatchObject([{ extensions: { code: "BROKEN", id: expect.any(String) } }]);
      expect(JSON.stringify(errors)).not.toMatch(/relation|does not exist/);
    } finally {
      await world.sql("alter table nobody rename to person");
    }
    await expect.poll(async () => (await vera.ask("{ __typename }")).data).toEqual({ __typename: "Query" });
  });
});

describe("A socket that asks too much", () => {
  test("is closed when a message is too large", async () => {
    const one = await begun();
    one.say(ask("1", "x".repeat(limits.bytes)));
    expect(await one.closed).toBe(1009);
  });

  test("is closed when a message comes in ever so many parts", async () => {
    const one = await begun();
    for (let part = 0; part < 100_000 && one.socket.readyState === WebSocket.OPEN; part++) {
      one.socket.send("x", { fin: false });
      if (part % 1_000 === 0) await wait(0);
    }
    expect([1006, 1008]).toContain(await one.closed);
    expect(await vera.get("{ __typename }")).toEqual({ __typename: "Query" });
  });

  test("is closed when messages come too fast, of any kind", async () => {
    for (const say of [
      (one: Awaited<ReturnType<typeof begun>>) => one.say({ type: "ping" }),
      (one: { socket: WebSocket }) => one.socket.ping(),
    ]) {
      const one = await begun();
      for (let nth = 0; nth < 5_000 && one.socket.readyState === WebSocket.OPEN; nth++) say(one);
      expect([1006, 1008]).toContain(await one.closed);
    }
  });

  test("is refused a subscription too many, and keeps the others", async () => {
    const one = await begun({ origin: ours, cookie: vera.cookie });
    const listen = `subscription { changed(room: "${world.hub("lund")}") { seq caughtUp } }`;
    for (let nth = 0; nth <= limits.subscriptions; nth++) one.say(ask(String(nth), listen));
    const { id, payload } = await one.until("error");
    expect(id).toBe(String(limits.subscriptions));
    expect(payload).toMatchObject([{ extensions: { key: "edge.whyNot.tooManySubscriptions", values: { most: limits.subscriptions } } }]);
    await expect.poll(() => new Set(one.told.filter(({ type }) => type === "next").map(({ id }) => id)).size).toBe(limits.subscriptions);
    one.socket.terminate();
  });

  test("with one session has its share, and the next beside it its own", async () => {
    const nils = await world.member("lund", "Nils");
    const mine = Array.from({ length: limits.perSession }, () => open({ origin: ours, cookie: nils.cookie }));
    expect(await Promise.all(mine.map(({ opened }) => opened))).not.toContain(false);
    const more = open({ origin: ours, cookie: nils.cookie });
    expect(await more.opened).toBe(false);
    const other = open({ origin: ours, cookie: vera.cookie });
    expect(await other.opened).toBe(true);
    for (const { socket } of [...mine, other]) socket.terminate();
    await Promise.all(mine.map(({ closed }) => closed));
    await expect.poll(async () => open({ origin: ours, cookie: nils.cookie }).opened).toBe(true);
  });
});

test("a thousand half-open handshakes do not keep anybody waiting, and are closed in time", { timeout: 60_000 }, async () => {
  const [host, port] = world.address.split(":");
  const half = await Promise.all(
    Array.from({ length: 1_000 }, async (_, nth): Promise<Socket> => {
      const socket = connect(Number(port), host);
      socket.on("error", () => {});
      await once(socket, "connect");
      const head = `GET /graphql HTTP/1.1\r\nHost: ${world.address}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n`;
      socket.write(nth % 2 ? head : "");
      return socket.resume();
    }),
  );
  const closed = half.map((socket) => new Promise((resolve) => socket.on("close", resolve)));
  const answers: number[] = [];
  for (let nth = 0; nth < 20; nth++) {
    const began = performance.now();
    expect(await vera.get("{ __typename }")).toEqual({ __typename: "Query" });
    answers.push(performance.now() - began);
  }
  expect(answers.sort((a, b) => a - b)[10]).toBeLessThan(1_000);
  const one = await begun();
  one.socket.terminate();
  await Promise.all(closed);
  expect(await vera.get("{ __typename }")).toEqual({ __typename: "Query" });
});
