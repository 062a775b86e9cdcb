import { afterAll, beforeAll, expect, test } from "vitest";
import { violationsOn } from "./axe.ts";
import { type Guest, member, visitor, watch } from "./guests.ts";
import { say } from "./say.ts";

let ingrid: Guest;
let karin: Guest;
let outsider: Guest;
beforeAll(async () => {
  [ingrid, karin, outsider] = await Promise.all([
    member({ name: "Ingrid", hub: "lund" }),
    member({ name: "Karin", hub: "lund" }, { viewport: { width: 390, height: 844 } }),
    visitor(),
  ]);
});
watch(() => [ingrid, karin, outsider]);
afterAll(() => Promise.all([ingrid, karin, outsider].map((guest) => guest.leave())));

const press = ({ page }: Guest, name: string) => page.getByRole("button", { name, exact: true }).click();
const pick = async ({ page }: Guest, label: string, name: string) => {
  await page.getByRole("combobox", { name: label, exact: true }).fill(name);
  await page.getByRole("option", { name }).click();
};
const about = "Läxhjälp på fredagar";

test("an association opens a dialogue on a phone, and the municipality finds it at once", async () => {
  await ingrid.go("/lund/agreements?view=all");
  await ingrid.page.getByRole("heading", { level: 1, name: say("agreements.title") }).waitFor();
  await karin.go("/lund/agreements");
  await press(karin, say("agreements.open.do"));
  await karin.page.getByLabel(say("agreements.open.name")).fill(about);
  await karin.page.getByLabel(say("agreements.about.purpose")).fill("Barn ska få hjälp av vuxna som har tid.");
  await karin.page.getByRole("button", { name: say("agreements.open.openedBy") }).waitFor();
  await pick(karin, say("agreements.open.with"), "Dalby bibliotek");
  expect(await violationsOn(karin.page)).toEqual([]);
  await press(karin, say("agreements.open.send"));
  await karin.page.getByRole("heading", { level: 1, name: about }).waitFor();
  await ingrid.page.getByRole("link", { name: about }).click();
  await ingrid.page.getByText("Barn ska få hjälp av vuxna som har tid.").waitFor();
});

test("who opened it may go on with it without reading the page again, and nobody else sees it", async () => {
  await karin.page.getByRole("button", { name: say("agreements.end.conclude"), exact: true }).waitFor();
  const path = new URL(karin.page.url()).pathname;
  await outsider.go(path);
  await outsider.page.getByRole("heading", { name: say("house.ui.missing") }).waitFor();
});

test("it ends in nothing, and both sides read why", async () => {
  await press(ingrid, say("agreements.end.conclude"));
  await ingrid.page.getByText(say("agreements.end.outcome.Nothing")).click();
  await press(ingrid, say("agreements.end.send"));
  await ingrid.page.getByRole("alert").getByText(say("agreements.whyNot.reasonMissing")).waitFor();
  await ingrid.page.getByLabel(say("agreements.end.reason")).fill("Det finns redan läxhjälp på måndagar, och den räcker.");
  await press(ingrid, say("agreements.end.send"));
  await karin.page.getByRole("heading", { name: say("agreements.end.came.Nothing") }).waitFor();
  await karin.page.getByText("den räcker").waitFor();
  expect(await violationsOn(karin.page)).toEqual([]);
  expect(await violationsOn(ingrid.page)).toEqual([]);
});
