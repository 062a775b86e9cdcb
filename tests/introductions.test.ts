import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { daysAfter } from "../schema/day.ts";
import { en, sv } from "../schema/introductions.words.ts";
import {
  type Asked,
  AskingAnswer,
  IntroductionState,
  nextIn,
  whyNotAnswer,
  whyNotAsk,
  whyNotConclude,
  whyNotDue,
  whyNotIntroduce,
  whyNotPassOver,
  whyNotReopen,
} from "../schema/weaving/introduction.ts";
import { build, type Town, untouched } from "./deeds.ts";
import { type Asker, type Loose, openWorld, type World } from "./world.ts";

const { Planned, Later, Made, Declined } = IntroductionState;
const { Waiting, Yes, No } = AskingAnswer;
const day = "2026-03-01";
const actor = (id: string, hub = "h") => ({ id, name: `Aktör ${id}`, hub: { id: hub } });
const pair = { one: actor("1"), other: actor("2") };
const asked = (id: string, answer: Asked["answer"], more: Partial<Asked> = {}): Asked => ({
  actor: actor(id),
  person: { name: "Malin" },
  askedOn: "2026-02-01",
  answer,
  round: 1,
  ...more,
});
const introduction = (state: keyof typeof IntroductionState, ...askings: Asked[]) => ({ ...pair, state, round: 1, askings });

describe("rules", () => {
  test.each([
    ["two who have nothing to do with each other", whyNotIntroduce(pair, day), undefined],
    ["two who know of each other", whyNotIntroduce({ ...pair, tie: 1 }, day), undefined],
    ["two in contact", whyNotIntroduce({ ...pair, tie: 2 }, day), "introductions.whyNot.inContact"],
    ["one with itself", whyNotIntroduce({ ...pair, other: pair.one }, day), "introductions.whyNot.itself"],
    ["across hubs", whyNotIntroduce({ ...pair, other: actor("2", "i") }, day), "introductions.whyNot.acrossHubs"],
    ["through one of them", whyNotIntroduce({ ...pair, through: { id: "2" } }, day), "introductions.whyNot.throughItself"],
    ["two that were declined", whyNotIntroduce({ ...pair, known: { state: Declined } }, day), "introductions.whyNot.knownDeclined"],
    ["two that are planned", whyNotIntroduce({ ...pair, known: { state: Planned } }, day), "introductions.whyNot.knownPlanned"],
    ["by yesterday", whyNotDue("2026-02-28", day), "introductions.whyNot.past"],
    ["by today", whyNotDue(day, day), undefined],
    ["passing over without a reason", whyNotPassOver(pair, " ", day), "introductions.whyNot.reasonMissing"],
    ["passing over with one", whyNotPassOver(pair, "Har fullt upp", day), undefined],
  ])("introducing %s", (_, no, key) => expect(no?.key).toBe(key));

  test.each([
    ["who has not been asked", whyNotAsk(introduction(Planned), { actor: actor("1") }, day), undefined],
    ["a third", whyNotAsk(introduction(Planned), { actor: actor("3") }, day), "introductions.whyNot.notOfThem"],
    [
      "who is awaited",
      whyNotAsk(introduction("Asked", asked("1", Waiting)), { actor: actor("1") }, day),
      "introductions.whyNot.askedWaiting",
    ],
    ["who said no", whyNotAsk(introduction("Asked", asked("1", No)), { actor: actor("1") }, day), "introductions.whyNot.askedNo"],
    ["who said yes", whyNotAsk(introduction("Asked", asked("1", Yes)), { actor: actor("1") }, day), "introductions.whyNot.askedYes"],
    ["who said later", whyNotAsk(introduction(Later, asked("1", Later)), { actor: actor("1") }, day), undefined],
    [
      "who said no in a round before",
      whyNotAsk({ ...introduction(Planned, asked("1", No)), round: 2 }, { actor: actor("1") }, day),
      undefined,
    ],
    ["the other, when one is awaited", whyNotAsk(introduction("Asked", asked("1", Waiting)), { actor: actor("2") }, day), undefined],
    ["tomorrow", whyNotAsk(introduction(Planned), { actor: actor("1"), askedOn: "2026-03-02" }, day), "house.whyNot.dateInFuture"],
    ["when it is over", whyNotAsk(introduction(Declined), { actor: actor("1") }, day), "introductions.whyNot.concluded"],
  ])("asking %s", (_, no, key) => expect(no?.key).toBe(key));

  test.each([
    ["made today", whyNotConclude({ state: Planned }, { state: Made, on: day }, day), undefined],
    ["made tomorrow", whyNotConclude({ state: Planned }, { state: Made, on: "2026-03-02" }, day), "house.whyNot.dateInFuture"],
    ["made twice", whyNotConclude({ state: Made }, { state: Made }, day), "introductions.whyNot.concluded"],
    ["later, some day", whyNotConclude({ state: Planned }, { state: Later }, day), "introductions.whyNot.untilWhen"],
    ["later, today", whyNotConclude({ state: Planned }, { state: Later, again: day }, day), "introductions.whyNot.alreadyThen"],
    ["declined, nobody knows why", whyNotConclude({ state: Planned }, { state: Declined }, day), "introductions.whyNot.reasonMissing"],
    ["planned", whyNotConclude({ state: Planned }, { state: Planned }, day), "introductions.whyNot.noOutcome"],
    ["an answer that is none", whyNotAnswer({ answer: Waiting }, { answer: Waiting }, day), "introductions.whyNot.noAnswer"],
    ["a second answer", whyNotAnswer({ answer: Yes }, { answer: No }, day), "introductions.whyNot.answered"],
    ["taken up while it goes on", whyNotReopen(introduction(Planned), "Ny ledare", null), "introductions.whyNot.notConcluded"],
    ["taken up for no reason", whyNotReopen(introduction(Declined), "", null), "introductions.whyNot.reasonMissing"],
    ["taken up between two in contact", whyNotReopen(introduction(Made), "Igen", 3), "introductions.whyNot.inContact"],
    ["taken up when it was declined", whyNotReopen(introduction(Declined), "Ny ledare", 1), undefined],
  ])("ending %s", (_, no, key) => expect(no?.key).toBe(key));

  test.each([
    ["both are to be asked", { ...introduction(Planned), due: day }, "ask", ["1", "2"], false],
    ["the other is to be asked", { ...introduction("Asked", asked("1", Waiting)), due: "2026-02-28" }, "ask", ["2"], true],
    ["one is awaited", introduction("Asked", asked("1", Waiting), asked("2", Yes)), "wait", ["1"], false],
    ["both would like to", introduction("Asked", asked("1", Yes), asked("2", Yes)), "bring", ["1", "2"], false],
    ["it rests", { ...introduction(Later), due: "2026-03-02" }, "rest", [], false],
    ["it comes back today", { ...introduction(Later), due: day }, "takeUp", ["1", "2"], false],
    ["it is over", introduction(Made), "none", [], false],
  ])("what comes next: %s", (_, given, step, actors, isLate) => expect(nextIn(given, day)).toEqual({ step, actors, isLate }));
});

let world: World;
let karin: Asker;
let malin: Asker;
let town: Town;
const today = new Date().toLocaleDateString("sv-SE");
beforeAll(async () => {
  world = await openWorld();
  karin = await world.member("lund", "Karin");
  malin = await world.member("lund", "Malin");
  town = await build(world, karin);
});
afterAll(() => world.close());

const LINE = "id state due why outcome concludedOn round person { name } one { id } other { id }";
const INTRODUCE = `mutation($map: ID!, $introduction: IntroductionInput!) { introduceActors(map: $map, introduction: $introduction) { ${LINE} } }`;
const ASK = "mutation($id: ID!, $actor: ID!) { askActor(introduction: $id, asking: { actor: $actor }) { id introduction { state } } }";
const ANSWER = `mutation($id: ID!, $answer: AskingAnswer!, $note: String) { answerAsking(id: $id, answer: $answer, note: $note) { introduction { ${LINE} } } }`;
const CONCLUDE = `mutation($id: ID!, $outcome: IntroductionOutcome!) { concludeIntroduction(id: $id, outcome: $outcome) { ${LINE} ties { edges { node { state strength since introductions { edges { node { id person { name } } } } } } } } }`;
const REOPEN = `mutation($id: ID!) { reopenIntroduction(id: $id, reason: "Ny ledare") { ${LINE} } }`;
const UNDO = "mutation($operation: ID!) { undo(operation: $operation) }";
const OF_MAP = `query($id: ID!) { map(id: $id) { introductions { totalCount edges { node { ${LINE} } } } } }`;

const newActor = async (name: string) =>
  (await karin.get("mutation($hub: ID!, $name: String!) { addActor(hub: $hub, actor: { name: $name }) { id } }", { hub: town.hub, name }))
    .addActor.id as string;
/** Two new actors that Karin has taken on to introduce. */
async function begun(name: string) {
  const [one, other] = [await newActor(`${name} ett`), await newActor(`${name} två`)];
  const { introduceActors } = await karin.get(INTRODUCE, { map: town.map, introduction: { one, other } });
  return { one, other, made: introduceActors as Loose };
}

test("whoever takes an introduction on is the one who does it, in two weeks, unless something else is said", async () => {
  const { made } = await begun("Ny");
  expect(made).toMatchObject({ state: "Planned", due: daysAfter(today, 14), person: { name: "Karin" }, round: 1 });
});

test("nobody is asked twice: whoever asks again hears who asked and when, on whichever map and by whomever", async () => {
  const { one, other, made } = await begun("Frågad");
  const { askActor } = await karin.get(ASK, { id: made.id, actor: one });
  expect(askActor.introduction.state).toBe("Asked");
  const elsewhere = await malin.get('mutation($hub: ID!) { startMap(hub: $hub, map: { title: "En annan karta" }) { id } }', {
    hub: town.hub,
  });
  const before = await untouched(world);
  for (const [language, { whyNot }] of [
    ["sv", sv],
    ["en", en],
  ] as const) {
    const again = await malin.whyNot(ASK, { id: made.id, actor: one }, { language });
    expect(again.extensions).toMatchObject({
      key: "introductions.whyNot.askedWaiting",
      values: { actor: "Frågad ett", by: "Karin", on: today },
    });
    expect(again.message).toContain("Karin");
    const twice = await malin.whyNot(INTRODUCE, { map: elsewhere.startMap.id, introduction: { one: other, other: one } }, { language });
    expect(twice.message).toBe(whyNot.knownAsked.replace("{one}", "Frågad två").replace("{other}", "Frågad ett"));
  }
  expect(await untouched(world)).toEqual(before);
  const { actor: seen } = await malin.get(
    "query($id: ID!) { actor(id: $id) { askings { edges { node { askedOn answer person { name } introduction { other { name } } } } } } }",
    { id: one },
  );
  expect(seen.askings.edges).toEqual([
    { node: { askedOn: today, answer: "Waiting", person: { name: "Karin" }, introduction: { other: { name: "Frågad två" } } } },
  ]);
});

test("a no is remembered until somebody takes it up again with a reason, and then both can be asked anew", async () => {
  const { one, made } = await begun("Nej");
  const { askActor } = await karin.get(ASK, { id: made.id, actor: one });
  const { answerAsking } = await malin.get(ANSWER, { id: askActor.id, answer: "No", note: "Vi hinner inte" });
  expect(answerAsking.introduction).toMatchObject({ state: "Declined", outcome: "Vi hinner inte", concludedOn: today });
  expect((await malin.whyNot(ASK, { id: made.id, actor: one })).extensions.key).toBe("introductions.whyNot.concluded");
  const { reopenIntroduction } = await malin.get(REOPEN, { id: made.id });
  expect(reopenIntroduction).toMatchObject({
    state: "Planned",
    person: { name: "Malin" },
    outcome: "Ny ledare",
    round: 2,
    concludedOn: null,
  });
  await malin.get(ASK, { id: made.id, actor: one });
});

describe("when it led to contact", () => {
  test("the two have a tie since that day, which knows the introduction that it came from; undone, neither is left", async () => {
    const { made } = await begun("Möte");
    const { data, operation } = await malin.does(CONCLUDE, {
      id: made.id,
      outcome: { state: "Made", on: "2026-03-01", strength: "Cooperate" },
    });
    expect(data.concludeIntroduction).toMatchObject({ state: "Made", concludedOn: "2026-03-01" });
    expect(data.concludeIntroduction.ties.edges).toEqual([
      {
        node: {
          state: "Present",
          strength: "Cooperate",
          since: "2026-03-01",
          introductions: { edges: [{ node: { id: made.id, person: { name: "Karin" } } }] },
        },
      },
    ]);
    await karin.get(UNDO, { operation });
    const { node } = await karin.get(`query($id: ID!) { node(id: $id) { ... on Introduction { state ties { totalCount } } } }`, {
      id: made.id,
    });
    expect(node).toEqual({ state: "Planned", ties: { totalCount: 0 } });
  });

  test.each([
    ["a wish comes true", { state: "Wished" }, { state: "Present", strength: "Contact", since: today }],
    [
      "one that only knew of the other grows",
      { strength: "Know", since: "2020-01-01" },
      { state: "Present", strength: "Contact", since: "2020-01-01" },
    ],
  ])("%s", async (name, tie, after) => {
    const { one, other, made } = await begun(name);
    await karin.get("mutation($tie: TieInput!) { drawTie(tie: $tie) { id } }", { tie: { from: other, to: one, ...tie } });
    const { concludeIntroduction } = await karin.get(CONCLUDE, { id: made.id, outcome: { state: "Made" } });
    expect(concludeIntroduction.ties.edges.map(({ node: { introductions: _, ...node } }: Loose) => node)).toEqual([after]);
  });
});

test("members alone see what is said between actors, weavers alone say it", async () => {
  const { made } = await begun("Hemlig");
  const member = await world.member("lund", "Mats", "Member");
  const outsider = await world.member("boras", "Börja");
  const { map } = await member.get(OF_MAP, { id: town.map });
  expect(map.introductions.edges.map(({ node }: Loose) => node.id)).toContain(made.id);
  expect((await member.whyNot(REOPEN, { id: town.declined })).extensions.key).toBe("hubs.whyNot.notWeaver");
  for (const nobody of [world.visitor(), outsider]) {
    expect((await nobody.get(OF_MAP, { id: town.map })).map.introductions).toEqual({ totalCount: 0, edges: [] });
    const { node, tie } = await nobody.get(
      "query($id: ID!, $tie: ID!) { node(id: $id) { id } tie: node(id: $tie) { ... on Tie { introductions { totalCount } } } }",
      { id: made.id, tie: town.tie },
    );
    expect([node, tie.introductions.totalCount]).toEqual([null, 0]);
  }
});

test("what was said of a duplicate is said of the actor that is kept, and a map that goes leaves it", async () => {
  const { one, other, made } = await begun("Dubblett");
  const twin = await newActor("Dubbletten");
  const second = await karin.get(INTRODUCE, { map: town.map, introduction: { one: twin, other, through: one } });
  await karin.get(CONCLUDE, { id: second.introduceActors.id, outcome: { state: "Declined", outcome: "De har lagt ner" } });
  await karin.get("mutation($keep: ID!, $duplicate: ID!) { mergeActors(keep: $keep, duplicate: $duplicate) { id } }", {
    keep: one,
    duplicate: twin,
  });
  const OF_ACTOR = `query($id: ID!) { actor(id: $id) { introductions { edges { node { ${LINE} map { id } } } } } }`;
  const left = async () => (await karin.get(OF_ACTOR, { id: other })).actor.introductions.edges.map(({ node }: Loose) => node);
  expect(await left()).toMatchObject([{ id: made.id, state: "Declined", outcome: "De har lagt ner", map: { id: town.map } }]);
  const { operation } = await karin.does("mutation($id: ID!) { removeMap(id: $id) }", { id: town.map });
  expect(await left()).toMatchObject([{ id: made.id, map: null }]);
  await karin.get(UNDO, { operation });
  expect(await left()).toMatchObject([{ id: made.id, map: { id: town.map } }]);
});
