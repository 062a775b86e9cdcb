import { afterAll, beforeAll, expect, test } from "vitest";
import type { Loose } from "../world.ts";
import { violationsOn } from "./axe.ts";
import { type Guest, member, watch } from "./guests.ts";
import { say } from "./say.ts";

const items = ["Mötets öppnande", "Trygga vägar till träningen", "Nästa möte"];
const question = "Ska vi skriva till kommunen om belysningen?";
const phone = { viewport: { width: 390, height: 844 } };

let ingrid: Guest;
let vera: Guest;
let malin: Guest;
let wall: Guest;
let path: string;

/** A council of its own that meets now, or so many hours from now: Vera and Malin have seats, and Ingrid keeps it. */
async function planned(ahead = -0.2): Promise<string> {
  const { hub } = await ingrid.get('{ hub(slug: "lund") { id } }');
  const { startCouncil } = await ingrid.get(
    'mutation($hub: ID!) { startCouncil(hub: $hub, council: { name: "Ishallens samråd", kind: ReferenceGroup }) { id } }',
    { hub: hub.id },
  );
  const { addSeats } = await ingrid.get("mutation($id: ID!) { addSeats(council: $id, seat: { side: CivilSociety }, count: 2) { id } }", {
    id: startCouncil.id,
  });
  for (const [at, guest] of [vera, malin].entries()) {
    const { me } = await guest.get("{ me { person { id } } }");
    await ingrid.get(
      'mutation($seat: ID!, $person: ID!) { seatSomebody(seat: $seat, term: { person: $person, startsOn: "2026-01-01" }) { id } }',
      { seat: addSeats[at].id, person: me.person.id },
    );
  }
  const hours = (from: number) => new Date(Date.now() + from * 3_600_000).toISOString();
  const { planMeeting } = await ingrid.get(
    'mutation($id: ID!, $from: DateTime!, $to: DateTime!) { planMeeting(council: $id, meeting: { title: "Möte om ishallen", startsAt: $from, endsAt: $to }) { id } }',
    { id: startCouncil.id, from: hours(ahead), to: hours(ahead + 1.7) },
  );
  return `/lund/meetings/${planMeeting.id}`;
}

const press = ({ page }: Guest, name: string | RegExp) => page.getByRole("button", { name, exact: true }).click();
const up = ({ page }: Guest, title: string) => page.locator(".now-title", { hasText: title }).waitFor();
const onWall = (selector: string, hasText: string) => wall.page.locator(selector, { hasText }).waitFor();

beforeAll(async () => {
  ingrid = await member({ name: "Ingrid", hub: "lund" });
  [vera, malin] = await Promise.all([member({ name: "Vera", hub: "lund" }, phone), member({ name: "Malin", hub: "lund" }, phone)]);
  wall = await member({ name: "Ingrid", hub: "lund" }, { viewport: { width: 1920, height: 1080 }, colorScheme: "dark" });
  path = await planned();
});
watch(() => [ingrid, vera, malin, wall]);
afterAll(() => Promise.all([ingrid, vera, malin, wall].map((guest) => guest.leave())));

test("whoever is there days before reads when the meeting begins", async () => {
  const to = await planned(48);
  const when = /^Mötet börjar \p{L}+ \d+ \p{L}+ \d{4} kl\. \d\d\.\d\d$/u;
  for (const [guest, page] of [[vera, "live"] as const, [wall, "screen"] as const]) {
    await guest.go(`${to}/${page}`);
    await guest.page.getByRole("heading", { name: when }).waitFor();
  }
});

test("the phones and the wall wait, and wake by themselves when Ingrid opens the meeting", async () => {
  await ingrid.go(path);
  await press(ingrid, say("agenda.begin"));
  const add = ingrid.page.getByRole("textbox", { name: say("agenda.add") });
  for (const item of items) {
    await add.fill(item);
    await ingrid.page.keyboard.press("Enter");
  }
  const id = path.split("/").at(-1);
  const titles = async () => (await ingrid.get("query($id: ID!) { agenda(meeting: $id) { items { title } } }", { id })).agenda.items;
  await expect.poll(async () => (await titles()).map(({ title }: Loose) => title)).toEqual(items);
  for (const guest of [vera, malin]) {
    await guest.go(`${path}/live`);
    await guest.page.getByRole("heading", { name: say("live.notOpenYet") }).waitFor();
  }
  await wall.go(`${path}/screen`);
  await wall.page.locator(".screen-clock").waitFor();
  await press(ingrid, say("live.open"));
  await ingrid.page.waitForURL(`**${path}/live`);
  await Promise.all([ingrid, vera, malin].map((guest) => up(guest, items[0]!)));
  await onWall(".screen-now h2", items[0]!);
  await press(ingrid, say("live.forward"));
  await Promise.all([up(vera, items[1]!), onWall(".screen-now h2", items[1]!)]);
});

test("Vera and Malin ask for the floor, and the wall shows whom Ingrid calls and who is next", async () => {
  await press(vera, say("live.ask"));
  await vera.page.getByText(say("live.yourNext")).waitFor();
  await press(malin, say("live.ask"));
  await malin.page.getByText(say("live.yourPlace", { place: 2 })).waitFor();
  await press(ingrid, say("live.callNext", { name: "Vera Ekdahl" }));
  await vera.page.getByText(say("live.youSpeak"), { exact: true }).waitFor();
  await malin.page.locator("[aria-live]", { hasText: say("live.announceSpeaker", { name: "Vera Ekdahl" }) }).waitFor({ state: "attached" });
  await onWall(".screen-speaks", "Vera Ekdahl");
  await onWall(".screen-next", "Malin Torshag");
  await vera.page.reload();
  await press(vera, say("live.done"));
  await ingrid.page.getByText(say("live.callNext", { name: "Malin Torshag" })).waitFor();
  await press(malin, say("live.leave"));
  await onWall(".screen-speaks", say("live.nobodySpeaks"));
});

test("a question is answered by keyboard and by thumb; nobody sees the result before both have, then all do at once", async () => {
  await press(ingrid, say("live.poll.ask"));
  await ingrid.page.getByRole("textbox", { name: say("live.poll.question"), exact: true }).fill(question);
  await press(ingrid, say("live.poll.put"));
  await onWall(".screen-question", question);
  const yes = vera.page.getByRole("radio", { name: say("live.poll.yes") });
  await yes.focus();
  await vera.page.keyboard.press("Space");
  await vera.page.keyboard.press("Enter");
  await vera.page.getByText(say("live.poll.answered")).first().waitFor();
  expect(await wall.page.locator(".poll-bars").count()).toBe(0);
  await malin.page.locator(".poll .radio", { hasText: say("live.poll.no") }).click();
  await press(malin, say("live.poll.answer"));
  for (const { page } of [ingrid, vera, malin, wall])
    await page.getByText(say("live.poll.line", { choice: say("live.poll.yes"), count: 1, percent: 50 })).waitFor({ state: "attached" });
});

test("a reload shows the same, and no screen of it keeps anybody out", async () => {
  for (const guest of [ingrid, vera]) {
    await guest.page.reload();
    await up(guest, items[1]!);
    await guest.page.getByText(say("live.poll.count", { answered: 2 })).waitFor();
  }
  for (const { page } of [ingrid, vera, wall]) expect(await violationsOn(page)).toEqual([]);
});

test("Malin is without a network for a while and misses nothing; closing the meeting holds it", async () => {
  await malin.context.setOffline(true);
  await press(ingrid, say("live.forward"));
  await up(ingrid, items[2]!);
  await malin.context.setOffline(false);
  await up(malin, items[2]!);
  await press(ingrid, say("live.close"));
  await ingrid.page
    .getByRole("alertdialog")
    .getByRole("button", { name: say("live.close") })
    .click();
  for (const guest of [ingrid, malin, vera]) await up(guest, say("live.closedTitle"));
  await onWall(".screen-now h2", say("live.closedTitle"));
  const { meeting } = await ingrid.get("query($id: ID!) { meeting(id: $id) { state } }", { id: path.split("/").at(-1) });
  expect(meeting.state).toBe("Held");
});
