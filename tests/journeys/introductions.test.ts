import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Loose } from "../world.ts";
import { type Guest, member, watch } from "./guests.ts";
import { startMap, type Woven } from "./maps.ts";
import { say } from "./say.ts";

let vera: Guest;
let map: Woven;

/** Five groups of three who know each other and nobody else. */
const groups = [
  ["Trädgårdslaget", "Koloniföreningen", "Biodlarna"],
  ["Kvartersteatern", "Blåsorkestern", "Dansgruppen"],
  ["Cykelköket", "Gåfotbollen", "Löpklubben"],
  ["Språkhörnan", "Väninnorna", "Läxstugan"],
  ["Hembygdsgillet", "Slöjdkretsen", "Fotoklubben"],
] as const;
const weaver = "Bibliotekshuset";

beforeAll(async () => {
  vera = await member({ name: "Vera", hub: "lund" });
  const places = groups.flatMap((group, at) =>
    group.map((name, nth): [string, [number, number]] => [name, [(at % 3) * 400 + nth * 90, Math.floor(at / 3) * 320 + (nth % 2) * 110]]),
  );
  map = await startMap(vera, "lund", {
    title: "Spridda i öster",
    actors: { ...Object.fromEntries(places), [weaver]: [900, 360] },
    ties: groups.flatMap(([one, two, three]) => [[one, two, "Cooperate"] as const, [two, three, "Cooperate"] as const]),
  });
  await vera.get("mutation($map: ID!, $actor: ID!) { markWeaver(map: $map, actor: $actor, weaver: true) { id } }", {
    map: map.id,
    actor: map.actors[weaver],
  });
});
watch(() => [vera]);
afterAll(() => vera.leave());

const card = (...names: string[]) => names.reduce((cards, name) => cards.filter({ hasText: name }), vera.page.locator(".intro"));
const button = (name: string | RegExp) => vera.page.getByRole("button", { name, exact: typeof name === "string" });
const send = async (name: string) => {
  const dialog = vera.page.getByRole("dialog");
  await dialog.getByRole("button", { name, exact: true }).click();
  await dialog.waitFor({ state: "detached" });
};

async function open(tab: "stage" | "introductions"): Promise<void> {
  const title = { stage: say("weaving.tab.stage"), introductions: say("introductions.tab") }[tab];
  await vera.page.getByRole("tab", { name: title }).click();
}
const stageIs = async (stage: "Scattered" | "Hubs") => {
  await open("stage");
  await vera.page
    .locator('[aria-current="step"]')
    .filter({ hasText: say(`stage.name.${stage}`) })
    .waitFor();
};

/** The two whom the first suggestion is about. */
async function suggested(): Promise<[string, string]> {
  await open("introductions");
  const names = vera.page.locator(".intro-pair").first().locator("span:not(.unseen)");
  await names.nth(1).waitFor();
  const [one = "", other = ""] = await names.allInnerTexts();
  return [one.trim(), other.trim()];
}

const INTRODUCE = `mutation($map: ID!, $introduction: IntroductionInput!) { introduceActors(map: $map, introduction: $introduction) { id } }`;
const CONCLUDE = `mutation($id: ID!) { concludeIntroduction(id: $id, outcome: { state: Made }) { id } }`;

describe("From scattered groups to several hubs", () => {
  test("at first nobody knows anybody outside of their own group", async () => {
    await vera.go(`${map.path}?beside=weave&tab=stage`);
    await stageIs("Scattered");
  });

  test("a suggestion is taken on, both are asked, and their meeting draws a tie that knows where it came from", async () => {
    const [one, other] = await suggested();
    await button(say("introductions.takeOnPair", { one, other })).click();
    await send(say("introductions.takeOn"));
    for (const actor of [one, other]) {
      await button(say("introductions.askWhom", { actor })).click();
      await vera.page.getByRole("dialog").getByText(say("introductions.neverAsked", { actor })).waitFor();
      await send(say("introductions.askSave"));
    }
    for (const actor of [one, other]) {
      await button(say("introductions.answeredBy", { actor })).click();
      await send(say("house.ui.save"));
    }
    await card(one, other).getByText(say("introductions.step.bring")).waitFor();
    await button(say("introductions.met")).click();
    await vera.page.getByRole("dialog").getByText(say("maps.strength.Cooperate"), { exact: true }).click();
    await send(say("introductions.saveMet"));
    await vera.page
      .locator("summary")
      .filter({ hasText: say("introductions.done") })
      .waitFor();
    const { actor } = await vera.get(
      "query($id: ID!) { actor(id: $id) { ties(first: 20) { edges { node { strength introductions(first: 2) { edges { node { state person { name } } } } } } } } }",
      { id: map.actors[one] },
    );
    const credited = actor.ties.edges.filter(({ node }: Loose) => node.introductions.edges.length);
    expect(credited).toEqual([
      { node: { strength: "Cooperate", introductions: { edges: [{ node: { state: "Made", person: { name: "Vera Ekdahl" } } }] } } },
    ]);
  });

  test("a pair that is passed over, with a reason, is not suggested again", async () => {
    const [one, other] = await suggested();
    await button(say("introductions.notThisPair", { one, other })).click();
    await vera.page.getByRole("textbox", { name: say("introductions.whyNotThis") }).fill("De har fullt upp till våren");
    await send(say("introductions.dontSuggest"));
    await vera.page
      .locator("summary")
      .filter({ hasText: say("introductions.declined") })
      .waitFor();
    await button(say("introductions.takeOnPair", { one, other })).waitFor({ state: "detached" });
  });

  test("introduction by introduction the map comes to several hubs", async () => {
    for (let more = 0; more < 6; more++) {
      const [one, other] = await suggested();
      const { introduceActors } = await vera.get(INTRODUCE, {
        map: map.id,
        introduction: { one: map.actors[one], other: map.actors[other] },
      });
      await vera.get(CONCLUDE, { id: introduceActors.id });
      await button(say("introductions.takeOnPair", { one, other })).waitFor({ state: "detached" });
      await open("stage");
      const now = vera.page.locator('[aria-current="step"]');
      await now.waitFor();
      if ((await now.innerText()).includes(say("stage.name.Hubs"))) break;
    }
    await stageIs("Hubs");
  });

  test("what is under way waits where the person sees it, and on the actor's page", async () => {
    const [one, other] = await suggested();
    await button(say("introductions.takeOnPair", { one, other })).click();
    await send(say("introductions.takeOn"));
    await vera.go("/lund/todo");
    await card(one, other)
      .getByText(say("introductions.by", { name: "Vera Ekdahl" }))
      .waitFor();
    await vera.go(`/lund/actors/${map.actors[one]}`);
    await vera.page.getByRole("heading", { name: say("introductions.onActor") }).waitFor();
    await vera.page.locator(".intro-list").getByRole("link", { name: other }).waitFor();
  });
});
