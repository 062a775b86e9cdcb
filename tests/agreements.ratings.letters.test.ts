import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sideOfActor, whyNotAskByLetter } from "../schema/charter/ratings.ts";
import { bothSides, openDialogue, type Sides } from "./agreements.ts";
import { retain } from "./retain.ts";
import { type Asker, type Loose, openWorld, type World } from "./world.ts";

const today = "2026-03-01";
const round = { hub: { id: "hub" }, closesOn: "2026-03-08" };

describe("a letter about ratings by its rules", () => {
  const ada = { email: "ada@exempel.example", kind: "Association", actor: "choir" } as const;
  test.each([
    ["to an association", round, ada, undefined],
    ["to an agency, which belongs to neither side", round, { ...ada, kind: "Agency" }, "charter.whyNot.neitherSide"],
    ["to nobody", round, { ...ada, email: "" }, "inquiries.whyNot.noAddress"],
    ["to no address", round, { ...ada, email: "ada" }, "house.whyNot.notAnEmail"],
    ["of an agreement, to a party", round, { ...ada, parties: ["choir"] }, undefined],
    ["of an agreement, to anybody else", round, { ...ada, parties: ["club"] }, "charter.whyNot.notParty"],
    ["when the round is over", { ...round, closesOn: "2026-02-28" }, ada, "charter.whyNot.closed"],
  ] as const)("%s", (_, of, asked, why) => expect(whyNotAskByLetter(of, asked, today)?.key).toBe(why));

  test("is answered for the side that the actor is of", () => {
    expect([sideOfActor("Department"), sideOfActor("SportsClub"), sideOfActor("Agency")]).toEqual([
      "Municipality",
      "CivilSociety",
      undefined,
    ]);
  });
});

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const ASK = "mutation($hub: ID!, $round: RatingRoundInput!) { askRatings(hub: $hub, round: $round) { id } }";
const LETTERS = "mutation($round: ID!, $asked: [AskedInput!]!) { askByLetter(round: $round, asked: $asked) { asked } }";
const LETTER = "query($secret: String!) { ratingLetter(secret: $secret) { hubName about actorName side marks { mark } whyNot } }";
const RATE = "mutation($secret: String!, $marks: [MarkInput!]!) { rateByLetter(secret: $secret, marks: $marks) }";
const COUNT = "mutation($id: ID!) { countRatings(id: $id) { result } }";

describe("ratings without an account", () => {
  let world: World;
  let sides: Sides;
  let agreement: string;
  let id: string;
  let party: string;
  beforeAll(async () => {
    world = await openWorld();
    sides = await bothSides(world);
  });
  afterAll(() => world.close());

  const asked = (email: string, actor = sides.choir) => ({ round: id, asked: [{ actor, email }] });
  const secretOf = async (to: string): Promise<string> => {
    const [{ text }] = await world.sql("select text from outgoing_mail where recipient = $1 order by queued_at desc limit 1", [to]);
    return /\/reply\/ratings\/([\w-]+)/.exec(text)![1]!;
  };
  const say = (secret: string, mark: number, by: Asker = world.visitor()) => by.get(RATE, { secret, marks: [{ kind: "Quality", mark }] });

  test("are asked for by those who have part in the agreement, of its parties, and of nobody twice or with an account", async () => {
    agreement = await openDialogue(sides, sides.official, sides.department);
    await world.sql("update agreement set stage = 'Active' where id = $1", [agreement]);
    id = (await sides.official.get(ASK, { hub: sides.hub, round: { title: "Omdömen", closesOn: inDays(9), agreement } })).askRatings.id;
    expect((await sides.clubs.whyNot(LETTERS, asked("ada@exempel.example"))).extensions.key).toBe("house.whyNot.unknown");
    expect((await sides.choirs.whyNot(LETTERS, asked("otto@exempel.example", sides.club))).extensions.key).toBe("charter.whyNot.notParty");
    expect((await sides.choirs.get(LETTERS, asked("ada@exempel.example"))).askByLetter.asked).toBe(1);
    expect((await sides.choirs.whyNot(LETTERS, asked(" ADA@exempel.example"))).extensions.key).toBe("charter.whyNot.askedAlready");
    const [{ email }] = await world.sql("select email from person where id = $1", [sides.member.id]);
    expect((await sides.choirs.whyNot(LETTERS, asked(email))).extensions.key).toBe("charter.whyNot.hasAccount");
  });

  test("are given once by each link, changed by it, and told of in no log; another secret opens nothing", async () => {
    const secret = await secretOf("ada@exempel.example");
    expect((await world.visitor().get(LETTER, { secret })).ratingLetter).toEqual({
      ...{ hubName: "Lund", about: "Öppen ungdomsverksamhet", actorName: "Dalby ungdomskör" },
      ...{ side: "CivilSociety", marks: [], whyNot: null },
    });
    expect((await world.visitor().get(LETTER, { secret: "gissning" })).ratingLetter).toBeNull();
    expect((await world.visitor().whyNot(RATE, { secret: "gissning", marks: [] })).extensions.key).toBe("inquiries.whyNot.unknown");
    const before = await world.sql("select seq from log_head where hub_id = $1", [sides.hub]);
    await say(secret, 2);
    await say(secret, 5, sides.member);
    expect((await world.visitor().get(LETTER, { secret })).ratingLetter.marks).toEqual([{ mark: 5 }]);
    expect(await world.sql("select side from rating_link where round_id = $1", [id])).toEqual([{ side: "CivilSociety" }]);
    expect(await world.sql("select seq from log_head where hub_id = $1", [sides.hub])).toEqual(before);
    expect((await world.visitor().whyNot(RATE, { secret, marks: [{ kind: "Quality", mark: 6 }] })).extensions.key).toBe(
      "charter.whyNot.mark",
    );
    const page = await fetch(`http://${world.address}/reply/ratings/${secret}`);
    expect([page.headers.get("referrer-policy"), page.headers.get("x-robots-tag")]).toEqual(["no-referrer", "noindex"]);
  });

  test("count with those of the accounts, and nobody sees which they were; the addresses go a month after", async () => {
    for (const name of ["bo", "cia", "dan", "eva"]) {
      await sides.official.get(LETTERS, asked(`${name}@exempel.example`));
      await say(await secretOf(`${name}@exempel.example`), 4);
    }
    const { addActor } = await sides.official.get(
      "mutation($hub: ID!, $actor: ActorInput!) { addActor(hub: $hub, actor: $actor) { id } }",
      {
        hub: sides.hub,
        actor: { name: "Dalby ungdomskör (ny)", kind: "Association" },
      },
    );
    await sides.official.get("mutation($keep: ID!, $duplicate: ID!) { mergeActors(keep: $keep, duplicate: $duplicate) { id } }", {
      keep: addActor.id,
      duplicate: sides.choir,
    });
    party = addActor.id;
    const { result } = (await sides.official.get(COUNT, { id })).countRatings;
    expect(result.find(({ kind }: Loose) => kind === "Quality").sides.CivilSociety).toMatchObject({ count: 5, mean: 4.2 });
    expect(await world.sql("select id from rating where round_id = $1", [id])).toEqual([]);
    const secret = await secretOf("ada@exempel.example");
    expect((await world.visitor().get(LETTER, { secret })).ratingLetter.whyNot).toBe("charter.whyNot.closed");
    expect((await world.visitor().whyNot(RATE, { secret, marks: [{ kind: "Quality", mark: 1 }] })).extensions.key).toBe(
      "charter.whyNot.closed",
    );
    const left = () => world.sql("select email from rating_link");
    await retain(world, inDays(29));
    expect(await left()).toHaveLength(5);
    await retain(world, inDays(32));
    expect(await left()).toEqual([]);
  });

  test("outlive the addresses until somebody counts them", async () => {
    id = (await sides.official.get(ASK, { hub: sides.hub, round: { title: "Glömda omdömen", closesOn: inDays(9), agreement } })).askRatings
      .id;
    for (const name of ["fia", "gun", "hans", "iris", "jan"]) {
      const email = `${name}@exempel.example`;
      await sides.official.get(LETTERS, { round: id, asked: [{ actor: party, email }] });
      await say(await secretOf(email), 3);
    }
    await world.sql("update rating_round set closes_on = current_date - 1 where id = $1", [id]);
    await retain(world, inDays(32));
    expect(await world.sql("select email from rating_link")).toEqual([]);
    expect(JSON.stringify(await world.sql("select * from rating where round_id = $1", [id]))).not.toContain("exempel");
    const { result } = (await sides.official.get(COUNT, { id })).countRatings;
    expect(result.find(({ kind }: Loose) => kind === "Quality").sides.CivilSociety).toMatchObject({ count: 5, mean: 3 });
  });
});
