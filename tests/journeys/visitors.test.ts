import { afterAll, beforeAll, expect, test } from "vitest";
import { type Guest, member, visitor, watch } from "./guests.ts";
import { actorOn, openMap, startMap, type Woven } from "./maps.ts";
import { say } from "./say.ts";

let guest: Guest;
let map: Woven;

beforeAll(async () => {
  const vera = await member({ name: "Vera", hub: "lund" });
  map = await startMap(vera, "lund", {
    title: "Stationsområdet",
    actors: { Stationskiosken: [0, 0], Cykelköket: [200, 60] },
    ties: [["Stationskiosken", "Cykelköket", "Cooperate"]],
  });
  await vera.leave();
  guest = await visitor();
});
watch(() => [guest]);
afterAll(() => guest.leave());

test("a visitor sees the map and all of its actors, and nothing that changes it", async () => {
  const { page } = guest;
  await openMap(guest, map.path);
  await actorOn(page, "Stationskiosken").click();
  const panel = page.getByRole("complementary", { name: "Stationskiosken" });
  await panel.getByRole("button", { name: say("weave.table.openTieOf", { from: "Stationskiosken", to: "Cykelköket" }) }).waitFor();
  expect(await page.getByRole("textbox").count()).toBe(0);
  expect(await page.getByRole("combobox", { name: say("weave.add.label") }).count()).toBe(0);
  for (const name of [say("weave.actor.lift"), say("weave.tidy"), say("weave.nothingToUndo")])
    expect(await page.getByRole("button", { name }).count(), name).toBe(0);
});

test("nothing in the table can be changed either, and no contact is shown", async () => {
  const { page } = guest;
  await page.getByRole("link", { name: say("weave.toTable") }).click();
  await page.getByRole("rowheader", { name: "Cykelköket" }).first().waitFor();
  expect(await page.locator("main input, main select, main textarea").count()).toBe(0);
  await guest.go(`/lund/actors/${map.actors.Cykelköket}`);
  await page.getByRole("heading", { level: 1, name: "Cykelköket" }).waitFor();
  expect(await page.getByRole("heading", { name: say("actors.contacts") }).count()).toBe(0);
  expect(await page.getByRole("button", { name: say("house.ui.change") }).count()).toBe(0);
});

test("the way in leads back to the map: one click as one of the demo's people, and it can be woven", async () => {
  const { page } = guest;
  await openMap(guest, map.path);
  await page.getByRole("link", { name: say("weave.signInToChange") }).click();
  await page.getByRole("button", { name: /^Vera Ekdahl/ }).click();
  await page.getByRole("combobox", { name: say("weave.add.label") }).waitFor();
  expect(new URL(page.url()).pathname).toBe(map.path);
  await page.getByRole("button", { name: say("people.signedInAs", { name: "Vera Ekdahl" }) }).waitFor();
});

test("signed out again, only looking is left", async () => {
  const { page } = guest;
  await page.getByRole("button", { name: say("people.signedInAs", { name: "Vera Ekdahl" }) }).click();
  await page.getByRole("menuitem", { name: say("people.signOut") }).click();
  await page.getByRole("link", { name: say("weave.signInToChange") }).waitFor();
  expect(await page.getByRole("combobox", { name: say("weave.add.label") }).count()).toBe(0);
});

test("a wrong password is told without losing the address, and a way in from outside leads nowhere else", async () => {
  const { page } = guest;
  await guest.go("/sign-in?to=//example.org/");
  await page.getByRole("textbox", { name: say("people.email") }).fill("vera.ekdahl@lund.example");
  await page.getByRole("textbox", { name: say("people.password") }).fill("inte rätt lösenord");
  await page.getByRole("button", { name: say("people.signIn"), exact: true }).click();
  await page
    .getByRole("alert")
    .filter({ hasText: say("people.wrong") })
    .waitFor();
  await expect.poll(() => page.getByRole("textbox", { name: say("people.email") }).inputValue()).toBe("vera.ekdahl@lund.example");
  await page.getByRole("button", { name: /^Vera Ekdahl/ }).click();
  await page.getByRole("button", { name: say("people.signedInAs", { name: "Vera Ekdahl" }) }).waitFor();
  expect(new URL(page.url()).pathname).toBe("/");
});
