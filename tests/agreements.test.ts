import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AgreementStage, isOver, way, whyNotGo } from "../schema/agreements/stage.ts";
import { sideOf, whyNotAgreement, whyNotEndDialogue, whyNotSpeakFor } from "../schema/agreements.ts";
import { noRights } from "../schema/hubs.ts";
import { bothSides, openDialogue, type Sides, untilPartner } from "./agreements.ts";
import { type Asker, type Loose, openWorld, type World } from "./world.ts";

const stages = Object.values(AgreementStage);

describe("the life of an agreement", () => {
  test("goes from the dialogue to the end in one way, and nothing follows what is over", () => {
    for (const [at, stage] of way.slice(1).entries()) expect(whyNotGo({ stage: way[at]! }, stage)).toBeUndefined();
    expect(whyNotGo({ stage: "Active" }, "Ended")).toBeUndefined();
    for (const stage of stages)
      for (const over of stages.filter((one) => isOver({ stage: one }))) expect(whyNotGo({ stage: over }, stage)).toBeDefined();
  });

  test("no way through it, however long, is in force without having been decided and signed", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...stages), { maxLength: 40 }), (wishes) => {
        const been: AgreementStage[] = ["Dialogue"];
        for (const to of wishes) if (!whyNotGo({ stage: been.at(-1)! }, to)) been.push(to);
        const active = been.indexOf("Active");
        if (active < 0) return;
        expect(been.slice(active - 2, active)).toEqual(["Decision", "Signing"]);
        expect(been.slice(active + 1)).toEqual(been.slice(active + 1).length ? ["Ended"] : []);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ["Dialogue", "Agreement", "Vi vill samma sak.", null, undefined],
    ["Criteria", "Nothing", "Ingen kan just nu.", null, undefined],
    ["Criteria", "Agreement", "Vi vill samma sak.", null, "agreements.whyNot.stage.Criteria"],
    ["Dialogue", "Nothing", "  ", null, "agreements.whyNot.reasonMissing"],
    ["Dialogue", "OtherForm", "Det passar bättre.", " ", "agreements.whyNot.formMissing"],
    ["Active", "Nothing", "Ingen kan.", null, "agreements.whyNot.stage.Active"],
  ] as const)("a dialogue at %s that ends in %s because '%s' (%s): %s", (stage, outcome, reason, form, key) => {
    expect(whyNotEndDialogue({ stage }, { outcome, reason, form })?.key).toBe(key);
  });

  test("it does not end before it begins", () => {
    expect(whyNotAgreement({ startsOn: "2026-03-01", endsOn: "2026-02-28" })?.key).toBe("agreements.whyNot.endsBefore");
    expect(whyNotAgreement({ startsOn: "2026-03-01", endsOn: "2026-03-01" })).toBeUndefined();
  });

  test("officials speak for the municipality, and for nobody else", () => {
    const official = { ...noRights, memberOf: ["hub"], officialOf: ["hub"] };
    const party = (kind: "Department" | "Association" | "Agency") => ({ hub: { id: "hub" }, actor: { id: kind }, side: sideOf(kind) });
    expect(whyNotSpeakFor(official, party("Department"))).toBeUndefined();
    expect(whyNotSpeakFor(official, party("Association"))?.key).toBe("agreements.whyNot.notForParty");
    expect(whyNotSpeakFor(official, party("Agency"))?.key).toBe("agreements.whyNot.notForParty");
    expect(whyNotSpeakFor({ ...official, officialOf: [], actors: ["Association"] }, party("Association"))).toBeUndefined();
  });
});

const OPEN = "mutation($hub: ID!, $dialogue: DialogueInput!) { openDialogue(hub: $hub, dialogue: $dialogue) { id stage } }";
const READ = "query($id: ID!) { agreement(id: $id) { title stage outcomeReason parties { edges { node { side actor { name } } } } } }";
const HISTORY = "query($hub: String!) { hub(slug: $hub) { events(first: 5) { edges { node { deed label } } } } }";
const ADD = "mutation($id: ID!, $actor: ID!) { addParty(agreement: $id, actor: $actor) { id } }";

describe("a dialogue", () => {
  let world: World;
  let sides: Sides;

  const open = (by: Asker, openedBy: string, more: object = {}) => openDialogue(sides, by, openedBy, more);
  const read = async (by: Asker, id: string) => (await by.get(READ, { id })).agreement as Loose;
  const refused = async (by: Asker, document: string, variables: object) => (await by.whyNot(document, variables)).extensions.key;

  beforeAll(async () => {
    world = await openWorld();
    sides = await bothSides(world);
  });
  afterAll(() => world.close());

  test("is opened by either side, and both see it while nobody else does", async () => {
    const { official, choirs, clubs, member, department, choir } = sides;
    for (const id of [await open(official, department), await open(choirs, choir)]) {
      for (const one of [official, choirs]) {
        const { stage, parties } = await read(one, id);
        expect(stage).toBe("Dialogue");
        expect(parties.edges.map(({ node }: Loose) => node.side).sort()).toEqual(["CivilSociety", "Municipality"]);
      }
      for (const one of [member, clubs, world.visitor()]) expect(await read(one, id)).toBeNull();
    }
  });

  test("is told of in the log to those who see it, and to nobody else", async () => {
    const { official, choirs, member, department } = sides;
    await open(official, department, { title: "Bara mellan oss" });
    const told = async (by: Asker) => JSON.stringify(await by.get(HISTORY, { hub: "lund" })).includes("Bara mellan oss");
    expect(await Promise.all([official, choirs, member, world.visitor()].map(told))).toEqual([true, true, false, false]);
  });

  test("is not opened for somebody else's actor, nor with nobody", async () => {
    const { hub, official, member, department, choir } = sides;
    const dialogue = (openedBy: string, others: string[]) => ({ hub, dialogue: { title: "Nej", openedBy, with: others } });
    expect(await refused(official, OPEN, dialogue(choir, [department]))).toBe("agreements.whyNot.notForParty");
    expect(await refused(member, OPEN, dialogue(department, [choir]))).toBe("agreements.whyNot.notForParty");
    expect(await refused(official, OPEN, dialogue(department, []))).toBe("agreements.whyNot.withNobody");
  });

  test("can end in nothing, with its reason, by either side; and then it is over", async () => {
    const { official, choirs, department, club } = sides;
    const id = await open(official, department);
    const END = 'mutation($id: ID!) { endDialogue(id: $id, outcome: Nothing, reason: "Lokalen fanns inte.") { stage outcomeOn } }';
    expect((await choirs.get(END, { id })).endDialogue.stage).toBe("Closed");
    expect((await read(official, id)).outcomeReason).toBe("Lokalen fanns inte.");
    expect(await refused(official, END, { id })).toBe("agreements.whyNot.stage.Closed");
    expect(await refused(official, ADD, { id, actor: club })).toBe("agreements.whyNot.stage.Closed");
  });

  test("of two who end it at once, one is told that it is over", async () => {
    const { official, choirs, department } = sides;
    const id = await open(official, department);
    const END = 'mutation($id: ID!) { endDialogue(id: $id, outcome: Agreement, reason: "Så blev det.") { stage } }';
    const answers = await Promise.all([official.ask(END, { id }), choirs.ask(END, { id })]);
    expect(answers.filter(({ data }) => data)).toHaveLength(1);
  });

  test("that is shown to all is seen by all, with its parties", async () => {
    const { official, department } = sides;
    const id = await open(official, department);
    await official.get("mutation($id: ID!) { describeAgreement(id: $id, agreement: { visibility: public }) { id } }", { id });
    expect((await read(world.visitor(), id)).parties.edges).toHaveLength(2);
  });

  test("takes in a party, whose people see it from then on", async () => {
    const { official, clubs, department, club } = sides;
    const id = await open(official, department);
    expect(await read(clubs, id)).toBeNull();
    await official.get(ADD, { id, actor: club });
    await untilPartner(clubs, id);
    expect((await read(clubs, id)).parties.edges).toHaveLength(3);
    expect(await refused(official, ADD, { id, actor: club })).toBe("agreements.whyNot.partyAlready");
  });

  test("keeps its parties: an actor that is one is not removed, and one that is merged leads to what it is merged into", async () => {
    const { hub, official, choirs, department, choir } = sides;
    const ACTOR = 'mutation($hub: ID!) { addActor(hub: $hub, actor: { name: "Dalby Ungdomskör" }) { id } }';
    const twin = (await official.get(ACTOR, { hub })).addActor.id;
    const id = await open(official, department, { with: [twin] });
    expect(await refused(official, "mutation($id: ID!) { removeActor(id: $id) }", { id: twin })).toBe("agreements.whyNot.actorIsParty");
    const MERGE = "mutation($keep: ID!, $duplicate: ID!) { mergeActors(keep: $keep, duplicate: $duplicate) { id } }";
    await official.get(MERGE, { keep: choir, duplicate: twin });
    await untilPartner(choirs, id);
    expect((await read(choirs, id)).parties.edges.map(({ node }: Loose) => node.actor.name)).toContain("Dalby ungdomskör");
  });

  test("does not grow out of itself", async () => {
    const { official, department } = sides;
    const first = await open(official, department);
    const second = await open(official, department, { follows: first });
    const FOLLOW = "mutation($id: ID!, $follows: ID) { describeAgreement(id: $id, agreement: { follows: $follows }) { id } }";
    expect(await refused(official, FOLLOW, { id: first, follows: second })).toBe("agreements.whyNot.followsItself");
  });
});
