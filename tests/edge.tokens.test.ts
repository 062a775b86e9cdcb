import { readFileSync } from "node:fs";
import { buildSchema, type GraphQLObjectType } from "graphql";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import WebSocket from "ws";
import { forTokens, longestToken, mostTokens, whyNotByToken, whyNotToken } from "../schema/tokens.ts";
import { type Asker, type Loose, openWorld, type World } from "./world.ts";

let world: World;
let vera: Asker;
let hub: string;

beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  vera = await world.member("lund", "Vera", "Weaver");
  hub = world.hub("lund");
});
afterAll(() => world.close());

const pages = (path = "", init: RequestInit = {}, cookie = vera.cookie) =>
  fetch(`http://${world.address}/api/tokens${path}`, {
    ...init,
    headers: { "content-type": "application/json", "accept-language": "en", ...(cookie && { cookie }) },
  });
const make = async (input: object = {}, cookie = vera.cookie) => {
  const answer = await pages(
    "",
    { method: "POST", body: JSON.stringify({ name: "Export", hub, writes: true, days: 30, ...input }) },
    cookie,
  );
  return { status: answer.status, ...((await answer.json()) as Loose) };
};
const list = async () => ((await (await pages()).json()) as Loose).tokens as Loose[];
const ask = async (token: string, query: string, variables: object = {}, headers: Record<string, string> = {}) => {
  const answer = await fetch(`http://${world.address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}`, "accept-language": "en", ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return { status: answer.status, challenge: answer.headers.get("www-authenticate"), ...((await answer.json()) as Loose) };
};
const startMap = 'mutation($hub: ID!) { startMap(hub: $hub, map: { title: "Via nyckel" }) { id title } }';

describe("The rules", () => {
  const rights = { memberOf: ["lund"] };
  const input = { name: "Export", hub: "lund", writes: false, days: 30 };

  test.each([
    [input, 0, undefined],
    [{ ...input, days: longestToken }, mostTokens - 1, undefined],
    [{ ...input, name: " " }, 0, "house.whyNot.nameMissing"],
    [{ ...input, hub: "boras" }, 0, "house.whyNot.notMember"],
    [{ ...input, days: longestToken + 1 }, 0, "tokens.whyNot.days"],
    [{ ...input, days: 0 }, 0, "tokens.whyNot.days"],
    [{ ...input, days: 1.5 }, 0, "tokens.whyNot.days"],
    [input, mostTokens, "tokens.whyNot.tooMany"],
  ])("%j of %i: %s", (wanted, kept, reason) => expect(whyNotToken(wanted, rights, kept)?.key).toBe(reason));

  test("a key does what the hub is about, and never what a person does in person", () => {
    const schema = buildSchema(readFileSync("schema/schema.graphql", "utf8"), { assumeValid: true });
    const deeds = Object.keys((schema.getMutationType() as GraphQLObjectType).getFields());
    expect([...forTokens].filter((deed) => deed !== "__typename" && !deeds.includes(deed))).toEqual([]);
    for (const deed of ["eraseMe", "acceptInvitation", "assignRole", "invite", "requestToJoin", "lookAtProtected"])
      expect(whyNotByToken(true, [deed, "addActor"])?.key).toBe("tokens.whyNot.inPerson");
    expect(whyNotByToken(true, ["addActor"])).toBeUndefined();
    expect(whyNotByToken(false, ["addActor"])?.key).toBe("tokens.whyNot.readsOnly");
  });
});

describe("A key", () => {
  test("is made and shown once, told of, and taken back by its person; the database keeps only its hash", async () => {
    const { status, token } = await make();
    expect(status).toBe(201);
    expect(token).toMatch(/^svv_[\w-]{43}$/);
    const [kept] = await list();
    expect(kept).toMatchObject({ name: "Export", hub, writes: true, prefix: token.slice(0, 10), lastUsedAt: null });
    expect(JSON.stringify(await world.sql("select * from auth.api_token"))).not.toContain(token.slice(10));
    const nils = await world.member("lund", "Nils");
    expect((await pages(`/${kept.id}`, { method: "DELETE" }, nils.cookie)).status).toBe(404);
    expect((await ask(token, "{ __typename }")).status).toBe(200);
    expect((await list())[0].lastUsedAt).not.toBeNull();
    expect((await pages(`/${kept.id}`, { method: "DELETE" })).status).toBe(200);
    expect(await list()).toEqual([]);
    expect((await ask(token, "{ __typename }")).status).toBe(401);
    const told = await world.sql(
      "select kind, by_id, label, visibility from event where type = 'Person' and kind like 'key%' order by seq",
    );
    const event = { by_id: vera.id, label: "Export", visibility: "administrators" };
    expect(told).toEqual([
      { ...event, kind: "keyMade" },
      { ...event, kind: "keyRevoked" },
    ]);
  });

  test("is not made by a visitor, by another key, in a hub that one is no member of, nor long after signing in", async () => {
    expect((await make({}, "")).status).toBe(401);
    const { token } = await make();
    const byKey = await fetch(`http://${world.address}/api/tokens`, { headers: { authorization: `Bearer ${token}` } });
    expect(byKey.status).toBe(401);
    await world.member("boras", "Bo");
    expect(await make({ hub: world.hub("boras") })).toMatchObject({
      status: 403,
      errors: [{ extensions: { key: "house.whyNot.notMember" } }],
    });
    expect(await make({ days: 366 })).toMatchObject({ status: 403, errors: [{ extensions: { key: "tokens.whyNot.days" } }] });
    expect((await make({ days: "30" })).status).toBe(400);
    await world.sql(`update auth.session set "createdAt" = now() - interval '2 days' where "userId" = $1`, [vera.id]);
    expect(await make()).toMatchObject({ status: 403, errors: [{ extensions: { key: "people.whyNot.stale" } }] });
  });

  test("does what its person may do in its hub, and nothing elsewhere", async () => {
    await world.member("boras", "Bo", "Weaver");
    const boras = world.hub("boras");
    await world.sql(
      "insert into membership (hub_id, person_id, visibility) select $1, $2, visibility from membership where person_id = $2 limit 1",
      [boras, vera.id],
    );
    const { token } = await make();
    expect((await ask(token, startMap, { hub })).data.startMap.title).toBe("Via nyckel");
    const { data } = await ask(token, "{ me { person { id } rights { memberOf } } }");
    expect(data.me).toMatchObject({ person: { id: vera.id }, rights: { memberOf: [hub] } });
    expect((await ask(token, startMap, { hub: boras })).errors[0].extensions.code).toBe("REFUSED");
    const nils = await world.member("lund", "Nils", "Member");
    const { token: his } = await make({}, nils.cookie);
    expect((await ask(his, startMap, { hub })).errors[0].extensions.key).toBe("hubs.whyNot.notWeaver");
    await world.revoke("lund", vera);
    await expect.poll(async () => (await ask(token, startMap, { hub })).errors?.[0].extensions.code).toBe("REFUSED");
  });

  test("that only reads changes nothing, and none does what is done in person, however it is asked", async () => {
    const { token: reads } = await make({ writes: false });
    expect((await ask(reads, "{ hubs { edges { node { slug } } } }")).errors).toBeUndefined();
    expect((await ask(reads, startMap, { hub })).errors[0].extensions.key).toBe("tokens.whyNot.readsOnly");
    const { token: writes } = await make();
    const inPerson = [
      'mutation { eraseMe(address: "vera@lund.example") }',
      'mutation { a: eraseMe(address: "vera@lund.example") }',
      'mutation { ...F } fragment F on Mutation { ... on Mutation { ...G } } fragment G on Mutation { eraseMe(address: "vera@lund.example") }',
      `mutation { removeMap(id: "${hub}") showMyName(name: "Någon annan") { id } }`,
    ];
    for (const query of inPerson) expect((await ask(writes, query)).errors[0].extensions.key).toBe("tokens.whyNot.inPerson");
    const twoDeeds = `mutation Allowed { cutTie(id: "${hub}") } mutation Hidden { eraseMe(address: "vera@lund.example") }`;
    const answer = await fetch(`http://${world.address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${writes}` },
      body: JSON.stringify({ query: twoDeeds, operationName: "Hidden" }),
    });
    expect(((await answer.json()) as Loose).errors[0].extensions.key).toBe("tokens.whyNot.inPerson");
  });

  test.each([
    ["unknown", () => `svv_${"A".repeat(43)}`],
    ["empty", () => ""],
    ["no key at all", () => "eyJhbGciOiJub25lIn0.e30."],
  ])("that is %s is answered 401, with the reason, also beside a session", async (_what, key) => {
    const { status, challenge, errors } = await ask(key(), "{ __typename }", {}, { cookie: vera.cookie, origin: "http://localhost:4000" });
    expect(status).toBe(401);
    expect(challenge).toMatch(/^Bearer .*invalid_token/);
    expect(errors[0].message).toBe("The key is not valid: it is unknown, has run out or has been taken back.");
  });

  test("that has run out is answered 401", async () => {
    const { token } = await make();
    await world.sql(
      "update auth.api_token set created_at = now() - interval '2 days', expires_at = now() - interval '1 day' where person = $1",
      [vera.id],
    );
    await expect.poll(async () => (await ask(token, "{ __typename }")).status).toBe(401);
  });
});

describe("Over the socket, a key", () => {
  const open = (headers: Record<string, string>, payload?: object) => {
    const socket = new WebSocket(`ws://${world.address}/graphql`, "graphql-transport-ws", { headers });
    const told: Loose[] = [];
    socket.on("message", (text) => told.push(JSON.parse(String(text)))).on("error", () => {});
    socket.on("open", () => socket.send(JSON.stringify({ type: "connection_init", ...(payload && { payload }) })));
    const refused = new Promise<number>((resolve) => socket.on("unexpected-response", (_request, { statusCode }) => resolve(statusCode!)));
    return { socket, told, refused, closed: new Promise<number>((resolve) => socket.on("close", resolve)) };
  };

  test("opens it, as a header or as a parameter, and closes it when it is taken back", async () => {
    const { token } = await make();
    const both = [open({ authorization: `Bearer ${token}` }), open({}, { authorization: `Bearer ${token}` })];
    for (const { socket, told } of both) {
      await expect.poll(() => told.map(({ type }) => type)).toEqual(["connection_ack"]);
      socket.send(JSON.stringify({ id: "1", type: "subscribe", payload: { query: "{ me { person { id } } }" } }));
      await expect.poll(() => told.find(({ type }) => type === "next")?.payload.data).toEqual({ me: { person: { id: vera.id } } });
    }
    const [{ id }] = (await list()) as [Loose];
    const began = Date.now();
    await pages(`/${id}`, { method: "DELETE" });
    expect(await Promise.all(both.map(({ closed }) => closed))).toEqual([4403, 4403]);
    expect(Date.now() - began).toBeLessThan(5_000);
  });

  test("that is not known opens nothing: 401 before the upgrade, 4403 after", async () => {
    expect(await open({ authorization: "Bearer svv_no" }).refused).toBe(401);
    expect(await open({}, { authorization: "Bearer svv_no" }).closed).toBe(4403);
  });
});
