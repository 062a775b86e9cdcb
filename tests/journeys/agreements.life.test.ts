import { afterAll, beforeAll, expect, test } from "vitest";
import { criteria } from "../../schema/agreements/criteria.ts";
import { violationsOn } from "./axe.ts";
import { type Guest, member, watch } from "./guests.ts";
import { say } from "./say.ts";

let ingrid: Guest;
let karin: Guest;
let phone: Guest;
let page = "";
let id = "";
beforeAll(async () => {
  [ingrid, karin, phone] = await Promise.all([
    member({ name: "Ingrid", hub: "lund" }),
    member({ name: "Karin", hub: "lund" }),
    member({ name: "Ingrid", hub: "lund" }, { viewport: { width: 390, height: 844 } }),
  ]);
});
watch(() => [ingrid, karin, phone]);
afterAll(() => Promise.all([ingrid, karin, phone].map((guest) => guest.leave())));

const press = (guest: Guest, name: string) => guest.page.getByRole("button", { name, exact: true }).click();
const partiesOf = async () => {
  const { agreement } = await ingrid.get("query($id: ID!) { agreement(id: $id) { parties { edges { node { id side } } } } }", { id });
  const edges = agreement.parties.edges as { node: { id: string; side: string } }[];
  return Object.fromEntries(edges.map(({ node }) => [node.side, node.id])) as Record<"Municipality" | "CivilSociety", string>;
};

/** An agreement as far as the text, asked for at the API: its dialogue and criteria have journeys of their own. */
async function written() {
  const { me } = await karin.get("{ me { rights { actors } } }");
  const { hub } = await ingrid.get('{ hub(slug: "lund") { id actors(first: 400) { edges { node { id kind } } } } }');
  const department = hub.actors.edges.find(({ node }: { node: { kind: string } }) => node.kind === "Department" || node.kind === "Library")
    .node.id;
  const OPEN = "mutation($hub: ID!, $dialogue: DialogueInput!) { openDialogue(hub: $hub, dialogue: $dialogue) { id } }";
  const dialogue = { title: "Sång i skolan", openedBy: department, with: [me.rights.actors[0]] };
  id = (await ingrid.get(OPEN, { hub: hub.id, dialogue })).openDialogue.id;
  page = `/lund/agreements/${id}`;
  await ingrid.get('mutation($id: ID!) { endDialogue(id: $id, outcome: Agreement, reason: "Vi vill samma sak.") { id } }', { id });
  const { Municipality, CivilSociety } = await partiesOf();
  await expect.poll(async () => (await karin.get("{ me { rights { partnerIn } } }")).me.rights.partnerIn).toContain(id);
  const ANSWER =
    'mutation($party: ID!, $kind: CriterionKind!) { answerCriterion(party: $party, kind: $kind, answer: { verdict: Met, grounds: "Så är det." }) { id } }';
  for (const kind of criteria) {
    await ingrid.get(ANSWER, { party: Municipality, kind });
    await karin.get(ANSWER, { party: CivilSociety, kind });
  }
  await ingrid.get("mutation($agreement: ID!) { beginDrafting(agreement: $agreement) { id } }", { agreement: id });
}

/** The text under way: its id, and its sections from the first. */
async function textNow() {
  const READ =
    "query($id: ID!) { agreement(id: $id) { stage versions { edges { node { id state sections(first: 60) { edges { node { id isRequired text revision } } } } } } } }";
  const { agreement } = await ingrid.get(READ, { id });
  const { node } = agreement.versions.edges[0];
  return {
    stage: agreement.stage,
    id: node.id,
    state: node.state,
    sections: node.sections.edges.map((edge: { node: object }) => edge.node),
  };
}

test("the dialogue has been held and the criteria have been answered by both sides", written);

test("both sides write, and what they write in the same moment stands side by side until they have brought it together", async () => {
  await Promise.all([ingrid.go(`${page}/text`), karin.go(`${page}/text`)]);
  const field = (guest: Guest) => guest.page.getByRole("textbox", { name: "2. Bakgrund", exact: true });
  await Promise.all([field(ingrid).waitFor(), field(karin).waitFor()]);
  await karin.context.setOffline(true);
  await field(karin).fill("Barnen sjunger för sällan.");
  await karin.page.getByText(say("house.saving.failed")).first().waitFor();
  await field(ingrid).fill("Skolorna har bett om hjälp.");
  await field(ingrid).blur();
  await expect.poll(async () => (await textNow()).sections[1].text).toBe("Skolorna har bett om hjälp.");
  await karin.context.setOffline(false);
  const both = karin.page.getByRole("alert").filter({ hasText: say("texts.conflict.title") });
  await both.getByText("Skolorna har bett om hjälp.").waitFor();
  expect(await violationsOn(karin.page)).toEqual([]);
  await both.getByLabel(say("texts.conflict.both")).fill("Skolorna har bett om hjälp: barnen sjunger för sällan.");
  await press(karin, say("texts.conflict.save"));
  await expect.poll(() => field(ingrid).inputValue()).toBe("Skolorna har bett om hjälp: barnen sjunger för sällan.");
});

test("what somebody writes in one tab stands in their other tab before they have left the field", async () => {
  const other = await ingrid.context.newPage();
  await other.goto(`${page}/text`);
  const first = ingrid.page.getByRole("textbox", { name: "2. Bakgrund", exact: true });
  const second = other.getByRole("textbox", { name: "2. Bakgrund", exact: true });
  await second.waitFor();
  const said = `${await first.inputValue()} Och gärna.`;
  await first.fill(said);
  await expect.poll(() => second.inputValue()).toBe(said);
  expect(await first.evaluate((field) => field === document.activeElement)).toBe(true);
  await other.close();
  await first.blur();
});

test("what is missing is said before it is put forward, and then it is locked", async () => {
  await press(ingrid, say("drafting.propose.do"));
  await ingrid.page.getByRole("alert").getByText("Parter").waitFor();
  const text = await textNow();
  const WRITE = "mutation($id: ID!, $text: String!, $revision: Int!) { writeSection(id: $id, text: $text, revision: $revision) { id } }";
  for (const { id: section, isRequired, text: said, revision } of text.sections)
    if (isRequired && !said) await karin.get(WRITE, { id: section, text: "Så gör vi, tillsammans.", revision });
  await ingrid.page.getByLabel(say("drafting.startsOn")).fill("2027-01-01");
  await ingrid.page.getByLabel(say("drafting.startsOn")).blur();
  await expect
    .poll(async () => (await ingrid.get("query($id: ID!) { agreement(id: $id) { startsOn } }", { id })).agreement.startsOn)
    .toBe("2027-01-01");
  await ingrid.page.getByLabel(say("drafting.endsOn")).fill("2029-12-31");
  await ingrid.page.getByLabel(say("drafting.endsOn")).blur();
  await expect
    .poll(async () => (await ingrid.get("query($id: ID!) { agreement(id: $id) { endsOn } }", { id })).agreement.endsOn)
    .toBe("2029-12-31");
  await ingrid.page.getByRole("alert").waitFor({ state: "detached" });
  expect(await violationsOn(ingrid.page)).toEqual([]);
  await press(ingrid, say("drafting.propose.do"));
  await press(ingrid, say("drafting.propose.yes"));
  await ingrid.page.getByRole("heading", { level: 1, name: "Sång i skolan" }).waitFor();
  await karin.page.locator(".text-paper").waitFor();
});

test("an official notes the decision, and whoever is named for each side reads, says so, and signs", async () => {
  await press(ingrid, say("deciding.do"));
  await ingrid.page.getByLabel(say("deciding.body")).fill("Barn- och skolnämnden");
  expect(await violationsOn(ingrid.page)).toEqual([]);
  await press(ingrid, say("deciding.send"));
  await ingrid.page.getByText("Barn- och skolnämnden godkände text 1").waitFor();
  const { Municipality, CivilSociety } = await partiesOf();
  const NAME = "mutation($party: ID!, $person: ID!) { authoriseSignatory(party: $party, person: $person) { id } }";
  for (const [guest, party] of [[ingrid, Municipality] as const, [karin, CivilSociety] as const])
    await guest.get(NAME, { party, person: (await guest.get("{ me { person { id } } }")).me.person.id });
  await Promise.all([phone.go(`${page}/text`), karin.go(`${page}/text`)]);
  for (const guest of [phone, karin]) {
    await guest.page.getByText(say("signing.checked")).waitFor();
    expect(await violationsOn(guest.page)).toEqual([]);
    await guest.page.getByRole("checkbox").check({ force: true });
  }
  await Promise.all([press(phone, say("signing.send")), press(karin, say("signing.send"))]);
  await expect.poll(async () => (await textNow()).state).toBe("InForce");
});

test("all three see that it is in force, on a line from the dialogue to its end", async () => {
  for (const guest of [ingrid, karin, phone]) {
    const line = guest.page.getByRole("region", { name: say("lifeLine.title") });
    await line.locator('[data-kind="Start"][data-state="done"]').waitFor();
    await guest.page.getByRole("button", { name: say("drafting.amend.do"), exact: true }).waitFor();
    expect(await violationsOn(guest.page)).toEqual([]);
  }
});

test("a coordinator starts its steering group, and the other side sees the seats that wait", async () => {
  await press(ingrid, say("steering.start"));
  const dialog = ingrid.page.getByRole("dialog");
  await dialog.getByLabel(say("steering.name")).fill("Styrgruppen för sången");
  await dialog.getByRole("button", { name: say("steering.start"), exact: true }).click();
  const seats = say("steering.sideSeats", { side: say("councils.side.CivilSociety"), taken: "0", count: "2" });
  await ingrid.page.getByText(seats).waitFor();
  await ingrid.page.getByRole("link", { name: "Styrgruppen för sången" }).first().waitFor();
});

test("both sides are asked how it lives up to the principles, and somebody without an account answers by a link on a phone", async () => {
  await press(ingrid, say("charter.rating.ask"));
  await ingrid.page.getByLabel(say("charter.rating.name")).fill("Omdömen om sången");
  await press(ingrid, say("charter.rating.begin"));
  await ingrid.page.getByRole("heading", { level: 1, name: "Omdömen om sången" }).waitFor();
  await karin.page.getByRole("link", { name: say("charter.rating.answer") }).click();
  const dialogue = (guest: Guest) => guest.page.getByRole("group", { name: say("charter.kind.Dialogue") });
  await dialogue(karin).getByText(say("charter.rating.marks.fully")).click();
  await press(karin, say("charter.rating.send"));
  await press(ingrid, say("charter.letter.ask"));
  const { agreement } = await ingrid.get("query($id: ID!) { agreement(id: $id) { parties { edges { node { side actor { name } } } } } }", {
    id,
  });
  const { name } = agreement.parties.edges.find(({ node }: { node: { side: string } }) => node.side === "CivilSociety").node.actor;
  await ingrid.page.getByRole("combobox", { name: say("charter.letter.actor") }).fill(name);
  await ingrid.page.getByRole("option", { name }).first().click();
  await ingrid.page.getByRole("button", { name: say("charter.letter.to") }).click();
  await ingrid.page.getByRole("option", { name: say("charter.letter.other") }).click();
  await ingrid.page.getByLabel(say("charter.letter.email"), { exact: true }).fill("sopran@skolan.example");
  expect(await violationsOn(ingrid.page)).toEqual([]);
  await press(ingrid, say("charter.letter.send"));
  await ingrid.page.getByText(say("charter.letter.count", { count: 1 })).waitFor();
  await phone.go("/mailbox");
  await phone.page.getByRole("listitem").filter({ hasText: "sopran@skolan.example" }).getByRole("link").click();
  await phone.page.getByRole("heading", { level: 1, name: "Omdömen om sången" }).waitFor();
  await dialogue(phone).getByText(say("charter.rating.marks.badly")).click();
  expect(await violationsOn(phone.page)).toEqual([]);
  await press(phone, say("charter.rating.send"));
  await phone.page.getByRole("button", { name: say("charter.rating.change") }).waitFor();
  await press(ingrid, say("charter.rating.count"));
  await ingrid.page
    .getByRole("alertdialog")
    .getByRole("button", { name: say("charter.rating.count") })
    .click();
  await ingrid.page.getByText(say("charter.rating.tooFew")).waitFor();
  await ingrid.go(page);
  await ingrid.page.getByText(say("charter.rating.tooFew")).waitFor();
  expect(await violationsOn(ingrid.page)).toEqual([]);
});
