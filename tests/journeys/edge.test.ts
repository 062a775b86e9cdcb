import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { violationsOn } from "./axe.ts";
import { pathsOfDalby } from "./dalby.ts";
import { type Guest, installation, member, watch } from "./guests.ts";
import { say } from "./say.ts";

let vera: Guest;
let paths: Awaited<ReturnType<typeof pathsOfDalby>>;

beforeAll(async () => {
  vera = await member({ name: "Vera", hub: "lund" });
  paths = await pathsOfDalby(vera);
});
watch(() => [vera]);
afterAll(() => vera.leave());

describe("The built pages", () => {
  test("ask for their documents by name, over HTTP and over the socket, and nobody else for anything", async () => {
    const { page } = vera;
    const asked: { operationName?: string; query?: string; extensions?: { persistedQuery?: object } }[] = [];
    page.on("request", (request) => {
      if (request.method() === "POST" && request.url().endsWith("/graphql")) asked.push(request.postDataJSON());
    });
    page.on("websocket", (socket) =>
      socket.on("framesent", ({ payload }) => {
        const message = JSON.parse(String(payload));
        if (message.type === "subscribe") asked.push(message.payload);
      }),
    );
    for (const path of ["/", "/lund", "/lund/actors", paths.actor, paths.map, "/me"]) {
      await vera.go(path);
      await page.getByRole("heading", { level: 1 }).first().waitFor();
    }
    await expect.poll(() => asked.length).toBeGreaterThan(6);
    expect(asked.filter(({ query, extensions }) => query || !extensions?.persistedQuery).map(({ operationName }) => operationName)).toEqual(
      [],
    );
  });

  test("and the API's page asks what is written there", async () => {
    const { page } = vera;
    await vera.go("/graphql");
    await page.getByRole("button", { name: /execute query/i }).click();
    await page.getByText('"Lund"').first().waitFor();
  });
});

test("a person makes a key for a program, which comes in with it until it is taken back", async () => {
  const { page } = vera;
  await vera.go("/me");
  await page.getByRole("button", { name: say("tokens.make") }).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole("button", { name: say("tokens.make") }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: say("tokens.name") }).fill("Nattlig export");
  expect(await violationsOn(page)).toEqual([]);
  await dialog.getByRole("button", { name: say("tokens.make") }).click();
  const key = await dialog.getByText(/^svv_/).textContent();
  await page.getByRole("button", { name: say("tokens.done") }).click();
  await page.getByText("Nattlig export").waitFor();
  expect(await page.getByText(key!).count()).toBe(0);
  const ask = () =>
    fetch(`${installation().address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${key}` },
      body: JSON.stringify({ query: "{ me { person { name } } }" }),
    });
  expect(await (await ask()).json()).toMatchObject({ data: { me: { person: { name: expect.stringMatching(/^Vera/) } } } });
  await page.getByRole("button", { name: say("tokens.revoke", { name: "Nattlig export" }) }).click();
  await page
    .getByRole("alertdialog")
    .getByRole("button", { name: say("tokens.revoke", { name: "Nattlig export" }) })
    .click();
  await page.getByText(say("tokens.none")).waitFor();
  await expect.poll(async () => (await ask()).status).toBe(401);
});
