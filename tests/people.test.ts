import { afterAll, beforeAll, expect, test } from "vitest";
import WebSocket from "ws";
import { type Asker, openWorld, type World } from "./world.ts";

let world: World;
let karin: Asker;
let borja: Asker;
beforeAll(async () => {
  world = await openWorld();
  karin = await world.member("lund", "Karin");
  borja = await world.member("boras", "Börja");
});
afterAll(() => world.close());

const sent = (path: string, body: object, headers: Record<string, string> = {}) =>
  fetch(`http://${world.address}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: "http://localhost:4000", ...headers },
    body: JSON.stringify(body),
  });

test("a person is seen by those who share a hub with them, and by nobody else; never with their address", async () => {
  const person = (who: Asker) => who.get("query($id: ID!) { node(id: $id) { id ... on Person { name } } }", { id: karin.id });
  const omar = await world.member("lund", "Omar");
  expect((await person(omar)).node).toEqual({ id: karin.id, name: "Karin" });
  for (const who of [borja, world.visitor()]) expect((await person(who)).node).toBeNull();
  const no = await omar.whyNot("query($id: ID!) { node(id: $id) { ... on Person { email } } }", { id: karin.id });
  expect(no.extensions.code).toBe("GRAPHQL_VALIDATION_FAILED");
});

test("one signs in with address and password, is known by the cookie, and is a visitor again after signing out", async () => {
  const { id } = (await world.sql("insert into person (name, email) values ('Prov', 'prov@example.se') returning id"))[0];
  await world.app.auth.addAccount({ id, name: "Prov", email: "prov@example.se", password: "en lång lösenfras" });
  expect((await sent("/api/auth/sign-in/email", { email: "prov@example.se", password: "fel lösenord här" })).ok).toBe(false);
  const signedIn = await sent("/api/auth/sign-in/email", { email: "prov@example.se", password: "en lång lösenfras" });
  expect(signedIn.status).toBe(200);
  const cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
  expect(signedIn.headers.getSetCookie().join()).toMatch(/HttpOnly/i);
  const me = async () => (await (await sent("/graphql", { query: "{ me { person { name } } }" }, { cookie })).json()).data.me;
  expect(await me()).toEqual({ person: { name: "Prov" } });
  expect((await sent("/api/auth/sign-out", {}, { cookie })).ok).toBe(true);
  // A session is believed for five seconds.
  await expect.poll(me, { timeout: 8_000, interval: 500 }).toBeNull();
});

test("nobody makes an account from outside, and a made-up cookie is nobody's", async () => {
  expect((await sent("/api/auth/sign-up/email", { name: "X", email: "x@example.se", password: "en lång lösenfras" })).ok).toBe(false);
  const answer = await sent("/graphql", { query: "{ me { person { name } } }" }, { cookie: "samvav.session_token=made.up" });
  expect(await answer.json()).toEqual({ data: { me: null } });
});

test("one click signs nobody in where the demo is off", async () => {
  expect((await sent("/api/demo/sign-in", { email: "prov@example.se" })).status).toBe(404);
});

test("pages of other origins get no socket, and other addresses neither", async () => {
  const opened = (path: string, origin: string) =>
    new Promise<boolean>((resolve) => {
      const socket = new WebSocket(`ws://${world.address}${path}`, "graphql-transport-ws", { headers: { origin, cookie: karin.cookie } });
      socket.on("open", () => resolve(true)).on("error", () => resolve(false));
      socket.on("open", () => socket.terminate());
    });
  expect(await opened("/graphql", "http://localhost:4000")).toBe(true);
  expect(await opened("/graphql", "https://elsewhere.example")).toBe(false);
  expect(await opened("/else", "http://localhost:4000")).toBe(false);
});

test("a form on another site cannot ask in somebody's name", async () => {
  const response = await fetch(`http://${world.address}/graphql`, {
    method: "POST",
    headers: { "content-type": "text/plain", cookie: karin.cookie },
    body: JSON.stringify({ query: "{ me { person { name } } }" }),
  });
  expect(response.ok).toBe(false);
  const get = await fetch(`http://${world.address}/graphql?query=${encodeURIComponent('mutation { undo(operation: "x") }')}`, {
    headers: { accept: "application/json", cookie: karin.cookie },
  });
  expect(get.ok).toBe(false);
});
