import type { Browser, Locator, Page } from "playwright-core";
import { words } from "../../schema/words.ts";
import { openBrowser } from "../browser.ts";
import { windowOf } from "./browsers.ts";
import { placed } from "./firstPicture.ts";
import { longestStep } from "./mainThread.ts";
import { closeLater } from "./processes.ts";
import { type Measured, median } from "./report.ts";
import { openTown, type Town } from "./town.ts";

const { sv } = words;
const rounds = 3;

/** How long the page is kept at a time while a map is read through the panel of the weave: opened, coloured, sized, slid, played, and edited by somebody else. */
export async function lensSteps(): Promise<Measured[]> {
  const town = await openTown(4364);
  const browser = await openBrowser();
  closeLater(() => browser.close());
  const measured: Measured[] = [];
  for (const [actors, ties] of [
    [300, 600],
    [2000, 4000],
  ] as const) {
    const map = await town.draw(`Map of ${actors}`, actors, ties);
    await grown(town, map);
    const member = await windowOf(browser, town, true);
    const page = await member.newPage();
    await page.goto(`${town.address}/bench/maps/${map}`);
    await placed(town.ask, map);
    const steps = new Map<string, number[]>();
    for (let round = 0; round < rounds; round++)
      for (const [what, step] of await once(browser, page, town, map)) steps.set(what, [...(steps.get(what) ?? []), step]);
    await member.close();
    for (const [what, some] of steps)
      measured.push({ what: `longest step of the page, ${actors} actors: ${what}`, value: median(some), unit: "ms", atMost: 16 });
  }
  return measured;
}

/** Lets some ties of a map have come month by month, so that there is a past to play. */
async function grown({ ask }: Town, map: string): Promise<void> {
  const month = (at: number) => `${new Date().getFullYear() - 1}-${String((at % 12) + 1).padStart(2, "0")}-01`;
  const fields = (await tiesOf(ask, map)).map(({ id }, at) => `t${at}: describeTie(id: "${id}", tie: { since: "${month(at)}" }) { id }`);
  await ask(`mutation { ${fields.join(" ")} }`);
}

/** The first of a map's ties. */
async function tiesOf(ask: Town["ask"], map: string): Promise<{ id: string; strength: string }[]> {
  const { map: read } = await ask<{ map: { ties: { edges: { node: { id: string; strength: string } }[] } } }>(
    "query ($map: ID!) { map(id: $map) { ties(first: 48) { edges { node { id strength } } } } }",
    { map },
  );
  return read.ties.edges.map(({ node }) => node);
}

/** One reading of the map from opening the panel to closing it. What is pressed is found beforehand: looking for it takes the page's time too. */
async function once(browser: Browser, page: Page, { ask }: Town, map: string): Promise<Map<string, number>> {
  const steps = new Map<string, number>();
  const measure = async (what: string, act: () => Promise<unknown>) => steps.set(what, await longestStep(browser, page, act));
  const press = async (what: string, button: Locator) => {
    await button.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await button.boundingBox())!;
    await measure(what, () => page.mouse.click(x + width / 2, y + height / 2));
  };
  const choose = async (what: string, of: string, option: string) => {
    await page.getByRole("button", { name: of }).click();
    await press(what, page.getByRole("option", { name: option, exact: true }));
  };
  const open = page.getByRole("button", { name: sv.weaving.open, exact: true });
  const tab = (name: string) => page.getByRole("tab", { name }).click();
  const [first] = await tiesOf(ask, map);
  await press("the panel is opened", open);
  await tab(sv.weaving.tab.measures);
  await page.locator(".lens-legend").waitFor();
  await choose("another colour", sv.weaving.measures.colour, sv.measures.each.closeness.name);
  await choose("another size", sv.weaving.measures.size, sv.measures.each.degree.name);
  await measure("an edit arrives under a measure", () =>
    ask("mutation ($id: ID!, $strength: Strength) { describeTie(id: $id, tie: { strength: $strength }) { id } }", {
      id: first!.id,
      strength: first!.strength === "Steady" ? "Know" : "Steady",
    }),
  );
  await tab(sv.weaving.tab.exit);
  await page.locator(".readiness").waitFor();
  await page.locator(".weave-tab input[type=range]").focus();
  await measure("the exit's slider", () => page.keyboard.press("ArrowRight"));
  await tab(sv.time.tab);
  await page.locator(".time table").first().waitFor({ state: "attached" });
  await press("a month is played", page.getByRole("button", { name: sv.time.play }));
  await page
    .getByRole("button", { name: sv.time.pause })
    .click({ timeout: 1_000 })
    .catch(() => {});
  await page.locator(".time-player input[type=range]").press("End");
  await tab(sv.weaving.tab.measures);
  await open.click();
  return steps;
}
