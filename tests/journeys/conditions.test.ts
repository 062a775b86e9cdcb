import { afterAll, beforeAll, expect, test } from "vitest";
import { criteria } from "../../schema/agreements/criteria.ts";
import { violationsOn } from "./axe.ts";
import { type Guest, member, watch } from "./guests.ts";
import { say } from "./say.ts";

let ingrid: Guest;
let karin: Guest;
let path: string;
const title = "Öppen förskola på lördagar";

/** A dialogue that both sides want to become an agreement, with a term of three years. */
async function prepare(): Promise<string> {
  const { me } = await karin.get("{ me { rights { actors } } }");
  const { hub } = await ingrid.get('{ hub(slug: "lund") { id actors(first: 200) { edges { node { id name kind } } } } }');
  const library = hub.actors.edges.find(({ node }: { node: { kind: string } }) => node.kind === "Library").node.id;
  const dialogue = { title, openedBy: library, with: me.rights.actors, startsOn: "2027-01-01", endsOn: "2029-12-31" };
  const OPEN = "mutation($hub: ID!, $dialogue: DialogueInput!) { openDialogue(hub: $hub, dialogue: $dialogue) { id } }";
  const { id } = (await ingrid.get(OPEN, { hub: hub.id, dialogue })).openDialogue;
  await ingrid.get('mutation($id: ID!) { endDialogue(id: $id, outcome: Agreement, reason: "Båda vill.") { id } }', { id });
  return id;
}

beforeAll(async () => {
  [ingrid, karin] = await Promise.all([
    member({ name: "Ingrid", hub: "lund" }),
    member({ name: "Karin", hub: "lund" }, { viewport: { width: 390, height: 844 } }),
  ]);
  path = `/lund/agreements/${await prepare()}`;
});
watch(() => [ingrid, karin]);
afterAll(() => Promise.all([ingrid, karin].map((guest) => guest.leave())));

const press = ({ page }: Guest, name: string) => page.getByRole("button", { name, exact: true }).click();
const heading = ({ page }: Guest, name: string) => page.getByRole("heading", { name, exact: true }).waitFor();

/** Answers all criteria for the party whose first cell is pressed, one after the other in one dialog. */
async function answerAll(guest: Guest, party: RegExp) {
  await guest.page.getByRole("button", { name: party }).first().click();
  const dialog = guest.page.getByRole("dialog");
  for (const [at, kind] of criteria.entries()) {
    const name = say(`criteria.kind.${kind}.name`);
    await dialog.getByRole("heading", { name, exact: true }).waitFor();
    await dialog.getByLabel(say("criteria.grounds")).fill("Det har vi kommit fram till.");
    await dialog.getByRole("button", { name: say(at < 7 ? "criteria.nextOne" : "criteria.save"), exact: true }).click();
  }
  await dialog.waitFor({ state: "detached" });
}

test("each party answers the criteria for itself, one on a phone, and both see at once what is missing", async () => {
  await Promise.all([ingrid.go(path), karin.go(path)]);
  await Promise.all([heading(ingrid, say("criteria.title")), heading(karin, say("criteria.title"))]);
  expect(await violationsOn(karin.page)).toEqual([]);
  const { agreement } = await ingrid.get(
    `{ agreement(id: "${path.split("/").at(-1)}") { parties { edges { node { side actor { name } } } } } }`,
  );
  const named = (side: string) =>
    new RegExp(agreement.parties.edges.find(({ node }: { node: { side: string } }) => node.side === side).node.actor.name);
  await answerAll(karin, named("CivilSociety"));
  await ingrid.page.getByText(say("criteria.left.side", { side: say("agreements.side.Municipality"), count: "8" })).waitFor();
  await answerAll(ingrid, named("Municipality"));
  await karin.page.getByText(say("criteria.notMet.none")).waitFor();
  expect(await violationsOn(ingrid.page)).toEqual([]);
});

test("then they begin to write, and fill in what each brings: one year, copied to the next", async () => {
  await press(ingrid, say("criteria.begin"));
  await karin.page.getByText(say("agreements.stage.Drafting"), { exact: true }).first().waitFor();
  await press(ingrid, say("means.add"));
  await ingrid.page.getByLabel(say("means.howMuch")).fill("150 000");
  await ingrid.page.getByLabel(say("means.board")).fill("Barn- och skolnämnden");
  await ingrid.page.getByLabel(say("means.account")).fill("4512");
  expect(await violationsOn(ingrid.page)).toEqual([]);
  await press(ingrid, say("means.save"));
  await karin.page.getByText(say("means.gap.Nothing", { year: "2027", side: "CivilSociety" })).waitFor();
  await press(karin, say("means.copy", { from: "2027", to: "2028" }));
  await ingrid.page.getByRole("heading", { name: "2028", exact: true }).waitFor();
  await ingrid.page.getByRole("heading", { name: say("means.totals") }).waitFor();
  expect(await violationsOn(karin.page)).toEqual([]);
  expect(await violationsOn(ingrid.page)).toEqual([]);
});

test("what the hub has decided is read on a page of its own, with how many agreements fulfil it", async () => {
  await ingrid.go("/lund/agreements/rules");
  await heading(ingrid, say("rules.title"));
  await press(ingrid, say("rules.change"));
  await ingrid.page.getByLabel(say("rules.usualYears")).fill("0");
  await ingrid.page.getByRole("alert").getByText(say("rules.whyNot.years")).waitFor();
  expect(await violationsOn(ingrid.page)).toEqual([]);
});
