import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { violationsOn } from "./axe.ts";
import { pathsOfDalby } from "./dalby.ts";
import { type Guest, member, watch } from "./guests.ts";
import { actorOn, openBeside, openMap } from "./maps.ts";
import { inEnglish, say } from "./say.ts";

let vera: Guest;
let paths: Awaited<ReturnType<typeof pathsOfDalby>>;

beforeAll(async () => {
  vera = await member({ name: "Vera", hub: "lund" });
  paths = await pathsOfDalby(vera);
});
watch(() => [vera]);
afterAll(() => vera.leave());

const searched = () => new URL(vera.page.url()).searchParams;
const rows = () => vera.page.getByRole("row").filter({ has: vera.page.getByRole("rowheader") });

describe("From the first page to the map", () => {
  test("the hubs lead to Lund, whose areas show their maps in small and what has happened", async () => {
    const { page } = vera;
    await vera.go("/");
    await page.getByRole("link", { name: "Lund" }).click();
    await page.getByRole("heading", { level: 1, name: "Lund" }).waitFor();
    await page.getByRole("img", { name: /^Liten bild av kartan Dalby: \d+ aktörer, \d+ länkar/ }).waitFor();
    await expect.poll(() => page.getByRole("heading", { name: say("events.feed") }).count()).toBe(1);
    await page.getByRole("link", { name: "Dalby", exact: true }).first().click();
    await page.getByRole("listbox", { name: say("maps.picture.name", { title: "Dalby" }) }).waitFor();
  });

  test("the search on top finds an actor by a part of its name, and goes there", async () => {
    const { page } = vera;
    await page.getByRole("combobox", { name: say("house.shell.find") }).fill("scout");
    const offered = page.getByRole("listbox", { name: say("house.shell.find") });
    await offered.getByRole("option", { name: /^Scouterna/ }).click();
    await page.getByRole("heading", { level: 1, name: "Scouterna" }).waitFor();
  });
});

describe("The list of actors", () => {
  test("shows more when asked, each once", async () => {
    const { page } = vera;
    await vera.go("/lund/actors");
    const total = Number(
      /\d+/.exec(
        (await page
          .getByRole("status")
          .filter({ hasText: /\d+ aktörer/ })
          .textContent()) ?? "",
      )?.[0],
    );
    expect(total).toBeGreaterThan(50);
    await expect.poll(() => rows().count()).toBe(50);
    for (let shown = 50; shown < total; shown += 50) {
      await page.getByRole("button", { name: say("house.ui.more") }).click();
      await expect.poll(() => rows().count()).toBe(Math.min(total, shown + 50));
    }
    const names = await page.getByRole("rowheader").allTextContents();
    expect(names).toEqual([...names].sort(new Intl.Collator("sv").compare));
  });

  test("is narrowed by name and kind, and the address keeps that through a reload", async () => {
    const { page } = vera;
    await page.getByRole("searchbox", { name: say("actors.search") }).pressSequentially("dalby");
    await expect.poll(() => searched().get("search")).toBe("dalby");
    await page.getByRole("button", { name: new RegExp(`${say("actors.kindOf")}$`) }).click();
    await page.getByRole("option", { name: say("actors.kind.Library") }).click();
    await page.keyboard.press("Escape");
    await expect.poll(() => searched().get("kinds")).toBe("Library");
    await expect.poll(() => page.getByRole("rowheader").allTextContents()).toEqual([expect.stringContaining("Dalby bibliotek")]);
    await page.reload();
    await expect.poll(() => page.getByRole("rowheader").allTextContents()).toEqual([expect.stringContaining("Dalby bibliotek")]);
    await expect.poll(() => page.getByRole("searchbox", { name: say("actors.search") }).inputValue()).toBe("dalby");
  });
});

describe("An actor's page", () => {
  const name = "Bokbussens vänner";

  test("a new actor is added, with those that have similar names in sight", async () => {
    const { page } = vera;
    await vera.go("/lund/actors");
    await page.getByRole("button", { name: say("actors.add") }).click();
    const field = page.getByRole("dialog").getByRole("textbox", { name: say("actors.name") });
    await field.fill("Dalbybibliotekets vän");
    await page.getByRole("dialog").getByRole("link", { name: "Dalbybibliotekets vänner" }).waitFor();
    await field.fill(name);
    await page.getByRole("button", { name: say("actors.addThis") }).click();
    await page.getByRole("heading", { level: 1, name }).waitFor();
  });

  test("it is described, and a wrong organisation number is told before anything is stored", async () => {
    const { page } = vera;
    await page.getByRole("button", { name: say("house.ui.change"), exact: true }).click();
    await page.getByRole("textbox", { name: say("actors.description") }).fill("Kör bokbussen till torget varje tisdag.");
    const number = page.getByRole("textbox", { name: say("actors.organisationNumber") });
    await number.fill("802002-4281");
    await page.getByText(say("actors.whyNot.organisationNumberCheck")).waitFor();
    await number.fill("802002-4280");
    await page.getByRole("button", { name: say("house.ui.save") }).click();
    await page.getByText("Kör bokbussen till torget varje tisdag.").first().waitFor();
    await page.getByText("802002-4280").first().waitFor();
  });

  test("a contact is kept only with her consent", async () => {
    const { page } = vera;
    await page.getByRole("button", { name: say("actors.addContact") }).click();
    const form = page.getByRole("dialog");
    await form.getByRole("textbox", { name: say("actors.contactName") }).fill("Elsa Påhittad");
    await form.getByRole("button", { name: say("house.ui.save") }).click();
    await form.getByText(say("actors.whyNot.consentMissing")).first().waitFor();
    await form.getByRole("textbox", { name: say("actors.consentHow") }).fill("Muntligt på torget");
    await form.getByRole("button", { name: say("house.ui.save") }).click();
    await form.waitFor({ state: "detached" });
    await page.getByText("Elsa Påhittad").first().waitFor();
    await page.getByText("Muntligt på torget").first().waitFor();
  });

  test("a duplicate is merged into it, and its name is remembered", async () => {
    const { page } = vera;
    const { hub } = await vera.get(`{ hub(slug: "lund") { id } }`);
    const add = `mutation Add($hub: ID!) { addActor(hub: $hub, actor: { name: "Vänner till bokbussen", kind: Association }) { id } }`;
    await vera.get(add, { hub: hub.id });
    await page.getByRole("button", { name: say("actors.other") }).click();
    await page.getByRole("menuitem", { name: say("actors.merge") }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("combobox").fill("Vänner till bok");
    await page.getByRole("option", { name: /^Vänner till bokbussen/ }).click();
    await dialog.getByText(say("actors.mergeWhat", { duplicate: "Vänner till bokbussen", keep: name })).waitFor();
    await dialog.getByRole("button", { name: say("actors.mergeThese") }).click();
    await dialog.waitFor({ state: "detached" });
    await page.getByText("Vänner till bokbussen", { exact: true }).first().waitFor();
  });

  test("all of it stands in its history, and can be undone there", async () => {
    const { page } = vera;
    const described = page.getByRole("listitem").filter({ hasText: "Vera Ekdahl beskrev" }).first();
    await described.getByText("Kör bokbussen till torget varje tisdag.").first().waitFor({ state: "attached" });
    const contact = page.getByRole("listitem").filter({ hasText: "Vera Ekdahl lade till kontakten" }).first();
    await contact.getByRole("button", { name: say("house.ui.undo") }).click();
    await page.getByRole("button", { name: say("actors.changeContact", { name: "Elsa Påhittad" }) }).waitFor({ state: "detached" });
  });
});

describe("What one sees of a map has an address", () => {
  test("a filter survives a reload, and a saved view opens the same picture for another", async () => {
    const { page } = vera;
    await openMap(vera, paths.map);
    await actorOn(page, "Scouterna").waitFor();
    await page.getByRole("button", { name: say("weave.filter.on", { count: 0 }), exact: true }).click();
    await page.getByRole("button", { name: new RegExp(`${say("weave.filter.kinds")}$`) }).click();
    await page.getByRole("option", { name: say("actors.kind.School"), exact: true }).click();
    await page.keyboard.press("Escape");
    await actorOn(page, "Scouterna").waitFor({ state: "detached" });
    await page.reload();
    await actorOn(page, "Skolor").waitFor();
    expect(await actorOn(page, "Scouterna").count()).toBe(0);
    await openBeside(page, say("weave.open.views"));
    await page.getByRole("textbox", { name: say("weave.views.name") }).fill("Bara skolor");
    await page.getByRole("button", { name: say("weave.views.save") }).click();
    const link = page.getByRole("link", { name: "Bara skolor" });
    const address = await link.getAttribute("href");
    const amir = await member({ name: "Amir", hub: "lund" });
    await amir.go(address!);
    await actorOn(amir.page, "Skolor").waitFor();
    await expect.poll(() => amir.page.locator("[data-actor]").count()).toBe(await page.locator("[data-actor]").count());
    await amir.leave();
    await page.getByRole("button", { name: say("weave.views.remove", { name: "Bara skolor" }) }).click();
    await link.waitFor({ state: "detached" });
  });
});

describe("Two languages", () => {
  test("the browser's language is spoken first, and another can be chosen, for good", async () => {
    const reader = await member({ name: "Amir", hub: "lund" }, { locale: "en-GB" });
    const { page } = reader;
    await reader.go("/lund/actors");
    await page.getByRole("heading", { level: 1, name: inEnglish("actors.all") }).waitFor();
    await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("en");
    await page.getByRole("button", { name: inEnglish("house.shell.settings") }).click();
    await page.getByRole("menuitemradio", { name: "Svenska" }).click();
    await page.keyboard.press("Escape");
    await page.getByRole("heading", { level: 1, name: say("actors.all") }).waitFor();
    await page.reload();
    await page.getByRole("heading", { level: 1, name: say("actors.all") }).waitFor();
    expect(reader.faults).toEqual([]);
    await reader.leave();
  });

  test("a page that listens goes on listening in the language that is chosen, without a word of a lost connection", async () => {
    const reader = await member({ name: "Amir", hub: "lund" }, { locale: "en-GB" });
    const { page } = reader;
    const said: string[] = [];
    page.on("websocket", (socket) => socket.on("framesent", ({ payload }) => void said.push(String(payload))));
    await openMap(reader, paths.map);
    const opened = (language: string) =>
      said.filter((frame) => frame.includes("connection_init") && frame.includes(`"${language}"`)).length;
    await expect.poll(() => opened("en")).toBe(1);
    await page.getByRole("button", { name: inEnglish("house.shell.settings") }).click();
    await page.getByRole("menuitemradio", { name: "Svenska" }).click();
    await expect.poll(() => opened("sv")).toBe(1);
    await expect.poll(() => said.filter((frame) => frame.includes("MapChanged")).length).toBe(2);
    expect(await page.getByText(say("house.connection.lost")).count()).toBe(0);
    expect(reader.faults).toEqual([]);
    await reader.leave();
  });
});

test("developers find a page where the API answers, without anything fetched from elsewhere", async () => {
  const { page } = vera;
  await vera.go("/graphql");
  await page.locator(".graphiql-query-editor").getByText("Maps", { exact: true }).waitFor();
  await page.getByRole("button", { name: /Execute query/ }).click();
  await page.locator(".result-window").filter({ hasText: '"Dalby"' }).waitFor();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violationsOn(page)).toEqual([]);
  }
});
