import { afterAll, beforeAll, expect, test } from "vitest";
import type { Loose } from "../world.ts";
import { violationsOn } from "./axe.ts";
import { type Guest, member, visitor, watch } from "./guests.ts";
import { say } from "./say.ts";

const name = "Kvällsrådet";
const themes = ["Trygga vägar", "Lokaler"];

let cecilia: Guest;
let phone: Guest;
let council: string;

/** A council of its own: Hampus has a seat for civil society, and Cecilia, who keeps it, is his substitute. */
async function begun(): Promise<string> {
  const { hub, me } = await cecilia.get(
    '{ me { person { id } } hub(slug: "jonkoping") { id members { edges { node { person { id name } } } } } }',
  );
  const { startCouncil } = await cecilia.get(
    "mutation($hub: ID!, $council: CouncilInput!) { startCouncil(hub: $hub, council: $council) { id } }",
    { hub: hub.id, council: { name, kind: "ReferenceGroup" } },
  );
  const hampus = hub.members.edges.map(({ node }: Loose) => node.person).find((one: Loose) => one.name.startsWith("Hampus"));
  for (const [substitute, person] of [
    [false, hampus.id],
    [true, me.person.id],
  ]) {
    const { addSeats } = await cecilia.get(
      "mutation($council: ID!, $substitute: Boolean!) { addSeats(council: $council, seat: { side: CivilSociety, substitute: $substitute }) { id } }",
      { council: startCouncil.id, substitute },
    );
    await cecilia.get(
      'mutation($seat: ID!, $person: ID!) { seatSomebody(seat: $seat, term: { person: $person, startsOn: "2026-01-01" }) { id } }',
      { seat: addSeats[0].id, person },
    );
  }
  return startCouncil.id;
}

beforeAll(async () => {
  [cecilia, phone] = [await member({ name: "Cecilia", hub: "jonkoping" }), await visitor({ viewport: { width: 390, height: 844 } })];
  council = await begun();
});
watch(() => [cecilia, phone]);
afterAll(() => Promise.all([cecilia.leave(), phone.leave()]));

test("a series says its rule in words and shows its days before it is saved, and is gentle about office hours", async () => {
  const { page } = cecilia;
  await cecilia.go(`/jonkoping/councils/${council}`);
  await page.getByRole("button", { name: say("meetings.plan.button") }).click();
  await page.getByRole("menuitem", { name: say("meetings.plan.series") }).click();
  await page.getByRole("heading", { level: 1, name: say("meetings.series.title") }).waitFor();
  await page.getByRole("textbox", { name: say("meetings.series.themes") }).fill(themes.join("\n"));
  await page.getByRole("radio", { name: say("meetings.series.Month"), exact: true }).check({ force: true });
  await page.getByText(/^Andra onsdagen varje månad, kl\. 18\.00/).waitFor();
  await page.getByLabel(say("meetings.plan.from")).fill("10:00");
  await page.getByText(say("meetings.suits.note", { count: 2 })).waitFor();
  await page.getByLabel(say("meetings.plan.from")).fill("17:30");
  await page.getByText(say("meetings.suits.note", { count: 2 })).waitFor({ state: "detached" });
  await expect.poll(() => page.locator(".preview-days").getByText(themes[1]!).count()).toBeGreaterThan(3);
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole("button", { name: say("meetings.series.send") }).click();
  await page.getByRole("heading", { level: 1, name: say("meetings.page.title") }).waitFor();
  await expect.poll(() => page.locator(".meeting-line").count()).toBeGreaterThan(10);
});

test("who is called answers on a phone by the letter's link, and the substitute is called in turn", async () => {
  const { page } = cecilia;
  await page
    .getByRole("link", { name: say("meetings.page.withTheme", { title: name, theme: themes[0]! }) })
    .first()
    .click();
  await page.getByRole("button", { name: say("meetings.one.call"), exact: true }).click();
  await page
    .getByRole("alertdialog")
    .getByRole("button", { name: say("meetings.one.call"), exact: true })
    .click();
  await page.getByText(say("meetings.answer.Waiting"), { exact: true }).waitFor();

  await phone.go("/mailbox");
  const letter = phone.page.getByRole("listitem").filter({ hasText: `Kallelse: ${name}` });
  await letter.getByRole("link").first().click();
  await phone.page.getByRole("heading", { level: 2, name: say("meetings.one.mine") }).waitFor();
  expect(await violationsOn(phone.page)).toEqual([]);
  await phone.page.getByRole("button", { name: say("meetings.one.substitute") }).click();
  await phone.page.getByText(say("meetings.call.answered")).waitFor();

  // Cecilia, who looks at the meeting, sees it at once, and is asked herself.
  await page.getByText(say("meetings.answer.Substitute"), { exact: true }).waitFor();
  await page.getByRole("button", { name: say("meetings.one.yes") }).click();
  await page.getByText(say("meetings.one.saidYes")).waitFor();
  await page.getByText(say("meetings.one.answers", { yes: 1, no: 1, waiting: 0 })).waitFor();
  await page.reload();
  await page.getByText(say("meetings.one.saidYes")).waitFor();
  expect(await violationsOn(page)).toEqual([]);
});
