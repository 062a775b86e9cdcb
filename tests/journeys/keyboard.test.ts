import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Guest, member, watch } from "./guests.ts";
import { actorOn, openMap, panel, placeOf, startMap, type Woven } from "./maps.ts";
import { say } from "./say.ts";

let vera: Guest;
let map: Woven;

beforeAll(async () => {
  vera = await member({ name: "Vera", hub: "lund" });
  map = await startMap(vera, "lund", {
    title: "Bara tangenter",
    actors: { "Västra biblioteket": [0, 0], Odlarlaget: [240, 0], "Nattvandrarna i väster": [0, 200] },
    ties: [["Västra biblioteket", "Nattvandrarna i väster", "Know"]],
  });
});
watch(() => [vera]);
afterAll(() => vera.leave());

const press = async (...keys: string[]) => {
  for (const key of keys) await vera.page.keyboard.press(key);
};
const said = (text: string) => vera.page.getByRole("status").filter({ hasText: text }).waitFor({ state: "attached" });

/** Presses Tab until what has the keyboard is called so. */
async function tabTo(name: RegExp | string): Promise<void> {
  for (let at = 0; at < 60; at++) {
    await press("Tab");
    const here = await vera.page.evaluate(() => {
      const { activeElement: on } = document;
      const labels = (on?.getAttribute("aria-labelledby") ?? "").split(" ").map((id) => document.getElementById(id)?.textContent ?? "");
      return on?.getAttribute("aria-label") ?? (labels.join(" ").trim() || (on?.textContent ?? ""));
    });
    if (typeof name === "string" ? here === name : name.test(here)) return;
  }
  throw new Error(`Tab never came to ${name}.`);
}

describe("On the map", () => {
  test("Tab comes to one actor, and the arrows go to the nearest that way", async () => {
    await openMap(vera, map.path);
    await actorOn(vera.page, "Odlarlaget").waitFor();
    await tabTo(/^(Västra biblioteket|Odlarlaget|Nattvandrarna i väster), /);
    await press("Home");
    await actorOn(vera.page, "Nattvandrarna i väster").and(vera.page.locator(":focus")).waitFor();
    await press("ArrowUp");
    await actorOn(vera.page, "Västra biblioteket").and(vera.page.locator(":focus")).waitFor();
    await press("ArrowRight");
    await actorOn(vera.page, "Odlarlaget").and(vera.page.locator(":focus")).waitFor();
    await press("ArrowRight");
    await said(say("maps.picture.nobodyThere"));
  });

  test("T, a few letters and Enter draw a tie, each said in words", async () => {
    await press("t");
    await said(say("maps.picture.tieFrom", { name: "Odlarlaget" }));
    await vera.page.keyboard.type("nat");
    await press("Enter");
    await said(say("maps.picture.tieDrawn", { from: "Odlarlaget", to: "Nattvandrarna i väster" }));
    await panel(vera.page, say("weave.tie.title", { from: "Odlarlaget", to: "Nattvandrarna i väster" })).waitFor();
  });

  test("Esc leaves a tie that was begun", async () => {
    await actorOn(vera.page, "Odlarlaget").focus();
    await press("t", "ArrowLeft", "Escape");
    await said(say("maps.picture.tieLeft"));
    await actorOn(vera.page, "Odlarlaget").and(vera.page.locator(":focus")).waitFor();
  });

  test("Alt and an arrow move the actor, and Ctrl Z takes it back", async () => {
    const before = await placeOf(actorOn(vera.page, "Odlarlaget"));
    await press("Alt+ArrowDown", "Alt+ArrowDown", "Alt+Shift+ArrowDown");
    await said(say("maps.picture.moved", { count: 1, name: "Odlarlaget" }));
    await expect.poll(() => placeOf(actorOn(vera.page, "Odlarlaget"))).not.toEqual(before);
    await vera.page.getByText(say("house.saving.knotted"), { exact: true }).waitFor();
    await press("Control+z", "Control+z", "Control+z");
    await expect.poll(() => placeOf(actorOn(vera.page, "Odlarlaget"))).toEqual(before);
  });

  test("space selects several, Enter opens one, Esc lets go", async () => {
    await press("Home", " ", "ArrowUp", " ");
    await panel(vera.page, say("weave.many.title", { count: 2 })).waitFor();
    await press("Escape");
    await panel(vera.page, say("weave.many.title", { count: 2 })).waitFor({ state: "detached" });
    await press("Enter");
    await panel(vera.page, "Västra biblioteket").waitFor();
  });
});

describe("In the table", () => {
  const cell = (role: "textbox" | "combobox" | "checkbox" | "button", name: string) => vera.page.getByRole(role, { name, exact: true });

  test("the same actors and ties stand in two tables, sorted by their heads", async () => {
    await vera.go(`${map.path}/table`);
    await vera.page.getByRole("table", { name: say("weave.table.actors", { count: 3 }) }).waitFor();
    await vera.page.getByRole("table", { name: say("weave.table.ties", { count: 2 }) }).waitFor();
    const first = () => vera.page.getByRole("rowheader").first().getByRole("textbox").inputValue();
    await expect.poll(first).toBe("Nattvandrarna i väster");
    await tabTo(say("weave.table.name"));
    await press("Enter");
    await expect.poll(first).toBe("Västra biblioteket");
  });

  test("an actor is added, renamed, given another kind and marked as weaver", async () => {
    await cell("combobox", say("weave.add.label")).focus();
    await vera.page.keyboard.type("Simhallens");
    await press("Enter");
    await cell("textbox", say("weave.table.nameOf", { name: "Simhallens" })).focus();
    await press("Control+a");
    await vera.page.keyboard.type("Simskolan");
    await press("Enter");
    const kind = cell("combobox", say("weave.table.kindOf", { name: "Simskolan" }));
    await kind.focus();
    await vera.page.keyboard.type(say("actors.kind.School"));
    await expect.poll(() => kind.inputValue()).toBe("School");
    await cell("checkbox", say("weave.table.weaverOf", { name: "Simskolan" })).focus();
    await press(" ");
    await vera.page.getByText(say("house.saving.knotted"), { exact: true }).waitFor();
    await expect.poll(() => cell("checkbox", say("weave.table.weaverOf", { name: "Simskolan" })).isChecked()).toBe(true);
  });

  test("a tie is drawn by two names, made stronger, then only wished for, and removed", async () => {
    const ends = { from: "Simskolan", to: "Odlarlaget" };
    await cell("combobox", say("weave.table.from")).focus();
    await vera.page.keyboard.type("Simsk");
    await press("ArrowDown", "Enter");
    await cell("combobox", say("weave.table.to")).focus();
    await vera.page.keyboard.type("Odlar");
    await press("ArrowDown", "Enter");
    await cell("button", say("weave.table.addTie")).focus();
    await press("Enter");
    const strength = cell("combobox", say("weave.table.strengthOf", ends));
    await strength.focus();
    await vera.page.keyboard.type("Stadigt");
    await expect.poll(() => strength.inputValue()).toBe("Steady");
    await vera.page.keyboard.press("End");
    await expect.poll(() => strength.inputValue()).toBe("Wished");
    await vera.page.getByText(say("house.saving.knotted"), { exact: true }).waitFor();
    await cell("button", say("weave.table.cutOf", ends)).focus();
    await press("Enter");
    await strength.waitFor({ state: "detached" });
    // The keyboard is left where work goes on, not at the top of the page.
    await expect.poll(() => vera.page.evaluate(() => document.activeElement?.closest("table") !== null)).toBe(true);
  });

  test("Ctrl Z brings the tie back, and the map shows what the table has", async () => {
    await vera.page.getByText(say("house.saving.knotted"), { exact: true }).waitFor();
    await press("Control+z");
    await cell("combobox", say("weave.table.strengthOf", { from: "Simskolan", to: "Odlarlaget" })).waitFor();
    await vera.page.getByRole("link", { name: say("weave.toMap") }).focus();
    await press("Enter");
    await vera.page.getByRole("option", { name: /^Simskolan, skola, 1 länk, nätverksvävare/i }).waitFor();
  });
});
