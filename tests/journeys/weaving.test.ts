import { afterAll, beforeAll, expect, test } from "vitest";
import { type Guest, member, watch } from "./guests.ts";
import { actorOn, openMap, startMap, type Woven } from "./maps.ts";
import { say } from "./say.ts";

let vera: Guest;
let map: Woven;
const spokes = { Åskolan: [200, 0], Åkyrkan: [-200, 0], Åklubben: [0, 200], Åteatern: [0, -200], Åhemmet: [160, 160] } as const;

beforeAll(async () => {
  vera = await member({ name: "Vera", hub: "lund" });
  const ties = [...Object.keys(spokes).map((to) => ["Ånavet", to, "Cooperate"] as const), ["Åskolan", "Åhemmet", "Contact"] as const];
  map = await startMap(vera, "lund", { title: "Kring navet", actors: { Ånavet: [0, 0], ...spokes }, ties });
  const mark = "mutation($map: ID!, $actor: ID!) { markWeaver(map: $map, actor: $actor, weaver: true) { id } }";
  await vera.get(mark, { map: map.id, actor: map.actors.Ånavet });
  await openMap(vera, `${map.path}?beside=weave`);
}, 30_000);
watch(() => [vera]);
afterAll(() => vera.leave());

const tab = (name: string) => vera.page.getByRole("tab", { name }).click();
const inPanel = () => vera.page.getByRole("complementary", { name: say("weaving.title") });
const tiesSeen = () => vera.page.locator(".map-frame .map-tie").count();
const faint = (name: string) => actorOn(vera.page, name).getAttribute("data-faint");

test("the stage is said with its reasons, and who is named in them stands out on the map", async () => {
  const { page } = vera;
  const now = page.getByRole("list", { name: say("weaving.stage.four") }).locator("[aria-current]");
  await now.getByText(say("stage.name.Star")).waitFor();
  await inPanel().getByText("känner ingen annan än").waitFor();
  await tab(say("weaving.tab.exit"));
  await page
    .getByRole("button", { name: say("weaving.light", { name: "Åskolan" }) })
    .or(page.getByRole("button", { name: say("weaving.light", { name: "Åklubben" }) }))
    .first()
    .click();
  await page.locator(".map-actor[data-faint]").first().waitFor();
  await expect.poll(() => faint("Åklubben")).toBeNull();
  await expect.poll(() => faint("Åskolan")).toBe("true");
});

test("slid to its end, the weaver is gone from the map with all ties, and who is left alone is said", async () => {
  const { page } = vera;
  const slider = page.getByRole("slider", { name: say("weaving.exit.slider") });
  await expect.poll(() => tiesSeen()).toBe(6);
  await slider.press("End");
  await actorOn(page, "Ånavet").waitFor({ state: "detached" });
  await expect.poll(() => tiesSeen()).toBe(1);
  // Of five others all hang together at 0.55 of the nearest that they could be, and without the weaver two of them, at 0.1.
  await expect.poll(() => inPanel().locator(".readiness-number").innerText()).toBe("7");
  await inPanel().locator(".exit-said").getByText("hänger 2 av 5 fortfarande ihop").waitFor();
  const alone = inPanel()
    .getByRole("listitem")
    .filter({ hasText: say("weaving.exit.alone") });
  for (const name of ["Åkyrkan", "Åklubben", "Åteatern"]) await alone.getByText(name, { exact: true }).waitFor();
  await slider.press("Home");
  await actorOn(page, "Ånavet").waitFor();
  await expect.poll(() => tiesSeen()).toBe(6);
});

test("a measure colours the map, its legend says so, and the table has the same values", async () => {
  const { page } = vera;
  await tab(say("weaving.tab.measures"));
  const legend = page.getByRole("list", { name: say("maps.legend.lens") });
  await legend.getByText(say("measures.each.betweenness.name")).waitFor();
  const highest = inPanel().getByRole("listitem").filter({ hasText: "Ånavet" }).locator("span");
  const value = (await highest.innerText()).trim();
  await legend.getByText(value).waitFor();
  await expect.poll(() => actorOn(page, "Ånavet").locator("[data-amount]").getAttribute("data-amount")).toBe("5");
  await page.getByRole("button", { name: new RegExp(`${say("weaving.measures.colour")}$`) }).click();
  await page.getByRole("option", { name: say("measures.each.community.name"), exact: true }).click();
  await legend.getByText(say("measures.each.community.name"), { exact: true }).waitFor();
  await vera.go(`${map.path}/table?columns=betweenness`);
  const row = page.getByRole("row").filter({ has: page.getByRole("textbox", { name: say("weave.table.nameOf", { name: "Ånavet" }) }) });
  await row.getByRole("cell", { name: value, exact: true }).waitFor();
  await page.getByRole("button", { name: say("measures.each.betweenness.name"), exact: true }).click();
  await page
    .locator("tbody tr")
    .first()
    .getByRole("textbox", { name: say("weave.table.nameOf", { name: "Ånavet" }) })
    .waitFor();
});
