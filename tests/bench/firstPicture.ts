import { openBrowser } from "../browser.ts";
import { notePicture, windowOf } from "./browsers.ts";
import { closeLater } from "./processes.ts";
import { type Measured, median } from "./report.ts";
import { openTown } from "./town.ts";

const visits = 5;

/** From navigation to the picture of a map on the screen, for a visitor who has never been there, with software rendering. */
export async function firstPicture(): Promise<Measured[]> {
  const town = await openTown(4363);
  const browser = await openBrowser();
  closeLater(() => browser.close());
  const measured: Measured[] = [];
  for (const [actors, ties] of [
    [30, 60],
    [300, 600],
    [2000, 4000],
  ] as const) {
    const map = await town.draw(`Map of ${actors}`, actors, ties);
    const address = `${town.address}/bench/maps/${map}`;
    const member = await windowOf(browser, town, true);
    await (await member.newPage()).goto(address);
    await placed(town.ask, map);
    await member.close();
    const times: number[] = [];
    for (let visit = 0; visit < visits; visit++) {
      const visitor = await windowOf(browser, town, false);
      const page = await visitor.newPage();
      await page.addInitScript(notePicture);
      await page.goto(address);
      const at = await page.waitForFunction(() => (window as { pictureAt?: number }).pictureAt, undefined, { timeout: 60_000 });
      times.push((await at.jsonValue())!);
      await visitor.close();
    }
    measured.push({ what: `first picture of ${actors} actors and ${ties} ties`, value: median(times), unit: "ms" });
  }
  return measured;
}

/** Waits until a member's browser has laid the map out and everyone's place is stored; gives up after two minutes. */
export async function placed(ask: <T>(query: string, variables?: object) => Promise<T>, map: string): Promise<void> {
  for (let tries = 0; tries < 240; tries++) {
    const answer = await ask<{ map: { placements: { edges: { node: { x: number | null } }[] } } }>(
      "query ($map: ID!) { map(id: $map) { placements { edges { node { x } } } } }",
      { map },
    );
    if (answer.map.placements.edges.every(({ node }) => node.x !== null)) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`The map ${map} was not laid out within two minutes.`);
}
