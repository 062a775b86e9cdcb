import { afterAll, beforeAll, expect, test } from "vitest";
import type { Loose } from "../world.ts";
import { violationsOn } from "./axe.ts";
import { type Guest, member, watch } from "./guests.ts";
import { say } from "./say.ts";

const name = "Torgrådet";
const heading = "Bänkar vid torget";

let cecilia: Guest;
let hampus: Guest;
let meeting: string;

const hoursOn = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

/** A council of its own that meets at this moment, in which Hampus sits; from last time he has something to do that is overdue. */
async function begun(): Promise<string> {
  const { hub } = await cecilia.get('{ hub(slug: "jonkoping") { id members { edges { node { person { id name } } } } } }');
  const person = hub.members.edges.map(({ node }: Loose) => node.person).find((one: Loose) => one.name.startsWith("Hampus")).id;
  const { startCouncil } = await cecilia.get(
    "mutation($hub: ID!, $council: CouncilInput!) { startCouncil(hub: $hub, council: $council) { id } }",
    { hub: hub.id, council: { name, kind: "ReferenceGroup" } },
  );
  const council = startCouncil.id;
  const { addSeats } = await cecilia.get("mutation($council: ID!) { addSeats(council: $council, seat: { side: CivilSociety }) { id } }", {
    council,
  });
  await cecilia.get(
    'mutation($seat: ID!, $person: ID!) { seatSomebody(seat: $seat, term: { person: $person, startsOn: "2026-01-01" }) { id } }',
    {
      seat: addSeats[0].id,
      person,
    },
  );
  const plan = async (from: number, until: number) =>
    (
      await cecilia.get("mutation($council: ID!, $meeting: MeetingInput!) { planMeeting(council: $council, meeting: $meeting) { id } }", {
        council,
        meeting: { title: name, startsAt: hoursOn(from), endsAt: hoursOn(until) },
      })
    ).planMeeting.id as string;
  const last = await plan(-800, -798);
  await cecilia.get("mutation($council: ID!, $task: TaskInput!) { addTask(council: $council, task: $task) { id } }", {
    council,
    task: { text: "Boka lokalen", meeting: last, person, dueOn: hoursOn(-100).slice(0, 10) },
  });
  const now = await plan(-0.5, 1.5);
  await cecilia.get("mutation($meeting: ID!) { beginAgenda(meeting: $meeting) { id } }", { meeting: now });
  return now;
}

beforeAll(async () => {
  [cecilia, hampus] = [
    await member({ name: "Cecilia", hub: "jonkoping" }),
    await member({ name: "Hampus", hub: "jonkoping" }, { viewport: { width: 390, height: 844 } }),
  ];
  meeting = await begun();
});
watch(() => [cecilia, hampus]);
afterAll(() => Promise.all([cecilia.leave(), hampus.leave()]));

const choose = async ({ page }: Guest, choice: string) => {
  await page.getByRole("button", { name: say("agenda.more", { number: 1 }) }).click();
  await page.getByRole("menuitem", { name: choice, exact: true }).click();
};

test("what is decided is written under its item and heard on a phone, where what was left from last time is done", async () => {
  for (const guest of [cecilia, hampus]) await guest.go(`/jonkoping/meetings/${meeting}`);
  const { page } = cecilia;
  await page.getByRole("textbox", { name: say("agenda.add") }).fill(heading);
  await page.keyboard.press("Enter");
  await choose(cecilia, say("decisions.write"));
  await page.getByRole("textbox", { name: say("decisions.form.text") }).fill("Rådet vill ha tre bänkar.");
  await page.keyboard.press("Enter");
  await page.locator(".decision").getByText("Rådet vill ha tre bänkar.").waitFor();
  await choose(cecilia, say("tasks.add"));
  await page.getByRole("textbox", { name: say("tasks.form.text") }).fill("Fråga vad bänkar kostar");
  await page.keyboard.press("Enter");
  await page.locator(".task").getByText("Fråga vad bänkar kostar").waitFor();

  await hampus.page.locator(".decision").getByText("Rådet vill ha tre bänkar.").waitFor();
  await hampus.page.locator(".task").getByText("Fråga vad bänkar kostar").waitFor();
  const since = (guest: Guest) => guest.page.getByRole("region", { name: say("tasks.since") });
  await since(hampus)
    .getByText(/^Försenad/)
    .waitFor();
  expect(await violationsOn(hampus.page)).toEqual([]);
  await since(hampus)
    .getByRole("checkbox", { name: say("tasks.finish", { text: "Boka lokalen" }) })
    .click({ force: true });
  await since(hampus)
    .getByRole("textbox", { name: say("tasks.outcome") })
    .fill("Bokad till maj.");
  await hampus.page.keyboard.press("Enter");
  await since(cecilia).getByText("Bokad till maj.").waitFor();
  await since(cecilia)
    .getByText(say("tasks.sinceLead", { open: 0 }))
    .waitFor();
  expect(await violationsOn(page)).toEqual([]);
});

test("who has begun to put a decision right goes on with it while the agenda opens to be written in", async () => {
  const tab = await cecilia.context.newPage();
  let held: (() => void)[] | undefined = [];
  await tab.routeWebSocket(/\/graphql$/, (socket) => {
    socket.connectToServer().onMessage((word) => {
      if (held && !/"connection_ack"|"pong"/.test(String(word))) held.push(() => socket.send(word));
      else socket.send(word);
    });
  });
  await tab.goto(`/jonkoping/meetings/${meeting}`);
  await tab.locator(".decision").getByRole("button").click();
  await tab.getByRole("menuitem", { name: say("decisions.change") }).click();
  const text = tab.getByRole("textbox", { name: say("decisions.form.text") });
  await text.fill("Rådet vill ha fyra bänkar.");
  for (const word of held) word();
  held = undefined;
  await tab.waitForTimeout(1_000);
  await text.press("Enter");
  await tab.locator(".live-agenda .decision").getByText("Rådet vill ha fyra bänkar.").waitFor();
  await tab.close();
});

test("it has its number when the meeting has been held, and is found in the register by its words", async () => {
  await cecilia.get("mutation($id: ID!) { holdMeeting(id: $id) { id } }", { id: meeting });
  await hampus.page.getByText(/^Beslut §\s1\/\d{4}$/).waitFor();
  const { page } = hampus;
  await hampus.go("/jonkoping/decisions");
  await page.getByRole("searchbox", { name: say("decisions.register.search") }).fill("bänk");
  await page.getByRole("heading", { name: heading }).waitFor();
  await page.getByText(say("decisions.register.lead", { count: 1 })).waitFor();
  await page.getByRole("searchbox", { name: say("decisions.register.search") }).fill("finnsinte");
  await page.getByRole("heading", { name: say("decisions.register.noneLike") }).waitFor();
  await page.getByRole("button", { name: say("decisions.register.clear") }).click();
  await page.getByRole("link", { name }).first().click();
  await page.getByRole("heading", { level: 1, name }).waitFor();
});
