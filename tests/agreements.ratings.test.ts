import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { whyNotRateAgreement } from "../schema/agreements/rating.ts";
import { AgreementStage } from "../schema/agreements/stage.ts";
import { actsFor, bothSides, openDialogue, type Sides, untilPartner } from "./agreements.ts";
import { type Asker, type Loose, openWorld, type World } from "./world.ts";

test("an agreement is rated while it is in force, and when it has ended", () => {
  expect(Object.values(AgreementStage).filter((stage) => !whyNotRateAgreement({ stage }))).toEqual(["Active", "Ended"]);
});

const ASK = "mutation($hub: ID!, $round: RatingRoundInput!) { askRatings(hub: $hub, round: $round) { id visibility } }";
const RATE = "mutation($round: ID!, $side: RatingSide!, $marks: [MarkInput!]!) { rate(round: $round, side: $side, marks: $marks) { id } }";
const COUNT = "mutation($id: ID!) { countRatings(id: $id) { result } }";
const REMOVE = "mutation($id: ID!) { removeRatings(id: $id) }";
const READ = "query($id: ID!) { agreement(id: $id) { ratingRounds { edges { node { id title isOpen result } } } } }";
const soon = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);

let world: World;
let sides: Sides;
let agreement: string;
beforeAll(async () => {
  world = await openWorld();
  sides = await bothSides(world);
});
afterAll(() => world.close());

const asked = async (by: Asker, more: object = {}) =>
  (await by.get(ASK, { hub: sides.hub, round: { title: "Omdömen", closesOn: soon, agreement, ...more } })).askRatings as Loose;
const rate = (who: Asker, round: string, side: string, mark: number) =>
  who.get(RATE, { round, side, marks: [{ kind: "Dialogue", mark, words: `ord ${mark}` }] });
const dialogue = ({ result }: Loose) => result.find(({ kind }: Loose) => kind === "Dialogue").sides;

describe("ratings of an agreement", () => {
  test("are not asked for before it is in force, nor by anybody who has no part in it", async () => {
    agreement = await openDialogue(sides, sides.official, sides.department);
    const input = { hub: sides.hub, round: { title: "Omdömen", closesOn: soon, agreement } };
    expect((await sides.official.whyNot(ASK, input)).extensions.key).toBe("charter.whyNot.notInForce");
    await world.sql("update agreement set stage = 'Active' where id = $1", [agreement]);
    expect((await sides.member.whyNot(ASK, input)).extensions.key).toBe("house.whyNot.unknown");
    const both = { ...input, round: { ...input.round, council: agreement } };
    expect((await sides.official.whyNot(ASK, both)).extensions.key).toBe("charter.whyNot.aboutTwice");
  });

  test("are asked by either side, and seen and answered by those who have part in it alone", async () => {
    const { id, visibility } = await asked(sides.choirs);
    expect(visibility).toBe("officials");
    await rate(sides.choirs, id, "CivilSociety", 2);
    const said = { round: id, side: "CivilSociety", marks: [{ kind: "Dialogue", mark: 1 }] };
    expect((await sides.clubs.whyNot(RATE, said)).extensions.key).toBe("house.whyNot.unknown");
    expect((await sides.clubs.get("query($id: ID!) { ratingRound(id: $id) { id } }", { id })).ratingRound).toBeNull();
    expect((await sides.official.whyNot(RATE, { ...said, side: "Municipality" })).extensions.key).toBe("charter.whyNot.notPartner");
    const { edges } = (await sides.choirs.get(READ, { id: agreement })).agreement.ratingRounds;
    expect(edges).toMatchObject([{ node: { id, isOpen: true, result: null } }]);
    for (const outsider of [sides.clubs, sides.member])
      expect((await outsider.whyNot(REMOVE, { id })).extensions.key).toBe("house.whyNot.unknown");
    await sides.choirs.get(REMOVE, { id });
  });

  test("are given for the side of the party that somebody acts for, also of the municipality by who is no official", async () => {
    const { id } = await asked(sides.official);
    const clerk = await world.member("lund", "Sara Handläggare", "Member");
    await actsFor(world, clerk, sides.department);
    await actsFor(world, clerk, sides.club);
    await untilPartner(clerk, agreement);
    const sidesOf = async (who: Asker) => (await who.get("query($round: ID!) { mySides(round: $round) }", { round: id })).mySides;
    expect(await sidesOf(clerk)).toEqual(["Municipality"]);
    expect(await sidesOf(sides.choirs)).toEqual(["CivilSociety"]);
    expect(await sidesOf(sides.official)).toEqual([]);
    const said = { round: id, marks: [{ kind: "Dialogue", mark: 3 }] };
    expect((await clerk.whyNot(RATE, { ...said, side: "CivilSociety" })).extensions.key).toBe("charter.whyNot.notYourSide");
    await rate(clerk, id, "Municipality", 3);
    await sides.official.get(REMOVE, { id });
  });

  test("of fewer than five on a side are told to nobody, also when the other side's are", async () => {
    const { id } = await asked(sides.official);
    const people = await Promise.all(
      ["Ett", "Två", "Tre", "Fyra", "Fem", "Sex", "Sju"].map((name) => world.member("lund", name, "Member")),
    );
    for (const person of people) await actsFor(world, person, sides.choir);
    for (const person of people) await untilPartner(person, agreement);
    for (const person of people.slice(0, 5)) await rate(person, id, "CivilSociety", 4);
    const official = await world.member("lund", "Per Tjänsteman");
    await actsFor(world, official, sides.department);
    await untilPartner(official, agreement);
    await rate(official, id, "Municipality", 1);
    const counted = (await sides.choirs.get(COUNT, { id })).countRatings;
    expect(dialogue(counted)).toEqual({
      CivilSociety: { count: 5, mean: 4, spread: [0, 0, 0, 5, 0], words: Array(5).fill("ord 4") },
      Municipality: { count: null, mean: null, spread: [], words: [] },
    });
    const kept = await world.sql("select result::text from rating_round where id = $1", [id]);
    expect(JSON.stringify(kept)).not.toContain("ord 1");
  });

  test("are never more open than the agreement", async () => {
    const openness = async (visibility: string) =>
      sides.official.get("mutation($id: ID!, $agreement: AgreementPatch!) { describeAgreement(id: $id, agreement: $agreement) { id } }", {
        id: agreement,
        agreement: { visibility },
      });
    await openness("public");
    const { id, visibility } = await asked(sides.official, { visibility: "public" });
    expect(visibility).toBe("public");
    await openness("officials");
    expect((await world.visitor().get("query($id: ID!) { ratingRound(id: $id) { id } }", { id })).ratingRound).toBeNull();
    expect((await asked(sides.official, { visibility: "public" })).visibility).toBe("officials");
  });
});
