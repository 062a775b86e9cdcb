import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Guest, member, watch } from "./guests.ts";
import { actorOn, openMap, startMap, type Woven } from "./maps.ts";
import { say } from "./say.ts";

let vera: Guest;
let map: Woven;
const DRAW = "mutation Draw($tie: TieInput!) { drawTie(tie: $tie) { id } }";
const draw = (from: string, to: string, since: string) =>
  vera.get(DRAW, { tie: { from: map.actors[from], to: map.actors[to], strength: "Cooperate", since } });

beforeAll(async () => {
  vera = await member({ name: "Vera", hub: "lund" });
  const actors = { Biblioteket: [0, 0], Kören: [160, 40], Skolan: [40, 160] } as const;
  map = await startMap(vera, "lund", { title: "Genom åren", actors });
  await draw("Biblioteket", "Kören", "2024-01-15");
  await draw("Kören", "Skolan", "2025-06-01");
  await openMap(vera, `${map.path}?beside=weave&tab=time`);
  await vera.page.getByRole("img", { name: /^Läge och mått/ }).waitFor();
}, 30_000);
watch(() => [vera]);
afterAll(() => vera.leave());

const month = (page: Page) => page.getByRole("slider", { name: say("time.month") });
const tiesIn = (page: Page) => page.locator(".map-frame .map-tie").count();
const then = (page: Page, day: string) => page.locator(".map-instead").getByText(say("time.was", { day }));
const today = (page: Page) => page.locator(".map-instead").waitFor({ state: "detached" });

test("the map of an earlier month has who was there then, says so, and leads back to today", async () => {
  const { page } = vera;
  await expect.poll(() => tiesIn(page)).toBe(2);
  await month(page).press("Home");
  await then(page, "i januari 2024").waitFor();
  await actorOn(page, "Skolan").waitFor({ state: "detached" });
  await actorOn(page, "Kören").waitFor();
  await expect.poll(() => month(page).getAttribute("aria-valuetext")).toBe("januari 2024");
  await page
    .locator(".map-instead")
    .getByRole("button", { name: say("time.toToday") })
    .click();
  await actorOn(page, "Skolan").waitFor();
  await today(page);
});

test("a day is named and compared with today: what is new is listed by name and marked on the map", async () => {
  const { page } = vera;
  await month(page).press("Home");
  await page.getByRole("textbox", { name: say("time.named.name", { day: "januari 2024" }) }).fill("Första samtalet");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Första samtalet", exact: true }).waitFor();
  await month(page).press("End");
  await today(page);
  await page.getByRole("button", { name: new RegExp(say("time.compare.title")) }).click();
  await page.getByRole("option", { name: "Första samtalet" }).click();
  await page.getByText("Kören – Skolan").waitFor();
  await page.locator('.map-tie[data-change="new"]').first().waitFor({ state: "attached" });
  await expect.poll(() => page.getByRole("heading", { level: 4 }).allInnerTexts()).toEqual(["Nya länkar 1", "Aktörer som kom med 1"]);
  await page
    .locator(".map-instead")
    .getByRole("button", { name: say("time.toToday") })
    .click();
  await today(page);
});

test("a named day is called something else and noted by keyboard alone, never left without a name, and a step back undoes it", async () => {
  const { page } = vera;
  const name = page.getByRole("textbox", { name: say("time.named.called") });
  await page.getByRole("button", { name: say("time.named.change", { name: "Första samtalet" }) }).focus();
  await page.keyboard.press("Enter");
  await name.fill("Samtalet före jul");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Samtalet före jul", exact: true }).waitFor();
  await page.getByRole("textbox", { name: say("time.named.note"), exact: true }).fill("Alla var med.");
  await page.keyboard.press("Control+Enter");
  await page.locator(".time-named").getByText("Alla var med.", { exact: true }).first().waitFor();
  await page.locator(".saved-mark", { hasText: say("house.saving.knotted") }).waitFor();
  await name.fill(" ");
  await page.getByText(say("house.whyNot.nameMissing")).waitFor();
  await name.press("Escape");
  await page
    .getByRole("button", { name: say("weave.undoStep", { step: say("time.named.didChange", { name: "Samtalet före jul" }) }) })
    .click();
  await page.locator(".time-named p").waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Samtalet före jul", exact: true }).waitFor();
});

test("played from the beginning there are fewer ties, and what somebody does now is at the end of the course", async () => {
  const { page } = vera;
  await page.getByRole("button", { name: say("time.play") }).click();
  await then(page, "i januari 2024").waitFor();
  await expect.poll(() => tiesIn(page)).toBe(1);
  await then(page, "i februari 2024").waitFor();
  await page.getByRole("button", { name: say("time.pause") }).click();
  await draw("Biblioteket", "Skolan", "2026-01-01");
  await page.getByText(say("time.chart.table")).click();
  await page.getByRole("row", { name: new RegExp(`^${say("time.today")} .* 3 `) }).waitFor();
});
