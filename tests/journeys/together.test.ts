import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Guest, member, watch } from "./guests.ts";
import { actorOn, addActor, dragTie, middleOf, openBeside, openMap, panel, placeOf, select, startMap, type Woven } from "./maps.ts";
import { say } from "./say.ts";

/** Without a reload. How soon it is measured by the bench; here it only has to come, however busy the machine. */
const soon = { timeout: 5_000 };

let vera: Guest;
let amir: Guest;
let map: Woven;

beforeAll(async () => {
  [vera, amir] = await Promise.all([member({ name: "Vera", hub: "lund" }), member({ name: "Amir", hub: "lund" })]);
  map = await startMap(vera, "lund", {
    title: "Kring torget",
    actors: { "Torgets bibliotek": [0, 0], Torggården: [240, 80], "Östra skolan": [-160, 140] },
  });
  await startMap(vera, "lund", { title: "Kring ån", actors: { Åkören: [0, 0] } });
  await Promise.all([openMap(vera, map.path), openMap(amir, map.path)]);
  await amir.page.evaluate(() => Object.assign(globalThis, { neverReloaded: true }));
});
watch(() => [vera, amir]);
afterAll(() => Promise.all([vera.leave(), amir.leave()]));

describe("Vera and Amir have the same map open", () => {
  test("each sees that the other is here, by name", async () => {
    await vera.page.getByRole("button", { name: say("weave.hereNames", { names: "Amir Rostam" }) }).waitFor();
    await amir.page.getByRole("button", { name: say("weave.hereNames", { names: "Vera Ekdahl" }) }).waitFor();
  });

  test("a name that Vera types is an actor on both maps, and is said to Amir", async () => {
    await addActor(vera.page, "Bysmedjan");
    await actorOn(vera.page, "Bysmedjan").waitFor();
    await actorOn(amir.page, "Bysmedjan").waitFor(soon);
    await amir.page
      .getByRole("status")
      .filter({ hasText: "Vera Ekdahl satte ut Bysmedjan" })
      .waitFor({ ...soon, state: "attached" });
    await expect.poll(() => placeOf(actorOn(amir.page, "Bysmedjan"))).toEqual(await placeOf(actorOn(vera.page, "Bysmedjan")));
  });

  test("an actor that the hub has is offered before a new one is made", async () => {
    const field = vera.page.getByRole("combobox", { name: say("weave.add.label") });
    await field.fill("Åk");
    await vera.page.getByRole("option", { name: `Åkören ${say("weave.add.inHub")}` }).click();
    await actorOn(vera.page, "Åkören").waitFor();
    await actorOn(amir.page, "Åkören").waitFor(soon);
  });

  test("a name like one that exists is doubted, and the one that exists is taken", async () => {
    await addActor(vera.page, "Torgets biblioteket");
    const doubt = vera.page.getByRole("dialog", { name: say("weave.add.alike") });
    await doubt.getByRole("button", { name: say("weave.add.isThis", { name: "Torgets bibliotek" }) }).click();
    await panel(vera.page, "Torgets bibliotek").waitFor();
    await expect.poll(() => vera.page.getByRole("option", { name: /^Torgets bibliotek/ }).count()).toBe(1);
  });

  test("a tie that Vera drags from the handle, and its strength, are there for Amir", async () => {
    await dragTie(vera.page, actorOn(vera.page, "Torgets bibliotek"), actorOn(vera.page, "Torggården"));
    const tie = panel(vera.page, say("weave.tie.title", { from: "Torgets bibliotek", to: "Torggården" }));
    await tie.waitFor();
    await amir.page.getByRole("option", { name: /^Torggården, .*1 länk/ }).waitFor(soon);
    await select(amir.page, "Torggården");
    const strength = panel(amir.page, "Torggården").getByRole("button", { name: "Styrka, Torggården – Torgets bibliotek" });
    await expect.poll(() => strength.textContent()).toBe("Har kontakt");
    await tie.getByRole("radio", { name: "Stadigt partnerskap" }).click({ force: true });
    await strength.filter({ hasText: "Stadigt partnerskap" }).waitFor(soon);
  });

  test("what each has selected is seen by the other", async () => {
    await select(vera.page, "Östra skolan");
    await amir.page.locator(".map-other", { hasText: "Vera Ekdahl" }).waitFor(soon);
    await vera.page.locator(".map-other", { hasText: "Amir Rostam" }).waitFor(soon);
  });

  test("and is said once to those who hear the map, and stands in the table", async () => {
    const hears = await member({ name: "Ingrid", hub: "lund" });
    await hears.go(`${map.path}/table`);
    const row = hears.page.getByRole("row").filter({ hasText: say("weave.table.chosenBy", { names: "Vera Ekdahl" }) });
    await row.filter({ has: hears.page.getByRole("textbox", { name: say("weave.table.nameOf", { name: "Östra skolan" }) }) }).waitFor();
    const said = hears.page.getByRole("status").filter({ hasText: "Vera Ekdahl har valt Östra skolan." });
    await said.waitFor({ ...soon, state: "attached" });
    expect(hears.faults).toEqual([]);
    await hears.leave();
  });

  test("an actor moves for Amir while Vera drags it, and lands where she lets go", async () => {
    const hers = actorOn(vera.page, "Östra skolan");
    const his = actorOn(amir.page, "Östra skolan");
    const before = await placeOf(his);
    const { x, y } = await middleOf(hers);
    await vera.page.mouse.move(x, y);
    await vera.page.mouse.down();
    await vera.page.mouse.move(x + 60, y + 30, { steps: 6 });
    await expect.poll(() => placeOf(his), soon).not.toEqual(before);
    const onItsWay = await placeOf(his);
    await vera.page.mouse.move(x + 120, y + 60, { steps: 6 });
    await vera.page.mouse.up();
    await expect.poll(() => placeOf(his), soon).toEqual(await placeOf(hers));
    expect(await placeOf(his)).not.toEqual(onItsWay);
    await vera.page.locator(".saved-mark", { hasText: say("house.saving.knotted") }).waitFor();
  });

  test("for one who likes motion it glides: one step of hers is several on the way", async () => {
    const likes = await member({ name: "Ingrid", hub: "lund" }, { reducedMotion: "no-preference" });
    await openMap(likes, map.path);
    const hers = actorOn(vera.page, "Östra skolan");
    await actorOn(likes.page, "Östra skolan").waitFor();
    const { x, y } = await middleOf(hers);
    await likes.page.evaluate(() => {
      const seen = new Set<string>();
      Object.assign(globalThis, { seen });
      const note = () => {
        for (const one of document.querySelectorAll('[aria-label^="Östra skolan"]')) seen.add(one.getAttribute("transform")!);
      };
      new MutationObserver(note).observe(document.body, { subtree: true, attributes: true, attributeFilter: ["transform"] });
    });
    await vera.page.mouse.move(x, y);
    await vera.page.mouse.down();
    await vera.page.mouse.move(x + 10, y);
    let step = 0;
    // A laden machine draws few frames: then the next step shows it.
    await expect
      .poll(async () => {
        await likes.page.evaluate(() => (globalThis as never as { seen: Set<string> }).seen.clear());
        await vera.page.mouse.move(x + 160, y - (step++ % 2 ? 90 : 30));
        await likes.page.waitForTimeout(400);
        return likes.page.evaluate(() => (globalThis as never as { seen: Set<string> }).seen.size);
      }, soon)
      .toBeGreaterThan(3);
    await vera.page.mouse.up();
    await expect.poll(() => placeOf(actorOn(likes.page, "Östra skolan")), soon).toEqual(await placeOf(hers));
    await vera.page.locator(".saved-mark", { hasText: say("house.saving.knotted") }).waitFor();
    await vera.page.getByRole("button", { name: say("weave.undoStep", { step: "flyttade Östra skolan" }) }).click();
    await expect.poll(async () => (await middleOf(hers)).x).toBeCloseTo(x, 0);
    expect(likes.faults).toEqual([]);
    await likes.leave();
  });

  test("each undoes and redoes their own last step, and not the other's", async () => {
    const moved = await placeOf(actorOn(vera.page, "Östra skolan"));
    await addActor(amir.page, "Café Linden");
    await actorOn(amir.page, "Café Linden").waitFor();
    await actorOn(vera.page, "Café Linden").waitFor(soon);
    await vera.page.getByRole("button", { name: say("weave.undoStep", { step: "flyttade Östra skolan" }) }).click();
    await expect.poll(() => placeOf(actorOn(vera.page, "Östra skolan"))).not.toEqual(moved);
    await expect.poll(() => placeOf(actorOn(amir.page, "Östra skolan")), soon).not.toEqual(moved);
    await actorOn(vera.page, "Café Linden").waitFor();
    await actorOn(amir.page, "Café Linden").focus();
    await amir.page.keyboard.press("Control+z");
    await actorOn(amir.page, "Café Linden").waitFor({ state: "detached" });
    await actorOn(vera.page, "Café Linden").waitFor({ ...soon, state: "detached" });
    await amir.page.keyboard.press("Control+Shift+z");
    await actorOn(amir.page, "Café Linden").waitFor();
    await actorOn(vera.page, "Café Linden").waitFor(soon);
    await vera.page.getByRole("button", { name: say("weave.redoStep", { step: "flyttade Östra skolan" }) }).click();
    await expect.poll(() => placeOf(actorOn(vera.page, "Östra skolan"))).toEqual(moved);
    await expect.poll(() => placeOf(actorOn(amir.page, "Östra skolan")), soon).toEqual(moved);
  });

  test("what Amir takes away, Vera brings back from the history, with its tie", async () => {
    // What the panel has left of the picture, so that nobody stands under its tools.
    await amir.page.getByRole("button", { name: say("maps.picture.fit") }).click();
    await select(amir.page, "Torggården");
    await panel(amir.page, "Torggården")
      .getByRole("button", { name: say("weave.actor.lift") })
      .click();
    await actorOn(vera.page, "Torggården").waitFor({ ...soon, state: "detached" });
    await openBeside(vera.page, say("weave.history"));
    const deed = panel(vera.page, say("weave.history")).getByRole("listitem").filter({ hasText: "Amir Rostam lyfte bort" }).first();
    await deed.getByRole("button", { name: say("house.ui.undo") }).click();
    await amir.page.getByRole("option", { name: /^Torggården, .*1 länk/ }).waitFor(soon);
    await vera.page.getByRole("option", { name: /^Torggården, .*1 länk/ }).waitFor(soon);
  });
});

describe("Amir's connection is lost for a while", () => {
  const lost = say("house.connection.lost");
  const caughtUp = say("house.connection.caught-up");
  const everyone = (guest: Guest) =>
    guest.page.locator("[data-actor]").evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")).sort());

  test("his page says so, and keeps what he writes", async () => {
    await select(amir.page, "Bysmedjan");
    await amir.context.setOffline(true);
    await amir.page.getByText(lost).waitFor();
    await panel(amir.page, "Bysmedjan")
      .getByRole("textbox", { name: say("weave.actor.name") })
      .fill("Gamla bysmedjan");
    await amir.page.keyboard.press("Enter");
    await actorOn(amir.page, "Gamla bysmedjan").waitFor();
    await amir.page.getByRole("combobox", { name: say("weave.add.label") }).fill("Halvskriv");
    await amir.page.locator(".saved-mark", { hasText: say("house.saving.failed") }).waitFor();
  });

  test("Vera goes on meanwhile", async () => {
    await addActor(vera.page, "Kanotklubben");
    await actorOn(vera.page, "Kanotklubben").waitFor();
    await addActor(vera.page, "Bågskyttarna");
    await actorOn(vera.page, "Bågskyttarna").waitFor();
    await dragTie(vera.page, actorOn(vera.page, "Kanotklubben"), actorOn(vera.page, "Bågskyttarna"));
    await panel(vera.page, say("weave.tie.title", { from: "Kanotklubben", to: "Bågskyttarna" })).waitFor();
    expect(await actorOn(amir.page, "Kanotklubben").count()).toBe(0);
  });

  test("when it is back he is told, nothing is missing, and what he wrote reaches Vera", async () => {
    await amir.context.setOffline(false);
    await amir.page.getByText(caughtUp).waitFor();
    await actorOn(vera.page, "Gamla bysmedjan").waitFor();
    await expect.poll(() => everyone(amir)).toEqual(await everyone(vera));
    await expect.poll(() => everyone(amir)).toContainEqual(expect.stringMatching(/^Kanotklubben, .*1 länk/));
    await expect.poll(() => amir.page.getByRole("combobox", { name: say("weave.add.label") }).inputValue()).toBe("Halvskriv");
    await amir.page.locator(".saved-mark", { hasText: say("house.saving.knotted") }).waitFor();
    expect(await amir.page.evaluate(() => "neverReloaded" in globalThis)).toBe(true);
  });

  test("what he did on a page that he closed before it was stored is stored when he comes back, once, and he is told", async () => {
    const tab = await amir.context.newPage();
    await tab.goto(map.path);
    await select(tab, "Gamla bysmedjan");
    await tab.route("/graphql", (route) =>
      route.request().headers()["idempotency-key"] ? route.abort("internetdisconnected") : route.fallback(),
    );
    await panel(tab, "Gamla bysmedjan")
      .getByRole("textbox", { name: say("weave.actor.name") })
      .fill("Nya bysmedjan");
    await tab.keyboard.press("Enter");
    await actorOn(tab, "Nya bysmedjan").waitFor();
    await tab.locator(".saved-mark", { hasText: say("house.saving.failed") }).waitFor();
    const kept = () => amir.page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("samvav.unsent.")));
    const [waits] = await kept();
    await tab.close({ runBeforeUnload: false });
    const again = await amir.context.newPage();
    await again.goto(map.path);
    await again.getByText(say("house.unsent.sent", { words: "ändrade Gamla bysmedjan" })).waitFor();
    await actorOn(vera.page, "Nya bysmedjan").waitFor(soon);
    await actorOn(again, "Nya bysmedjan").waitFor(soon);
    expect(await kept()).toEqual([]);
    const { hub } = await amir.get(`{ hub(slug: "lund") { events(first: 20) { edges { node { operation deed } } } } }`);
    const done = hub.events.edges.filter(({ node }: { node: { operation: string } }) => waits!.endsWith(node.operation));
    expect(done).toHaveLength(1);
    await again.close();
  });

  test("a socket that is cut is opened again, from where it was", async () => {
    const tab = await amir.context.newPage();
    let reachable = true;
    let cut = () => {};
    await tab.routeWebSocket(/\/graphql$/, (socket) => {
      if (!reachable) return void socket.close({ code: 4000 });
      const server = socket.connectToServer();
      cut = () => {
        void server.close();
        void socket.close({ code: 4000 });
      };
    });
    await tab.goto(map.path);
    await actorOn(tab, "Nya bysmedjan").waitFor();
    await vera.page.getByRole("button", { name: /Amir/ }).waitFor();
    await addActor(vera.page, "Glasskiosken");
    await actorOn(tab, "Glasskiosken").waitFor();
    reachable = false;
    cut();
    await tab.getByText(lost).waitFor();
    await addActor(vera.page, "Vävstugan");
    await actorOn(vera.page, "Vävstugan").waitFor();
    reachable = true;
    await tab.getByText(caughtUp).waitFor();
    await actorOn(tab, "Vävstugan").waitFor(soon);
    await tab.close();
  });
});
