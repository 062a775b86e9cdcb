import type { Locator, Page } from "playwright-core";
import type { Guest } from "./guests.ts";
import { say } from "./say.ts";

/** A map of one's own to weave: its address, and the ids of its actors by name. */
export interface Woven {
  id: string;
  path: string;
  actors: Record<string, string>;
}

const START = `mutation Start($hub: ID!, $title: String!) { startMap(hub: $hub, map: { title: $title }) { id } }`;
const PLACE = `mutation Place($map: ID!, $actors: [PlaceInput!]!) { placeActors(map: $map, actors: $actors) { actor { id name } } }`;
const DRAW = `mutation Draw($tie: TieInput!) { drawTie(tie: $tie) { id } }`;

interface Plan {
  title: string;
  /** Where actors stand, by name, in map units. */
  actors?: Record<string, readonly [x: number, y: number]>;
  ties?: readonly (readonly [from: string, to: string, strength: string | null])[];
}

/** Begins a map in a hub and sets actors and ties on it, all by the API. */
export async function startMap({ get }: Guest, slug: string, { title, actors = {}, ties = [] }: Plan): Promise<Woven> {
  const { hub } = await get(`query Hub($slug: String!) { hub(slug: $slug) { id } }`, { slug });
  const { id } = (await get(START, { hub: hub.id, title })).startMap;
  const placing = Object.entries(actors).map(([name, [x, y]]) => ({ x, y, add: { name, kind: "Association" } }));
  const placed = placing.length ? (await get(PLACE, { map: id, actors: placing })).placeActors : [];
  const ids: Record<string, string> = {};
  for (const { actor } of placed) ids[actor.name] = actor.id;
  for (const [from, to, strength] of ties)
    await get(DRAW, { tie: { from: ids[from], to: ids[to], strength, state: strength ? "Present" : "Wished" } });
  return { id, path: `/${slug}/maps/${id}`, actors: ids };
}

/** An actor in the picture, found as a screen reader finds it: by its name, whatever is said after it. */
export const actorOn = (page: Page, name: string): Locator =>
  page.getByRole("option", { name: new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}, `) });

/** The panel beside the map with this title. */
export const panel = (page: Page, title: string): Locator => page.getByRole("complementary", { name: title });

/** Opens a map and waits until it is drawn and listens. */
export async function openMap({ page, go }: Guest, path: string): Promise<void> {
  await go(path);
  await page.getByRole("heading", { level: 1 }).waitFor();
}

/** Opens what can stand beside a map, by the button with this title or by the menu that it is in. */
export async function openBeside(page: Page, title: string): Promise<void> {
  const bar = page.getByRole("toolbar", { name: say("weave.tools") });
  await bar.getByRole("button").first().waitFor();
  const button = bar.getByRole("button", { name: title, exact: true });
  if (await button.isVisible()) await button.click();
  else {
    await bar.getByRole("button", { name: say("weave.open.more"), exact: true }).click();
    await page.getByRole("menuitem", { name: title, exact: true }).click();
  }
  await page.getByRole("complementary").waitFor();
}

/** Types a name where actors are added, and takes it with Enter. */
export async function addActor(page: Page, name: string): Promise<void> {
  const field = page.getByRole("combobox", { name: say("weave.add.label") });
  await field.fill(name);
  await field.press("Enter");
}

/** Presses an actor in the picture, which selects it and opens its panel. */
export async function select(page: Page, name: string): Promise<void> {
  const { x, y } = await middleOf(actorOn(page, name));
  await page.mouse.click(x, y);
  await panel(page, name).waitFor();
}

/** Where an actor stands, in map units. */
export async function placeOf(actor: Locator): Promise<number[]> {
  const [x = Number.NaN, y = Number.NaN] =
    /-?[\d.]+ -?[\d.]+/
      .exec((await actor.getAttribute("transform")) ?? "")?.[0]
      .split(" ")
      .map(Number) ?? [];
  return [x, y];
}

/**
 * The middle of an actor's body on the screen, once it has come to rest: the picture glides when something new comes into it, and
 * when a panel opens. It rests when so many looks in a row, a tenth of a second apart, have seen it at one place.
 */
export async function middleOf(actor: Locator, looks = 2): Promise<{ x: number; y: number; radius: number }> {
  const body = actor.locator("path, circle, rect, polygon").first();
  let before: string | undefined;
  let alike = 1;
  for (const until = Date.now() + 10_000; Date.now() < until; ) {
    const box = await body.boundingBox();
    alike = box && JSON.stringify(box) === before ? alike + 1 : 1;
    if (box && alike === looks) return { x: box.x + box.width / 2, y: box.y + box.height / 2, radius: box.width / 2 };
    before = JSON.stringify(box);
    await actor.page().waitForTimeout(100);
  }
  throw new Error(before === "null" ? "The actor is not drawn." : "The actor does not come to rest.");
}

/** Drags one actor's handle, which shows when one points at it, to another actor. */
export async function dragTie(page: Page, from: Locator, to: Locator): Promise<void> {
  await page.locator(".saved-mark", { hasText: say("house.saving.knotted") }).waitFor();
  const end = await middleOf(to, 6);
  const { x, y } = await middleOf(from);
  await page.mouse.move(x, y);
  const handle = await page.locator(".map-handle circle").boundingBox();
  if (!handle) throw new Error("No handle shows.");
  await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
  await page.mouse.down();
  await page.mouse.move((x + end.x) / 2, (y + end.y) / 2, { steps: 4 });
  await page.mouse.move(end.x, end.y, { steps: 4 });
  await page.mouse.up();
}
