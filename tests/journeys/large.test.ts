import { afterAll, beforeAll, expect, test } from "vitest";
import { violationsOn } from "./axe.ts";
import { type Guest, member, watch } from "./guests.ts";
import { actorOn, openMap, panel, startMap, type Woven } from "./maps.ts";
import { say } from "./say.ts";

const nameOf = (at: number) => `Stugan ${at}`;
const middle = nameOf(250);
const neighbours = [nameOf(12), nameOf(251), nameOf(480)];

let vera: Guest;
let map: Woven;

beforeAll(async () => {
  vera = await member({ name: "Vera", hub: "lund" });
  map = await startMap(vera, "lund", {
    title: "Hela bygden",
    actors: Object.fromEntries(Array.from({ length: 500 }, (_, at) => [nameOf(at), [(at % 25) * 120, Math.floor(at / 25) * 110] as const])),
    ties: neighbours.map((name) => [middle, name, "Steady"] as const),
  });
});
watch(() => [vera]);
afterAll(() => vera.leave());

/** How many pixels of the canvas are drawn at full strength: what stands back is seen through. */
const fullyDrawn = () =>
  vera.page.locator("canvas.map-sheet").evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
    let full = 0;
    for (let at = 3; at < data.length; at += 4) if (data[at] === 255) full++;
    return full;
  });

test("a map of 500 actors is drawn, and one of them is found by a few letters", async () => {
  const { page } = vera;
  await openMap(vera, map.path);
  await page.locator("canvas.map-sheet").waitFor();
  await expect.poll(fullyDrawn).toBeGreaterThan(1_000);
  const before = await fullyDrawn();
  const field = page.getByRole("combobox", { name: say("weave.add.label") });
  await field.fill(middle);
  await page
    .getByRole("listbox", { name: say("weave.add.label") })
    .getByRole("option")
    .first()
    .click();
  await panel(page, middle).waitFor();
  await actorOn(page, middle).and(page.locator(":focus")).waitFor({ state: "attached" });
  // Its neighbours stay as they were, and all others stand back.
  await expect.poll(fullyDrawn).toBeLessThan(before / 2);
  for (const name of neighbours)
    await panel(page, middle)
      .getByRole("button", { name: say("weave.table.openTieOf", { from: middle, to: name }) })
      .waitFor();
});

test("it is dragged, and stands there for everyone", async () => {
  const { page } = vera;
  const at = async () => {
    const asked = "query Map($id: ID!) { map(id: $id) { placements { edges { node { x y actor { id } } } } } }";
    const { map: read } = await vera.get(asked, { id: map.id });
    return read.placements.edges.find(({ node }: { node: { actor: { id: string } } }) => node.actor.id === map.actors[middle]).node;
  };
  const before = await at();
  const { x, y } = (await actorOn(page, middle).boundingBox())!;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y + 30, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await at()).x).toBeGreaterThan(before.x);
  expect((await at()).y).toBeGreaterThan(before.y);
});

test("nothing in it hinders anyone, in forced colours either", async () => {
  const { page } = vera;
  expect(await violationsOn(page)).toEqual([]);
  await page.emulateMedia({ forcedColors: "active" });
  expect(await violationsOn(page)).toEqual([]);
  await expect.poll(fullyDrawn).toBeGreaterThan(0);
  await page.emulateMedia({ forcedColors: "none" });
});

test("its table has all of them, and what is changed there is changed on the map", async () => {
  const { page } = vera;
  await page.getByRole("link", { name: say("weave.toTable") }).click();
  await page.getByRole("table", { name: say("weave.table.actors", { count: 500 }) }).waitFor();
  const name = page.getByRole("textbox", { name: say("weave.table.nameOf", { name: middle }) });
  await name.waitFor({ timeout: 40_000 });
  await name.fill("Storstugan");
  await name.press("Enter");
  await page.locator(".saved-mark", { hasText: say("house.saving.knotted") }).waitFor();
  await page.getByRole("link", { name: say("weave.toMap") }).click();
  await page.locator("canvas.map-sheet").waitFor();
  await page.getByRole("combobox", { name: say("weave.add.label") }).fill("Storst");
  await page
    .getByRole("listbox", { name: say("weave.add.label") })
    .getByRole("option", { name: /^Storstugan/ })
    .waitFor();
});

test("actors without a place get one for good, also when it is known only after the layout who is looking", async () => {
  const { page } = vera;
  const { hub } = await vera.get(`{ hub(slug: "lund") { id } }`);
  const { startMap: begun } = await vera.get(`mutation($hub: ID!) { startMap(hub: $hub, map: { title: "Ännu utan platser" }) { id } }`, {
    hub: hub.id,
  });
  await vera.get("mutation($map: ID!, $actors: [PlaceInput!]!) { placeActors(map: $map, actors: $actors) { id } }", {
    map: begun.id,
    actors: ["Sena stugan", "Sena kiosken", "Sena kören"].map((name) => ({ add: { name } })),
  });
  await page.route("/graphql", async (route) => {
    if (route.request().postData()?.includes("query Me") || route.request().postData()?.includes('"Me"')) await page.waitForTimeout(3_000);
    await route.fallback();
  });
  await openMap(vera, `/lund/maps/${begun.id}`);
  await actorOn(page, "Sena kiosken").waitFor();
  const places = async () => {
    const { map: read } = await vera.get("query($id: ID!) { map(id: $id) { placements { edges { node { x } } } } }", { id: begun.id });
    return read.placements.edges.filter(({ node }: { node: { x: number | null } }) => node.x === null).length;
  };
  await expect.poll(places, { timeout: 20_000 }).toBe(0);
  await page.unroute("/graphql");
});
