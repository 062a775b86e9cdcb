import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Loose } from "../world.ts";
import { violationsOn } from "./axe.ts";
import { type Guest, member, watch } from "./guests.ts";
import { say } from "./say.ts";

let ingrid: Guest;
let karin: Guest;
let council: string;
let meetings: string[];

const name = "Blåklintens områdesnätverk";

/** A council of its own that takes points from every member, with two meetings to come and an item that stands on each agenda. */
async function prepared(): Promise<void> {
  const { hub } = await ingrid.get('{ hub(slug: "lund") { id } }');
  const { startCouncil } = await ingrid.get(
    "mutation($hub: ID!, $name: String!) { startCouncil(hub: $hub, council: { name: $name, kind: NeighbourhoodNetwork, points: { from: Members, days: 7 } }) { id } }",
    { hub: hub.id, name },
  );
  council = startCouncil.id;
  await ingrid.get('mutation($id: ID!) { addStandingItem(council: $id, item: { title: "Välkomna" }) { id } }', { id: council });
  const plan = async (title: string, month: string) =>
    (
      await ingrid.get("mutation($id: ID!, $meeting: MeetingInput!) { planMeeting(council: $id, meeting: $meeting) { id } }", {
        id: council,
        meeting: { title, startsAt: `2099-${month}-01T17:00:00Z`, endsAt: `2099-${month}-01T19:00:00Z` },
      })
    ).planMeeting.id as string;
  meetings = [await plan("Vårmöte", "03"), await plan("Höstmöte", "09")];
}

const titles = ({ page }: Guest) =>
  page.locator("textarea.item-title").evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
const button = ({ page }: Guest, words: string) => page.getByRole("button", { name: words, exact: true });

beforeAll(async () => {
  ingrid = await member({ name: "Ingrid", hub: "lund" });
  karin = await member({ name: "Karin", hub: "lund" }, { viewport: { width: 390, height: 844 } });
  await prepared();
});
watch(() => [ingrid, karin]);
afterAll(() => Promise.all([ingrid.leave(), karin.leave()]));

describe("Karin sends in a point from her phone, and Ingrid prepares the meetings with it", () => {
  test("Ingrid begins the agenda from a template: what stands on each comes first, once", async () => {
    await ingrid.go(`/lund/meetings/${meetings[0]}`);
    await ingrid.page.getByRole("button", { name: say("points.begin.from") }).click();
    await ingrid.page.getByRole("option", { name: say("points.ready.name.Network") }).click();
    await button(ingrid, say("agenda.begin")).click();
    await expect.poll(async () => (await titles(ingrid)).slice(0, 2)).toEqual(["Välkomna", say("points.ready.item.since")]);
  });

  test("Karin sends in a point, and it waits beside the agenda that Ingrid has open", async () => {
    await karin.go(`/lund/councils/${council}`);
    await button(karin, say("points.send")).click();
    await karin.page.getByRole("textbox", { name: say("points.form.title") }).fill("Belysning i parken");
    await karin.page.getByRole("textbox", { name: say("points.form.words") }).fill("Lamporna vid lekplatsen är trasiga.");
    expect(await violationsOn(karin.page)).toEqual([]);
    await button(karin, say("points.sendDo")).click();
    await ingrid.page.locator(".after-agenda").getByText("Lamporna vid lekplatsen är trasiga.").waitFor();
    await karin.page.locator(".point-title", { hasText: "Belysning i parken" }).waitFor();
  });

  test("Ingrid takes it up, and Karin sees on which agenda it stands", async () => {
    await button(ingrid, say("points.backlog.takeNamed", { title: "Belysning i parken" })).click();
    await expect.poll(async () => (await titles(ingrid)).at(-1)).toBe("Belysning i parken");
    await karin.go("/lund/todo");
    await karin.page.getByRole("link", { name: /^Står på dagordningen till Vårmöte/ }).waitFor();
    // What stands under the bar that stays is no smaller for it.
    await ingrid.page.evaluate(() => scrollTo(0, 0));
    for (const { page } of [ingrid, karin]) expect(await violationsOn(page)).toEqual([]);
  });

  test("it is tabled, and the next agenda has it by itself", async () => {
    const count = (await titles(ingrid)).length;
    await button(ingrid, say("agenda.more", { number: count })).click();
    await ingrid.page.getByRole("menuitem", { name: say("points.tabling.table") }).click();
    await ingrid.page.getByText(say("points.tabling.is"), { exact: true }).waitFor();
    await ingrid.go(`/lund/meetings/${meetings[1]}`);
    await ingrid.page.getByText(say("points.begin.tabled", { count: 1 })).waitFor();
    await button(ingrid, say("agenda.begin")).click();
    await expect.poll(() => titles(ingrid)).toEqual(["Välkomna", "Belysning i parken"]);
    await ingrid.page
      .getByRole("textbox", { name: say("agenda.notes", { number: 2 }) })
      .getByText("Lamporna vid lekplatsen")
      .waitFor();
  });
});

test("Linn, who has no seat, sends in a point for her association from her phone; Maria sees from whom, and returns it with a reason", async () => {
  const [maria, linn] = [
    await member({ name: "Maria", hub: "ekero" }),
    await member({ name: "Linn", hub: "ekero" }, { viewport: { width: 390, height: 844 } }),
  ];
  try {
    const { hub } = await maria.get('{ hub(slug: "ekero") { councils(first: 20) { edges { node { id name } } } } }');
    const { node } = hub.councils.edges.find((edge: Loose) => edge.node.name === "Nätverket Öar utan gränser");
    for (const guest of [maria, linn]) await guest.go(`/ekero/councils/${node.id}`);
    await linn.page.getByText(say("points.rule.says.Actors", { place: "Ekerö" })).waitFor();
    await button(linn, say("points.send")).click();
    await linn.page.getByRole("textbox", { name: say("points.form.title") }).fill("Vinterförvaring av båten");
    await linn.page
      .getByRole("button", { name: say("points.form.actor") })
      .getByText("Adelsö bryggförening")
      .waitFor();
    expect(await violationsOn(linn.page)).toEqual([]);
    await button(linn, say("points.sendDo")).click();

    const point = maria.page.getByRole("listitem").filter({ hasText: "Vinterförvaring av båten" });
    await point.getByText(say("points.backlog.byFor", { name: "Linn Adelund", actor: "Adelsö bryggförening" })).waitFor();
    await point.getByRole("button", { name: say("points.backlog.more", { title: "Vinterförvaring av båten" }) }).click();
    await maria.page.getByRole("menuitem", { name: say("points.backlog.decline") }).click();
    await maria.page.getByRole("textbox", { name: say("points.declining.answer") }).fill("Hamnmästaren hjälper er gärna.");
    await button(maria, say("points.declining.send")).click();
    await linn.go("/ekero/todo");
    await linn.page.getByText(say("points.mine.answer", { answer: "Hamnmästaren hjälper er gärna." })).waitFor();
  } finally {
    for (const guest of [maria, linn]) await guest.leave();
  }
});
