import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Loose } from "../world.ts";
import { type Guest, member, watch } from "./guests.ts";
import { say } from "./say.ts";

let cecilia: Guest;
let hampus: Guest;
let path: string;
let civil: string | undefined;

const START = "mutation($hub: ID!, $council: CouncilInput!) { startCouncil(hub: $hub, council: $council) { id } }";
const SEATS = "mutation($council: ID!, $seat: SeatInput!, $count: Int!) { addSeats(council: $council, seat: $seat, count: $count) { id } }";
const SIT = "mutation($seat: ID!, $term: TermPatch!) { seatSomebody(seat: $seat, term: $term) { id } }";

beforeAll(async () => {
  [cecilia, hampus] = [await member({ name: "Cecilia", hub: "jonkoping" }), await member({ name: "Hampus", hub: "jonkoping" })];
  const { hub } = await cecilia.get('{ hub(slug: "jonkoping") { id } }');
  const quotas = [{ side: "Politics", ordinary: 2, substitutes: 1 }];
  const council = { name: "Gruppen för kvällsmöten", kind: "CoordinationGroup", quotas, parity: true };
  const { id } = (await cecilia.get(START, { hub: hub.id, council })).startCouncil;
  const seats = async (seat: object, count: number): Promise<string[]> =>
    (await cecilia.get(SEATS, { council: id, seat, count })).addSeats.map((one: Loose) => one.id);
  const [first] = await seats({ side: "Politics", appointedBy: "Kommunstyrelsen" }, 2);
  const [substitute] = await seats({ side: "Politics", substitute: true }, 1);
  [civil] = await seats({ side: "CivilSociety", appointedBy: "Csam" }, 1);
  await cecilia.get(SIT, { seat: first, term: { name: "Ann-Mari Påhittad" } });
  await cecilia.get(SIT, { seat: substitute, term: { name: "Torbjörn Påhittad", startsOn: "2025-01-01" } });
  path = `/jonkoping/councils/${id}`;
});
watch(() => [cecilia, hampus]);
afterAll(() => Promise.all([cecilia, hampus].map((guest) => guest.leave())));

const row = ({ page }: Guest, side: "Politics" | "CivilSociety", place: string) =>
  page.getByRole("table", { name: say(`councils.side.${side}`) }).getByRole("row", { name: new RegExp(`^${place}`) });
const check = ({ page }: Guest, text: string) => page.locator(".checks li", { hasText: text });
const ordinary = (number: number) => say("councils.seats.number", { number });

describe("Two who look at the same council", () => {
  test("see its vacancies, that its sides are uneven, and who sits there; one of them keeps it", async () => {
    for (const guest of [cecilia, hampus]) {
      await guest.go(path);
      await guest.page.getByRole("img", { name: /1 av 3 ordinarie platser/ }).waitFor();
      await row(guest, "Politics", ordinary(2)).getByText(say("councils.seats.vacant")).waitFor();
      await check(guest, "1 från kommunen men 0 från civilsamhället").waitFor();
    }
    await cecilia.page.getByRole("button", { name: say("councils.seats.add") }).waitFor();
    expect(await hampus.page.getByRole("button", { name: say("councils.seats.add") }).count()).toBe(0);
  });

  test("a substitute is called in, and the other sees it at once", async () => {
    await row(cecilia, "Politics", ordinary(2))
      .getByRole("button", { name: say("councils.seats.other") })
      .click();
    await cecilia.page.getByRole("menuitem", { name: say("councils.sit.callTurn") }).click();
    await cecilia.page.getByRole("button", { name: say("councils.sit.call", { who: "Torbjörn Påhittad" }) }).click();
    for (const guest of [cecilia, hampus]) {
      await row(guest, "Politics", ordinary(2)).getByText("Torbjörn Påhittad").waitFor();
      await row(guest, "Politics", say("councils.seats.substitute", { number: 1 }))
        .getByText(say("councils.seats.vacant"))
        .waitFor();
    }
  });

  test("a vacancy is filled with a member, by keyboard too, and both see that the sides are less uneven", async () => {
    const { page } = cecilia;
    await row(cecilia, "CivilSociety", ordinary(1))
      .getByRole("button", { name: say("councils.sit.seat") })
      .press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("combobox", { name: say("councils.sit.member") }).fill("Hampus");
    await expect.poll(() => page.getByRole("option").allTextContents()).toEqual([expect.stringContaining("Hampus Vistad")]);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await dialog.getByRole("button", { name: say("councils.sit.send") }).click();
    await dialog.waitFor({ state: "detached" });
    for (const guest of [cecilia, hampus]) {
      await row(guest, "CivilSociety", ordinary(1)).getByRole("link", { name: "Hampus Vistad" }).waitFor();
      await check(guest, "2 från kommunen men 1 från civilsamhället").waitFor();
    }
  });

  test("whoever was seated finds it among their own, and it can be undone", async () => {
    await row(hampus, "CivilSociety", ordinary(1)).getByRole("link", { name: "Hampus Vistad" }).click();
    await hampus.page.getByRole("link", { name: "Gruppen för kvällsmöten" }).waitFor();
    await cecilia.page
      .locator(".history .feed-item")
      .first()
      .getByRole("button", { name: say("house.ui.undo") })
      .click();
    await row(cecilia, "CivilSociety", ordinary(1)).getByText(say("councils.seats.vacant")).waitFor();
    await expect.poll(() => hampus.page.getByRole("link", { name: "Gruppen för kvällsmöten" }).count()).toBe(0);
  });

  test("what it takes to decide is chosen, and the other sees it at once", async () => {
    const { page } = cecilia;
    const usual = say("councils.quorum.rule", { by: "MoreThanHalf", count: 0, each: "no" });
    for (const guest of [cecilia, hampus]) {
      await guest.go(path);
      await guest.page.getByText(usual, { exact: true }).waitFor();
    }
    await page.getByRole("button", { name: say("house.ui.change"), exact: true }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: say("councils.quorum.of") }).click();
    await page.getByRole("option", { name: say("councils.quorum.rule", { by: "Count", count: 0, each: "no" }) }).click();
    await dialog.getByLabel(say("councils.quorum.count")).fill("3");
    await dialog.getByText(say("councils.quorum.eachSide")).click();
    await dialog.getByRole("button", { name: say("councils.form.save") }).click();
    await dialog.waitFor({ state: "detached" });
    const own = say("councils.quorum.rule", { by: "Count", count: 3, each: "yes" });
    for (const guest of [cecilia, hampus]) await guest.page.getByText(own, { exact: true }).waitFor();
  });

  test("whoever takes a seat away is told that an address does not come back with it, where there is one", async () => {
    const asked = async (side: "Politics" | "CivilSociety", place: string) => {
      await row(cecilia, side, place)
        .getByRole("button", { name: say("councils.seats.other") })
        .click();
      await cecilia.page.getByRole("menuitem", { name: say("councils.seats.remove") }).click();
      const dialog = cecilia.page.getByRole("alertdialog");
      const text = await dialog.getByText(say("councils.seats.removeWhat")).textContent();
      await dialog.getByRole("button", { name: say("house.ui.cancel") }).click();
      await dialog.waitFor({ state: "detached" });
      return text;
    };
    await cecilia.get(SIT, { seat: civil, term: { name: "Ester Påhittad", email: "ester@koren.example" } });
    await row(cecilia, "CivilSociety", ordinary(1)).getByText("ester@koren.example").waitFor();
    expect(await asked("CivilSociety", ordinary(1))).toContain(say("councils.seats.addressesGo"));
    expect(await asked("Politics", ordinary(1))).not.toContain(say("councils.seats.addressesGo"));
  });
});
