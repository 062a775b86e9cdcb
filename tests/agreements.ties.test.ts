import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { proposedOf, tiedBy, whyNotChoose } from "../schema/agreements/ties.ts";
import { bothSides, openDialogue, type Sides } from "./agreements.ts";
import { type Asker, type Loose, openWorld, type World } from "./world.ts";

describe("what an agreement says of the map", () => {
  test.each([
    ["Active", "2026-01-01", null, [], false, "Draw"],
    ["Active", "2026-01-01", 3, [], false, "Draw"],
    ["Active", "2026-01-01", 4, [], false, undefined],
    ["Active", "2027-01-01", null, [], false, undefined],
    ["Active", "2026-01-01", null, ["Declined"], false, undefined],
    ["Active", "2026-01-01", 2, ["Drawn"], false, undefined],
    ["Signing", "2026-01-01", null, [], false, undefined],
    ["Ended", "2026-01-01", 4, ["Drawn"], false, "Loosen"],
    ["Ended", "2026-01-01", 4, [], true, undefined],
    ["Ended", "2026-01-01", 4, ["Drawn", "Kept"], false, undefined],
    ["Ended", "2026-01-01", 3, ["Drawn"], false, undefined],
  ] as const)(
    "at %s since %s, with a tie of %s, of which was chosen %o, and another agreement: %s, is %s",
    (stage, startsOn, strength, chosen, hasOther, change) => {
      expect(proposedOf({ stage, startsOn, strength, chosen, hasOther }, "2026-06-01")).toBe(change);
    },
  );

  test("is about parties on different sides alone, and is chosen among what is proposed", () => {
    const party = (id: string, side: "Municipality" | "CivilSociety" | "Third") => ({ side, actor: { id } });
    const pairs = tiedBy([
      party("a", "Municipality"),
      party("b", "CivilSociety"),
      party("c", "CivilSociety"),
      { side: "Third", actor: null },
    ]);
    expect(pairs).toEqual([
      { one: "a", other: "b" },
      { one: "a", other: "c" },
    ]);
    expect(whyNotChoose("Draw", "Cut")?.key).toBe("agreementTies.whyNot.other");
    expect(whyNotChoose(undefined, "Drawn")?.key).toBe("agreementTies.whyNot.nothing");
  });
});

const PROPOSALS = "query($hub: ID!, $agreement: ID) { tieProposals(hub: $hub, agreement: $agreement) { one other change on } }";
const DECIDE =
  "mutation($agreement: ID!, $one: ID!, $other: ID!, $choice: AgreementTieChoice!) { decideTie(agreement: $agreement, one: $one, other: $other, choice: $choice) { id } }";
const TIES =
  "query($id: ID!) { actor(id: $id) { ties(first: 9) { edges { node { strength since restsOn(first: 3) { edges { node { title } } } } } } } }";

describe("an agreement in force", () => {
  let world: World;
  let sides: Sides;
  let weaver: Asker;

  const proposed = async (by: Asker, agreement: string) => (await by.get(PROPOSALS, { hub: sides.hub, agreement })).tieProposals as Loose[];
  const tie = async (by: Asker) => (await by.get(TIES, { id: sides.choir })).actor.ties.edges[0]?.node as Loose;
  const decide = (by: Asker, agreement: string, choice: string) =>
    by.ask(DECIDE, { agreement, one: sides.department, other: sides.choir, choice });
  async function inForce(more: object = {}) {
    const id = await openDialogue(sides, sides.official, sides.department, more);
    await world.sql("update agreement set stage = 'Active', starts_on = '2025-03-01', ends_on = '2099-12-31' where id = $1", [id]);
    return id;
  }

  beforeAll(async () => {
    world = await openWorld();
    sides = await bothSides(world);
    weaver = await world.member("lund", "Vera Vävare", "Weaver");
  });
  afterAll(() => world.close());

  test("proposes a steady partnership to who may write the tie and sees both, and is not known by the map to others", async () => {
    const { official, choirs, member } = sides;
    const id = await inForce({ title: "Slutet avtal" });
    for (const one of [official, choirs]) expect(await proposed(one, id)).toMatchObject([{ change: "Draw", on: "2025-03-01" }]);
    for (const one of [weaver, member, world.visitor()]) expect(await proposed(one, id)).toEqual([]);
    expect((await decide(weaver, id, "Drawn")).errors).toBeDefined();
    expect(await tie(official)).toBeUndefined();

    expect((await decide(choirs, id, "Drawn")).errors).toBeUndefined();
    expect(await tie(official)).toMatchObject({ strength: "Steady", since: "2025-03-01" });
    expect((await tie(official)).restsOn.edges).toEqual([{ node: { title: "Slutet avtal" } }]);
    const seen = await tie(weaver);
    expect([seen.strength, seen.restsOn.edges]).toEqual(["Steady", []]);
    const told = JSON.stringify(
      await weaver.get('{ hub(slug: "lund") { events(first: 40) { edges { node { type changes { after } } } } } }'),
    );
    expect(told).not.toContain("AgreementTie");
    expect(await proposed(official, id)).toEqual([]);
  });

  test("that ends proposes a change and imposes none; what is left aside is not proposed again", async () => {
    const { official, choirs } = sides;
    const id = await inForce({ title: "Ett till", visibility: "members" });
    await world.sql("update agreement set stage = 'Ended', ends_on = '2026-01-31' where title = 'Slutet avtal'");
    const [first] = await world.sql("select id from agreement where title = 'Slutet avtal'");
    expect(await proposed(official, first!.id as string)).toEqual([]);
    await world.sql("update agreement set stage = 'Ended', ends_on = '2026-02-28' where id = $1", [id]);
    expect((await tie(official)).strength).toBe("Steady");
    expect(await proposed(weaver, id)).toMatchObject([{ change: "Loosen", on: "2026-02-28" }]);
    expect((await decide(weaver, id, "Declined")).errors![0]!.extensions.key).toBe("agreementTies.whyNot.other");
    await decide(weaver, id, "Kept");
    expect([(await tie(official)).strength, await proposed(choirs, id)]).toEqual(["Steady", []]);
    await decide(official, first!.id as string, "Weakened");
    expect((await tie(weaver)).strength).toBe("Cooperate");
  });
});

describe("what is reminded of agreements", () => {
  test("waits for those who speak for a party that has not answered, for those who see the end come, and for who brings it to decision", async () => {
    const world = await openWorld();
    const sides = await bothSides(world);
    const { hub, official, choirs, member, department } = sides;
    const days = (from: number) => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);
    const id = await openDialogue(sides, official, department, { title: "Ungdomsgården" });
    const waits = async (by: Asker) =>
      (await by.get("query($hub: ID!) { needsMe(hub: $hub) { kind title place path dueOn } }", { hub })).needsMe.filter(
        ({ title }: Loose) => title === "Ungdomsgården",
      ) as Loose[];
    await world.sql("update agreement set stage = 'Decision' where id = $1", [id]);
    expect((await waits(official)).map(({ kind }) => kind)).toEqual(["AgreementToDecide"]);
    await world.sql("update agreement set stage = 'Active', starts_on = $2, ends_on = $3 where id = $1", [id, days(-300), days(100)]);
    const PLAN = "mutation($agreement: ID!, $dueOn: Date!) { planFollowUp(agreement: $agreement, dueOn: $dueOn) { id } }";
    const followUp = (await official.get(PLAN, { agreement: id, dueOn: days(10) })).planFollowUp.id;
    const path = `agreements/${id}/follow-ups/${followUp}`;
    for (const one of [official, choirs])
      expect(await waits(one)).toEqual([
        expect.objectContaining({ kind: "FollowUp", dueOn: days(10), path, place: expect.stringContaining("Dalby ungdomskör") }),
        expect.objectContaining({ kind: "AgreementToSettle", path: `agreements/${id}` }),
      ]);
    expect(await waits(member)).toEqual([]);
    await world.sql(
      "update follow_up set state = 'Open', answered_by = array(select id from party where agreement_id = $1 and side = 'CivilSociety')",
      [id],
    );
    expect((await waits(choirs)).map(({ kind }) => kind)).toEqual(["AgreementToSettle"]);
    expect((await waits(official)).map(({ kind }) => kind)).toContain("FollowUp");
    await world.sql("update agreement set ends_on = $2 where id = $1", [id, days(20)]);
    expect((await waits(choirs)).map(({ kind }) => kind)).toContain("AgreementEnds");
    await world.close();
  });
});
