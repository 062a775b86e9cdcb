import { afterAll, beforeAll, expect, test } from "vitest";
import { clockAt } from "../../schema/clock.ts";
import { daysAfter } from "../../schema/day.ts";
import { violationsOn } from "./axe.ts";
import { type Guest, member, watch } from "./guests.ts";
import { say } from "./say.ts";

let maria: Guest;
beforeAll(async () => {
  maria = await member({ name: "Maria", hub: "ekero" });
  const { me, hub } = await maria.get('{ me { person { id } } hub(slug: "ekero") { councils(first: 1) { edges { node { id } } } } }');
  const today = clockAt(new Date()).day;
  for (const [text, days] of [
    ["Ring Färingsö bygdegård", -2],
    ["Boka båten till Adelsö", 1],
    ["Skriv om hösten", 60],
  ] as const)
    await maria.get("mutation($council: ID!, $task: TaskInput!) { addTask(council: $council, task: $task) { id } }", {
      council: hub.councils.edges[0].node.id,
      task: { text, person: me.person.id, dueOn: daysAfter(today, days) },
    });
});
watch(() => [maria]);
afterAll(() => maria.leave());

const tick = (text: string) => maria.page.getByRole("checkbox", { name: say("tasks.finish", { text }) });
const group = (which: "late" | "soon" | "later") => maria.page.getByRole("region", { name: say(`notices.list.${which}`) });
const count = async () => Number((await maria.page.locator(".waits-count > [aria-hidden]").textContent()) ?? 0);

test("what waits is one list, and is worked down where it stands", async () => {
  const { page } = maria;
  await maria.go("/ekero/todo");
  await group("late").getByText("Ring Färingsö bygdegård").waitFor();
  await group("soon").getByText("Boka båten till Adelsö").waitFor();
  await page.getByRole("heading", { name: say("tasks.others") }).waitFor();
  await page.getByText("Skriv om hösten").waitFor();
  const before = await count();
  expect(await violationsOn(page)).toEqual([]);
  for (const text of ["Ring Färingsö bygdegård", "Boka båten till Adelsö"]) {
    await tick(text).press("Space");
    await expect.poll(() => tick(text).isChecked()).toBe(true);
  }
  await expect.poll(count).toBe(before - 2);
  await maria.go("/ekero/todo");
  await page.getByText("Skriv om hösten").waitFor();
  await expect.poll(() => page.getByText("Ring Färingsö bygdegård").count()).toBe(0);
});

const choose = async (field: string, choice: string) => {
  await maria.page
    .locator(".field", { has: maria.page.getByText(field, { exact: true }) })
    .getByRole("button")
    .click();
  await maria.page.getByRole("option", { name: choice, exact: true }).click();
};

test("whoever wants it once a week, on Fridays, and quiet until nine has it so", async () => {
  const { page } = maria;
  await page.getByRole("link", { name: say("notices.list.choose") }).click();
  await page.getByRole("heading", { level: 1, name: say("notices.choices.title") }).waitFor();
  const saved = () => page.getByText(say("house.saving.knotted")).waitFor();
  await page.getByText(say("notices.choices.Weekly"), { exact: true }).click();
  await choose(say("notices.choices.weekday"), say("notices.choices.weekdays.FR"));
  await choose(say("notices.choices.quietUntil"), "09:00");
  await choose(say("notices.kind.SeatVacant"), say("notices.way.Never"));
  await saved();
  expect(await violationsOn(page)).toEqual([]);
  const CHOICES = "{ noticeChoices { rhythm weekday quietUntil kinds { kind way } } }";
  await expect
    .poll(async () => (await maria.get(CHOICES)).noticeChoices)
    .toMatchObject({
      rhythm: "Weekly",
      weekday: "FR",
      quietUntil: 9,
      kinds: expect.arrayContaining([{ kind: "SeatVacant", way: "Never" }]),
    });
  await page.reload();
  await page.getByText(/^Nästa sammandrag kan komma fredag .* kl\. 09:00\.$/).waitFor();
});

test("two choices right after each other are both kept, though the first is slow on its way", async () => {
  const { page } = maria;
  let isFirst = true;
  await page.route("**/graphql", async (route) => {
    const isSlow = isFirst && (route.request().postData() ?? "").includes("ChooseNotices");
    if (isSlow) isFirst = false;
    if (isSlow) await new Promise((done) => setTimeout(done, 1500));
    await route.continue();
  });
  await choose(say("notices.choices.quietUntil"), "07:00");
  await choose(say("notices.choices.quietFrom"), "21:00");
  await page.getByText(say("house.saving.knotted")).waitFor();
  await new Promise((done) => setTimeout(done, 2500));
  await page.unroute("**/graphql");
  expect((await maria.get("{ noticeChoices { quietFrom quietUntil } }")).noticeChoices).toEqual({ quietFrom: 21, quietUntil: 7 });
});

test("the address in a letter says that it could not be looked up while the network is away, and tries again", async () => {
  const { page } = maria;
  await page.route("**/api/letters/*", (route) => route.abort("internetdisconnected"));
  await maria.go("/letters/finnsinte");
  await page.getByRole("button", { name: say("house.ui.retry") }).waitFor();
  await page.unroute("**/api/letters/*");
  await page.getByRole("button", { name: say("house.ui.retry") }).click();
  await page.getByRole("heading", { level: 1, name: say("notices.stop.gone") }).waitFor();
});
