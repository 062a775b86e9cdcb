import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build, type Town } from "./deeds.ts";
import { retain } from "./retain.ts";
import { type Asker, type Loose, openOn, openWorld, type World } from "./world.ts";

const BEGIN = "mutation($map: ID!, $inquiry: InquiryInput!) { beginInquiry(map: $map, inquiry: $inquiry) { id } }";
const REMIND = "mutation($id: ID!, $replies: [ID!]) { remindActors(inquiry: $id, replies: $replies) { id remindedAt } }";
const MORE = "mutation($id: ID!, $asked: [AskedInput!]!) { askActors(inquiry: $id, asked: $asked) { asked } }";
const ANSWER = "mutation($secret: String!, $reply: ReplyInput!) { answerInquiry(secret: $secret, reply: $reply) }";
const LETTER = `query($secret: String!) { reply(secret: $secret) {
  hubName byName title actorName actors { id name } answers { actor strength more comment } state isNamed missing whyNot } }`;
const ROUNDS = `query($map: ID!) { map(id: $map) { inquiries(first: 1) { edges { node { id title isOpen asked answered pairs confirmed
  replies(first: 100) { edges { node { id state sentTo isNamed missing reminders actor { name } answers(first: 100) { edges { node { strength more comment other { name } } } } } } } } } } } }`;

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const nodes = ({ edges }: Loose) => edges.map(({ node }: Loose) => node);

describe("the door", () => {
  let world: World;
  let karin: Asker;
  let vera: Asker;
  let nils: Asker;
  let town: Town;
  let round: string;
  const letters = async (to: string): Promise<string[]> => {
    const rows = await world.sql("select text from outgoing_mail where recipient = $1 order by id", [to]);
    return rows.map(({ text }) => /\/reply\/([\w-]+)/.exec(text)![1]!);
  };
  const secretOf = async (to: string) => (await letters(to)).at(-1)!;
  const seenBy = async (who: Asker) => nodes((await who.get(ROUNDS, { map: town.map })).map.inquiries)[0];
  const answer = async (secret: string, ...answers: object[]) => world.visitor().get(ANSWER, { secret, reply: { answers } });

  beforeAll(async () => {
    world = await openWorld();
    karin = await world.member("lund", "Karin");
    town = await build(world, karin);
    vera = await world.member("lund", "Vera", "Weaver");
    nils = await world.member("lund", "Nils", "Member");
    await vera.get(
      "mutation($map: ID!, $school: ID!, $club: ID!) { placeActors(map: $map, actors: [{ actor: $school }, { actor: $club }]) { id } }",
      {
        map: town.map,
        school: town.school,
        club: town.club,
      },
    );
    await karin.get("mutation($id: ID!) { describeActor(id: $id, actor: { visibility: members }) { id } }", { id: town.club });
    await karin.get('mutation($id: ID!) { describeContact(id: $id, contact: { email: "ada@exempel.example" }) { id } }', {
      id: town.contact,
    });
  });
  afterAll(() => world.close());

  test("who weaves the map asks at a contact's address or at one typed for it; nobody else does", async () => {
    const inquiry = {
      title: "Vilka samarbetar ni med?",
      words: "Vi ritar en karta.",
      closesOn: inDays(20),
      asked: [
        { actor: town.library, contact: town.contact },
        { actor: town.choir, email: "Koren@exempel.example" },
        { actor: town.school, email: "skolan@exempel.example" },
      ],
    };
    expect((await nils.whyNot(BEGIN, { map: town.map, inquiry })).extensions.key).toBe("hubs.whyNot.notWeaver");
    expect((await world.visitor().whyNot(BEGIN, { map: town.map, inquiry })).extensions.key).toBe("house.whyNot.signedOut");
    const none = { ...inquiry, asked: [{ actor: town.choir, contact: town.contact }] };
    expect((await vera.whyNot(BEGIN, { map: town.map, inquiry: none })).extensions.key).toBe("house.whyNot.unknown");
    expect(await world.sql("select 1 from outgoing_mail")).toEqual([]);
    round = (await vera.get(BEGIN, { map: town.map, inquiry })).beginInquiry.id;
    const sent = await world.sql("select recipient, text from outgoing_mail order by recipient");
    expect(sent.map(({ recipient }) => recipient)).toEqual(["ada@exempel.example", "koren@exempel.example", "skolan@exempel.example"]);
    expect(sent[0].text).toContain("Hej Ada Påhittad");
  });

  test("the letter's holder reads who asks, and of the map only the names that are public, without an account", async () => {
    const { reply } = await world.visitor().get(LETTER, { secret: await secretOf("koren@exempel.example") });
    expect(reply).toMatchObject({ hubName: "Lund", byName: "Vera", actorName: "Kyrkokören", answers: [], state: "Asked", whyNot: null });
    expect(reply.actors.map(({ name }: Loose) => name)).toEqual(["Dalby bibliotek", "Hagalundskolan"]);
    expect((await world.visitor().get(LETTER, { secret: "gissning" })).reply).toBeNull();
    const page = await fetch(`http://${world.address}/reply/${await secretOf("koren@exempel.example")}`);
    expect([page.headers.get("referrer-policy"), page.headers.get("x-robots-tag"), page.headers.get("set-cookie")]).toEqual([
      "no-referrer",
      "noindex",
      null,
    ]);
  });

  test("what is answered is stored, changed and taken back until the round closes, and only of whom the letter names", async () => {
    const secret = await secretOf("koren@exempel.example");
    await answer(
      secret,
      { actor: town.library, strength: "Steady", more: true, comment: "Vi delar lokal." },
      { actor: town.school, strength: "Know" },
    );
    await answer(secret, { actor: town.library, strength: "Cooperate", more: true, comment: "Vi delar lokal." });
    await answer(secret, { actor: town.school, strength: null });
    const { reply } = await world.visitor().get(LETTER, { secret });
    expect(reply.answers).toEqual([{ actor: town.library, strength: "Cooperate", more: true, comment: "Vi delar lokal." }]);
    for (const actor of [town.club, town.choir, "nobody"])
      expect((await world.visitor().whyNot(ANSWER, { secret, reply: { answers: [{ actor, strength: "Know" }] } })).extensions.key).toBe(
        "inquiries.whyNot.notOnMap",
      );
    expect((await world.visitor().whyNot(ANSWER, { secret: "gissning", reply: {} })).extensions.key).toBe("inquiries.whyNot.unknown");
  });

  test("the weaver reads each answer, a member only the numbers, others nothing; nothing of it stands in the log", async () => {
    await answer(
      await secretOf("ada@exempel.example"),
      { actor: town.choir, strength: "Contact" },
      { actor: town.school, strength: "None" },
    );
    const seen = await seenBy(vera);
    expect(seen).toMatchObject({ asked: 3, answered: 2, pairs: 1, confirmed: 1, isOpen: true });
    expect(
      nodes(seen.replies).map(({ actor, state, sentTo, answers }: Loose) => [actor.name, state, sentTo, nodes(answers).length]),
    ).toEqual([
      ["Dalby bibliotek", "Answered", "ada@exempel.example", 2],
      ["Hagalundskolan", "Asked", "skolan@exempel.example", 0],
      ["Kyrkokören", "Answered", "koren@exempel.example", 1],
    ]);
    expect(await seenBy(nils)).toMatchObject({ asked: 3, answered: 2, pairs: 1, confirmed: 1, replies: { edges: [] } });
    const [{ id: reply }] = await world.sql("select id from reply where state = 'Answered' limit 1");
    const [{ id: given }] = await world.sql("select id from answer where reply_id = $1 limit 1", [reply]);
    const stranger = await world.member("boras", "Börja");
    const node = "query($id: ID!) { node(id: $id) { __typename } }";
    for (const who of [nils, stranger, world.visitor()])
      for (const id of [reply, given]) expect((await who.get(node, { id })).node).toBeNull();
    for (const who of [stranger, world.visitor()]) expect(await seenBy(who)).toBeUndefined();
    for (const id of [reply, given]) expect((await vera.get(node, { id })).node).not.toBeNull();
    const told = JSON.stringify(
      await world.sql("select by_id, deed, type, label, changes from event where deed in ('beginInquiry', 'answerInquiry')"),
    );
    expect(told).not.toMatch(/ada@|koren@|lokal|Cooperate|Kyrkokören/);
    expect(await world.sql("select distinct by_id from event where deed = 'answerInquiry'")).toEqual([{ by_id: null }]);
  });

  test("a member reads the answers of an actor that has agreed, under its name, and not where they were sent", async () => {
    const secret = await secretOf("koren@exempel.example");
    // Also whoever happens to be signed in answers as nobody.
    await nils.get(ANSWER, { secret, reply: { isNamed: true, missing: ["Lions", "Lions"] } });
    const [named] = nodes((await seenBy(nils)).replies);
    expect(named).toMatchObject({ actor: { name: "Kyrkokören" }, isNamed: true, sentTo: null, missing: ["Lions"] });
    expect(nodes(named.answers)).toEqual([
      { strength: "Cooperate", more: true, comment: "Vi delar lokal.", other: { name: "Dalby bibliotek" } },
    ]);
    expect(nodes((await seenBy(nils)).replies)).toHaveLength(1);
    expect(await world.sql("select distinct by_id from event where deed = 'answerInquiry'")).toEqual([{ by_id: null }]);
  });

  test("a reminder goes to who has not answered, has a link of its own, and comes neither too soon nor to who declined", async () => {
    expect((await vera.whyNot(REMIND, { id: round })).extensions.key).toBe("inquiries.whyNot.remindedLately");
    expect((await nils.whyNot(REMIND, { id: round })).extensions.key).toBe("hubs.whyNot.notWeaver");
    await world.sql("update reply set sent_at = sent_at - interval '8 days'");
    await vera.get(REMIND, { id: round });
    const [first, second] = await letters("skolan@exempel.example");
    expect(await letters("koren@exempel.example")).toHaveLength(1);
    for (const secret of [first!, second!]) await answer(secret, { actor: town.library, strength: "Know" });
    expect(await seenBy(vera)).toMatchObject({ answered: 3, pairs: 2, confirmed: 1 });
    await world.visitor().get("mutation($secret: String!) { declineInquiry(secret: $secret) }", { secret: second });
    expect(await seenBy(vera)).toMatchObject({ answered: 2, pairs: 1, confirmed: 1 });
    await world.sql("update reply set reminded_at = reminded_at - interval '8 days'");
    const [{ id: school }] = await world.sql("select id from reply where actor_id = $1", [town.school]);
    expect((await vera.whyNot(REMIND, { id: round, replies: [school] })).extensions.key).toBe("inquiries.whyNot.declined");
    expect((await world.visitor().whyNot(ANSWER, { secret: first, reply: {} })).extensions.key).toBe("inquiries.whyNot.declined");
  });

  test("a link that is taken back opens nothing, what it answered is gone, and the actor can be asked again elsewhere", async () => {
    const secret = await secretOf("koren@exempel.example");
    const [{ id }] = await world.sql("select id from reply where actor_id = $1", [town.choir]);
    const WITHDRAW = "mutation($id: ID!) { withdrawReply(id: $id) { state } }";
    expect((await nils.whyNot(WITHDRAW, { id })).extensions.key).toBe("hubs.whyNot.notWeaver");
    expect((await vera.get(WITHDRAW, { id })).withdrawReply.state).toBe("Withdrawn");
    expect((await world.visitor().get(LETTER, { secret })).reply).toBeNull();
    expect(await seenBy(vera)).toMatchObject({ asked: 2, answered: 1, pairs: 0 });
    const again = (actor: string) => ({ id: round, asked: [{ actor, email: "ny@exempel.example" }] });
    expect((await vera.get(MORE, again(town.choir))).askActors.asked).toBe(3);
    expect((await vera.whyNot(MORE, again(town.library))).extensions.key).toBe("inquiries.whyNot.alreadyAsked");
    expect((await vera.whyNot(MORE, again(town.school))).extensions.key).toBe("inquiries.whyNot.declined");
    await answer(await secretOf("ny@exempel.example"), { actor: town.library, strength: "Contact" });
    expect(await seenBy(vera)).toMatchObject({ answered: 2, pairs: 1, confirmed: 1 });
  });

  test("what a duplicate was asked and answered becomes the kept actor's, also when somebody merges them who reads none of it", async () => {
    const { placeActors } = await vera.get(
      'mutation($map: ID!) { placeActors(map: $map, actors: [{ add: { name: "Dalby Gymnastik- och idrottsförening" } }]) { actor { id } } }',
      { map: town.map },
    );
    const duplicate = placeActors[0].actor.id;
    await vera.get(MORE, { id: round, asked: [{ actor: duplicate, email: "gif@exempel.example" }] });
    await answer(await secretOf("gif@exempel.example"), { actor: town.library, strength: "Contact" });
    await answer(await secretOf("ada@exempel.example"), { actor: duplicate, strength: "Know" });
    await vera.get("mutation($map: ID!, $actors: [ID!]!) { liftActors(map: $map, actors: $actors) }", {
      map: town.map,
      actors: [duplicate],
    });
    const official = await world.member("lund", "Olle", "Official");
    await official.get("mutation($keep: ID!, $duplicate: ID!) { mergeActors(keep: $keep, duplicate: $duplicate) { id } }", {
      keep: town.club,
      duplicate,
    });
    const seen = nodes((await seenBy(vera)).replies);
    const of = (name: string) => seen.find(({ actor }: Loose) => actor.name === name);
    expect(nodes(of("Dalby GIF").answers)).toMatchObject([{ strength: "Contact", other: { name: "Dalby bibliotek" } }]);
    expect(nodes(of("Dalby bibliotek").answers).map(({ other }: Loose) => other.name)).toContain("Dalby GIF");
    expect(nodes((await seenBy(official)).replies)).toEqual([]);
  });

  test("a closed round answers nothing more and keeps its answers; its addresses go a month later", async () => {
    const secret = await secretOf("ada@exempel.example");
    await vera.get("mutation($id: ID!) { closeInquiry(id: $id) { isOpen } }", { id: round });
    expect((await world.visitor().whyNot(ANSWER, { secret, reply: {} })).extensions.key).toBe("inquiries.whyNot.closed");
    expect((await world.visitor().get(LETTER, { secret })).reply.whyNot).toBe("inquiries.whyNot.closed");
    expect((await vera.whyNot(REMIND, { id: round })).extensions.key).toBe("inquiries.whyNot.closed");
    const left = () => world.sql("select distinct email from reply_link");
    await retain(world, inDays(29));
    expect(await left()).toHaveLength(4);
    await retain(world, inDays(32));
    expect(await left()).toEqual([]);
    expect(await seenBy(vera)).toMatchObject({ answered: 3, isOpen: false });
  });

  test("a contact who takes back their consent takes the address along, and the question stays", async () => {
    const asked = [{ actor: town.library, contact: town.contact }];
    await vera.get(BEGIN, { map: town.map, inquiry: { title: "En gång till", closesOn: inDays(20), asked } });
    const links = () => world.sql("select 1 from reply_link");
    expect(await links()).toHaveLength(1);
    await karin.get("mutation($id: ID!) { withdrawConsent(id: $id) { id } }", { id: town.contact });
    await expect.poll(links, { timeout: 10_000 }).toEqual([]);
    expect(await seenBy(vera)).toMatchObject({ title: "En gång till", asked: 1 });
  });

  test("a map or an actor that is removed takes what was asked out of sight; undoing brings it back, and a month later it is gone", async () => {
    const asked = [
      { actor: town.choir, email: "sist@exempel.example" },
      { actor: town.school, email: "skola@exempel.example" },
    ];
    await vera.get(BEGIN, { map: town.map, inquiry: { title: "Sista", closesOn: inDays(90), asked } });
    const secret = await secretOf("sist@exempel.example");
    await answer(secret, { actor: town.library, strength: "Contact" }, { actor: town.school, strength: "Know" });
    const letter = async () => (await world.visitor().get(LETTER, { secret })).reply;
    const given = async () => {
      const of = nodes((await seenBy(vera)).replies).find(({ actor }: Loose) => actor.name === "Kyrkokören");
      return of && nodes(of.answers).map(({ other }: Loose) => other.name);
    };
    const undo = (operation: string) => karin.get("mutation($operation: ID!) { undo(operation: $operation) }", { operation });
    const both = ["Dalby bibliotek", "Hagalundskolan"];
    expect(await given()).toEqual(both);

    const { operation: choirGone } = await karin.does("mutation($id: ID!) { removeActor(id: $id) }", { id: town.choir });
    expect([await given(), await letter()]).toEqual([undefined, null]);
    await undo(choirGone);
    expect([await given(), (await letter()).answers.length]).toEqual([both, 2]);

    const { operation: schoolGone } = await karin.does("mutation($id: ID!) { removeActor(id: $id) }", { id: town.school });
    expect(await given()).toEqual(["Dalby bibliotek"]);
    await undo(schoolGone);

    const ids = await world.sql("select id from inquiry union select id from reply union select id from answer");
    const { operation: mapGone } = await karin.does("mutation($id: ID!) { removeMap(id: $id) }", { id: town.map });
    expect(await letter()).toBeNull();
    expect((await world.visitor().whyNot(ANSWER, { secret, reply: {} })).extensions.key).toBe("inquiries.whyNot.unknown");
    for (const { id } of ids) expect((await vera.get("query($id: ID!) { node(id: $id) { id } }", { id })).node).toBeNull();
    await retain(world, inDays(29));
    await undo(mapGone);
    expect(await given()).toEqual(both);

    await karin.get("mutation($id: ID!) { removeMap(id: $id) }", { id: town.map });
    await retain(world, inDays(32));
    const [left] = await world.sql(
      "select (select count(*) from inquiry) + (select count(*) from reply) + (select count(*) from answer) + (select count(*) from reply_link) as many",
    );
    expect(Number(left.many)).toBe(0);
  });

  test("guessing is limited: whoever tries many secrets is turned away", async () => {
    const { app, address } = await openOn(world.database, { RATE_LIMIT: "1" });
    const tries = Array.from({ length: 25 }, (_, at) =>
      fetch(`http://${address}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: LETTER, variables: { secret: `gissning-${at}` } }),
      }),
    );
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 429).length).toBe(5);
    await app.close();
  });
});
