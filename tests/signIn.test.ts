import { once } from "node:events";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Auth, openAuth } from "../server/people/auth.ts";
import { demo } from "../server/people/demo.ts";
import { freshDatabase } from "./database.ts";

const PASSWORD = "vävaihoptrådar";
const vera = { id: "0198a0aa-0000-7000-8000-000000000001", name: "Vera Vävare", email: "Vera@lund.example", password: PASSWORD };
const olle = { id: "0198a0aa-0000-7000-8000-000000000002", name: "Olle Ort", email: "olle@lund.example" };
const secret = "pLq82nsKa0xTz51hWn27aQmCv93yRb64";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let auth: Auth;
let address: string;
let close: () => void;

beforeAll(async () => {
  database = await freshDatabase();
  const server = express().listen(0, "127.0.0.1");
  await once(server, "listening");
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  auth = await openAuth({ databaseUrl: database.url, secret, publicUrl: address, origins: [address] });
  const pages = express().use("/api/auth", auth.handler);
  pages.use(demo(async () => [{ ...olle, roles: [], actors: [], hub: "lund" }], auth.signInAs));
  server.removeAllListeners("request").on("request", pages);
  close = () => server.close();
  for (const account of [vera, vera, olle]) await auth.addAccount(account);
});

afterAll(async () => {
  close();
  await auth.close();
  await database.drop();
});

const post = (path: string, body: object, headers: Record<string, string> = {}) =>
  fetch(address + path, {
    method: "POST",
    headers: { "content-type": "application/json", origin: address, ...headers },
    body: JSON.stringify(body),
  });

const cookieOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");

const signIn = (email: string, password: string, headers = {}) => post("/api/auth/sign-in/email", { email, password }, headers);

describe("With an address and a password", () => {
  test("a person is who they say, in a cookie that no script can read", async () => {
    const answer = await signIn("vera@lund.example", PASSWORD);
    expect(answer.status).toBe(200);
    expect(answer.headers.getSetCookie()[0]).toMatch(/; HttpOnly; SameSite=Lax$/);
    expect(await auth.whoIs({ cookie: cookieOf(answer) })).toBe(vera.id);
  });

  test.each([
    ["a wrong password", "vera@lund.example", "fel"],
    ["an unknown address", "ingen@lund.example", PASSWORD],
    ["an account without a password", "olle@lund.example", ""],
  ])("%s is refused, and nothing says which part was wrong", async (_what, email, password) => {
    const answer = await signIn(email, password);
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ code: "INVALID_EMAIL_OR_PASSWORD" });
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  test("another site cannot sign anyone in, and nobody can make an account from outside", async () => {
    expect((await signIn("vera@lund.example", PASSWORD, { origin: "https://elsewhere.example", cookie: "a=b" })).status).toBe(403);
    const made = await post("/api/auth/sign-up/email", { email: "ny@lund.example", password: PASSWORD, name: "Ny" });
    expect(made.status).toBe(400);
  });

  test("a cookie that was tampered with, or none, is nobody", async () => {
    const cookie = cookieOf(await signIn("vera@lund.example", PASSWORD));
    expect(await auth.whoIs({ cookie: cookie.replace(/=./, "=~") })).toBeNull();
    expect(await auth.whoIs({})).toBeNull();
  });

  test("signing out ends the session for whoever kept the cookie", async () => {
    const cookie = cookieOf(await signIn("vera@lund.example", PASSWORD));
    expect((await post("/api/auth/sign-out", {}, { cookie })).status).toBe(200);
    expect(await auth.whoIs({ cookie })).toBeNull();
  });
});

describe("In the demo", () => {
  test("one click is enough to be one of its people", async () => {
    expect(await (await fetch(`${address}/api/demo`)).json()).toMatchObject({ people: [{ email: olle.email, hub: "lund" }] });
    const answer = await post("/api/demo/sign-in", { email: olle.email });
    expect(answer.status).toBe(200);
    expect(await auth.whoIs({ cookie: cookieOf(answer) })).toBe(olle.id);
  });

  test.each([[{ email: vera.email }], [{ email: "ingen@lund.example" }], [{ email: 1 }], [{}]])(
    "nobody else is on offer: %j",
    async (body) => {
      const answer = await post("/api/demo/sign-in", body);
      expect(answer.status).toBe(404);
      expect(answer.headers.getSetCookie()).toEqual([]);
    },
  );
});

test("guessing is slowed down, also for one who claims ever new addresses", async () => {
  const answers: number[] = [];
  for (let i = 0; i < 31; i++) answers.push((await signIn("vera@lund.example", "fel", { "x-forwarded-for": `10.0.0.${i}` })).status);
  expect(answers.at(-1)).toBe(429);
});
