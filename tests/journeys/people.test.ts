import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { library, pathsOfDalby } from "./dalby.ts";
import { type Guest, member, visitor, watch } from "./guests.ts";
import { openMap, panel, select, startMap, type Woven } from "./maps.ts";
import { say } from "./say.ts";

/** The field of a role, whatever is chosen in it. */
const roleField = new RegExp(`${say("access.role.what")}$`);

/** Without a reload, however busy the machine. */
const soon = { timeout: 8_000 };

let ingrid: Guest;
let sven: Guest;
let map: Woven;

beforeAll(async () => {
  [ingrid, sven] = [await member({ name: "Ingrid", hub: "lund" }), await visitor()];
  map = await startMap(ingrid, "lund", { title: "Kring bäcken", actors: { Bäckaföreningen: [0, 0], Kvarnen: [200, 60] } });
});
watch(() => [ingrid, sven]);
afterAll(() => Promise.all([ingrid.leave(), sven.leave()]));

const lineOf = ({ page }: Guest, name: string) => page.locator("main li").filter({ has: page.getByText(name, { exact: true }) });
const choose = async ({ page }: Guest, name: string, choice: string) => {
  await page.getByRole("button", { name: say("access.who.doWith", { name }) }).click();
  await page.getByRole("menuitem", { name: choice }).click();
};
const membersLink = ({ page }: Guest) =>
  page.getByRole("navigation", { name: say("house.shell.rooms") }).getByRole("link", { name: say("house.shell.people") });

/** The way in the latest letter to an address, as the demo's mailbox shows it. */
async function letterTo(guest: Guest, email: string): Promise<string> {
  const { letters } = await (await guest.context.request.get("/api/demo/mailbox")).json();
  const letter = letters.find(({ to, text }: { to: string; text: string }) => to === email && text.includes("/invitation/"));
  return /\/invitation\/[\w-]+/.exec(letter.text)![0];
}

describe("Ingrid invites Sven, who has never been here", () => {
  test("with an address and a role, and sees that he has not answered", async () => {
    const { page } = ingrid;
    await ingrid.go("/lund");
    await membersLink(ingrid).click();
    await page.getByRole("button", { name: say("access.inviting.inviteSomeone") }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: say("access.inviting.send") }).click();
    await dialog.getByText(say("people.whyNot.emailMissing")).waitFor();
    await dialog.getByRole("textbox", { name: say("access.inviting.email") }).fill("sven@kvarnen.example");
    await dialog.getByRole("textbox", { name: say("access.inviting.name") }).fill("Sven Kvarngård");
    await dialog.getByRole("button", { name: roleField }).click();
    await page.getByRole("option", { name: say("hubs.role.Weaver") }).click();
    await dialog.getByRole("button", { name: say("access.inviting.send") }).click();
    await page.getByRole("button", { name: say("access.inviting.withdraw", { name: "Sven Kvarngård" }) }).waitFor();
  });

  test("he reads what it means, says his name and yes, and is in the hub; Ingrid sees him come", async () => {
    const { page } = sven;
    await sven.go(await letterTo(ingrid, "sven@kvarnen.example"));
    await page.getByRole("heading", { level: 1, name: say("access.answering.title", { hub: "Lund" }) }).waitFor();
    await page.getByText(say("access.answering.may.Weaver")).waitFor();
    await page.getByRole("textbox", { name: say("access.answering.yourName") }).fill("Sven Kvarngård");
    await page.getByRole("button", { name: say("access.answering.accept") }).click();
    await page.getByRole("heading", { level: 1, name: "Lund" }).waitFor();
    await page.getByRole("button", { name: say("people.signedInAs", { name: "Sven Kvarngård" }) }).waitFor();
    await membersLink(sven).waitFor();
    await ingrid.page.getByRole("button", { name: say("access.who.doWith", { name: "Sven Kvarngård" }) }).waitFor(soon);
  });

  test("the letter says that it is answered", async () => {
    const other = await visitor();
    await other.go(await letterTo(ingrid, "sven@kvarnen.example"));
    await other.page.getByText(say("access.whyNot.answered")).waitFor();
    expect(await other.page.getByRole("button", { name: say("access.answering.accept") }).count()).toBe(0);
    await other.leave();
  });
});

describe("what is taken from somebody while they have a page open", () => {
  test("is gone from it without a reload: the map can only be looked at, and says who draws it", async () => {
    await openMap(sven, map.path);
    const field = sven.page.getByRole("combobox", { name: say("weave.add.label") });
    await field.waitFor();
    await sven.page.evaluate(() => Object.assign(globalThis, { neverReloaded: true }));
    await choose(ingrid, "Sven Kvarngård", say("access.role.end", { what: say("hubs.role.Weaver") }));
    await ingrid.page.getByRole("button", { name: say("access.role.endDo"), exact: true }).click();
    await sven.page.getByText(say("hubs.whyNot.notWeaver")).waitFor(soon);
    expect(await field.count()).toBe(0);
    expect(await sven.page.evaluate(() => "neverReloaded" in globalThis)).toBe(true);
  });

  test("and what is given comes", async () => {
    await choose(ingrid, "Sven Kvarngård", say("access.role.give"));
    const dialog = ingrid.page.getByRole("dialog");
    await dialog.getByRole("button", { name: roleField }).click();
    await ingrid.page.getByRole("option", { name: say("hubs.role.Weaver") }).click();
    await dialog.getByRole("button", { name: say("access.role.give"), exact: true }).click();
    await sven.page.getByRole("combobox", { name: say("weave.add.label") }).waitFor(soon);
  });

  test("one whose membership ends is left with what everyone sees, and what they did waits for somebody", async () => {
    await choose(ingrid, "Sven Kvarngård", say("access.leaving.end"));
    const dialog = ingrid.page.getByRole("dialog");
    await dialog.getByText(say("access.leaving.waits")).waitFor();
    await dialog.getByRole("button", { name: say("access.leaving.end") }).click();
    await membersLink(sven).waitFor({ ...soon, state: "detached" });
    await sven.page.getByRole("combobox", { name: say("weave.add.label") }).waitFor({ ...soon, state: "detached" });
    const what = say("hubs.role.Weaver");
    await ingrid.page.getByRole("button", { name: say("access.vacant.handOver", { what }) }).waitFor(soon);
  });

  test("and somebody takes it over", async () => {
    const what = say("hubs.role.Weaver");
    await ingrid.page.getByRole("button", { name: say("access.vacant.handOver", { what }) }).click();
    const dialog = ingrid.page.getByRole("dialog");
    await dialog.getByRole("combobox", { name: say("access.role.handOverTo") }).fill("Göran");
    await ingrid.page.getByRole("option", { name: "Göran Hallmark" }).click();
    await dialog.getByRole("button", { name: say("access.vacant.handOverShort") }).click();
    await lineOf(ingrid, "Göran Hallmark").getByText(what, { exact: true }).waitFor(soon);
  });
});

describe("Karin, who acts for Tillsammans för Dalby", () => {
  test("changes it on the map and nothing else, and is told who does", async () => {
    const karin = await member({ name: "Karin", hub: "lund" });
    const { page } = karin;
    await openMap(karin, (await pathsOfDalby(karin)).map);
    await page.getByText(say("hubs.whyNot.notWeaver")).waitFor();
    await select(page, "Tillsammans för Dalby");
    await panel(page, "Tillsammans för Dalby")
      .getByRole("textbox", { name: say("weave.actor.name") })
      .waitFor();
    await select(page, library);
    await panel(page, library)
      .getByRole("heading", { name: say("weave.actor.ties") })
      .waitFor();
    expect(
      await panel(page, library)
        .getByRole("textbox", { name: say("weave.actor.name") })
        .count(),
    ).toBe(0);
    expect(karin.faults).toEqual([]);
    await karin.leave();
  });
});

describe("somebody who wants to join", () => {
  test("asks on the hub's page, and the coordinator sees it at once and says no", async () => {
    const rut = await visitor();
    const { page } = rut;
    await rut.go("/lund");
    await page.getByRole("link", { name: say("access.asking.ask") }).click();
    await page.getByRole("textbox", { name: say("access.asking.yourName") }).fill("Rut Bäckahage");
    await page.getByRole("textbox", { name: say("access.asking.yourEmail") }).fill("rut@backahage.example");
    await page.getByRole("button", { name: say("access.asking.send") }).click();
    await page.getByText(say("access.asking.sentHow", { email: "rut@backahage.example" })).waitFor();
    const no = ingrid.page.getByRole("button", { name: say("access.asking.decline", { name: "Rut Bäckahage" }) });
    await no.click(soon);
    await ingrid.page
      .getByRole("alertdialog")
      .getByRole("button", { name: say("access.asking.declineShort"), exact: true })
      .click();
    await no.waitFor({ ...soon, state: "detached" });
    expect(rut.faults).toEqual([]);
    await rut.leave();
  });

  test("is told on the page of members that it is for them", async () => {
    const tove = await member({ name: "Tove", hub: "ekero" });
    await tove.go("/lund/people");
    await tove.page.getByRole("heading", { name: say("access.who.onlyMembers") }).waitFor();
    expect(tove.faults).toEqual([]);
    await tove.leave();
  });
});

describe("one's own hubs", () => {
  test("can be left, asked twice and told what will wait", async () => {
    const goran = await member({ name: "Göran", hub: "lund" });
    const { page } = goran;
    await goran.go("/me/hubs");
    await page.getByRole("button", { name: say("access.leaving.leave", { hub: "Lund" }) }).click();
    const dialog = page.getByRole("alertdialog");
    await dialog.getByText(say("hubs.role.Chair")).waitFor();
    await dialog.getByRole("button", { name: say("access.leaving.leaveReally") }).click();
    await dialog.getByRole("button", { name: say("access.leaving.leaveStill") }).click();
    await page.getByText(say("access.leaving.mineNone")).waitFor();
    expect(goran.faults).toEqual([]);
    await goran.leave();
    await ingrid.page.getByRole("button", { name: say("access.vacant.handOver", { what: say("hubs.role.Chair") }) }).waitFor(soon);
  });
});
