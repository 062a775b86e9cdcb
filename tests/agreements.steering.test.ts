import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commonRules } from "../schema/agreements/rules.ts";
import { seatSideOf, whyNotStartSteering } from "../schema/agreements/steering.ts";
import { bothSides, openDialogue, type Sides, untilPartner } from "./agreements.ts";
import { type Asker, type Loose, openWorld, type World } from "./world.ts";

describe("a steering group by its rules", () => {
  test.each([
    [{ stage: "Criteria", steeringGroup: null }, undefined],
    [{ stage: "Active" }, undefined],
    [{ stage: "Active", steeringGroup: {} }, "steering.whyNot.already"],
    [{ stage: "Ended", steeringGroup: null }, "agreements.whyNot.stage.Ended"],
    [{ stage: "Closed", steeringGroup: {} }, "agreements.whyNot.stage.Closed"],
  ] as const)("of %o is started: %s", (agreement, key) => expect(whyNotStartSteering(agreement)?.key).toBe(key));

  test("has a third party among the administration", () => {
    expect((["Municipality", "CivilSociety", "Third"] as const).map(seatSideOf)).toEqual([
      ...["Administration", "CivilSociety", "Administration"],
    ]);
  });
});

const START =
  "mutation($agreement: ID!, $name: String!) { startSteeringGroup(agreement: $agreement, name: $name) { steeringGroup { id } } }";
const CHOOSE =
  "mutation($id: ID!, $agreement: AgreementPatch!) { describeAgreement(id: $id, agreement: $agreement) { steeringGroup { id } } }";
const GROUP = `query($id: ID!) { council(id: $id) {
  name kind visibility meetsPerYear seats(first: 20) { edges { node { side isVacant roles actor { name } } } } agreements { edges { node { id } } } } }`;

let world: World;
let sides: Sides;
beforeAll(async () => {
  world = await openWorld();
  sides = await bothSides(world);
});
afterAll(() => world.close());

const start = async (by: Asker, agreement: string, name = "Styrgruppen") =>
  (await by.get(START, { agreement, name })).startSteeringGroup.steeringGroup.id as string;
const groupOf = async (by: Asker, id: string) => ((await by.get(GROUP, { id })) as Loose).council;

describe("the steering group of an agreement", () => {
  test("is started by coordinators alone, with two vacant seats for each party, and meets as often as the rules ask", async () => {
    const { official, choirs, clubs, department } = sides;
    await official.get("mutation($hub: ID!, $rules: AgreementRulesInput!) { decideRules(hub: $hub, rules: $rules) { id } }", {
      hub: sides.hub,
      rules: { ...commonRules, startsOn: "2026-01-01", steeringLeast: 3 },
    });
    const agreement = await openDialogue(sides, official, department);
    expect((await choirs.whyNot(START, { agreement, name: "Styrgruppen" })).extensions.key).toBe("hubs.whyNot.notCoordinator");
    expect((await clubs.ask(START, { agreement, name: "Styrgruppen" })).errors).toHaveLength(1);
    expect((await official.whyNot(START, { agreement, name: " " })).extensions.key).toBe("house.whyNot.nameMissing");
    const group = await groupOf(official, await start(official, agreement));
    expect(group).toMatchObject({ name: "Styrgruppen", kind: "SteeringGroup", meetsPerYear: 3, visibility: "officials" });
    const seat = (side: string, name: string, roles: string[] = []) => ({ node: { side, isVacant: true, roles, actor: { name } } });
    expect(group.seats.edges).toHaveLength(4);
    expect(group.seats.edges).toEqual(
      expect.arrayContaining([
        seat("Administration", "Kultur- och fritidsförvaltningen", ["Chair"]),
        seat("Administration", "Kultur- och fritidsförvaltningen"),
        seat("CivilSociety", "Dalby ungdomskör"),
      ]),
    );
    expect((await official.whyNot(START, { agreement, name: "En till" })).extensions.key).toBe("steering.whyNot.already");
  });

  test("is chosen by those who have part in the agreement, of the same hub, and whoever sits in it has part in it from then on", async () => {
    const { official, choirs, clubs, member, department } = sides;
    const first = await openDialogue(sides, official, department);
    const group = await start(official, first, "Styrgrupp: unga");
    const second = await openDialogue(sides, official, department);
    const choosing = { id: second, agreement: { steeringGroup: group } };
    expect((await clubs.ask(CHOOSE, choosing)).errors).toHaveLength(1);
    await world.member("boras", "Någon annan");
    const [{ id: theirs }] = await world.sql(
      "insert into council (hub_id, name, kind, visibility) select id, 'Deras', 'SteeringGroup', 'members' from hub where slug = 'boras' returning id",
    );
    expect((await choirs.ask(CHOOSE, { id: second, agreement: { steeringGroup: theirs } })).errors).toHaveLength(1);
    expect((await choirs.whyNot(CHOOSE, choosing)).extensions.key).toBe("house.whyNot.unknown");
    await world.sql("update council set visibility = 'members' where id = $1", [group]);
    expect((await choirs.get(CHOOSE, choosing)).describeAgreement.steeringGroup.id).toBe(group);
    const { agreements } = await groupOf(official, group);
    expect(agreements.edges.map(({ node }: Loose) => node.id).sort()).toEqual([first, second].sort());
    const [seat] = await world.sql("select id from seat where council_id = $1 and side = 'CivilSociety' limit 1", [group]);
    await official.get("mutation($seat: ID!, $term: TermPatch!) { seatSomebody(seat: $seat, term: $term) { id } }", {
      seat: seat.id,
      term: { person: member.id, startsOn: "2026-01-01" },
    });
    await untilPartner(member, second);
    expect((await choirs.get(CHOOSE, { id: second, agreement: { steeringGroup: null } })).describeAgreement.steeringGroup).toBeNull();
  });
});

const SHOWN =
  "query($id: ID!) { agreement(id: $id) { visibility parties { edges { node { visibility } } } followUps { edges { node { visibility } } } } }";
const OPERATION = "select operation from event where subject = $1 and deed = 'describeAgreement' order by seq desc limit 1";

test("who sees an agreement is taken back with all its parts, and not once somebody has changed it since", async () => {
  const { official, department } = sides;
  const agreement = await openDialogue(sides, official, department);
  await world.sql("update agreement set stage = 'Active', starts_on = '2026-01-01', ends_on = '2028-12-31' where id = $1", [agreement]);
  await official.get("mutation($agreement: ID!) { planFollowUps(agreement: $agreement) { id } }", { agreement });
  const showTo = (visibility: string) => official.get(CHOOSE, { id: agreement, agreement: { visibility } });
  const undo = async () => {
    const [{ operation }] = await world.sql(OPERATION, [agreement]);
    return official.ask("mutation($operation: ID!) { undo(operation: $operation) }", { operation });
  };
  const shown = async () => JSON.stringify((await official.get(SHOWN, { id: agreement })).agreement);
  const before = await shown();
  await showTo("members");
  expect(await shown()).not.toBe(before);
  expect((await undo()).errors).toBeUndefined();
  expect(await shown()).toBe(before);
  await showTo("members");
  await world.sql("update party set visibility = 'public' where agreement_id = $1", [agreement]);
  expect((await undo()).errors?.[0]?.extensions?.key).toBe("house.whyNot.changedSince");
});
