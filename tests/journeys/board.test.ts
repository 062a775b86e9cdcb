import { afterAll, beforeAll, expect, test } from "vitest";
import { violationsOn } from "./axe.ts";
import { type Guest, member, visitor, watch } from "./guests.ts";
import { say } from "./say.ts";

let katarina: Guest;
let helena: Guest;
let outsider: Guest;
beforeAll(async () => {
  [katarina, helena, outsider] = await Promise.all([
    member({ name: "Katarina", hub: "boras" }),
    member({ name: "Helena", hub: "boras" }, { viewport: { width: 390, height: 844 } }),
    visitor(),
  ]);
});
watch(() => [katarina, helena, outsider]);
afterAll(() => Promise.all([katarina, helena, outsider].map((guest) => guest.leave())));

const rows = ({ page }: Guest) => page.getByRole("table").getByRole("rowheader").getByRole("link");
const tab = ({ page }: Guest, view: "todo" | "all" | "stages" | "times" | "sums") =>
  page.getByRole("tab", { name: say(`board.view.${view}`), exact: true });

/** Half a year from now, when follow-ups that are only planned today are late. */
const later = new Date(Date.now() + 200 * 86_400_000).toISOString().slice(0, 10);

test("an officer sees what needs somebody first, and reads why with one press", async () => {
  await katarina.go(`/boras/agreements?on=${later}`);
  await tab(katarina, "todo").waitFor();
  await rows(katarina).first().waitFor();
  const all = await rows(katarina).count();
  await katarina.page.getByRole("checkbox", { name: say("board.severity.Overdue") }).press("Space");
  await expect.poll(() => katarina.page.url()).toContain("severities=Overdue");
  await expect.poll(() => rows(katarina).count()).toBeLessThan(all);
  const late = `${say("board.mark.FollowUp")} ${say("board.severity.Overdue")}`;
  await katarina.page.getByRole("button", { name: late }).first().click();
  await katarina.page.getByRole("dialog").locator(".why-rule").waitFor();
  expect(await violationsOn(katarina.page)).toEqual([]);
});

test("works the list down: to the agreement and back, where the list is as it was", async () => {
  const first = (await rows(katarina).first().textContent()) ?? "";
  await katarina.page
    .getByRole("dialog")
    .getByRole("link", { name: say("board.toAgreement") })
    .click();
  await katarina.page.getByRole("heading", { level: 1, name: first }).waitFor();
  await katarina.page.goBack();
  await expect.poll(() => rows(katarina).first().textContent()).toBe(first);
  expect(katarina.page.url()).toContain("severities=Overdue");
});

test("keeps the list under a name, which opens it again", async () => {
  await katarina.page.getByRole("button", { name: say("board.saved.open") }).click();
  await katarina.page.getByLabel(say("board.saved.name")).fill("Sent om ett halvår");
  await katarina.page.getByRole("button", { name: say("board.saved.save") }).click();
  await katarina.page.getByRole("link", { name: "Sent om ett halvår" }).waitFor();
  expect(await violationsOn(katarina.page)).toEqual([]);
  await katarina.go("/boras/agreements?view=all");
  await rows(katarina).first().waitFor();
  await katarina.page.getByRole("button", { name: say("board.saved.open") }).click();
  await katarina.page.getByRole("link", { name: "Sent om ett halvår" }).click();
  await expect.poll(() => katarina.page.url()).toContain("severities=Overdue");
});

test("sees a dialogue that a colleague opens appear by itself", async () => {
  await katarina.go("/boras/agreements?view=all");
  await rows(katarina).first().waitFor();
  const { hub } = await helena.get('{ hub(slug: "boras") { id actors(first: 200) { edges { node { id kind } } } } }');
  const actor = (kinds: readonly string[]) =>
    hub.actors.edges.find(({ node }: { node: { kind: string } }) => kinds.includes(node.kind)).node.id;
  const dialogue = {
    title: "Något nytt på tavlan",
    openedBy: actor(["Department", "Library", "YouthCentre", "School"]),
    with: [actor(["Association", "SportsClub"])],
  };
  const { openDialogue } = await helena.get(
    "mutation($hub: ID!, $dialogue: DialogueInput!) { openDialogue(hub: $hub, dialogue: $dialogue) { id } }",
    {
      hub: hub.id,
      dialogue,
    },
  );
  await katarina.page.getByRole("link", { name: dialogue.title }).waitFor();
  await helena.get("mutation($id: ID!) { removeDialogue(id: $id) }", { id: openDialogue.id });
  await katarina.page.getByRole("link", { name: dialogue.title }).waitFor({ state: "detached" });
});

test("looks at stages, terms and sums, wide and on a phone, without anything that keeps somebody out", async () => {
  for (const guest of [katarina, helena]) {
    await guest.go("/boras/agreements?view=stages");
    await guest.page.getByRole("heading", { name: say("agreements.stage.Active") }).waitFor();
    expect(await violationsOn(guest.page)).toEqual([]);
    await tab(guest, "times").click();
    await guest.page.getByRole("region", { name: say("board.times.name") }).waitFor();
    expect(await violationsOn(guest.page)).toEqual([]);
    await tab(guest, "sums").click();
    await guest.page
      .getByRole("table")
      .getByRole("rowheader", { name: say("agreements.side.Municipality") })
      .waitFor();
    expect(await violationsOn(guest.page)).toEqual([]);
  }
});

test("a visitor reads what is open, and no marks", async () => {
  await outsider.go("/boras/agreements");
  await outsider.page.getByRole("heading", { name: say("board.public.active") }).waitFor();
  await expect.poll(() => outsider.page.getByRole("tab").count()).toBe(0);
  expect(await violationsOn(outsider.page)).toEqual([]);
});
