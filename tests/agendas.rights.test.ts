import { afterAll, beforeAll, expect, test } from "vitest";
import * as Y from "yjs";
import { leftOut } from "../schema/agenda/kept.ts";
import { shapeVersion } from "../schema/agenda/shape.ts";
import { addItem, all, isSaved, itemsStored, notesOf, openAt, opened, planned, seated, titleOf, until, type Window } from "./agendas.ts";
import { type Asker, openWorld, type World } from "./world.ts";

let world: World;
let karin: Asker;
const windows: Window[] = [];
const keep = (window: Window) => {
  windows.push(window);
  return window;
};
const open = async (who: Asker, agenda: string) => keep(await opened(world, who, agenda));
const another = () => planned(karin, world.hub("lund"));
const same = (...those: Window[]) => until(() => those.every((one) => isSaved(one) && all(one) === all(those[0]!)), "one text for all");
const edits = (agenda: string) => world.sql("select seq from agenda_edit where head_agenda_id = $1 order by seq", [agenda]);

beforeAll(async () => {
  world = await openWorld();
  karin = await world.member("lund", "Karin");
});
afterAll(async () => {
  for (const window of windows) window.close();
  await world.close();
});

const WRITE = "mutation($id: ID!, $shape: Int!, $change: Bytes!) { writeInAgenda(id: $id, shape: $shape, change: $change) }";
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");
const writeBy = (who: Asker, id: string, doc: Y.Doc) =>
  who.whyNot(WRITE, { id, shape: shapeVersion, change: base64(Y.encodeStateAsUpdate(doc)) });

test("who loses their seat writes nothing more within a second, and reads on; who leaves the hub hears nothing more", async () => {
  const own = await planned(karin, world.hub("lund"), "Stängda rådet");
  await karin.get("mutation($id: ID!) { describeMeeting(id: $id, meeting: { visibility: members }) { id } }", { id: own.meeting });
  const stina = await world.member("lund", "Stina", "Member");
  const theirs = await seated(karin, own.council, stina);
  const [hers, hears] = [await open(stina, own.agenda), await open(karin, own.agenda)];
  const item = addItem(hers, "Medan hon satt där");
  await same(hers, hears);
  const began = Date.now();
  await karin.get('mutation($id: ID!) { endTerm(id: $id, on: "2026-01-02") { id } }', { id: theirs });
  await until(() => !hers.shared.standing.now().mayWrite, "the right to write to be gone", 1_000 - (Date.now() - began) + 500);
  const no = await writeBy(stina, own.agenda, hers.shared.doc);
  expect(no.extensions.key).toBe("councils.whyNot.notSeated");
  titleOf(hears, item).insert(0, "Hon läser: ");
  await same(hers, hears);
  await world.revoke("lund", stina);
  await until(() => hers.shared.standing.now().refused !== undefined, "the agenda to be closed to her");
  const heard = all(hers);
  titleOf(hears, item).insert(0, "Hon läser inte: ");
  await until(() => isSaved(hears));
  expect(all(hers)).toBe(heard);
});

test("locking comes between two edits: every one before it stays, every one after is refused and offered back to its writer", async () => {
  const own = await another();
  const [hers, other] = [await open(karin, own.agenda), await open(karin, own.agenda)];
  const item = addItem(hers, "Beslut");
  await same(hers, other);
  let typing = true;
  const type = async (window: Window, letter: string) => {
    for (let nth = 0; typing && nth < 300; nth++) {
      notesOf(window, item).insert(0, letter);
      await new Promise((go) => setTimeout(go, 3));
    }
  };
  const typed = [type(hers, "a"), type(other, "b")];
  await until(async () => (await edits(own.agenda)).length > 10);
  const { freezeAgenda } = await karin.get("mutation($id: ID!) { freezeAgenda(id: $id) { frozenAt digest items { notes } } }", {
    id: own.agenda,
  });
  await until(() => [hers, other].every(({ shared }) => shared.standing.now().refused || shared.standing.now().frozenAt), "it to be said");
  await Promise.all(typed);
  typing = false;
  await until(() => [hers, other].every(({ shared }) => shared.standing.now().refused?.key === "agenda.whyNot.frozen"), "the refusal");
  const [{ seq }] = await world.sql("select seq from agenda_state where head_agenda_id = $1", [own.agenda]);
  expect((await edits(own.agenda)).filter((edit) => edit.seq > seq)).toEqual([]);
  expect(freezeAgenda.digest).toMatch(/^[0-9a-f]{64}$/);
  const late = keep(openAt(world.address, karin, own.agenda));
  await until(() => late.shared.standing.now().open);
  expect(late.shared.items[0]!.notes).toEqual(freezeAgenda.items[0].notes);
  expect(leftOut(hers.shared.items, late.shared.items).join("")).toMatch(/^a+/);
});

test("an agenda is not locked with a personal identity number in it, which nobody could see as it was typed", async () => {
  const own = await another();
  const hers = await open(karin, own.agenda);
  const item = addItem(hers, "Övrigt");
  for (const part of ["85070", "9-98", "05"]) {
    notesOf(hers, item).insert(notesOf(hers, item).length, part);
    await until(() => isSaved(hers));
  }
  const no = await karin.whyNot("mutation($id: ID!) { freezeAgenda(id: $id) { id } }", { id: own.agenda });
  expect(no.extensions.key).toBe("privacy.whyNot.personalNumber");
  notesOf(hers, item).delete(0, 4);
  await until(() => isSaved(hers));
  expect(
    (await karin.get("mutation($id: ID!) { freezeAgenda(id: $id) { frozenAt } }", { id: own.agenda })).freezeAgenda.frozenAt,
  ).toBeTruthy();
});

test("who is erased leaves what they wrote, as nobody's; their name goes from what others wrote, for good and for whoever has it open", async () => {
  const own = await another();
  const name = "Stina Zetterqvist";
  const stina = await world.member("lund", name, "Member");
  await seated(karin, own.council, stina);
  const [hers, his, away] = [await open(stina, own.agenda), await open(karin, own.agenda), await open(karin, own.agenda)];
  const item = addItem(his, `Val av ${name}`, `Fråga ${name} först, sa stina zetterqvist.`);
  his.shared.agenda.get(item)!.set("owner", name);
  await same(his, hers, away);
  notesOf(hers, item).insert(0, "Hennes egna ord. ");
  hers.shared.awareness.setLocalState({ item });
  await until(() => his.shared.awareness.states.size === 2);
  await same(his, hers, away);
  await until(async () => (await itemsStored(karin, own.meeting))[0]?.owner === name, "the reading");
  const people = () =>
    world.sql("select 1 from agenda_edit where person_id = $1 union all select 1 from agenda_client where person_id = $1", [stina.id]);
  expect(await people()).toHaveLength(2);
  away.cut();
  titleOf(away, item).insert(0, "På bussen: ");

  const [{ email }] = await world.sql("select email from person where id = $1", [stina.id]);
  await stina.get("mutation($address: String!) { eraseMe(address: $address) }", { address: email });
  await until(() => his.shared.items[0]?.owner === "[…]", "the name to go");
  expect(await people()).toEqual([]);
  away.restore();
  await same(his, away);
  expect(his.shared.items[0]).toMatchObject({
    title: "På bussen: Val av […]",
    owner: "[…]",
    notes: [{ paragraph: [{ text: "Hennes egna ord. Fråga […] först, sa […]." }] }],
  });
  await until(() => !his.shared.awareness.states.has(hers.shared.doc.clientID), "her caret to go");
  await until(async () => JSON.stringify(await itemsStored(karin, own.meeting)) === all(his), "the reading");
  const bytes = await world.sql(
    "select change from agenda_edit where head_agenda_id = $1 union all select change from agenda_state where head_agenda_id = $1",
    [own.agenda],
  );
  expect(bytes.filter(({ change }) => /zetterqvist/i.test(change.toString("latin1")))).toEqual([]);
});
