import { afterAll, beforeAll, expect, test } from "vitest";
import { violationsOn } from "./axe.ts";
import { type Guest, member, watch } from "./guests.ts";
import { actorOn, addActor, middleOf, openMap, panel, startMap, type Woven } from "./maps.ts";
import { say } from "./say.ts";

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };

let vera: Guest;
let map: Woven;

beforeAll(async () => {
  vera = await member({ name: "Vera", hub: "lund" }, phone);
  map = await startMap(vera, "lund", {
    title: "På fickan",
    actors: { Fritidsbanken: [0, 0], Parkourhallen: [180, 120], Trädgårdslaget: [-120, 200] },
    ties: [["Fritidsbanken", "Parkourhallen", "Steady"]],
  });
});
watch(() => [vera]);
afterAll(() => vera.leave());

const onScreen = async (name: string) => middleOf(actorOn(vera.page, name));

test("a finger moves the map, and no actor with it", async () => {
  const { page } = vera;
  await openMap(vera, map.path);
  await actorOn(page, "Fritidsbanken").waitFor();
  const before = await onScreen("Fritidsbanken");
  const fingers = await vera.context.newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", x: number, y: number) =>
    fingers.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x, y }] });
  await touch("touchStart", 60, 640);
  for (let step = 1; step <= 5; step++) await touch("touchMove", 60 + 12 * step, 640 - 16 * step);
  await touch("touchEnd", 120, 560);
  const after = await onScreen("Fritidsbanken");
  expect([Math.round(after.x - before.x), Math.round(after.y - before.y)]).toEqual([60, -80]);
  await page.getByRole("button", { name: say("maps.picture.fit") }).tap();
  await expect.poll(() => onScreen("Fritidsbanken")).toEqual(before);
});

test("a tap on an actor slides its panel over, and the panel can be put away", async () => {
  const { page } = vera;
  const { x, y } = await onScreen("Parkourhallen");
  await page.touchscreen.tap(x, y);
  const opened = panel(page, "Parkourhallen");
  await opened.waitFor();
  expect(await violationsOn(page)).toEqual([]);
  expect((await opened.boundingBox())?.width).toBe(390);
  await opened.getByRole("button", { name: say("house.ui.close") }).tap();
  await opened.waitFor({ state: "detached" });
});

test("an actor is added by typing, and stands on the map at once", async () => {
  await addActor(vera.page, "Bollplanen");
  await actorOn(vera.page, "Bollplanen").waitFor();
});

test("the bar at the bottom leads through the hub, and every target is large enough for a thumb", async () => {
  const { page } = vera;
  const rooms = page.getByRole("navigation", { name: say("house.shell.rooms") });
  const bar = await rooms.boundingBox();
  expect(bar!.y + bar!.height).toBe(844);
  const others = rooms.getByRole("button", { name: say("house.shell.others") });
  const targets = [...(await rooms.getByRole("link").all()), others];
  expect(targets).toHaveLength(5);
  for (const target of targets) expect((await target.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  await rooms.getByRole("link", { name: say("house.shell.meetings") }).tap();
  await page.getByRole("heading", { level: 1, name: say("house.shell.meetings") }).waitFor();
  await rooms.getByRole("link", { name: say("house.shell.start") }).tap();
  await page.getByRole("heading", { level: 1, name: "Lund" }).waitFor();
});

test("what has no place in the bar is behind its last button", async () => {
  const { page } = vera;
  await page.getByRole("button", { name: say("house.shell.others") }).tap();
  const menu = page.getByRole("menu", { name: say("house.shell.others") });
  await menu.waitFor();
  expect(await violationsOn(page)).toEqual([]);
  const others = (["weave", "actors", "agreements", "charter", "people", "history"] as const).map((room) => say(`house.shell.${room}`));
  await expect.poll(() => menu.getByRole("menuitem").allInnerTexts()).toEqual(others);
  await menu.getByRole("menuitem", { name: say("house.shell.actors") }).tap();
  await page.getByRole("heading", { level: 1, name: say("actors.all") }).waitFor();
});
