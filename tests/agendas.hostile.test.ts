import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as Y from "yjs";
import { agendaLimits, shapeVersion } from "../schema/agenda/shape.ts";
import { whyNotApply } from "../server/meetings/agenda/whyNotApply.ts";
import { addItem, all, isSaved, notesOf, opened, type Place, planned, seated, titleOf, until, type Window } from "./agendas.ts";
import { type Asker, openWorld, type World } from "./world.ts";

const mine = 7;

/** An agenda with one item, and a copy of it in a window of somebody's own. */
function agendas(): { stored: Y.Doc; own: Y.Doc; window: { shared: { doc: Y.Doc; agenda: Y.Map<Y.Map<unknown>> } }; item: string } {
  const own = new Y.Doc();
  own.clientID = mine;
  const window = { shared: { doc: own, agenda: own.getMap<Y.Map<unknown>>("agenda") } };
  const item = addItem(window as never, "Öppnande", "Vi börjar");
  const stored = new Y.Doc();
  stored.getMap("agenda");
  Y.applyUpdate(stored, Y.encodeStateAsUpdate(own));
  return { stored, own, window, item };
}

type Agendas = ReturnType<typeof agendas>;

/** What is said of a change that is made to the copy. */
function saidOf(change: (made: Agendas) => unknown): string | undefined {
  const made = agendas();
  const before = Y.encodeStateVector(made.own);
  made.own.transact(() => change(made));
  return whyNotApply({ doc: made.stored, change: Y.encodeStateAsUpdate(made.own, before), isOwn: (client) => client === mine })?.key;
}

const notes = ({ window, item }: Agendas) => window.shared.agenda.get(item)!.get("notes") as Y.XmlFragment;
const text = ({ window, item }: Agendas) => notesOf(window as never, item);
const facts = ({ window, item }: Agendas) => window.shared.agenda.get(item)!;
const node = (name: string) => new Y.XmlElement(name);
const nested = (depth: number) => {
  const top = node("bullet_list");
  for (let at = top, level = 0; level < depth; level++) {
    const [item, list] = [node("list_item"), node("bullet_list")];
    at.insert(0, [item]);
    item.insert(0, [list]);
    at = list;
  }
  return top;
};

describe("what stands on an agenda", () => {
  test.each<[string, (made: Agendas) => unknown]>([
    ["letters in the notes", (made) => text(made).insert(2, "hej")],
    ["bold, and its end", (made) => text(made).format(0, 2, { strong: {} })],
    ["a link to a page", (made) => text(made).format(0, 2, { link: { href: "https://lund.se/råd?a=1" } })],
    ["a link that is taken away", (made) => text(made).format(0, 2, { link: null })],
    ["a list in a list", (made) => notes(made).insert(1, [nested(2)])],
    ["another item", ({ window }) => addItem(window as never, "Nästa")],
    [
      "another kind, owner, length and place",
      (made) =>
        Object.entries({ kind: "decision", owner: "Ylva", minutes: 20, order: "k3" }).map(([name, value]) => facts(made).set(name, value)),
    ],
    ["no owner and no length", (made) => ["owner", "minutes"].map((name) => facts(made).set(name, null))],
    ["letters taken away", (made) => text(made).delete(0, 3)],
    ["the whole item taken away", ({ window, item }) => window.shared.agenda.delete(item)],
    [
      "letters that were written and taken away again",
      (made) => {
        text(made).insert(0, "oj");
        text(made).delete(0, 2);
      },
    ],
  ])("may be changed: %s", (_, change) => expect(saidOf(change)).toBeUndefined());

  test.each<[string, string, (made: Agendas) => unknown]>([
    ["a script", "shape", (made) => notes(made).insert(0, [node("script")])],
    ["a picture", "shape", (made) => notes(made).insert(0, [node("img")])],
    ["an attribute that runs", "shape", (made) => (notes(made).get(0) as Y.XmlElement).setAttribute("onclick", "alert(1)")],
    ["any attribute", "shape", (made) => (notes(made).get(0) as Y.XmlElement).setAttribute("class", "x")],
    ["a link that runs", "shape", (made) => text(made).format(0, 2, { link: { href: "javascript:alert(1)" } })],
    ["a link that hides how it runs", "shape", (made) => text(made).format(0, 2, { link: { href: " JaVaScRiPt:alert(1)" } })],
    ["a link with more than an address", "shape", (made) => text(made).format(0, 2, { link: { href: "https://a.example", onclick: "x" } })],
    ["a mark that nobody knows", "shape", (made) => text(made).format(0, 2, { blink: {} })],
    ["something set into the text", "shape", (made) => text(made).insertEmbed(0, { image: "x" })],
    ["marks in a heading", "shape", (made) => titleOf(made.window as never, made.item).format(0, 2, { strong: {} })],
    ["another name beside the agenda", "shape", ({ own }) => own.getMap("secret").set("a", 1)],
    ["text where items stand", "shape", ({ window }) => window.shared.agenda.set("abcdefgh", new Y.Text("x") as never)],
    ["an item with a name of its own", "shape", ({ window }) => window.shared.agenda.set("<script>", new Y.Map())],
    ["a fact that items do not have", "shape", (made) => facts(made).set("onclick", "alert(1)")],
    ["a kind that there is not", "shape", (made) => facts(made).set("kind", "festen")],
    ["minutes that are text", "shape", (made) => facts(made).set("minutes", "20")],
    ["a heading that is a value", "shape", (made) => facts(made).set("title", "x".repeat(50_000))],
    ["another document inside", "shape", (made) => facts(made).set("owner", new Y.Doc())],
    ["bytes", "shape", (made) => facts(made).set("owner", new Uint8Array(10))],
    ["lists without end", "deep", (made) => notes(made).insert(0, [nested(100)])],
    [
      "a heading that is too long",
      "tooLong",
      (made) => titleOf(made.window as never, made.item).insert(0, "x".repeat(agendaLimits.title + 1)),
    ],
    [
      "more items than a meeting can take",
      "tooMany",
      ({ window }) => Array.from({ length: agendaLimits.items }, (_, nth) => addItem(window as never, `${nth}`)),
    ],
    ["more than fits", "tooLarge", (made) => text(made).insert(0, "x".repeat(agendaLimits.change + 1))],
  ])("may not be: %s", (_, key, change) => expect(saidOf(change)).toBe(`agenda.whyNot.${key}`));

  test.each<[string, (made: Agendas) => unknown]>([
    ["notes", (made) => text(made).insert(0, "Ring 850709-9805 först")],
    ["a heading", (made) => titleOf(made.window as never, made.item).insert(0, "850709-9805")],
    ["who answers for it", (made) => facts(made).set("owner", "850709-9805")],
  ])("may not have a personal identity number pasted into it: %s", (_, change) =>
    expect(saidOf(change)).toBe("privacy.whyNot.personalNumber"),
  );

  test.each<[string, (made: Agendas) => Uint8Array]>([
    ["nothing at all", () => new Uint8Array()],
    ["noise", () => Uint8Array.from({ length: 400 }, (_, at) => (at * 7_919) % 251)],
    ["a change that breaks off", ({ own }) => Y.encodeStateAsUpdate(own).slice(0, 40)],
  ])("is not changed by %s", (_, change) => {
    const made = agendas();
    expect(whyNotApply({ doc: made.stored, change: change(made), isOwn: () => true })?.key).toMatch(
      /^agenda\.whyNot\.(unreadable|gap|shape)$/,
    );
  });

  test("takes nothing that somebody else has written, or that stands in another agenda, and nothing before what it rests on", () => {
    const { stored, own, window, item } = agendas();
    const isOwn = (client: number) => client === mine;
    const elsewhere = agendas();
    elsewhere.own.clientID = 8;
    addItem(elsewhere.window as never, "Från ett annat råd");
    expect(whyNotApply({ doc: stored, change: Y.encodeStateAsUpdate(elsewhere.own), isOwn })?.key).toBe("agenda.whyNot.notYours");
    const [first, second] = ["a", "b"].map((letter) => {
      const before = Y.encodeStateVector(own);
      notesOf(window as never, item).insert(0, letter);
      return Y.encodeStateAsUpdate(own, before);
    });
    expect(whyNotApply({ doc: stored, change: second!, isOwn })?.key).toBe("agenda.whyNot.gap");
    expect(whyNotApply({ doc: stored, change: Y.mergeUpdates([first!, second!]), isOwn })).toBeUndefined();
  });

  test("names no removal of what is not there", () => {
    const { stored, own, window, item } = agendas();
    const before = Y.encodeStateVector(own);
    notesOf(window as never, item).insert(0, "nytt");
    const after = Y.encodeStateVector(own);
    notesOf(window as never, item).delete(0, 4);
    expect(before).not.toEqual(after);
    expect(whyNotApply({ doc: stored, change: Y.encodeStateAsUpdate(own, after), isOwn: () => true })?.key).toBe("agenda.whyNot.gap");
  });
});

describe("through the door", () => {
  const WRITE = "mutation($id: ID!, $shape: Int!, $change: Bytes!) { writeInAgenda(id: $id, shape: $shape, change: $change) }";
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");
  let world: World;
  let karin: Asker;
  let omar: Asker;
  let here: Place;
  let there: Place;
  const windows: Window[] = [];
  const open = async (who: Asker, agenda: string) => {
    const window = await opened(world, who, agenda);
    windows.push(window);
    return window;
  };
  const whyNot = async (who: Asker, id: string, change: Uint8Array, shape: number = shapeVersion) =>
    (await who.whyNot(WRITE, { id, shape, change: base64(change) })).extensions.key;

  beforeAll(async () => {
    world = await openWorld();
    karin = await world.member("lund", "Karin");
    omar = await world.member("lund", "Omar", "Member");
    [here, there] = [await planned(karin, world.hub("lund")), await planned(karin, world.hub("lund"), "Ett annat råd")];
    await seated(karin, here.council, omar);
  });
  afterAll(async () => {
    for (const window of windows) window.close();
    await world.close();
  });

  const OPEN = "subscription($id: ID!, $shape: Int!, $client: Int) { agendaWritten(id: $id, shape: $shape, client: $client) { seq } }";
  const whyNotOpen = async (who: Asker, client: number, shape: number = shapeVersion) => {
    const ear = who.listen(OPEN, { id: here.agenda, shape, client });
    await until(() => ear.problems.length > 0);
    ear.stop();
    return ear.problems[0].extensions.key;
  };

  test("nobody opens it under the number of another's window, nor with a page of another shape", async () => {
    const hers = await open(karin, here.agenda);
    expect(await whyNotOpen(omar, hers.shared.doc.clientID)).toBe("agenda.whyNot.notYours");
    expect(await whyNotOpen(omar, 4_711, shapeVersion - 1)).toBe("agenda.whyNot.oldPage");
    expect(await whyNotOpen(omar, 4_711, shapeVersion + 1)).toBe("agenda.whyNot.oldPage");
  });

  test("what is refused is refused before it is stored, and who writes beside it notices nothing", async () => {
    const [honest, other, elsewhere] = [await open(karin, here.agenda), await open(omar, here.agenda), await open(karin, there.agenda)];
    const item = addItem(honest, "Läget");
    const theirs = addItem(elsewhere, "Deras");
    await until(() => isSaved(honest) && isSaved(elsewhere) && other.shared.agenda.has(item));
    const evil = new Y.Doc();
    evil.clientID = other.shared.doc.clientID;
    Y.applyUpdate(evil, Y.encodeStateAsUpdate(honest.shared.doc));
    const before = Y.encodeStateVector(evil);
    ((evil.getMap<Y.Map<unknown>>("agenda").get(item)!.get("notes") as Y.XmlFragment).get(0) as Y.XmlElement).setAttribute("onclick", "x");
    const [{ seq }] = await world.sql("select seq from agenda_head where agenda_id = $1", [here.agenda]);

    expect(await whyNot(omar, here.agenda, Y.encodeStateAsUpdate(evil, before))).toBe("agenda.whyNot.shape");
    // Another meeting's agenda of the same shape; what another person has written; an older page than the hub.
    expect(await whyNot(karin, here.agenda, Y.encodeStateAsUpdate(elsewhere.shared.doc))).toBe("agenda.whyNot.notYours");
    expect(await whyNot(omar, here.agenda, Y.encodeStateAsUpdate(honest.shared.doc))).toBe("agenda.whyNot.notYours");
    expect(await whyNot(omar, here.agenda, new Uint8Array([0, 0]), shapeVersion - 1)).toBe("agenda.whyNot.oldPage");
    expect(await whyNot(omar, there.agenda, new Uint8Array([0, 0]))).toBe("councils.whyNot.notSeated");
    expect(await whyNot(world.visitor(), here.agenda, new Uint8Array([0, 0]))).toBe("house.whyNot.signedOut");

    expect(await world.sql("select seq from agenda_head where agenda_id = $1", [here.agenda])).toEqual([{ seq }]);
    titleOf(honest, item).insert(0, "Ostört: ");
    await until(() => isSaved(honest) && all(other) === all(honest));
    expect(all(other)).toContain("Ostört: Läget");
    expect(all(elsewhere)).toContain("Deras");
    expect(elsewhere.shared.agenda.has(theirs)).toBe(true);
  });
});
