import { afterAll, beforeAll, expect, test } from "vitest";
import { violationsOn } from "./axe.ts";
import { type Guest, member, visitor, watch } from "./guests.ts";
import { say } from "./say.ts";

let agneta: Guest;
let farid: Guest;
let outsider: Guest;
beforeAll(async () => {
  [agneta, farid, outsider] = await Promise.all([
    member({ name: "Agneta", hub: "helsingborg" }),
    member({ name: "Farid", hub: "helsingborg" }, { viewport: { width: 390, height: 844 } }),
    visitor(),
  ]);
});
watch(() => [agneta, farid, outsider]);
afterAll(() => Promise.all([agneta, farid, outsider].map((guest) => guest.leave())));

const button = ({ page }: Guest, name: string) => page.getByRole("button", { name, exact: true });
const inDialog = ({ page }: Guest, name: string) => page.getByRole("dialog").getByRole("button", { name, exact: true });
const volunteers = "Hamnens volontärer";

test("an association joins on a phone, and everyone sees it in the list", async () => {
  await agneta.go("/helsingborg/charter");
  await agneta.page.getByRole("heading", { name: say("charters.signatories.title", { count: 4 }) }).waitFor();
  await farid.go("/helsingborg/charter");
  await button(farid, say("charters.signatories.join", { name: volunteers })).click();
  await farid.page.getByText(say("charters.signatories.joinWhat", { name: volunteers })).waitFor();
  expect(await violationsOn(farid.page)).toEqual([]);
  await inDialog(farid, say("charters.signatories.join", { name: volunteers })).click();
  await agneta.page.getByRole("heading", { name: say("charters.signatories.title", { count: 5 }) }).waitFor();
  await outsider.go("/helsingborg/charter");
  await outsider.page.getByRole("link", { name: volunteers }).waitFor();
  await expect.poll(() => outsider.page.getByText("Farid Gröningen").count()).toBe(0);
});

test("who answers for something in the plan says how it goes, and the plan shows it at once", async () => {
  await agneta.go("/helsingborg/plan?state=Underway");
  const forums = agneta.page.getByText("Tematiska dialogforum");
  await agneta.page.getByText("En konferens om året för staden och föreningslivet").waitFor();
  expect(await forums.count()).toBe(0);
  await farid.go("/helsingborg/plan");
  await button(farid, say("plan.note.of", { text: "Tematiska dialogforum" })).click();
  await farid.page.getByLabel(say("plan.note.text")).fill("Tre teman är valda.");
  await farid.page.getByRole("dialog").getByText(say("plan.states.Underway")).click();
  await inDialog(farid, say("plan.note.save")).click();
  await forums.waitFor();
  await agneta.page
    .getByText(say("plan.note.count", { count: 1 }))
    .last()
    .click();
  await agneta.page.getByText("Tre teman är valda.").waitFor();
  expect(await violationsOn(agneta.page)).toEqual([]);
});

test("a new version is written, adopted, and compared with the one before", async () => {
  await agneta.go("/helsingborg/charter");
  await button(agneta, say("charters.write.start")).click();
  await agneta.page
    .getByRole("group", { name: say("charters.write.section", { number: 1 }) })
    .getByLabel(say("charters.write.text"))
    .fill("Helsingborg ska vara en stad där det är lätt att engagera sig hela livet.");
  await agneta.page.getByText(say("house.saving.knotted"), { exact: true }).waitFor();
  expect(await violationsOn(agneta.page)).toEqual([]);
  await button(agneta, say("charters.adopt.title")).click();
  await inDialog(agneta, say("charters.adopt.title")).click();
  await agneta.page.getByText("hela livet").waitFor();
  await outsider.go("/helsingborg/charter?version=3&changes");
  await outsider.page.locator("ins").getByText("hela livet.").waitFor();
  await outsider.page.locator("del").getByText("Staden och föreningslivet behöver varandra.").waitFor();
  expect(await violationsOn(outsider.page)).toEqual([]);
});

test("how civil society takes part is placed in a cell by the keyboard", async () => {
  await agneta.go("/helsingborg/participation");
  const cell = { level: say("participation.level.Dialogue"), step: say("participation.step.Drafting") };
  await button(agneta, say("participation.placeIn", cell)).focus();
  await agneta.page.keyboard.press("Enter");
  await agneta.page.getByLabel(say("participation.text")).fill("Dialogforum om förslaget");
  await agneta.page.keyboard.press("Enter");
  await agneta.page
    .getByRole("list", { name: say("participation.inCell", cell) })
    .getByText("Dialogforum om förslaget")
    .waitFor();
  await outsider.go("/helsingborg/participation");
  await outsider.page.getByText("Dialogforum om förslaget").waitFor();
});
