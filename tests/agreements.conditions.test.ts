import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { criteria } from "../schema/agreements/criteria.ts";
import { actsFor, bothSides, openDialogue, type Sides, untilPartner } from "./agreements.ts";
import { rulesFrom } from "./deeds.conditions.ts";
import { type Asker, type Loose, openWorld, type World } from "./world.ts";

const ANSWER =
  'mutation($party: ID!, $kind: CriterionKind!, $verdict: Verdict!) { answerCriterion(party: $party, kind: $kind, answer: { verdict: $verdict, grounds: "Så är det." }) { id verdict } }';
const BEGIN = "mutation($id: ID!) { beginDrafting(agreement: $id) { stage } }";
const BRING =
  "mutation($party: ID!, $years: [Int!]!, $one: ContributionInput!) { addContributions(party: $party, years: $years, contribution: $one) { id year visibility } }";
const READ = `query($id: ID!) { agreement(id: $id) { stage
  criterionAnswers { edges { node { kind verdict grounds party { side } } } }
  contributions(first: 100) { edges { node { id year kind unit amount value board account party { id } } } }
  goals { edges { node { text followedHow } } } dataUses { edges { node { what controller { id } } } } } }`;
const HISTORY = "query($id: ID!) { agreement(id: $id) { hub { events(first: 20, room: $id) { edges { node { deed } } } } } }";

let world: World;
let sides: Sides;
let agreement: string;
let ours: string;
let theirs: string;

const refused = async (by: Asker, document: string, variables: object) => (await by.whyNot(document, variables)).extensions.key;
const read = async (by: Asker, id = agreement) => (await by.get(READ, { id })).agreement as Loose;
const some = (list: Loose) => list.edges.map(({ node }: Loose) => node) as Loose[];
const partiesOf = async (id: string) =>
  some(
    (await sides.official.get("query($id: ID!) { agreement(id: $id) { parties { edges { node { id side } } } } }", { id })).agreement
      .parties,
  );
const prepare = (id: string) =>
  sides.official.get('mutation($id: ID!) { endDialogue(id: $id, outcome: Agreement, reason: "Vi vill samma sak.") { stage } }', { id });

beforeAll(async () => {
  world = await openWorld();
  sides = await bothSides(world);
});
afterAll(() => world.close());

describe("the criteria of an agreement", () => {
  test("are answered when the dialogue is over, by each party for itself", async () => {
    const { official, choirs, clubs, member } = sides;
    agreement = await openDialogue(sides, official, sides.department);
    const parties = await partiesOf(agreement);
    ours = parties.find(({ side }) => side === "Municipality")!.id;
    theirs = parties.find(({ side }) => side === "CivilSociety")!.id;
    const answer = { kind: "OwnInitiative", verdict: "Met" };
    expect(await refused(official, ANSWER, { party: ours, ...answer })).toBe("criteria.whyNot.dialogueFirst");
    await prepare(agreement);
    expect(await refused(official, ANSWER, { party: theirs, ...answer })).toBe("agreements.whyNot.notForParty");
    expect(await refused(choirs, ANSWER, { party: ours, ...answer })).toBe("agreements.whyNot.notForParty");
    for (const one of [clubs, member, world.visitor()]) expect(await one.whyNot(ANSWER, { party: theirs, ...answer })).toBeTruthy();
    await choirs.get(ANSWER, { party: theirs, ...answer });
    await choirs.get(ANSWER, { party: theirs, ...answer, verdict: "Partly" });
    expect(some((await read(official)).criterionAnswers)).toEqual([
      { kind: "OwnInitiative", verdict: "Partly", grounds: "Så är det.", party: { side: "CivilSociety" } },
    ]);
    const told = some((await official.get(HISTORY, { id: agreement })).agreement.hub.events).map(({ deed }) => deed);
    expect(told.filter((deed) => deed === "answerCriterion")).toHaveLength(2);
  });

  test("keep the agreement from being drafted until every side has answered all; and of two who begin at once, one does", async () => {
    const { official, choirs } = sides;
    const no = await choirs.whyNot(BEGIN, { id: agreement });
    expect(no.extensions).toMatchObject({ key: "criteria.whyNot.unanswered", values: { municipality: 8, civil: 7 } });
    const each = (by: Asker, party: string, verdict: string) =>
      by.get(
        `mutation($party: ID!) { ${criteria.map((kind) => `${kind}: answerCriterion(party: $party, kind: ${kind}, answer: { verdict: ${verdict}, grounds: "Ja." }) { id }`).join(" ")} }`,
        { party },
      );
    await each(official, ours, "Met");
    await each(choirs, theirs, "NotYet");
    const answers = await Promise.all([official.ask(BEGIN, { id: agreement }), choirs.ask(BEGIN, { id: agreement })]);
    expect(answers.filter(({ data }) => data)).toHaveLength(1);
    expect((await read(official)).stage).toBe("Drafting");
    await choirs.get(ANSWER, { party: theirs, kind: "NoMarket", verdict: "Met" });
  });

  test("are never shown to more than those who have part in it and officials, however open the agreement is", async () => {
    const { official, choirs, member, clubs } = sides;
    const SHOW = "mutation($id: ID!, $to: Visibility!) { describeAgreement(id: $id, agreement: { visibility: $to }) { id } }";
    await official.get(SHOW, { id: agreement, to: "public" });
    const seen = await Promise.all([official, choirs, member, clubs, world.visitor()].map((one) => read(one)));
    expect(seen.map(({ criterionAnswers }) => criterionAnswers.edges.length)).toEqual([16, 16, 0, 0, 0]);
    await official.get(SHOW, { id: agreement, to: "officials" });
  });

  test("are worded by the hub's coordinators, for everyone to read", async () => {
    const { hub, member } = sides;
    const coordinator = await world.member("lund", "Kim Samordnare", "Coordinator");
    const WORD =
      'mutation($hub: ID!, $name: String!) { wordCriterion(hub: $hub, kind: PublicGood, criterion: { name: $name, meaning: "Till nytta för alla." }) { id } }';
    expect(await refused(member, WORD, { hub, name: "Nytta" })).toBe("hubs.whyNot.notCoordinator");
    for (const name of ["Nytta", "Nytta för alla"]) await coordinator.get(WORD, { hub, name });
    const worded = await world.visitor().get('{ hub(slug: "lund") { criteria { edges { node { kind name } } } } }');
    expect(some(worded.hub.criteria)).toEqual([{ kind: "PublicGood", name: "Nytta för alla" }]);
  });
});

const money = { kind: "Money", unit: "Kronor", amount: 150_000, board: "Fritidsnämnden", account: "4512" };
const hours = { kind: "VolunteerHours", unit: "Hours", amount: 400, value: 100_000, board: "Ingen" };

describe("what parties bring", () => {
  test("is written year by year, copied to the next, changed and taken away, by either party; and not by others", async () => {
    const { official, choirs, clubs } = sides;
    await choirs.get(BRING, { party: theirs, years: [2027, 2028, 2027], one: hours });
    const [first] = (await official.get(BRING, { party: ours, years: [2027], one: money })).addContributions as Loose[];
    expect(await refused(clubs, BRING, { party: ours, years: [2027], one: money })).toBeTruthy();
    expect(await refused(official, BRING, { party: ours, years: [1999], one: money })).toBe("means.whyNot.year");
    expect(await refused(official, BRING, { party: ours, years: [], one: money })).toBe("means.whyNot.yearsMissing");
    const COPY = "mutation($id: ID!) { copyContributions(agreement: $id, from: 2027, to: 2029) { year } }";
    await choirs.get(COPY, { id: agreement });
    const known = some((await read(choirs)).contributions);
    expect(known.map(({ year, kind }) => `${year} ${kind}`).sort()).toEqual([
      ...["2027 Money", "2027 VolunteerHours", "2028 VolunteerHours", "2029 Money", "2029 VolunteerHours"],
    ]);
    expect(known.find(({ kind }) => kind === "Money")).toMatchObject({ amount: 150_000, board: "Fritidsnämnden", party: { id: ours } });
    expect(known.find(({ kind }) => kind === "VolunteerHours")).toMatchObject({ value: 100_000, board: null });
    const CHANGE = "mutation($id: ID!, $one: ContributionInput!) { describeContribution(id: $id, contribution: $one) { amount account } }";
    expect((await official.get(CHANGE, { id: first.id, one: { ...money, amount: 1, account: null } })).describeContribution).toEqual({
      ...{ amount: 1, account: null },
    });
    await official.get("mutation($id: ID!) { removeContribution(id: $id) }", { id: first.id });
    expect(some((await read(choirs)).contributions)).toHaveLength(4);
  });

  test("goals and personal data are written by both, and name a party of the same agreement", async () => {
    const { official, choirs, department } = sides;
    await choirs.get(
      'mutation($id: ID!) { addGoal(agreement: $id, goal: { text: "Alla är med", followedHow: "Vi frågar dem." }) { id } }',
      {
        id: agreement,
      },
    );
    const USE =
      'mutation($id: ID!, $party: ID) { addDataUse(agreement: $id, use: { what: "Namn", why: "Anmälan", controller: $party }) { id } }';
    await official.get(USE, { id: agreement, party: theirs });
    const other = await openDialogue(sides, official, department);
    expect(await official.whyNot(USE, { id: agreement, party: (await partiesOf(other))[0]!.id })).toBeTruthy();
    const { goals, dataUses } = await read(official);
    expect(some(goals)).toEqual([{ text: "Alla är med", followedHow: "Vi frågar dem." }]);
    expect(some(dataUses)).toEqual([{ what: "Namn", controller: { id: theirs } }]);
  });

  test("is open to everyone in a public agreement when the hub says so, at once and for as long", async () => {
    const { hub, official } = sides;
    const coordinator = await world.member("lund", "Kim Andra", "Coordinator");
    await official.get("mutation($id: ID!) { describeAgreement(id: $id, agreement: { visibility: public }) { id } }", { id: agreement });
    const seen = async (by: Asker) => {
      const { contributions, goals, criterionAnswers } = await read(by);
      return [contributions, goals, criterionAnswers].map(({ edges }) => edges.length);
    };
    expect(await seen(world.visitor())).toEqual([0, 0, 0]);
    expect(await seen(sides.member)).toEqual([4, 1, 0]);
    const DECIDE = (opens: string) => `mutation($hub: ID!) { decideRules(hub: $hub, rules: ${rulesFrom("2026-01-01", opens)}) { id } }`;
    expect(await refused(sides.member, DECIDE("[Goals]"), { hub })).toBe("hubs.whyNot.notCoordinator");
    const { decideRules } = await coordinator.get(DECIDE("[Contributions]"), { hub });
    expect(await seen(world.visitor())).toEqual([4, 0, 0]);
    await coordinator.get(DECIDE("[Goals]"), { hub });
    expect(await seen(world.visitor())).toEqual([0, 1, 0]);
    await coordinator.get("mutation($id: ID!) { removeRules(id: $id) }", { id: decideRules.id });
    expect(await seen(world.visitor())).toEqual([0, 0, 0]);
    expect(await refused(coordinator, DECIDE("[]").replace("2026-01-01", "2199-01-01"), { hub })).toBe("rules.whyNot.future");
  });

  test("leaves with a party that leaves, and goes over to the actor that a party is merged into", async () => {
    const { hub, official, choir, department } = sides;
    const ADD = 'mutation($hub: ID!) { addActor(hub: $hub, actor: { name: "Ungdomskören i Dalby" }) { id } }';
    const twin = (await official.get(ADD, { hub })).addActor.id;
    await actsFor(world, sides.choirs, twin);
    const id = await openDialogue(sides, official, department, { with: [choir, twin] });
    await untilPartner(sides.choirs, id);
    const civil = (await partiesOf(id)).filter(({ side }) => side === "CivilSociety");
    for (const party of civil) await official.get(BRING, { party: party.id, years: [2027], one: hours });
    await official.get("mutation($keep: ID!, $duplicate: ID!) { mergeActors(keep: $keep, duplicate: $duplicate) { id } }", {
      ...{ keep: choir, duplicate: twin },
    });
    const [left] = (await partiesOf(id)).filter(({ side }) => side === "CivilSociety");
    expect(some((await read(official, id)).contributions).map(({ party }) => party.id)).toEqual([left!.id, left!.id]);
    await official.get("mutation($id: ID!) { removeParty(id: $id) }", { id: left!.id });
    expect(some((await read(official, id)).contributions)).toEqual([]);
  });

  test("no longer changes once the agreement is before the political body", async () => {
    const { official } = sides;
    await world.sql("update agreement set stage = 'Decision' where id = $1", [agreement]);
    expect(await refused(official, BRING, { party: ours, years: [2027], one: money })).toBe("agreements.whyNot.stage.Decision");
    await official.get(ANSWER, { party: ours, kind: "NoMarket", verdict: "Partly" });
    await world.sql("update agreement set stage = 'Signing' where id = $1", [agreement]);
    expect(await refused(official, ANSWER, { party: ours, kind: "NoMarket", verdict: "Met" })).toBe("criteria.whyNot.decided");
    const REMOVE = "mutation($id: ID!) { removeContribution(id: $id) }";
    const [one] = some((await read(official)).contributions);
    expect(await refused(official, REMOVE, { id: one!.id })).toBe("agreements.whyNot.stage.Signing");
  });
});
