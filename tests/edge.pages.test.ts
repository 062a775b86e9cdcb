import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readConfig } from "../server/host/config.ts";
import { type Asker, type Loose, openWorld, type World } from "./world.ts";

let world: World;
let vera: Asker;
const ours = "http://localhost:4000";

beforeAll(async () => {
  world = await openWorld({ SECURITY_CONTACT: "mailto:security@example.se", DEMO: "1" });
  vera = await world.member("lund", "Vera");
});
afterAll(() => world.close());

const at = (path: string, init: RequestInit & { headers?: Record<string, string> } = {}) => fetch(`http://${world.address}${path}`, init);
const startMap = (hub: string, title: string) => `mutation { startMap(hub: "${hub}", map: { title: "${title}" }) { id } }`;
const maps = async () => (await world.sql("select count(*)::int n from network_map"))[0].n as number;

describe("Another site does nothing in the name of whoever is signed in", () => {
  const form = () => new URLSearchParams({ query: startMap(world.hub("lund"), "Kapad") });
  const multipart = () => {
    const body = new FormData();
    body.set("operations", JSON.stringify({ query: startMap(world.hub("lund"), "Kapad") }));
    body.set("query", startMap(world.hub("lund"), "Kapad"));
    return body;
  };
  const json = () => JSON.stringify({ query: startMap(world.hub("lund"), "Kapad") });
  const cookie = () => ({ cookie: vera.cookie });
  const attacks: [string, () => Promise<Response>][] = [
    ["GET", () => at(`/graphql?${form()}`, { headers: cookie() })],
    ["GET that claims a preflight", () => at(`/graphql?${form()}`, { headers: { ...cookie(), "apollo-require-preflight": "1" } })],
    ["a form", () => at("/graphql", { method: "POST", headers: cookie(), body: form() })],
    ["text/plain", () => at("/graphql", { method: "POST", headers: { ...cookie(), "content-type": "text/plain" }, body: json() })],
    ["a body of no type", () => at("/graphql", { method: "POST", headers: cookie(), body: new Blob([json()]) })],
    ["multipart", () => at("/graphql", { method: "POST", headers: cookie(), body: multipart() })],
    [
      "a form with a preflight header",
      () => at("/graphql", { method: "POST", headers: { ...cookie(), "x-apollo-operation-name": "a" }, body: form() }),
    ],
    ...["null", "https://elsewhere.example", `${ours}.evil.example`, "http://localhost:4001", "https://localhost:4000"].map(
      (origin): [string, () => Promise<Response>] => [
        `JSON from ${origin}`,
        () => at("/graphql", { method: "POST", headers: { ...cookie(), origin, "content-type": "application/json" }, body: json() }),
      ],
    ),
    [
      "JSON from another site that names no origin",
      () =>
        at("/graphql", {
          method: "POST",
          headers: { ...cookie(), "sec-fetch-site": "cross-site", "content-type": "application/json" },
          body: json(),
        }),
    ],
  ];

  test.each(attacks)("by %s", async (_how, attack) => {
    const before = await maps();
    const { status } = await attack();
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(await maps()).toBe(before);
  });

  test("but a page of ours does", async () => {
    const before = await maps();
    const headers = { ...cookie(), origin: ours, "content-type": "application/json" };
    const answer = (await (await at("/graphql", { method: "POST", headers, body: json() })).json()) as Loose;
    expect(answer.errors).toBeUndefined();
    expect(await maps()).toBe(before + 1);
  });

  test.each(["/api/auth/sign-out", "/api/auth/sign-in/email", "/api/demo/sign-in"])("%s", async (path) => {
    for (const origin of ["https://elsewhere.example", "null"]) {
      const headers = { ...cookie(), origin, "content-type": "application/json" };
      const answer = await at(path, { method: "POST", headers, body: "{}" });
      expect(answer.status).toBe(403);
      expect(answer.headers.getSetCookie()).toEqual([]);
    }
    const body = new URLSearchParams({ email: "vera@lund.example", password: "vävaihoptrådar" });
    const form = await at(path, { method: "POST", headers: { origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" }, body });
    expect(form.status).toBeGreaterThanOrEqual(400);
    expect(form.status).not.toBe(401);
    const plain = await at(path, { method: "POST", headers: { "content-type": "text/plain" }, body: JSON.stringify({ email: "vera" }) });
    expect(plain.status).toBeGreaterThanOrEqual(400);
    expect((await at(path, { headers: cookie() })).status).toBe(404);
    expect((await vera.get("{ me { person { id } } }")).me.person.id).toBe(vera.id);
  });
});

describe("A body is what the API expects, or refused", () => {
  test.each([
    ["no JSON", "{", "application/json", 400],
    ["too large", `{"query":"${" ".repeat(1_100_000)}"}`, "application/json", 413],
    ["of another type", "<query/>", "application/xml", 415],
    ["a list", "[]", "application/json", 400],
    ["a word", '"query"', "application/json", 400],
  ])("%s", async (_what, body, type, status) => {
    const answer = await at("/graphql", { method: "POST", headers: { "content-type": type, "accept-language": "en" }, body });
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toMatch(/json/);
    expect((await answer.text()).length).toBeLessThan(500);
  });
});

describe("Every answer says what it may do", () => {
  const expected = {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": expect.stringContaining("camera=()"),
  };

  test.each(["/", "/lund", "/graphql", "/sign-in", "/nowhere", "/api/nothing", "/health", "/.well-known/security.txt"])(
    "%s",
    async (path) => {
      const { headers } = await at(path, { headers: { accept: "text/html" } });
      expect(Object.fromEntries(headers)).toMatchObject(expected);
      expect(headers.get("x-powered-by")).toBeNull();
      expect(headers.get("strict-transport-security")).toBeNull();
      const policy = Object.fromEntries(
        headers
          .get("content-security-policy")!
          .split(";")
          .map((part) => [part.split(" ")[0], part.split(" ").slice(1).join(" ")]),
      );
      expect(policy).toMatchObject({
        "default-src": "'self'",
        "script-src": "'self'",
        "frame-ancestors": "'none'",
        "object-src": "'none'",
      });
      expect(headers.get("content-security-policy")).not.toMatch(/unsafe|https?:|\*/);
    },
  );

  test("over https also that it is asked for over https only", async () => {
    const { headers } = await import("../server/edge/headers.ts");
    const { default: express } = await import("express");
    const { publicUrl } = readConfig({ PUBLIC_URL: "https://hub.example.se" });
    const pages = express()
      .use(headers(publicUrl))
      .get("/", (_request, response) => void response.send("Hej"));
    const server = pages.listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const answer = await fetch(`http://127.0.0.1:${(server.address() as { port: number }).port}/`);
    server.close();
    expect(answer.headers.get("strict-transport-security")).toBe("max-age=31536000");
    expect(answer.headers.get("content-security-policy")).toMatch(/upgrade-insecure-requests/);
  });

  test("over https its cookies are for this very host, out of reach of scripts and of other sites", async () => {
    const secure = await openWorld({ PUBLIC_URL: "https://hub.example.se" });
    try {
      const nils = await secure.member("lund", "Nils");
      const [{ email }] = await secure.sql("select email from person where id = $1", [nils.id]);
      const [session] = await secure.app.auth.signInAs(email);
      expect(session).toMatch(/^__Host-samvav\.session_token=/);
      expect(session).toMatch(/; Path=\/;/);
      expect(session).toMatch(/; HttpOnly/);
      expect(session).toMatch(/; Secure/);
      expect(session).toMatch(/; SameSite=Lax/);
      expect(session).not.toMatch(/Domain/i);
      expect((await nils.get("{ me { person { id } } }")).me.person.id).toBe(nils.id);
    } finally {
      await secure.close();
    }
  });

  test("and the API's page asks nobody else for anything", async () => {
    const page = await (await at("/graphql", { headers: { accept: "text/html" } })).text();
    expect(page).toMatch(/<html/);
    expect(page).not.toMatch(/https?:\/\//);
  });
});

test("whoever has found a weakness is told where to turn, for at most a year", async () => {
  const answer = await at("/.well-known/security.txt");
  expect(answer.headers.get("content-type")).toMatch(/^text\/plain/);
  const fields = Object.fromEntries(
    (await answer.text())
      .trim()
      .split("\n")
      .map((line) => line.split(/: (.*)/)),
  );
  expect(fields).toMatchObject({
    Contact: "mailto:security@example.se",
    "Preferred-Languages": "sv, en",
    Canonical: `${ours}/.well-known/security.txt`,
  });
  const left = new Date(fields.Expires!).getTime() - Date.now();
  expect(left).toBeGreaterThan(300 * 24 * 60 * 60 * 1_000);
  expect(left).toBeLessThan(366 * 24 * 60 * 60 * 1_000);
});
