import { afterAll, beforeAll, expect, test } from "vitest";
import type { Loose } from "../world.ts";
import { violationsOn } from "./axe.ts";
import { type Guest, member, visitor, watch } from "./guests.ts";
import { say } from "./say.ts";

let cecilia: Guest;
let hampus: Guest;
let anyone: Guest;
let meeting: string;

const hoursOn = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

/** A council of its own that met yesterday: Cecilia chairs it, Hampus approves its minutes. */
async function held(): Promise<string> {
  const { hub } = await cecilia.get('{ hub(slug: "jonkoping") { id members { edges { node { person { id name } } } } } }');
  const { startCouncil } = await cecilia.get(
    'mutation($hub: ID!) { startCouncil(hub: $hub, council: { name: "Bryggrådet", kind: ReferenceGroup }) { id } }',
    { hub: hub.id },
  );
  const council = startCouncil.id;
  for (const [who, role] of [
    ["Cecilia", "Chair"],
    ["Hampus", "Approver"],
  ]) {
    const { person } = hub.members.edges.map(({ node }: Loose) => node).find((one: Loose) => one.person.name.startsWith(who));
    const { addSeats } = await cecilia.get(
      "mutation($council: ID!, $roles: [SeatRole!]) { addSeats(council: $council, seat: { side: CivilSociety, roles: $roles }) { id } }",
      { council, roles: [role] },
    );
    await cecilia.get(
      'mutation($seat: ID!, $person: ID!) { seatSomebody(seat: $seat, term: { person: $person, open: true, startsOn: "2026-01-01" }) { id } }',
      { seat: addSeats[0].id, person: person.id },
    );
  }
  const { planMeeting } = await cecilia.get(
    "mutation($council: ID!, $meeting: MeetingInput!) { planMeeting(council: $council, meeting: $meeting) { id } }",
    { council, meeting: { title: "Bryggmötet", startsAt: hoursOn(-26), endsAt: hoursOn(-24) } },
  );
  const { id } = planMeeting;
  await cecilia.get('mutation($id: ID!) { writeDecision(meeting: $id, decision: { text: "Bryggan lagas i vår." }) { id } }', { id });
  await cecilia.get("mutation($id: ID!) { holdMeeting(id: $id) { id } }", { id });
  return id;
}

beforeAll(async () => {
  [cecilia, hampus, anyone] = [
    await member({ name: "Cecilia", hub: "jonkoping" }),
    await member({ name: "Hampus", hub: "jonkoping" }, { viewport: { width: 390, height: 844 }, hasTouch: true }),
    await visitor(),
  ];
  meeting = await held();
});
watch(() => [cecilia, hampus, anyone]);
afterAll(() => Promise.all([cecilia.leave(), hampus.leave(), anyone.leave()]));

const press = ({ page }: Guest, name: string) => page.getByRole("button", { name, exact: true }).click();
const approve = async (guest: Guest) => {
  await press(guest, say("minutes.approve"));
  await guest.page
    .getByRole("dialog")
    .getByRole("button", { name: say("minutes.approve"), exact: true })
    .click();
};

test("minutes are sent, changed at an approver's word from the phone, approved by two and published, and read by a visitor", async () => {
  const path = `/jonkoping/meetings/${meeting}/minutes`;
  const { page } = cecilia;
  await cecilia.go(path);
  await press(cecilia, say("minutes.begin"));
  await page.getByRole("textbox", { name: say("minutes.introduction") }).fill("Cecilia öppnade mötet.");
  await press(cecilia, say("minutes.save"));
  await page.getByRole("article").getByText("Cecilia öppnade mötet.").waitFor();
  await page.getByRole("article").getByText("Bryggan lagas i vår.").waitFor();
  const send = async () => {
    await press(cecilia, say("minutes.send"));
    await page
      .getByRole("alertdialog")
      .getByRole("button", { name: say("minutes.send"), exact: true })
      .click();
    await page.getByText(say("minutes.document.awaiting")).waitFor();
  };
  await send();

  await hampus.go("/jonkoping/todo");
  await hampus.page
    .getByRole("link", { name: say("notices.list.showOne", { what: say("notices.what.MinutesToApprove", { title: "Bryggmötet" }) }) })
    .click();
  await hampus.page.getByRole("button", { name: say("minutes.approve"), exact: true }).waitFor();
  expect(await violationsOn(hampus.page)).toEqual([]);
  await press(hampus, say("minutes.change"));
  await hampus.page.getByRole("textbox", { name: say("minutes.changeWhat") }).fill("Skriv vem som lagar.");
  await hampus.page
    .getByRole("dialog")
    .getByRole("button", { name: say("minutes.changeSend"), exact: true })
    .click();
  await page.getByText("Skriv vem som lagar.").waitFor();
  await page.getByRole("textbox", { name: say("minutes.other") }).fill("Båtklubben lagar bryggan.");
  await press(cecilia, say("minutes.save"));
  await page.getByRole("article").getByText("Båtklubben lagar bryggan.").waitFor();
  await send();

  await hampus.page.getByRole("article").getByText("Båtklubben lagar bryggan.").waitFor();
  await approve(hampus);
  await approve(cecilia);
  await page.getByRole("heading", { level: 1, name: /^Protokoll 1\/\d{4}$/ }).waitFor();
  await press(cecilia, say("minutes.publish"));
  await page
    .getByRole("dialog")
    .getByRole("button", { name: say("minutes.publish"), exact: true })
    .click();
  await page.getByText(say("minutes.published")).waitFor();

  await anyone.go(path);
  await anyone.page.getByRole("article").getByText("Båtklubben lagar bryggan.").waitFor();
  await expect.poll(() => anyone.page.locator(".document-signatures > li[data-signed]").allInnerTexts()).toHaveLength(2);
  await anyone.page.emulateMedia({ media: "print" });
  await expect.poll(() => anyone.page.getByRole("button").count()).toBe(0);
});
