import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { officeStates } from "./agreementStates.ts";
import { violationsOn } from "./axe.ts";
import { charterStates } from "./charterStates.ts";
import { pathsOfDalby } from "./dalby.ts";
import { type Guest, member, visitor, watch } from "./guests.ts";
import { newcomerStates, peopleStates } from "./peopleStates.ts";
import { states } from "./states.ts";

/** The ways of looking at each state: on a wide screen and on a phone, in both themes, which differ in nothing but colour. */
const looks = [
  { colorScheme: "light", width: 1440, height: 900, onlyColour: false },
  { colorScheme: "dark", width: 1440, height: 900, onlyColour: true },
  { colorScheme: "dark", width: 390, height: 844, onlyColour: false },
  { colorScheme: "light", width: 390, height: 844, onlyColour: true },
] as const;

let vera: Guest;
let ingrid: Guest;
let helena: Guest;
let newcomer: Guest;
let paths: Awaited<ReturnType<typeof pathsOfDalby>>;

beforeAll(async () => {
  [vera, ingrid] = [await member({ name: "Vera", hub: "lund" }), await member({ name: "Ingrid", hub: "lund" })];
  [helena, newcomer] = [await member({ name: "Helena", hub: "boras" }), await visitor()];
  paths = await pathsOfDalby(vera);
});
watch(() => [vera, ingrid, helena, newcomer]);
afterEach(async () => {
  await vera.context.setOffline(false);
  // Whose page has not been looked at has its size still: to give it the same again would draw it anew.
  for (const { page } of [vera, ingrid, helena, newcomer])
    if (page.viewportSize()!.width !== looks[0].width) await page.setViewportSize(looks[0]);
});
afterAll(() => Promise.all([vera, ingrid, helena, newcomer].map((guest) => guest.leave())));

/** What a state breaks in any look, and where the page is wider than the screen. */
async function faultsInAllLooks({ page }: Guest = vera): Promise<string[]> {
  const faults: string[] = [];
  for (const { colorScheme, width, height, onlyColour } of looks) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (wider > 0) faults.push(`${width} px wide: ${wider} px hang over the edge`);
    faults.push(...(await violationsOn(page, { onlyColour })).map((violation) => `${colorScheme}, ${width} px wide: ${violation}`));
  }
  return faults;
}

test("a fault would be found", async () => {
  await vera.go("/");
  await vera.page.getByRole("heading", { level: 1 }).waitFor();
  await vera.page.evaluate(() => document.querySelector("main")!.append(document.createElement("button")));
  expect(await faultsInAllLooks()).toContainEqual(expect.stringMatching(/^light, 1440 px wide: button-name/));
});

describe("Everyone can use, in both themes, on a wide screen and on a phone:", () => {
  test.for(Object.entries(states))("%s", async ([, reach]) => {
    await reach(vera, paths);
    expect(await faultsInAllLooks()).toEqual([]);
  });
  test.for(Object.entries(peopleStates))("%s, for a coordinator", async ([, reach]) => {
    await reach(ingrid);
    expect(await faultsInAllLooks(ingrid)).toEqual([]);
  });
  test.for(Object.entries({ ...officeStates, ...charterStates }))("%s, for an office", async ([, reach]) => {
    await reach(helena);
    expect(await faultsInAllLooks(helena)).toEqual([]);
  });

  test.for(Object.entries(newcomerStates))("%s, for a visitor", async ([, reach]) => {
    await reach(newcomer);
    expect(await faultsInAllLooks(newcomer)).toEqual([]);
  });
});
