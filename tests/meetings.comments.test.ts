import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { noRights } from "../schema/hubs.ts";
import { type Said, whyNotComment, whyNotRemoveComment, whyNotReopen, whyNotSettle } from "../schema/meetings/comment.ts";
import { whyNotLink } from "../schema/meetings/itemLink.ts";
import { type Place, planned, seated } from "./agendas.ts";
import { type Asker, type Loose, openWorld, type World } from "./world.ts";

describe("what can be said of an item", () => {
  test.each<[string, Said, string | undefined]>([
    ["words", { text: "Hinner vi?" }, undefined],
    ["nothing", { text: " \n" }, "empty"],
    ["too much", { text: "å".repeat(2001) }, "tooLong"],
    ["markup", { text: "<b onclick=x>hej</b>" }, "markup"],
    ["a new heading without words", { part: "title", was: "Loven", proposed: "Sommarlovet" }, undefined],
    ["no heading", { part: "title", was: "Loven", proposed: " " }, "noTitle"],
    ["a paragraph left out", { part: "notes", was: "Fika först.", proposed: "" }, undefined],
    ["a paragraph that is none", { part: "notes", was: "", proposed: "Fika" }, "noPassage"],
    ["the same again", { part: "notes", was: "Fika ", proposed: "Fika" }, "same"],
    ["a heading that is too long", { part: "title", was: "Loven", proposed: "å".repeat(201) }, "tooLong"],
  ])("%s", (_, said, no) => expect(whyNotComment(said)?.key.split(".").at(-1)).toBe(no));

  test("is settled once, and taken back by whoever said it or keeps the council", () => {
    const last = (no: { key: string } | undefined) => no?.key.split(".").at(-1);
    const suggestion = { part: "title" as const };
    expect([whyNotSettle(suggestion), whyNotSettle({}), whyNotSettle({ ...suggestion, outcome: "Taken" })].map(last)).toEqual([
      undefined,
      "noSuggestion",
      "settled",
    ]);
    expect([whyNotReopen({ resolvedAt: 1 }), whyNotReopen({}), whyNotReopen({ resolvedAt: 1, outcome: "Declined" })].map(last)).toEqual([
      undefined,
      "open",
      "settled",
    ]);
    const at = { hub: { id: "hub" }, council: { id: "council" }, person: { id: "vera" } };
    const who = (id: string, keeps: string[] = []) => ({ ...noRights, memberOf: ["hub"], keeps, id });
    expect(
      [
        whyNotRemoveComment(who("vera"), at, 0),
        whyNotRemoveComment(who("vera"), at, 1),
        whyNotRemoveComment(who("omar"), at, 0),
        whyNotRemoveComment(who("ida", ["council"]), at, 3),
      ].map(last),
    ).toEqual([undefined, "answered", "notYours", undefined]);
    expect(
      [
        whyNotLink("abcdefgh12", { actor: "a" }, null),
        whyNotLink("abcdefgh12", { actor: "a", tie: "b" }, null),
        whyNotLink("abcdefgh12", {}, null),
        whyNotLink("x", { actor: "a" }, null),
        whyNotLink("abcdefgh12", { actor: "a" }, { frozenAt: 1 }),
      ].map(last),
    ).toEqual([undefined, "oneThing", "oneThing", "unknown", "frozen"]);
  });
});

let world: World;
let karin: Asker;
let omar: Asker;
let nils: Asker;
let malte: Asker;
let place: Place;
const item = "loven12345";
beforeAll(async () => {
  world = await openWorld();
  karin = await world.member("lund", "Karin");
  omar = await world.member("lund", "Omar", "Member");
  nils = await world.member("lund", "Nils", "Official");
  malte = await world.member("lund", "Malte", "Member");
  place = await planned(karin, world.hub("lund"));
  for (const who of [omar, nils]) await seated(karin, place.council, who);
});
afterAll(() => world.close());

const SAY =
  "mutation($meeting: ID!, $item: ID!, $comment: CommentInput!) { commentOnItem(meeting: $meeting, item: $item, comment: $comment) { id } }";
const SETTLE =
  "mutation($id: ID!, $outcome: SuggestionOutcome!) { settleSuggestion(id: $id, outcome: $outcome) { outcome resolvedBy { name } } }";
const ANSWER = "mutation($id: ID!, $text: String!) { answerComment(id: $id, text: $text) { id parent { id } } }";
const say = async (by: Asker, comment: object, meeting = place.meeting) =>
  (await by.get(SAY, { meeting, item, comment })).commentOnItem.id as string;
const commentsOf = async (by: Asker, meeting = place.meeting): Promise<Loose[]> =>
  (
    await by.get(
      "query($id: ID!) { meeting(id: $id) { comments { edges { node { id text part was proposed outcome person { name } resolvedAt } } } } }",
      { id: meeting },
    )
  ).meeting.comments.edges.map(({ node }: Loose) => node);
const suggestion = { part: "title", was: "Loven", proposed: "Sommarlovet" };
const key = async (no: ReturnType<Asker["whyNot"]>) => (await no).extensions.key;

describe("comments", () => {
  test("are for those who sit in the council or keep it, on every way, though all see the meeting", async () => {
    const ears = [omar, malte].map((who) =>
      who.listen("subscription($room: ID!) { changed(room: $room) { caughtUp event { type label changes { after } } } }", {
        room: place.meeting,
      }),
    );
    for (const ear of ears) await ear.until((heard) => heard.length === 1);
    const id = await say(omar, { text: "Bara mellan oss" });
    await ears[0]!.until((heard) => heard.some(({ changed }) => changed.event?.type === "Comment"));
    await karin.get('mutation($id: ID!) { describeMeeting(id: $id, meeting: { place: "Bryggan" }) { id } }', { id: place.meeting });
    await ears[1]!.until((heard) => heard.some(({ changed }) => changed.event?.type === "Meeting"));
    expect(JSON.stringify(ears[1]!.heard)).not.toMatch(/Comment|Bara mellan oss/);
    for (const ear of ears) ear.stop();
    for (const who of [omar, nils, karin]) expect((await commentsOf(who)).map(({ text }) => text)).toContain("Bara mellan oss");
    for (const who of [malte, world.visitor()]) {
      expect(await commentsOf(who as Asker)).toEqual([]);
      expect(await who.get("query($id: ID!) { node(id: $id) { id } }", { id })).toEqual({ node: null });
      const { hub } = await who.get('{ hub(slug: "lund") { events(first: 500) { edges { node { type label changes { after } } } } } }');
      expect(JSON.stringify(hub)).not.toMatch(/Comment|Bara mellan oss/);
      expect(await key(who.whyNot(ANSWER, { id, text: "Jag med" }))).toMatch(/unknown|signedOut/);
    }
    expect(await key(malte.whyNot(SAY, { meeting: place.meeting, item, comment: { text: "Jag med" } }))).toBe("councils.whyNot.notSeated");
  });

  test("are answered one level deep, settled, and their suggestions taken or declined once", async () => {
    const id = await say(omar, suggestion);
    const { answerComment } = await nils.get(ANSWER, { id, text: "Bra" });
    expect(answerComment.parent.id).toBe(id);
    expect(await key(nils.whyNot(ANSWER, { id: answerComment.id, text: "Och" }))).toBe("comments.whyNot.isAnswer");
    expect(await nils.get(SETTLE, { id, outcome: "Taken" })).toEqual({
      settleSuggestion: { outcome: "Taken", resolvedBy: { name: "Nils" } },
    });
    expect(await key(omar.whyNot(SETTLE, { id, outcome: "Declined" }))).toBe("comments.whyNot.settled");
    const REMOVE = "mutation($id: ID!) { removeComment(id: $id) }";
    expect(await key(omar.whyNot(REMOVE, { id }))).toBe("comments.whyNot.answered");
    expect(await key(omar.whyNot(REMOVE, { id: answerComment.id }))).toBe("comments.whyNot.notYours");
    await karin.get(REMOVE, { id });
    expect((await commentsOf(karin)).map((one) => one.id)).not.toContain(id);
  });

  test("are read and no more when the agenda is locked", async () => {
    const locked = await planned(karin, world.hub("lund"), "Låsta");
    const id = await say(karin, { text: "Före" }, locked.meeting);
    await karin.get("mutation($id: ID!) { freezeAgenda(id: $id) { id } }", { id: locked.agenda });
    expect(await key(karin.whyNot(SAY, { meeting: locked.meeting, item, comment: { text: "Efter" } }))).toBe("comments.whyNot.frozen");
    expect(await key(karin.whyNot("mutation($id: ID!) { resolveComment(id: $id) { id } }", { id }))).toBe("comments.whyNot.frozen");
    expect((await commentsOf(karin, locked.meeting)).map(({ text }) => text)).toEqual(["Före"]);
  });

  test("lose the words of whoever is erased, and no others, and stay", async () => {
    const siv = await world.member("lund", "Siv Sandelin", "Member");
    await seated(karin, place.council, siv);
    const hers = await say(siv, { ...suggestion, text: "Sivs hemlighet" });
    const his = await say(omar, suggestion);
    await siv.get(SETTLE, { id: his, outcome: "Declined" });
    const [{ email }] = await world.sql("select email from person where id = $1", [siv.id]);
    await siv.get("mutation($email: String!) { eraseMe(address: $email) }", { email });
    await expect.poll(() => world.sql("select 1 from person where id = $1", [siv.id]), { timeout: 10_000 }).toEqual([]);
    const left = await commentsOf(karin);
    expect(left.find(({ id }) => id === hers)).toMatchObject({ text: null, part: null, was: null, proposed: null, person: null });
    expect(left.find(({ id }) => id === his)).toMatchObject({ ...suggestion, outcome: "Declined", person: { name: "Omar" } });
    const told = await world.sql("select 1 from event where changes::text like '%Sivs hemlighet%'");
    expect(told).toEqual([]);
  });
});

describe("what an item is about", () => {
  const LINK = "mutation($meeting: ID!, $item: ID!, $to: PointedInput!) { linkItem(meeting: $meeting, item: $item, to: $to) { id } }";
  const add = async (name: string, visibility: string, by = karin) =>
    (
      await by.get("mutation($hub: ID!, $actor: ActorInput!) { addActor(hub: $hub, actor: $actor) { id } }", {
        hub: world.hub("lund"),
        actor: { name, kind: "Association", visibility },
      })
    ).addActor.id as string;
  const linksOf = async (by: Asker): Promise<string[]> =>
    (
      await by.get("query($id: ID!) { meeting(id: $id) { itemLinks { edges { node { actor { name } tie { id } } } } } }", {
        id: place.meeting,
      })
    ).meeting.itemLinks.edges.map(({ node }: Loose) => node.actor?.name ?? "länk");

  test("is seen by who sees both the meeting and the thing, is told on the actor's page, and may be gone", async () => {
    const [open, closed] = [await add("Koren", "public"), await add("Byrån", "officials", nils)];
    const { drawTie } = await karin.get(
      "mutation($from: ID!, $to: ID!) { drawTie(tie: { from: $from, to: $to, strength: Know }) { id } }",
      { from: open, to: await add("Klubben", "members") },
    );
    for (const to of [{ actor: open }, { tie: drawTie.id }]) await omar.get(LINK, { meeting: place.meeting, item, to });
    await nils.get(LINK, { meeting: place.meeting, item, to: { actor: closed } });
    expect([await linksOf(nils), await linksOf(malte), await linksOf(world.visitor() as Asker)]).toEqual([
      ["Koren", "länk", "Byrån"],
      ["Koren", "länk"],
      ["Koren"],
    ]);
    expect(await key(omar.whyNot(LINK, { meeting: place.meeting, item, to: { actor: closed } }))).toBe("house.whyNot.unknown");
    const COMING = "query($id: ID!) { actor(id: $id) { comingItems { edges { node { meeting { title } } } } } }";
    expect((await malte.get(COMING, { id: open })).actor.comingItems.edges).toHaveLength(2);
    const cut = await karin.does("mutation($id: ID!) { cutTie(id: $id) }", { id: drawTie.id });
    expect(await linksOf(malte)).toEqual(["Koren"]);
    await karin.get("mutation($operation: ID!) { undo(operation: $operation) }", { operation: cut.operation });
    expect(await linksOf(malte)).toEqual(["Koren", "länk"]);
    await karin.get("mutation($keep: ID!, $duplicate: ID!) { mergeActors(keep: $keep, duplicate: $duplicate) { id } }", {
      keep: await add("Kören", "public"),
      duplicate: open,
    });
    expect((await linksOf(malte))[0]).toBe("Kören");
  });
});
