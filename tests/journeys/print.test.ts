import { afterAll, beforeAll, expect, test } from "vitest";
import { library, pathsOfDalby } from "./dalby.ts";
import { type Guest, member, watch } from "./guests.ts";
import { actorOn, openMap } from "./maps.ts";
import { say } from "./say.ts";

let vera: Guest;
beforeAll(async () => {
  vera = await member({ name: "Vera", hub: "lund" });
  await openMap(vera, (await pathsOfDalby(vera)).map);
  await actorOn(vera.page, library).waitFor();
});
watch(() => [vera]);
afterAll(() => vera.leave());

test("on paper a map has its title, every name and what its signs mean, and nothing to press", async () => {
  const { page } = vera;
  const names = await page.locator("[data-actor]").count();
  await page.emulateMedia({ media: "print" });
  await page.getByRole("heading", { level: 1, name: "Dalby" }).waitFor();
  await page.locator(".map-print").waitFor();
  await expect.poll(() => page.locator(".map-print .map-name").count()).toBe(names);
  await page.getByRole("list", { name: say("maps.legend.actors") }).waitFor();
  await page.getByRole("list", { name: say("maps.legend.ties") }).waitFor();
  for (const role of ["button", "combobox", "textbox", "navigation", "toolbar"] as const)
    expect(await page.getByRole(role).count(), role).toBe(0);
});
