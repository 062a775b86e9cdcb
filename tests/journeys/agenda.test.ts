import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { violationsOn } from "./axe.ts";
import { type Guest, member, watch } from "./guests.ts";
import { say } from "./say.ts";

let ingrid: Guest;
let vera: Guest;
let path: string;

/** A council of its own with a meeting, where Vera has a seat. */
async function planned(): Promise<string> {
  const { hub } = await ingrid.get('{ hub(slug: "lund") { id } }');
  const { startCouncil } = await ingrid.get(
    'mutation($hub: ID!) { startCouncil(hub: $hub, council: { name: "Vallmons områdesnätverk", kind: NeighbourhoodNetwork }) { id } }',
    { hub: hub.id },
  );
  const { addSeats } = await ingrid.get("mutation($id: ID!) { addSeats(council: $id, seat: { side: CivilSociety }) { id } }", {
    id: startCouncil.id,
  });
  const { me } = await vera.get("{ me { person { id } } }");
  const seat = { seat: addSeats[0].id, person: me.person.id };
  await ingrid.get(
    'mutation($seat: ID!, $person: ID!) { seatSomebody(seat: $seat, term: { person: $person, startsOn: "2026-01-01" }) { id } }',
    seat,
  );
  const { planMeeting } = await ingrid.get(
    'mutation($id: ID!) { planMeeting(council: $id, meeting: { title: "Vårmöte i Vallmon", startsAt: "2027-03-01T17:00:00Z", endsAt: "2027-03-01T19:00:00Z" }) { id } }',
    { id: startCouncil.id },
  );
  return `/lund/meetings/${planMeeting.id}`;
}

const notes = ({ page }: Guest, number: number) => page.getByRole("textbox", { name: say("agenda.notes", { number }) });
const titles = ({ page }: Guest) =>
  page.locator("textarea.item-title").evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
const saved = ({ page }: Guest, state: "knotted" | "failed") => page.locator(`.agenda-bar .saved-mark.${state}`).waitFor();
const usual = ["opening", "approver", "previous", "other", "next"].map((one) => say(`agenda.usualItems.${one}` as never));

beforeAll(async () => {
  ingrid = await member({ name: "Ingrid", hub: "lund" });
  vera = await member({ name: "Vera", hub: "lund" }, { viewport: { width: 390, height: 844 } });
  path = await planned();
});
watch(() => [ingrid, vera]);
afterAll(() => Promise.all([ingrid.leave(), vera.leave()]));

describe("Ingrid at her desk and Vera on her phone write one agenda", () => {
  test("Ingrid begins it with the usual items, and Vera has them", async () => {
    await ingrid.go(path);
    await ingrid.page.getByRole("button", { name: say("agenda.begin") }).click();
    await ingrid.page.getByRole("button", { name: say("agenda.usual") }).click();
    await saved(ingrid, "knotted");
    await vera.go(path);
    await expect.poll(() => titles(vera)).toEqual(usual);
  });

  test("both write in the same notes at once: both texts are whole on both screens, with the other's name where she writes", async () => {
    await Promise.all([notes(ingrid, 3).click(), notes(vera, 3).click()]);
    await Promise.all([
      notes(ingrid, 3).pressSequentially("Läxhjälpen är igång. "),
      notes(vera, 3).pressSequentially("Lokalen saknas på torsdagar. "),
    ]);
    for (const guest of [ingrid, vera]) {
      await saved(guest, "knotted");
      await expect.poll(async () => (await notes(guest, 3).textContent())!.length).toBeGreaterThan(48);
    }
    await ingrid.page.locator(".caret-name", { hasText: "Vera Ekdahl" }).waitFor();
    await vera.page.locator(".caret-name", { hasText: "Ingrid Solander" }).waitFor();
    const [hers, theirs] = await Promise.all([wordsOf(ingrid), wordsOf(vera)]);
    expect(hers).toEqual(theirs);
    expect([...hers].sort().join("")).toBe([..."Läxhjälpen är igång. Lokalen saknas på torsdagar. "].sort().join(""));
  });

  test("Vera loses the network, is told that it is not saved, and writes on; when it is back, all is with both", async () => {
    await vera.context.setOffline(true);
    await notes(vera, 4).click();
    await notes(vera, 4).pressSequentially("Skrivet i tunneln.");
    await saved(vera, "failed");
    await ingrid.page.getByRole("textbox", { name: say("agenda.add") }).fill("Grannsamverkan");
    await ingrid.page.keyboard.press("Enter");
    await saved(ingrid, "knotted");
    await vera.context.setOffline(false);
    await saved(vera, "knotted");
    await expect.poll(() => notes(ingrid, 4).textContent()).toContain("Skrivet i tunneln.");
    await expect.poll(() => titles(vera)).toEqual([...usual, "Grannsamverkan"]);
  });

  test("an item is moved with the arrows, and only one's own is undone", async () => {
    await ingrid.page.getByRole("button", { name: say("agenda.drag", { number: 6 }) }).focus();
    await ingrid.page.keyboard.press("ArrowUp");
    const after = [...usual.slice(0, 4), "Grannsamverkan", usual[4]];
    await expect.poll(() => titles(vera)).toEqual(after);
    await notes(vera, 1).click();
    await notes(vera, 1).pressSequentially("Vera hälsar välkommen.");
    await expect.poll(() => notes(ingrid, 1).textContent()).toContain("Vera hälsar välkommen.");
    await ingrid.page.getByRole("button", { name: say("agenda.undo") }).click();
    await expect.poll(() => titles(vera)).toEqual([...usual, "Grannsamverkan"]);
    await expect.poll(() => notes(ingrid, 1).textContent()).toContain("Vera hälsar välkommen.");
  });

  test("neither screen has anything that keeps somebody out", async () => {
    await notes(ingrid, 2).click();
    for (const { page } of [ingrid, vera]) expect(await violationsOn(page)).toEqual([]);
  });

  test("Ingrid locks it while Vera is offline: what Vera wrote is offered back to her, and the agenda is read", async () => {
    await vera.context.setOffline(true);
    await notes(vera, 5).click();
    await notes(vera, 5).pressSequentially("Försent skrivet.");
    await saved(vera, "failed");
    await ingrid.page.getByRole("button", { name: say("agenda.freeze") }).click();
    await ingrid.page
      .getByRole("alertdialog")
      .getByRole("button", { name: say("agenda.freezeDo"), exact: true })
      .click();
    await ingrid.page.locator(".agenda-frozen").waitFor();
    await vera.context.setOffline(false);
    const back = vera.page.getByRole("alert").filter({ hasText: say("agenda.leftOut") });
    await back.getByText("Försent skrivet.").waitFor();
    await expect.poll(() => vera.page.locator("[contenteditable=true]").count()).toBe(0);
    expect(await violationsOn(vera.page)).toEqual([]);
  });
});

/** The words of the third item's notes, without the names that stand at carets. */
const wordsOf = ({ page }: Guest) =>
  notes({ page } as Guest, 3).evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement;
    for (const caret of copy.querySelectorAll(".caret")) caret.remove();
    return copy.textContent!.replaceAll("\u2060", "");
  });
