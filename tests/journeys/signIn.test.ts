import type { CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { codeFor } from "../doors.ts";
import { type Guest, member, visitor, watch } from "./guests.ts";
import { say } from "./say.ts";

const EMAIL = "ingrid.solander@lund.example";
const PASSWORD = "en mening som bara jag tänker";

let guest: Guest;
let keys: CDPSession;

beforeAll(async () => {
  guest = await visitor();
  keys = await guest.context.newCDPSession(guest.page);
});
watch(() => [guest]);
afterAll(() => guest.leave());

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const field = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });
const isIn = (page: Page) => page.getByRole("button", { name: say("people.signedInAs", { name: "Ingrid Solander" }) }).waitFor();

async function leave(page: Page) {
  await page.getByRole("button", { name: say("people.signedInAs", { name: "Ingrid Solander" }) }).click();
  await page.getByRole("menuitem", { name: say("people.signOut") }).click();
  await page
    .getByRole("banner")
    .getByRole("link", { name: say("people.signIn") })
    .waitFor();
}

async function askForLink(page: Page, to = "/lund") {
  await page.goto(`/sign-in?to=${encodeURIComponent(to)}`);
  await field(page, say("people.email")).fill(EMAIL);
  await press(page, say("people.sendLink"));
  await page.getByRole("link", { name: say("people.toMailbox") }).click();
  await page.getByRole("article").filter({ hasText: "Logga in i Samväv" }).first().getByRole("link").click();
  await press(page, say("people.openLink"));
}

async function signIn(page: Page, to = "/lund") {
  await page.goto(`/sign-in?to=${encodeURIComponent(to)}`);
  await field(page, say("people.email")).fill(EMAIL);
  await field(page, say("people.password")).fill(PASSWORD);
  await page.keyboard.press("Enter");
}

test("a link from the mailbox leads in, back to where one was, and works once", async () => {
  const { page } = guest;
  await askForLink(page, "/lund/actors");
  await isIn(page);
  expect(new URL(page.url()).pathname).toBe("/lund/actors");
  await page.goto("/mailbox");
  await page.getByRole("article").filter({ hasText: "Logga in i Samväv" }).first().getByRole("link").click();
  await press(page, say("people.openLink"));
  await page.getByText(say("people.linkOver")).waitFor();
});

test("who came in by a link chooses a password, and signs in with it", async () => {
  const { page } = guest;
  await page.goto("/me");
  await press(page, say("people.ways.setPassword"));
  await field(page, say("people.ways.new")).fill("för kort");
  await press(page, say("house.ui.save"));
  await page.getByText(say("people.whyNot.passwordShort", { least: "12" })).waitFor();
  await field(page, say("people.ways.new")).fill(PASSWORD);
  await press(page, say("house.ui.save"));
  await page.getByText(say("people.ways.hasPassword")).waitFor();
  await leave(page);
  await signIn(page);
  await isIn(page);
});

test("a passkey is added, and opens the door by itself", async () => {
  const { page } = guest;
  await keys.send("WebAuthn.enable");
  await keys.send("WebAuthn.addVirtualAuthenticator", {
    options: { protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true, isUserVerified: true },
  });
  await page.goto("/me");
  await press(page, say("people.ways.addPasskey"));
  await page.getByRole("dialog").getByRole("textbox").fill("Min dator");
  await page
    .getByRole("dialog")
    .getByRole("button", { name: say("people.ways.addPasskey") })
    .click();
  await page.getByRole("button", { name: say("people.ways.removePasskey", { name: "Min dator" }) }).waitFor();
  await leave(page);
  await page.goto("/sign-in?to=/lund");
  await press(page, say("people.withPasskey"));
  await isIn(page);
});

test("a code is asked for when it has been set up, and a reserve code helps once", async () => {
  const { page } = guest;
  await page.goto("/me");
  await press(page, say("people.ways.turnOn"));
  const dialog = page.getByRole("dialog");
  await field(page, say("people.ways.password")).fill(PASSWORD);
  await dialog.getByRole("button", { name: say("people.ways.turnOn") }).click();
  const secret = (await dialog.locator("code").textContent())!;
  await field(page, say("people.ways.confirm")).fill(codeFor(secret));
  await dialog.getByRole("button", { name: say("people.ways.turnOn") }).click();
  const reserve = (await dialog.getByRole("listitem").first().textContent())!;
  await dialog.getByRole("button", { name: say("people.ways.saved") }).click();
  await page.getByText(say("people.ways.secondOn")).waitFor();
  await leave(page);
  await signIn(page);
  await field(page, say("people.code")).fill("000000");
  await page.keyboard.press("Enter");
  await page.getByText(say("people.codeWrong")).waitFor();
  await field(page, say("people.code")).fill(codeFor(secret));
  await page.keyboard.press("Enter");
  await isIn(page);
  await leave(page);
  await signIn(page);
  await press(page, say("people.useReserveCode"));
  await field(page, say("people.reserveCode")).fill(reserve);
  await page.keyboard.press("Enter");
  await isIn(page);
  await page.goto("/me");
  await press(page, say("people.ways.turnOff"));
  await field(page, say("people.ways.password")).fill(PASSWORD);
  await page
    .getByRole("dialog")
    .getByRole("button", { name: say("people.ways.turnOff") })
    .click();
  await page.getByText(say("people.ways.secondOff")).waitFor();
});

test("a session that is ended from elsewhere says so on the open page at once", async () => {
  const { page } = guest;
  await page.goto("/lund");
  await page.getByRole("heading", { level: 1, name: "Lund" }).waitFor();
  await page.waitForTimeout(1_500);
  const elsewhere = await visitor();
  await signIn(elsewhere.page, "/me");
  await press(elsewhere.page, say("people.ways.endOthers"));
  await page.getByText(say("people.signedOutHere")).waitFor({ timeout: 5_000 });
  await page.getByRole("link", { name: say("people.signInAgain") }).click();
  await field(page, say("people.email")).waitFor();
  await elsewhere.leave();
});

test("an administrator lets an organisation's own accounts in, and the way in to the hub offers them first", async () => {
  const ingrid = await member({ name: "Ingrid", hub: "lund" });
  const { page } = ingrid;
  await ingrid.go("/lund/people");
  await page.getByRole("link", { name: say("providers.title") }).click();
  await press(page, say("providers.add"));
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: say("providers.name") }).fill("Logga in med Lunds kommun");
  await dialog.getByRole("textbox", { name: say("providers.issuer") }).fill("https://id.lund.example");
  await dialog.getByRole("textbox", { name: say("providers.clientId") }).fill("samvav");
  await dialog.getByLabel(say("providers.secret")).fill("hemligheten mellan oss");
  await press(page, say("house.ui.save"));
  await page.getByRole("heading", { level: 2, name: "Logga in med Lunds kommun" }).waitFor();
  const door = guest.page.getByRole("button", { name: "Logga in med Lunds kommun" });
  await guest.page.goto("/sign-in?to=/lund");
  await door.waitFor();
  await guest.page.goto("/sign-in?to=/boras");
  await field(guest.page, say("people.email")).waitFor();
  expect(await door.count()).toBe(0);
  await press(page, say("providers.remove", { name: "Logga in med Lunds kommun" }));
  await page
    .getByRole("alertdialog")
    .getByRole("button", { name: say("providers.remove", { name: "Logga in med Lunds kommun" }) })
    .click();
  await page.getByText(say("providers.none")).waitFor();
  expect(ingrid.faults).toEqual([]);
  await ingrid.leave();
});
