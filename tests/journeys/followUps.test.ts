import { afterAll, beforeAll, expect, test } from "vitest";
import { questions } from "../../schema/agreements/followUp.ts";
import type { Loose } from "../world.ts";
import { violationsOn } from "./axe.ts";
import { type Guest, member, watch } from "./guests.ts";
import { say } from "./say.ts";

const title = "Trygga vuxna om kvällen";
const said = "Vi får veta för sent när något ändras";
const FIND = `{ hub(slug: "boras") { agreements(first: 100, stages: [Active]) { edges { node { id title
  parties(first: 9) { edges { node { id side } } } followUps(first: 20) { edges { node { id state } } } } } } } }`;
const SAY =
  "mutation($followUp: ID!, $party: ID!, $said: SaidInput!) { sayInFollowUp(followUp: $followUp, party: $party, said: $said) { id } }";
const GIVE = "mutation($followUp: ID!, $party: ID!) { giveAnswer(followUp: $followUp, party: $party) { id } }";

let helena: Guest;
let amina: Guest;
let agreement: Loose;
beforeAll(async () => {
  [helena, amina] = await Promise.all([
    member({ name: "Helena", hub: "boras" }),
    member({ name: "Amina", hub: "boras" }, { viewport: { width: 390, height: 844 } }),
  ]);
  const { hub } = await helena.get(FIND);
  agreement = hub.agreements.edges.map(({ node }: Loose) => node).find((one: Loose) => one.title === title);
});
watch(() => [helena, amina]);
afterAll(() => Promise.all([helena, amina].map((guest) => guest.leave())));

const path = (at: number) => `/boras/agreements/${agreement.id}/follow-ups/${agreement.followUps.edges[at].node.id}`;
const partyOn = (side: string) => agreement.parties.edges.find(({ node }: Loose) => node.side === side).node.id as string;

/** Answers every question for a side without a page, and hands it over. */
async function answers(guest: Guest, side: string, at: number, mark: number): Promise<void> {
  const own = { followUp: agreement.followUps.edges[at].node.id, party: partyOn(side) };
  for (const kind of questions) await guest.get(SAY, { ...own, said: { kind, mark } });
  await guest.get(GIVE, own);
}

test("an association answers on a phone, stored as it goes, and the municipality reads nothing of it", async () => {
  await helena.go(path(0));
  await helena.page.getByText(say("followUps.hasNot")).first().waitFor();
  await amina.go(path(0));
  const asked = amina.page.locator(".question");
  await expect.poll(() => asked.count()).toBe(questions.length);
  await asked.nth(2).getByLabel(say("followUps.own")).fill(said);
  for (const at of questions.keys()) await asked.nth(at).getByText(say("followUps.agreeing.badly")).click();
  await expect.poll(() => amina.page.getByText(say("house.saving.knotted"), { exact: true }).count()).toBe(questions.length);
  await amina.page.reload();
  await expect.poll(() => asked.nth(2).getByLabel(say("followUps.own")).inputValue()).toBe(said);
  expect(await violationsOn(amina.page)).toEqual([]);
  await amina.page.getByRole("button", { name: say("followUps.give") }).click();
  await amina.page.getByText(say("followUps.given")).waitFor();
  await helena.page.getByText(say("followUps.hasAnswered"), { exact: true }).waitFor();
  expect(await helena.page.content()).not.toContain(said);
});

test("when both have answered, both see both sides, and write what they do about it", async () => {
  await answers(helena, "Municipality", 0, 5);
  for (const { page } of [helena, amina]) {
    await page.getByRole("heading", { name: say("followUps.both") }).waitFor();
    await page.getByText(said).waitFor();
    expect(await violationsOn(page)).toEqual([]);
  }
  const { page } = amina;
  await page.getByRole("button", { name: say("followUps.settle.do") }).click();
  await page.getByLabel(say("followUps.settle.agreed")).fill("Vi ses första måndagen varje månad.");
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole("button", { name: say("followUps.settle.save") }).click();
  await helena.page.getByText("Vi ses första måndagen varje månad.").waitFor();
});

test("the next follow-up shows how it has changed since", async () => {
  await answers(amina, "CivilSociety", 1, 4);
  await answers(helena, "Municipality", 1, 4);
  await helena.go(path(1));
  await helena.page
    .getByText(say("followUps.same", { mark: 4 }))
    .first()
    .waitFor();
  await expect.poll(() => helena.page.locator(".threads").count()).toBe(questions.length);
  expect(await violationsOn(helena.page)).toEqual([]);
});

test("what is written without a connection is there when the page is opened again, and is stored then", async () => {
  const last = agreement.followUps.edges.length - 1;
  const own = (guest: Guest) => guest.page.locator(".question").first().getByLabel(say("followUps.own"));
  await amina.go(path(last));
  await own(amina).waitFor();
  await amina.context.setOffline(true);
  await own(amina).fill("Skrivet på bussen, utan nät");
  await amina.page.close();
  await amina.context.setOffline(false);
  amina.page = await amina.context.newPage();
  await amina.page.goto(path(last));
  await expect.poll(() => own(amina).inputValue()).toBe("Skrivet på bussen, utan nät");
  const READ = "query($id: ID!) { followUp(id: $id) { answers(first: 5) { edges { node { said { words } } } } } }";
  const stored = async () => JSON.stringify(await amina.get(READ, { id: agreement.followUps.edges[last].node.id }));
  await expect.poll(stored).toContain("Skrivet på bussen, utan nät");
});
