import type { Browser, BrowserContext } from "playwright-core";
import { member, type Town } from "./town.ts";

/** A browser window of one's own, signed in as the town's member or not at all. */
export async function windowOf(browser: Browser, { address }: Town, signedIn: boolean): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "sv-SE" });
  // tsx names inner functions with a helper that a page does not have.
  await context.addInitScript({ content: "globalThis.__name = (named) => named" });
  if (!signedIn) return context;
  const answer = await context.request.post(`${address}/api/demo/sign-in`, { data: { email: member } });
  if (!answer.ok()) throw new Error(`Signing in was answered with ${answer.status()}.`);
  return context;
}

/** Runs in the page before anything else: notes when the picture of a map is first on the screen, in milliseconds since navigation. */
export function notePicture(): void {
  const drawn = () => {
    if (!document.querySelector("[data-actor]")) return false;
    const canvas = document.querySelector<HTMLCanvasElement>("canvas.map-sheet");
    if (!canvas) return true;
    const middle = canvas.getContext("2d")!.getImageData(canvas.width / 4, canvas.height / 4, canvas.width / 2, canvas.height / 2).data;
    return middle.some((value) => value > 0);
  };
  const look = () => {
    if (drawn()) requestAnimationFrame(() => Object.assign(window, { pictureAt: performance.now() }));
    else setTimeout(look, 5);
  };
  look();
}
