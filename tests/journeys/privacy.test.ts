import { afterAll, beforeAll, expect, test } from "vitest";
import { violationsOn } from "./axe.ts";
import { type Guest, member, visitor, watch } from "./guests.ts";
import { say } from "./say.ts";

let ingrid: Guest;
let leaver: Guest;
let guest: Guest;
let actor: string;
beforeAll(async () => {
  [ingrid, leaver, guest] = await Promise.all([member({ name: "Ingrid", hub: "lund" }), member({ name: "Petra", hub: "lund" }), visitor()]);
  const { hub } = await ingrid.get('{ hub(slug: "lund") { id } }');
  const { addActor } = await ingrid.get('mutation($hub: ID!) { addActor(hub: $hub, actor: { name: "Kvinnojouren Påhittad" }) { id } }', {
    hub: hub.id,
  });
  actor = addActor.id;
  await ingrid.get(
    `mutation($actor: ID!) { addContact(actor: $actor, contact: { name: "Petra Lindstrand", email: "petra.lindstrand@lund.example", consentedOn: "2026-03-01", consentHow: "på mötet" }) { id } }`,
    { actor },
  );
});
watch(() => [ingrid, leaver, guest]);
afterAll(() => Promise.all([ingrid.leave(), leaver.leave(), guest.leave()]));

test("anyone reads who sees what, and which personal data there are, from the hub's first page", async () => {
  const { page } = guest;
  await guest.go("/lund");
  await page.getByRole("link", { name: say("privacy.page.title") }).click();
  await page.getByRole("heading", { level: 1, name: say("privacy.page.title") }).waitFor();
  const row = (name: string) => page.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });
  const sees = async () => (await row(say("privacy.shown.ProtectedIdentity")).getByRole("cell").allInnerTexts()).map((text) => text.trim());
  await expect.poll(sees).toEqual([...Array(7).fill(say("privacy.page.no")), say("privacy.page.yes"), say("privacy.page.yes")]);
  await row(say("privacy.register.Contact.what")).last().getByText(say("privacy.register.Contact.why")).waitFor();
  expect(await violationsOn(page)).toEqual([]);
});

test("a personal identity number is refused in a field while it is written, with the reason", async () => {
  const { page } = ingrid;
  await ingrid.go(`/lund/actors/${actor}`);
  await page.getByRole("button", { name: say("actors.addContact") }).click();
  const form = page.getByRole("dialog");
  await form.getByRole("textbox", { name: say("actors.contactName") }).fill("Tolvan 121212-1212");
  await form.getByRole("textbox", { name: say("actors.consentHow") }).fill("på mötet");
  await form.getByRole("button", { name: say("house.ui.save") }).click();
  await form.getByText(say("privacy.whyNot.personalNumber")).waitFor();
  await page.keyboard.press("Escape");
});

test("a contact with protected identity is added as a role; a coordinator looks, with a reason, and the look is in the log", async () => {
  const { page } = ingrid;
  await page.getByRole("button", { name: say("actors.addContact") }).click();
  const form = page.getByRole("dialog");
  await form.getByRole("textbox", { name: say("actors.contactName") }).fill("Hilda Hemlig");
  await form.getByRole("textbox", { name: say("actors.contactRole") }).fill("jourhavande");
  await form.getByRole("textbox", { name: say("actors.consentHow") }).fill("på mötet");
  await form.getByRole("checkbox", { name: say("privacy.contact.isProtected") }).check({ force: true });
  expect(await violationsOn(page)).toEqual([]);
  await form.getByRole("button", { name: say("house.ui.save") }).click();
  const line = page.getByRole("listitem").filter({ hasText: say("privacy.contact.isProtected") });
  await line.getByText("jourhavande", { exact: true }).waitFor();
  expect(await page.getByText("Hilda Hemlig").count()).toBe(0);

  await line.getByRole("button", { name: say("privacy.contact.more", { name: "jourhavande" }) }).click();
  await page.getByRole("menuitem", { name: say("privacy.contact.look") }).click();
  const look = page.getByRole("dialog");
  await look.getByRole("button", { name: say("privacy.contact.show") }).click();
  await look.getByText(say("privacy.whyNot.reasonMissing")).waitFor();
  await look.getByRole("textbox", { name: say("privacy.contact.reason") }).fill("Ringa om kvällens möte");
  await look.getByRole("button", { name: say("privacy.contact.show") }).click();
  await page.getByRole("dialog").getByText("Hilda Hemlig").waitFor();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: say("house.ui.close") })
    .last()
    .click();
  expect(await page.getByText("Hilda Hemlig").count()).toBe(0);
});

test("a member's name is hidden by a coordinator, who can look at it with a reason", async () => {
  const { page } = ingrid;
  await ingrid.go("/lund/people");
  await page.getByRole("button", { name: say("access.who.doWith", { name: "Malin Torshag" }) }).click();
  await page.getByRole("menuitem", { name: say("privacy.contact.protect") }).click();
  await page
    .getByRole("alertdialog")
    .getByRole("button", { name: say("privacy.contact.protect") })
    .click();
  await page.getByText("Malin Torshag").first().waitFor({ state: "detached" });
  await page.getByRole("button", { name: say("access.who.doWith", { name: say("access.who.nameless") }) }).click();
  await page.getByRole("menuitem", { name: say("privacy.contact.look") }).click();
  await page.getByRole("textbox", { name: say("privacy.contact.reason") }).fill("Kalla till möte");
  await page.getByRole("button", { name: say("privacy.contact.show") }).click();
  await page.getByRole("dialog").getByText("Malin Torshag").waitFor();
});

test("a person sees what there is about them, and takes it along as a page and as JSON", async () => {
  const { page } = leaver;
  await leaver.go("/lund");
  await page.getByRole("button", { name: say("people.signedInAs", { name: "Petra Lindstrand" }) }).click();
  await page.getByRole("menuitem", { name: say("privacy.mine.title") }).click();
  await page.getByRole("heading", { level: 1, name: say("privacy.mine.title") }).waitFor();
  await page.getByText(say("privacy.register.Person.what")).click();
  await page.locator("dd:visible", { hasText: "petra.lindstrand@lund.example" }).first().waitFor();
  expect(await violationsOn(page)).toEqual([]);
  for (const name of [say("privacy.mine.asPage"), say("privacy.mine.asJson")]) {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name }).click()]);
    expect(download.suggestedFilename()).toMatch(/^samvav-mina-uppgifter\.(html|json)$/);
  }
});

test("somebody who wants it is erased: asked twice, their own address written, and gone from their contacts' page", async () => {
  const { page } = leaver;
  await page.getByRole("button", { name: say("privacy.mine.eraseStart") }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText(say("privacy.mine.stays")).waitFor();
  await dialog.getByRole("button", { name: say("privacy.mine.next") }).click();
  await dialog.getByText(say("privacy.whyNot.notYourAddress")).waitFor();
  await dialog.getByRole("textbox").fill("petra.lindstrand@lund.example");
  await dialog.getByRole("button", { name: say("privacy.mine.next") }).click();
  await page
    .getByRole("alertdialog")
    .getByRole("button", { name: say("privacy.mine.eraseNow") })
    .click();
  await page.getByRole("heading", { name: say("privacy.mine.erased") }).waitFor({ timeout: 30_000 });
  const { hub } = await ingrid.get(
    '{ hub(slug: "lund") { members(first: 500) { edges { node { person { name } } } } actors(first: 500) { edges { node { contacts { edges { node { name email } } } } } } } }',
  );
  expect(JSON.stringify(hub)).not.toContain("Petra Lindstrand");
  expect(JSON.stringify(hub)).not.toContain("petra.lindstrand@");
});
