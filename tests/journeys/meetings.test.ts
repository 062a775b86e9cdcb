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

test("whoever has no account but left an address answers by letter, is seen to come, and has no more letters when they say so", async () => {
  const { page } = cecilia;
  const one = async (document: string, variables: object): Promise<Loose> =>
    Object.values(await cecilia.get(document, variables))[0] as Loose;
  await one("mutation($council: ID!) { addSeats(council: $council, seat: { side: Politics }) { id } }", { council });
  await cecilia.go(`/jonkoping/councils/${council}`);
  const row = page.getByRole("table", { name: say("councils.side.Politics") }).getByRole("row", { name: /^Ordinarie 1/ });
  await row.getByRole("button", { name: say("councils.sit.seat") }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: say("councils.sit.name") }).check({ force: true });
  await dialog.getByLabel(say("councils.sit.called"), { exact: true }).fill("Sara Påhittad");
  await dialog.getByLabel(say("councils.sit.email")).fill("sara@hemma.example");
  expect(await violationsOn(page)).toEqual([]);
  await dialog.getByRole("button", { name: say("councils.sit.send") }).click();
  await row.getByText("Sara Påhittad").waitFor();

  const meeting = { title: "Möte vid ån", startsAt: "2099-03-01T17:00:00Z", endsAt: "2099-03-01T19:00:00Z" };
  const { id } = await one("mutation($id: ID!, $meeting: MeetingInput!) { planMeeting(council: $id, meeting: $meeting) { id } }", {
    id: council,
    meeting,
  });
  await one("mutation($id: ID!) { callMeeting(id: $id) { id } }", { id });
  await cecilia.go(`/jonkoping/meetings/${id}`);
  await page.getByText(say("meetings.one.byLetter")).waitFor();
  await phone.go("/mailbox");
  const letter = phone.page.getByRole("listitem").filter({ hasText: "Kallelse: Möte vid ån" }).filter({ hasText: "sara@hemma.example" });
  await letter.getByRole("link").first().click();
  await phone.page.getByRole("button", { name: say("meetings.one.yes") }).click();
  await page.getByText(say("meetings.one.answers", { yes: 1, no: 0, waiting: 1 })).waitFor();
  await phone.page.getByRole("button", { name: say("meetings.call.stop") }).click();
  expect(await violationsOn(phone.page)).toEqual([]);
  await phone.page
    .getByRole("alertdialog")
    .getByRole("button", { name: say("meetings.call.stop") })
    .click();
  await phone.page.getByText(say("meetings.call.stopped")).waitFor();
  await expect.poll(() => phone.page.getByRole("button", { name: say("meetings.call.stop") }).count()).toBe(0);
  await page.reload();
  await page.getByText(say("meetings.one.noAccount")).waitFor();
});

test("a series that is changed shows what becomes of each meeting first, and leaves the one that people are called to", async () => {
  const { page } = cecilia;
  await cecilia.go(`/jonkoping/councils/${council}`);
  await page.getByRole("button", { name: say("meetings.series.more", { title: name }) }).click();
  await page.getByRole("menuitem", { name: say("seriesChange.open") }).click();
  await page.getByText(say("seriesChange.nothing")).waitFor();
  await page.getByLabel(say("meetings.plan.from")).fill("18:30");
  await page.getByRole("textbox", { name: say("meetings.plan.place") }).fill("Folkets hus");
  const lines = page.locator(".change-lines");
  await lines.getByText(say("seriesChange.Called")).waitFor();
  await expect.poll(() => lines.locator("[data-what=changed]").count()).toBeGreaterThan(10);
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole("button", { name: say("seriesChange.send") }).click();
  await page.getByText(say("seriesChange.done")).waitFor();
  await page.getByText(/^Andra onsdagen varje månad, kl\. 18\.30/).waitFor();
});

/** A meeting of the council that was held, at which two actors were seen who stand on a map of the council's area. */
async function held(): Promise<string> {
  const get = async (document: string, variables: object) => Object.values(await cecilia.get(document, variables)).flat()[0] as Loose;
  const { hub } = await cecilia.get('{ hub(slug: "jonkoping") { id } }');
  const area = await get('mutation($hub: ID!) { nameArea(hub: $hub, area: { name: "Öxnegarden" }) { id } }', { hub: hub.id });
  const map = await get('mutation($hub: ID!, $area: ID!) { startMap(hub: $hub, map: { title: "Öxnegarden", area: $area }) { id } }', {
    hub: hub.id,
    area: area.id,
  });
  const network = await get(
    'mutation($hub: ID!, $area: ID!) { startCouncil(hub: $hub, council: { name: "Nätverket i Öxnegarden", kind: NeighbourhoodNetwork, area: $area }) { id } }',
    { hub: hub.id, area: area.id },
  );
  const at = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
  const meeting = await get(
    'mutation($council: ID!, $from: DateTime!, $to: DateTime!) { planMeeting(council: $council, meeting: { title: "Öxnegardsmötet", startsAt: $from, endsAt: $to }) { id } }',
    { council: network.id, from: at(3), to: at(2.9) },
  );
  for (const actor of ["Öxnegardens scouter", "Öxnegardens kör"]) {
    const [placed] = (
      await cecilia.get(
        "mutation($map: ID!, $name: String!) { placeActors(map: $map, actors: [{ add: { name: $name } }]) { id actor { id } } }",
        {
          map: map.id,
          name: actor,
        },
      )
    ).placeActors;
    const seat = await get(
      "mutation($council: ID!, $actor: ID!) { addSeats(council: $council, seat: { side: CivilSociety, actor: $actor }) { id } }",
      {
        council: network.id,
        actor: placed.actor.id,
      },
    );
    const term = await get(
      'mutation($seat: ID!) { seatSomebody(seat: $seat, term: { name: "Siv Påhittad", startsOn: "2026-01-01" }) { id } }',
      {
        seat: seat.id,
      },
    );
    await get("mutation($meeting: ID!, $term: ID!) { addPresent(meeting: $meeting, who: { term: $term }) { id } }", {
      meeting: meeting.id,
      term: term.id,
    });
  }
  return meeting.id;
}

test("a meeting that is held proposes a contact between those who were there, which is drawn when the weaver takes it", async () => {
  const { page } = cecilia;
  await cecilia.go(`/jonkoping/meetings/${await held()}`);
  await page.getByRole("button", { name: say("meetings.one.hold") }).click();
  const pair = { one: "Öxnegardens kör", other: "Öxnegardens scouter" };
  await page.getByRole("button", { name: say("learns.contactOne", pair) }).click();
  await page.getByRole("link", { name: "Öxnegarden", exact: true }).waitFor();
  await page
    .locator(".lesson-done")
    .getByText(say("learns.met", { count: 1 }))
    .waitFor();
  await cecilia.go("/jonkoping/todo");
  await page.getByRole("heading", { level: 1, name: say("introductions.page") }).waitFor();
  const { hub } = await cecilia.get(
    '{ hub(slug: "jonkoping") { ties(first: 500) { edges { node { strength from { name } to { name } } } } } }',
  );
  const tie = hub.ties.edges.find(({ node }: Loose) => [node.from.name, node.to.name].includes(pair.one));
  expect(tie.node.strength).toBe("Contact");
});
