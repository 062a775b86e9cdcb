import { randomUUID } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { words } from "../schema/words.ts";
import { Desk } from "../server/weaving/files/Desk.ts";
import { type Chosen, csv, filesAt } from "./files.ts";
import { type Asker, type Loose, openWorld, type World } from "./world.ts";

let world: World;
let vera: Asker;
let kim: Asker;
let borja: Asker;
let hub: string;
let map: string;
let files: ReturnType<typeof filesAt>;
beforeAll(async () => {
  world = await openWorld();
  vera = await world.member("lund", "Vera", "Administrator");
  kim = await world.member("lund", "Kim", "Member");
  borja = await world.member("boras", "Börja");
  hub = world.hub("lund");
  files = filesAt(world);
  map = await startMap();
});
afterAll(() => world.close());

const START = "mutation($hub: ID!, $title: String!) { startMap(hub: $hub, map: { title: $title }) { id } }";
const MAP = `query($id: ID!) { map(id: $id) {
  placements { edges { node { id x y pinned weaver actor { id name otherNames kind organisationNumber about themes { name } } } } }
  ties { edges { node { id from { name } to { name } strength state kinds since note directed } } } } }`;
const UNDO = "mutation($operation: ID!) { undo(operation: $operation) }";

let maps = 0;
const startMap = async (): Promise<string> => (await vera.get(START, { hub, title: `Karta ${++maps}` })).startMap.id;
async function read(id = map) {
  const { placements, ties } = (await vera.get(MAP, { id })).map;
  return { actors: placements.edges.map(({ node }: Loose) => node), ties: ties.edges.map(({ node }: Loose) => node) };
}
const counted = async () =>
  (await world.sql("select (select count(*) from actor) + (select count(*) from tie) + (select count(*) from event) as all"))[0].all;

const town = csv(
  "Namn;Slag;Orgnr;Teman\r\nDalby bibliotek;Bibliotek;;Språk; språk\r\nBK Näset;Idrottsförening;802002-4280;\r\n",
  "aktörer.csv",
);
const ties = csv("Från;Till;Styrka;Sedan\r\nDalby bibliotek;BK Näset;samarbetar;2024-09-01\r\n", "länkar.csv");

describe("a file that is brought in", () => {
  test("is looked at first, and changes nothing until it is brought in: then it is there with a history, and undone in one step", async () => {
    const before = await counted();
    const { status, said } = await files.look(vera, map, [town, ties]);
    expect(status).toBe(200);
    expect(said).toMatchObject({ form: "csv", problemCount: 0, counts: { actors: { made: 2 }, ties: { made: 1 }, placed: 2, themes: 1 } });
    expect(said.tables.map(({ kind, fields }: Loose) => [kind, fields])).toEqual([
      ["actors", ["name", "kind", "organisationNumber", "themes"]],
      ["ties", ["from", "to", "strength", "since"]],
    ]);
    expect(await counted()).toBe(before);

    const ear = vera.listen("subscription($room: ID!) { changed(room: $room) { seq caughtUp event { kind type label } } }", { room: map });
    await ear.until((heard) => heard.some(({ changed }) => changed.caughtUp));
    const { said: done, operation } = await files.bring(vera, map, [town, ties]);
    expect(done.done).toMatchObject({ operation, counts: { actors: { made: 2 } } });
    const { actors, ties: drawn } = await read();
    expect(actors.map(({ actor }: Loose) => [actor.name, actor.kind, actor.organisationNumber]).sort()).toEqual([
      ["BK Näset", "SportsClub", "8020024280"],
      ["Dalby bibliotek", "Library", null],
    ]);
    expect(drawn).toMatchObject([{ strength: "Cooperate", since: "2024-09-01", state: "Present" }]);

    await ear.until((heard) => heard.some(({ changed }) => changed.event));
    expect(ear.heard.flatMap(({ changed }) => changed.event ?? [])).toEqual([{ kind: "import", type: "NetworkMap", label: "Karta 1" }]);
    const feed = (room?: string) =>
      vera.get('query($room: ID) { hub(slug: "lund") { events(room: $room) { edges { node { kind type operation by { name } } } } } }', {
        room,
      });
    const told = (answer: Loose) =>
      answer.hub.events.edges
        .filter(({ node }: Loose) => node.operation === operation)
        .map(({ node }: Loose) => `${node.kind} ${node.type}`);
    expect(told(await feed())).toEqual(["import NetworkMap"]);
    expect(told(await feed(map))).toEqual(["import NetworkMap"]);
    expect(told(await feed(actors[0].actor.id))).toEqual(["create Actor"]);
    expect((await vera.get("query($hub: ID!) { logState(hub: $hub) { brokenAt } }", { hub })).logState.brokenAt).toBeNull();

    const undone = await vera.does(UNDO, { operation });
    expect(await read()).toEqual({ actors: [], ties: [] });
    expect(await world.sql("select 1 from actor union all select 1 from tie union all select 1 from theme")).toEqual([]);
    await vera.get(UNDO, { operation: undone.operation });
    const again = await read();
    expect(again.actors.map(({ actor }: Loose) => actor.id).sort()).toEqual(actors.map(({ actor }: Loose) => actor.id).sort());
    expect(again.ties).toEqual(drawn);
  });

  test("again changes nothing, and is updated by id where it says something else", async () => {
    expect((await files.look(vera, map, [town, ties])).said.counts).toMatchObject({
      actors: { made: 0, changed: 0, same: 2 },
      ties: { same: 1 },
      placed: 0,
    });
    const { actors, ties: drawn } = await read();
    const { id } = actors.find(({ actor }: Loose) => actor.kind === "Library").actor;
    const change = csv(`id,name,about,x,y,weaver\r\n${id},Biblioteket i Dalby,Öppet för alla,"12,5",-3,ja\r\n`);
    const { said, operation } = await files.bring(vera, map, change);
    expect(said.done.counts).toMatchObject({ actors: { made: 0, changed: 1 } });
    const after = await read();
    expect(after.actors.find(({ actor }: Loose) => actor.id === id)).toMatchObject({
      ...{ x: 12.5, y: -3, pinned: true, weaver: true },
      actor: { name: "Biblioteket i Dalby", about: "Öppet för alla", kind: "Library", themes: [{ name: "Språk" }] },
    });
    const tied = csv(`id;från;till;styrka;anteckning\r\n;Biblioteket i Dalby;BK Näset;4;Möts varje vecka\r\n`, "t.csv");
    expect((await files.bring(vera, map, tied)).said.done.counts.ties).toEqual({ made: 0, changed: 1, same: 0 });
    expect((await read()).ties).toMatchObject([{ id: drawn[0].id, strength: "Steady", note: "Möts varje vecka", since: "2024-09-01" }]);
    await vera.get("mutation($id: ID!) { describeActor(id: $id, actor: { about: null }) { id } }", { id });
    expect((await vera.whyNot(UNDO, { operation })).extensions.key).toBe("house.whyNot.changedSince");
  });

  test("asks of those that resemble somebody whether they are the same: by number, name and other name", async () => {
    const [{ id }] = await world.sql(
      "insert into actor (hub_id, name, other_names) values ($1, 'Kulturskolan i Lund', '{Kulturskolan}') returning id",
      [hub],
    );
    const other = csv("Namn;Orgnr\r\nNäsets bollklubb;8020024280\r\nbk näset !;\r\nKulturskolan;\r\nNy;\r\n");
    const { said } = await files.look(vera, map, other);
    expect(said.judgements.map(({ name, candidates }: Loose) => [name, candidates.map(({ why }: Loose) => why)])).toEqual([
      ["Näsets bollklubb", ["number"]],
      ["bk näset !", ["name"]],
      ["Kulturskolan", ["alias"]],
    ]);
    // Two rows cannot be one actor: one of them is judged to be new.
    expect(said.problems[0].no.key).toBe("files.whyNot.sameActor");
    const [, second, third] = said.judgements;
    const { said: done } = await files.bring(vera, map, other, { choices: { [second.key]: "new" } });
    expect(done.done.counts).toMatchObject({ actors: { made: 2, same: 2 } });
    expect(third.chosen).toBe(id);
    const names = (await world.sql("select name from actor order by name")).map(({ name }) => name);
    expect(names).toEqual(["BK Näset", "Biblioteket i Dalby", "Kulturskolan i Lund", "Ny", "bk näset !"]);
  });

  test("with something wrong in it is told of by row and column, in words, and nothing of it is kept", async () => {
    const wrong = csv("Namn;Orgnr;Slag;Om;Områden\r\nEtt;1234567890;Raket;;\r\n;;;;\r\nTvå;;;Ring 850709-9805;Mars\r\n");
    const before = await counted();
    const { said } = await files.bring(vera, map, wrong);
    expect(said.errors[0].extensions.key).toBe("files.whyNot.changedSince");
    const { problems } = (await files.look(vera, map, wrong)).said;
    expect(problems.map(({ row, column, no }: Loose) => [row, column, no.key])).toEqual([
      [2, "Slag", "files.whyNot.kind"],
      [2, "Orgnr", "actors.whyNot.organisationNumberCheck"],
      [4, "Om", "privacy.whyNot.personalNumber"],
      [4, "Områden", "files.whyNot.unknownArea"],
    ]);
    expect(await counted()).toBe(before);
    const fields = ["name", null, null, null, null];
    expect((await files.look(vera, map, wrong, { mapped: [{ kind: "actors", fields }] })).said).toMatchObject({
      problemCount: 0,
      counts: { actors: { made: 2 } },
    });
  });

  test("is followed while it is read, and held against what the hub has", async () => {
    const response = await files.send(vera, map, "look", [csv("Namn\r\nEn\r\nTvå\r\n")], {});
    const told = (await response.text()).trim().split("\n");
    expect(told.slice(0, -1).map((line) => JSON.parse(line))).toEqual([{ stage: "reads" }, { stage: "compares", rows: 2 }]);
  });

  test("is refused when the map has come to be another since it was looked at, and happens once however often it is sent", async () => {
    const one = csv("Namn\r\nTrädgården\r\n");
    const { mark } = (await files.look(vera, map, one)).said;
    await vera.get('mutation($hub: ID!) { addActor(hub: $hub, actor: { name: "Trädgården" }) { id } }', { hub });
    expect((await files.bring(vera, map, one, { mark })).said.errors[0].extensions.key).toBe("files.whyNot.changedSince");
    const operation = randomUUID();
    expect((await files.bring(vera, map, one, {}, operation)).said.done).toBeDefined();
    expect((await files.bring(vera, map, csv("Namn\r\nHamnen\r\n"), {}, operation)).said.errors[0].extensions.key).toBe(
      "house.whyNot.repeated",
    );
  });

  test("leaves nothing when whoever brings it in goes away meanwhile", async () => {
    const many = csv(`Namn\r\n${Array.from({ length: 4_000 }, (_, at) => `Aktör ${at}`).join("\r\n")}\r\n`);
    const { mark } = (await files.look(vera, map, many)).said;
    const before = await counted();
    const gone = new AbortController();
    const response = await files.send(vera, map, "bring", [many], { mark }, {}, gone.signal);
    await response.body!.getReader().read();
    gone.abort();
    // The next file waits for nothing that the first holds: it is written at once, and the first is not there.
    expect((await files.bring(vera, map, csv("Namn\r\nEfteråt\r\n"))).said.done).toBeDefined();
    expect(Number(await counted()) - Number(before)).toBe(4);
  });
});

describe("who brings in and takes out", () => {
  const out = async (who: Asker, form = "kumu", fields: Record<string, string> = {}) => files.takeOut(who, map, form, fields);

  test("weaves the map: others are refused, and a map of another hub is none to them", async () => {
    for (const [who, key] of [
      [kim, "hubs.whyNot.notWeaver"],
      [borja, "house.whyNot.notMember"],
      [world.visitor(), "files.whyNot.signedOut"],
    ] as const)
      for (const what of ["look", "bring"]) {
        const response = await files.send(who, map, what, [csv("Namn\r\nA\r\n")], { mark: "" });
        const said = (await response.json()) as Loose;
        expect([response.status, said.errors[0].extensions.key], what).toEqual([422, key]);
      }
    await vera.get("mutation($id: ID!) { describeMap(id: $id, map: { visibility: members }) { id } }", { id: map });
    for (const who of [borja, await world.member("boras", "Bo", "Administrator")]) {
      expect((await files.look(who, map, csv("Namn\r\nA\r\n"))).said.errors[0].extensions.key).toBe("house.whyNot.unknown");
      expect((await out(who)).status).toBe(422);
    }
  });

  test("and not another site in somebody's name", async () => {
    const response = await files.send(vera, map, "look", [csv("Namn\r\nA\r\n")], {}, { origin: "http://evil.example" });
    expect(response.status).toBe(403);
  });

  test("sees the map: what is closed to a reader is not in the file, the filter is heeded, and the log tells of it", async () => {
    await vera.get("mutation($id: ID!) { describeMap(id: $id, map: { visibility: public }) { id } }", { id: map });
    const [{ id }] = await world.sql("select id from actor where name = 'BK Näset'");
    await vera.get('mutation($id: ID!) { describeActor(id: $id, actor: { visibility: members, about: "=1+1" }) { id } }', { id });
    const elements = async (who: Asker, fields = {}) =>
      ((await (await out(who, "kumu", fields)).json()) as Loose).elements.map(({ label }: Loose) => label);
    expect(await elements(kim)).toContain("BK Näset");
    expect(await elements(borja)).not.toContain("BK Näset");
    const filter = JSON.stringify({ kinds: ["SportsClub"], wished: true, steps: 1 });
    expect(await elements(vera, { filter })).toEqual(["BK Näset"]);
    expect(await (await out(vera, "csv", { part: "actors", filter })).text()).toContain(`"'=1+1"`);
    expect((await out(world.visitor())).status).toBe(422);
    expect((await out(vera, "ods")).status).toBe(404);
    const [latest] = await world.sql("select * from event where kind = 'export' order by seq desc limit 1");
    expect(latest).toMatchObject({ deed: "takeOutMap", subject: map, visibility: "administrators", by_id: vera.id });
  });

  test("takes out what, brought in again, changes nothing", async () => {
    for (const form of ["xlsx", "kumu", "gexf", "graphml"]) {
      const file = {
        name: `karta.${form === "kumu" ? "json" : form}`,
        content: new Uint8Array(await (await out(vera, form)).arrayBuffer()),
      };
      const { said } = await files.look(vera, map, file);
      expect(said, form).toMatchObject({
        problemCount: 0,
        counts: { actors: { made: 0, changed: 0 }, ties: { made: 0, changed: 0 }, placed: 0 },
      });
    }
  });
});

/** A zip archive of one file that holds so many zeros. */
function zipOf(name: string, zeros: number): Uint8Array {
  const packed = deflateRawSync(Buffer.alloc(zeros));
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(packed.length, 18);
  // It says that it is small.
  head.writeUInt32LE(10, 22);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, Buffer.from(name), packed]);
}

describe("a file that is meant to do harm", () => {
  test.each<[string, () => Chosen, string]>([
    ["a zip that becomes half a gigabyte", () => ({ name: "b.xlsx", content: zipOf("xl/sharedStrings.xml", 400_000_000) }), "tooMuch"],
    [
      "more things than the memory of a thread holds",
      () => ({ name: "b.json", content: `{"elements":[${"{},".repeat(3_300_000)}{}]}` }),
      "tooMuch",
    ],
    ["a row that never ends", () => csv(`Namn${";".repeat(9_000_000)}`), "tooWide"],
    ["more bytes than are read at all", () => csv("a".repeat(12_000_000)), "tooLarge"],
  ])("%s is refused with a sentence, and the house lives on", async (_, file, key) => {
    const { said } = await files.look(vera, map, file());
    expect(said.errors[0].extensions.key).toBe(`files.whyNot.${key}`);
    expect(said.errors[0].message.slice(0, 20)).toBe((words.sv.files.whyNot as Loose)[key].slice(0, 20));
    expect((await vera.get("{ me { person { id } } }")).me.person.id).toBe(vera.id);
  });

  test("takes no more memory and no more time than it may: then its reader is ended, and nobody else notices", async () => {
    const names = Array.from({ length: 5_000 }, (_, at) => `Aktör ${at};${"om ".repeat(400)}`).join("\r\n");
    const known = {
      hub,
      map: { id: map, visibility: "public" },
      actors: [],
      ties: [],
      places: [],
      standing: [],
      areas: [],
      themes: [],
      targetGroups: [],
    };
    const job = { ...{ wish: {}, today: "2026-01-01", operation: randomUUID() }, known: [JSON.stringify(known)] };
    const file = { name: "a.csv", bytes: Buffer.from(`Namn;Om\r\n${names}`) };
    const why = (limits: { heap: number; patience: number }) =>
      new Desk(limits).look({ ...job, files: [file] }).catch((no: Loose) => no.refusal.key);
    expect(await why({ heap: 10, patience: 20_000 })).toBe("files.whyNot.tooMuch");
    expect(await why({ heap: 150, patience: 1 })).toBe("files.whyNot.tooSlow");
    expect(await why({ heap: 150, patience: 20_000 })).toMatchObject({ problemCount: 0, counts: { actors: { made: 5_000 } } });
  });
});
