import { afterAll, beforeAll, expect, test } from "vitest";
import { violationsOn } from "./axe.ts";
import { type Guest, member, visitor, watch } from "./guests.ts";
import { say } from "./say.ts";

let helena: Guest;
let bo: Guest;
let outsider: Guest;
beforeAll(async () => {
  [helena, bo, outsider] = await Promise.all([
    member({ name: "Helena", hub: "boras" }),
    member({ name: "Bo", hub: "boras" }, { viewport: { width: 390, height: 844 } }),
    visitor(),
  ]);
});
watch(() => [helena, bo, outsider]);
afterAll(() => Promise.all([helena, bo, outsider].map((guest) => guest.leave())));

const press = ({ page }: Guest, name: string) => page.getByRole("button", { name, exact: true }).click();

test("a coordinator words a principle, and a visitor reads it at once", async () => {
  await outsider.go("/boras/principles");
  await outsider.page.getByText(say("charter.means.Openness")).waitFor();
  await helena.go("/boras/principles");
  await press(helena, say("charter.wordOne", { name: say("charter.kind.Openness") }));
  await helena.page.getByLabel(say("charter.meaning")).fill("Alla avtal går att läsa på den här sidan.");
  await press(helena, say("charter.save"));
  await outsider.page.getByText("Alla avtal går att läsa på den här sidan.").waitFor();
});

test("both sides are asked, one answers on a phone, and four are too few to be told", async () => {
  await helena.page.getByRole("link", { name: say("charters.tabs.ratings"), exact: true }).click();
  await press(helena, say("charter.rating.ask"));
  await helena.page.getByLabel(say("charter.rating.name")).fill("Omdömen på prov");
  await press(helena, say("charter.rating.begin"));
  await helena.page.getByRole("heading", { level: 1, name: "Omdömen på prov" }).waitFor();
  await bo.go(new URL(helena.page.url()).pathname);
  const dialogue = bo.page.getByRole("group", { name: say("charter.kind.Dialogue") });
  await dialogue.getByText(say("charter.rating.marks.well")).click();
  await dialogue.getByLabel(say("charter.rating.own")).fill("Bättre än förr.");
  expect(await violationsOn(bo.page)).toEqual([]);
  await press(bo, say("charter.rating.send"));
  await bo.page.getByRole("button", { name: say("charter.rating.change") }).waitFor();
  await press(helena, say("charter.rating.count"));
  await helena.page
    .getByRole("alertdialog")
    .getByRole("button", { name: say("charter.rating.count") })
    .click();
  await bo.page.getByText(say("charter.rating.tooFew")).waitFor();
  await expect.poll(() => bo.page.getByText("Bättre än förr.").count()).toBe(0);
});

test("what came of earlier rounds is public: both sides' marks in a picture and in words", async () => {
  await outsider.page.getByRole("link", { name: say("charters.tabs.ratings"), exact: true }).click();
  await outsider.page.getByRole("link", { name: "Omdömen 2025" }).click();
  await outsider.page.getByText("Civilsamhället: 4,25 i medel av 8 svar (0 · 0 · 0 · 6 · 2)").waitFor();
  await outsider.page.getByText(say("charter.rating.words")).first().click();
  await outsider.page.getByText("Vi vågar säga ifrån i samrådsgruppen.").waitFor();
  expect(await violationsOn(outsider.page)).toEqual([]);
});
