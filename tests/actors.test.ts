import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tidyOrganisationNumber, whyNotContact, whyNotDescribeActor, whyNotMerge, whyNotOrganisationNumber } from "../schema/actors.ts";
import { en, sv } from "../schema/actors.words.ts";
import { en as houseEn, sv as houseSv } from "../schema/house.words.ts";
import { whyNotDay, whyNotEmail, whyNotEntries, whyNotLinks, whyNotName, whyNotText } from "../schema/text.ts";
import { build, type Town, untouched } from "./deeds.ts";
import { type Asker, type Loose, openWorld, type World } from "./world.ts";

describe("rules", () => {
  test.each([
    ["802002-4280", undefined],
    ["212000-1132", undefined], // Lunds kommun
    ["212000-1561", undefined], // Borås stad
    ["212000-0225", undefined], // Ekerö kommun
    ["202100-5489", undefined], // Bolagsverket
    ["16 212000 1132", undefined],
    ["", undefined],
    [null, undefined],
    ["212000-1133", "actors.whyNot.organisationNumberCheck"],
    ["2120001123", "actors.whyNot.organisationNumberCheck"],
    ["21200011", "actors.whyNot.organisationNumberForm"],
    ["21200O-1132", "actors.whyNot.organisationNumberForm"],
    ["811218-9876", "actors.whyNot.personalNumber"],
  ])("organisation number %s: %s", (number, key) => {
    expect(whyNotOrganisationNumber(number)?.key).toBe(key);
  });

  test("an organisation number is kept as ten digits", () => {
    expect(["802002-4280", "16802002-4280", " 802002 4280 "].map(tidyOrganisationNumber)).toEqual(Array(3).fill("8020024280"));
  });

  test.each([
    ["Dalby bibliotek", undefined],
    ["  Två   ord ", undefined],
    ["1 < 2 & 3 > 2", undefined],
    ["å".repeat(200), undefined],
    ["😀".repeat(200), undefined],
    ["", "nameMissing"],
    [" \t ", "nameMissing"],
    ["a".repeat(201), "tooLong"],
    ["a".repeat(10_000), "tooLong"],
    ["Rad\nrad", "controlCharacters"],
    ["noll\u0000", "controlCharacters"],
    ["omvänd\u202e", "controlCharacters"],
    ["<b>fet</b>", "markup"],
    ["<script>alert(1)</script>", "markup"],
    ["<img src=x onerror=alert(1)>", "markup"],
  ])("name %j: %s", (name, key) => {
    expect(whyNotName(name)?.key).toBe(key && `house.whyNot.${key}`);
  });

  test.each([
    [whyNotText("Två\nrader\toch tabb"), undefined],
    [whyNotText("a".repeat(5001)), "house.whyNot.tooLong"],
    [whyNotEntries(Array(51).fill("x")), "house.whyNot.tooMany"],
    [whyNotEntries(["ok", ""]), "house.whyNot.nameMissing"],
    [whyNotLinks(["https://lund.se/dalby", "http://x.se"]), undefined],
    [whyNotLinks(["javascript:alert(1)"]), "house.whyNot.notALink"],
    [whyNotLinks(["lund.se"]), "house.whyNot.notALink"],
    [whyNotDay("2024-02-29"), undefined],
    [whyNotDay("2026-02-29"), "house.whyNot.notADate"],
    [whyNotDay("1 mars"), "house.whyNot.notADate"],
    [whyNotEmail("ada@example.se"), undefined],
    [whyNotEmail("ada@"), "house.whyNot.notAnEmail"],
    [whyNotDescribeActor({}), undefined],
    [whyNotDescribeActor({ name: null }), "house.whyNot.nameMissing"],
    [whyNotContact({ name: "Ada", consentedOn: "2026-03-01", consentHow: "brev" }, "2026-03-01"), undefined],
    [whyNotContact({ name: "Ada", consentedOn: "2026-03-02", consentHow: "brev" }, "2026-03-01"), "house.whyNot.dateInFuture"],
    [whyNotContact({ name: "Ada", consentedOn: "2026-03-01", consentHow: " " }, "2026-03-01"), "actors.whyNot.consentMissing"],
    [whyNotMerge({ id: "1", hub: { id: "h" } }, { id: "1", hub: { id: "h" } }), "actors.whyNot.mergeWithItself"],
    [whyNotMerge({ id: "1", hub: { id: "h" } }, { id: "2", hub: { id: "i" } }), "actors.whyNot.otherHub"],
  ])("%#: %j", (no, key) => {
    expect(no?.key).toBe(key);
  });
});

let world: World;
let karin: Asker;
let town: Town;
beforeAll(async () => {
  world = await openWorld();
  karin = await world.member("lund", "Karin");
  town = await build(world, karin);
});
afterAll(() => world.close());

const ADD = "mutation($hub: ID!, $actor: ActorInput!) { addActor(hub: $hub, actor: $actor) { id name otherNames organisationNumber } }";
const DESCRIBE = "mutation($id: ID!, $actor: ActorPatch!) { describeActor(id: $id, actor: $actor) { id } }";
const LIST = `query($filter: ActorFilter, $sort: ActorSort! = name, $descending: Boolean! = false, $first: Int! = 50, $after: String) {
  hub(slug: "lund") { actors(filter: $filter, sort: $sort, descending: $descending, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { cursor node { id name kind } } } } }`;
const named = ({ hub }: Loose) => hub.actors.edges.map(({ node }: Loose) => node.name) as string[];

test("what is written is tidied", async () => {
  const { addActor } = await karin.get(ADD, {
    hub: town.hub,
    actor: { name: "  Röda   Korset ", otherNames: ["RK", "RK "], organisationNumber: "802002-4280" },
  });
  expect(addActor).toMatchObject({ name: "Röda Korset", otherNames: ["RK"], organisationNumber: "8020024280" });
  await karin.get("mutation($id: ID!) { removeActor(id: $id) }", { id: addActor.id });
});

describe("bad input is refused in the reader's language, and stores nothing", () => {
  test.each([
    [{ name: "" }, "nameMissing"],
    [{ name: "x".repeat(10_000) }, "tooLong"],
    [{ name: "<b>x</b>" }, "markup"],
    [{ name: "x\u0007" }, "controlCharacters"],
    [{ name: "x", otherNames: Array(51).fill("y") }, "tooMany"],
    [{ name: "x", links: ["javascript:alert(1)"] }, "notALink"],
    [{ name: "x", about: "y".repeat(5_001) }, "tooLong"],
  ])("%#: %s", async (actor, key) => {
    const before = await untouched(world);
    for (const [language, { whyNot }] of [
      ["sv", houseSv],
      ["en", houseEn],
    ] as const) {
      for (const [document, variables] of [
        [ADD, { hub: town.hub, actor }],
        [DESCRIBE, { id: town.choir, actor }],
      ] as const) {
        const { message, extensions } = await karin.whyNot(document, variables, { language });
        expect(extensions).toMatchObject({ code: "REFUSED", key: `house.whyNot.${key}` });
        expect(message.split(/[{0-9”“]/)[0]).toBe(whyNot[key as "markup"].split(/[{”“]/)[0]);
      }
    }
    expect(await untouched(world)).toEqual(before);
  });

  test.each([
    ["a wrong type", ADD, { actor: { name: 7 } }],
    ["an unknown kind", ADD, { actor: { name: "x", kind: "Spaceship" } }],
    ["an unknown field", ADD, { actor: { name: "x", colour: "red" } }],
    ["nothing at all", ADD, {}],
    ["a document that cannot be read", "mutation { addActor(", {}],
    ["a field that does not exist", '{ hub(slug: "lund") { password } }', {}],
  ])("%s", async (_, document, variables) => {
    const before = await untouched(world);
    const [swedish, english] = [
      await karin.whyNot(document, { hub: town.hub, ...variables }),
      await karin.whyNot(document, { hub: town.hub, ...variables }, { language: "en" }),
    ];
    expect(["BAD_USER_INPUT", "GRAPHQL_VALIDATION_FAILED", "GRAPHQL_PARSE_FAILED"]).toContain(english.extensions.code);
    expect(swedish.message).toMatch(/^Frågan går inte att läsa: /);
    expect(english.message).toMatch(/^The request cannot be read: /);
    expect(await untouched(world)).toEqual(before);
  });

  test("an organisation number whose check digit is wrong", async () => {
    for (const [language, words] of [
      ["sv", sv],
      ["en", en],
    ] as const)
      expect(
        await karin.whyNot(ADD, { hub: town.hub, actor: { name: "x", organisationNumber: "212000-1133" } }, { language }),
      ).toMatchObject({
        message: words.whyNot.organisationNumberCheck,
        extensions: { code: "REFUSED", key: "actors.whyNot.organisationNumberCheck" },
      });
  });

  test("a unit inside itself, and a department inside its own unit", async () => {
    for (const parent of [town.library, town.school])
      expect((await karin.whyNot(DESCRIBE, { id: town.library, actor: { parent } })).extensions.key).toBe("areas.whyNot.insideItself");
  });

  test.each([
    [{ first: 5_001 }, "pageTooLarge"],
    [{ first: -1 }, "pageTooLarge"],
    [{ after: "nonsense" }, "badCursor"],
    [{ after: Buffer.from('["x","y"]').toString("base64url") }, "badCursor"],
    [{ after: Buffer.from('["x\\u0000","01a200d0-2697-72c2-b523-22448da12085"]').toString("base64url") }, "controlCharacters"],
    [{ sort: "createdAt", after: Buffer.from('["2026-99-99","01a200d0-2697-72c2-b523-22448da12085"]').toString("base64url") }, "badCursor"],
    [{ filter: { search: "\u0000" } }, "controlCharacters"],
    [{ filter: { areas: ["nowhere"] } }, "unknown"],
  ])("a page that cannot be: %j", async (variables, key) => {
    expect((await karin.whyNot(LIST, variables)).extensions).toMatchObject({ code: "REFUSED", key: `house.whyNot.${key}` });
  });
});

describe("lists", () => {
  beforeAll(async () => {
    for (const name of ["Zonta", "Ängens vänner", "Åkarps IF", "Östra ringen", "Vävstugan", "Wisby", "Ärlig", "adelsö"])
      await karin.get(ADD, { hub: town.hub, actor: { name } });
  });

  test("come in Swedish order", async () => {
    const order = [
      "adelsö",
      "Dalby bibliotek",
      "Dalby GIF",
      "Hagalundskolan",
      "Kyrkokören",
      "Vävstugan",
      "Wisby",
      "Zonta",
      "Åkarps IF",
      "Ängens vänner",
      "Ärlig",
      "Östra ringen",
    ];
    expect(named(await karin.get(LIST)).filter((name) => order.includes(name))).toEqual(order);
  });

  test.each(["name", "kind", "createdAt", "updatedAt"])("are sorted by %s, and turned round, whole or in pages", async (sort) => {
    const whole = named(await karin.get(LIST, { sort }));
    const turned = named(await karin.get(LIST, { sort, descending: true }));
    expect(turned).toEqual([...whole].reverse());
    const paged: string[] = [];
    for (let after: string | null = null; ; ) {
      const data: Loose = await karin.get(LIST, { sort, first: 5, after });
      paged.push(...named(data));
      expect(data.hub.actors.pageInfo.hasPreviousPage).toBe(after !== null);
      expect(data.hub.actors.totalCount).toBe(whole.length);
      if (!data.hub.actors.pageInfo.hasNextPage) break;
      after = data.hub.actors.pageInfo.endCursor;
    }
    expect(paged).toEqual(whole);
  });

  test("keep their place while others are added before and after it, and when the one at the cursor is gone", async () => {
    const first: Loose = await karin.get(LIST, { first: 3 });
    const rest = named(await karin.get(LIST)).slice(3);
    for (const name of ["Aaa", "Öööö"]) await karin.get(ADD, { hub: town.hub, actor: { name } });
    const gone = await karin.does("mutation($id: ID!) { removeActor(id: $id) }", { id: first.hub.actors.edges[2].node.id });
    expect(named(await karin.get(LIST, { after: first.hub.actors.pageInfo.endCursor }))).toEqual([...rest, "Öööö"]);
    await karin.get("mutation($operation: ID!) { undo(operation: $operation) }", { operation: gone.operation });
  });

  test.each([
    [{ search: "biblio" }, ["Dalby bibliotek"]],
    [{ search: "DALBY" }, ["Dalby bibliotek", "Dalby GIF"]],
    [{ search: "biblotek" }, ["Dalby bibliotek"]],
    [{ search: "100%" }, []],
    [{ search: "'; drop table actor; --" }, []],
    [{ kinds: ["School", "Library"] }, ["Dalby bibliotek", "Hagalundskolan"]],
    [{ active: false }, []],
  ])("are filtered by %j", async (filter, names) => {
    expect(named(await karin.get(LIST, { filter }))).toEqual(names);
  });

  test("come likeliest first when a search is sorted by likeness, page by page too", async () => {
    for (const name of ["Gamla bion", "Biografen", "Cafe Bio"]) await karin.get(ADD, { hub: town.hub, actor: { name } });
    const asked = { sort: "likeness", filter: { search: "bio" } };
    const whole = named(await karin.get(LIST, asked));
    expect(whole.slice(0, 3)).toEqual(["Biografen", "Cafe Bio", "Gamla bion"]);
    const first: Loose = await karin.get(LIST, { ...asked, first: 1 });
    expect([...named(first), ...named(await karin.get(LIST, { ...asked, after: first.hub.actors.pageInfo.endCursor }))]).toEqual(whole);
  });

  test("are filtered by area, theme and target group", async () => {
    expect(named(await karin.get(LIST, { filter: { areas: [town.area] } }))).toEqual(["Dalby bibliotek"]);
    expect(named(await karin.get(LIST, { filter: { themes: [town.theme] } }))).toEqual(["Dalby bibliotek", "Kyrkokören"]);
    expect(named(await karin.get(LIST, { filter: { targetGroups: [town.group], kinds: ["Congregation"] } }))).toEqual([]);
  });
});

describe("merging duplicates", () => {
  test("keeps every tie, place and contact, and the names", async () => {
    const { mergeActors } = await karin.get(
      `mutation($keep: ID!, $duplicate: ID!) { mergeActors(keep: $keep, duplicate: $duplicate) {
        otherNames ties { edges { node { from { name } to { name } strength } } } placements { edges { node { weaver map { title } } } } contacts { edges { node { name } } } units { edges { node { name } } } } }`,
      { keep: town.club, duplicate: town.library },
    );
    expect(mergeActors).toMatchObject({
      otherNames: ["Dalby bibliotek"],
      ties: { edges: [{ node: { from: { name: "Dalby GIF" }, to: { name: "Kyrkokören" }, strength: "Contact" } }] },
      placements: { edges: [{ node: { weaver: true, map: { title: "Dalby" } } }] },
      contacts: { edges: [{ node: { name: "Ada Påhittad" } }] },
      units: { edges: [{ node: { name: "Hagalundskolan" } }] },
    });
  });

  test("keeps the history of both", async () => {
    const history = async (room: string) => {
      const { hub } = await karin.get(
        `query($room: ID!) { hub(slug: "lund") { events(first: 500, room: $room) { edges { node { deed label } } } } }`,
        { room },
      );
      return hub.events.edges.map(({ node }: Loose) => `${node.deed} ${node.label}`);
    };
    const [keep, duplicate] = await Promise.all(
      ["Lunds FF", "Lunds fotbollsförening"].map(
        async (name) => (await karin.get(ADD, { hub: town.hub, actor: { name } })).addActor.id as string,
      ),
    );
    const before = await history(duplicate!);
    await karin.get("mutation($keep: ID!, $duplicate: ID!) { mergeActors(keep: $keep, duplicate: $duplicate) { id } }", {
      keep,
      duplicate,
    });
    expect(before).toEqual(["addActor Lunds fotbollsförening"]);
    expect(await history(keep!)).toEqual(expect.arrayContaining(["addActor Lunds FF", ...before]));
  });

  test("never leaves a thing inside itself", async () => {
    const add = async (name: string, parent?: string) =>
      (await karin.get(ADD, { hub: town.hub, actor: { name, parent } })).addActor.id as string;
    const outer = await add("Yttre");
    const middle = await add("Mellan", outer);
    const inner = await add("Inre", middle);
    await karin.get("mutation($keep: ID!, $duplicate: ID!) { mergeActors(keep: $keep, duplicate: $duplicate) { id } }", {
      keep: inner,
      duplicate: outer,
    });
    const { actor } = await karin.get("query($id: ID!) { actor(id: $id) { parent { id } units { edges { node { id } } } } }", {
      id: inner,
    });
    expect(actor).toEqual({ parent: null, units: { edges: [{ node: { id: middle } }] } });
  });
});
