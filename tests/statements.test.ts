import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import type { PostgreSqlConnection } from "@mikro-orm/postgresql";
import { buildSchema, type GraphQLField, type GraphQLObjectType, getNamedType, isNonNullType, isObjectType } from "graphql";
import type { PoolClient } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rulesFrom } from "./deeds.conditions.ts";
import { build, type Town } from "./deeds.ts";
import { type Asker, type Loose, openWorld, type World } from "./world.ts";

const api = buildSchema(readFileSync("schema/schema.graphql", "utf8"));
type Field = GraphQLField<unknown, unknown>;

const typeOf = (field: Field) => getNamedType(field.type) as GraphQLObjectType;
const isList = (field: Field) => typeOf(field).name.endsWith("Connection");
const itemOf = (field: Field) =>
  isList(field) ? (getNamedType(typeOf(field).getFields().edges!.type) as GraphQLObjectType).getFields().node! : field;
const leads = (field: Field) => isObjectType(typeOf(itemOf(field))) && "id" in typeOf(itemOf(field)).getFields();

/** What is asked of a field: the id and name-like words of what it leads to, and below them `inside`. */
const asked = (field: Field, inside = "") => {
  const words = Object.values(typeOf(itemOf(field)).getFields()).filter(
    (word) =>
      !isObjectType(getNamedType(word.type)) &&
      !word.args.length &&
      !("getPossibleTypes" in getNamedType(word.type)) &&
      isNonNullType(word.type) &&
      getNamedType(word.type).name !== "Node",
  );
  const body = `${words.map(({ name }) => name).join(" ")} ${inside}`;
  return isList(field)
    ? `${field.name}(first: 100) { totalCount pageInfo { hasNextPage } edges { cursor node { ${body} } } }`
    : `${field.name} { ${body} }`;
};

const wayIn: Record<string, (town: Town) => string> = {
  "hub(slug)": () => `hub(slug: "lund")`,
  "map(id)": ({ map }) => `map(id: "${map}")`,
  "actor(id)": ({ library }) => `actor(id: "${library}")`,
};

/** Every list and relation that can be reached from the roots in so many steps, as the body of a query with the root left open. */
function reached(type: GraphQLObjectType, deep: number): string[] {
  const fields = Object.values(type.getFields()).filter(leads);
  return fields.flatMap((field) => [
    asked(field),
    ...(deep > 1 ? reached(typeOf(itemOf(field)), deep - 1).map((inside) => asked(field, inside)) : []),
  ]);
}

const documents = Object.keys(wayIn).flatMap((way) => {
  const root = api.getQueryType()!.getFields()[way.split("(")[0]!]!;
  return reached(typeOf(root), 2).map((body) => ({ way, body }));
});

let world: World;
let karin: Asker;
let town: Town;
const statements: string[] = [];

/** Only what is asked: not how a transaction begins, who it says is looking, and how it ends. */
const counted = () =>
  statements.filter((statement) => /^\s*(with|select)/i.test(statement) && !/set_config|outgoing_mail|viewer_of\(/.test(statement));

async function statementsOf(document: string): Promise<{ count: number; rows: number }> {
  statements.length = 0;
  const data = await karin.get(document);
  return { count: counted().length, rows: JSON.stringify(data).split('"id"').length };
}

/** Waits until the house itself asks nothing: what it heard of is read after the answer to whoever did it. */
async function quiet(): Promise<void> {
  do {
    statements.length = 0;
    await wait(300);
  } while (statements.length);
}

const few: { count: number; rows: number }[] = [];

beforeAll(async () => {
  world = await openWorld();
  karin = await world.member("lund", "Karin");
  town = await build(world, karin);
  await overhear(world);
  await grow(3);
  await quiet();
  for (const { way, body } of documents) few.push(await statementsOf(`{ ${wayIn[way]!(town)} { ${body} } }`));
  await grow(30);
  await quiet();
}, 120_000);
afterAll(() => world.close());

/** Hears every statement on the connections that serve. */
async function overhear({ app }: World): Promise<void> {
  const known = new WeakSet<PoolClient>();
  const pool = await (app.orm.em.getConnection() as PostgreSqlConnection).getNativeClient();
  pool.on("acquire", (client) => {
    if (known.has(client)) return;
    known.add(client);
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    client.query = ((what: string | { text: string }, ...more: unknown[]) => {
      statements.push(typeof what === "string" ? what : what.text);
      return query(what, ...more);
    }) as typeof client.query;
  });
}

const inNineDays = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);

/** So many more of everything, by the requests of a member. */
async function grow(times: number): Promise<void> {
  const { hub, map, library, theme, group, area, council, meeting, past, agreement } = town;
  const many = Array.from({ length: times }, (_, at) => at);
  const add = many.map((at) => ({
    add: { name: `Förening ${times}:${at}`, themes: [theme], targetGroups: [group], areas: [area], parent: library },
  }));
  const { placeActors } = await karin.get(
    "mutation($map: ID!, $add: [PlaceInput!]!) { placeActors(map: $map, actors: $add) { actor { id } } }",
    { map, add },
  );
  const ids = placeActors.map(({ actor }: Loose) => actor.id) as string[];
  const each = (body: (at: number) => string) => karin.get(`mutation { ${many.map((at) => `a${at}: ${body(at)}`).join(" ")} }`);
  await each((at) => `drawTie(tie: { from: "${library}", to: "${ids[at]}", strength: Know, themes: ["${theme}"] }) { id }`);
  await each((at) => `drawTie(tie: { from: "${ids[at]}", to: "${ids[(at + 1) % times]}", strength: Steady }) { id }`);
  await each((at) => `raiseChallenge(map: "${map}", challenge: { text: "Utmaning ${times}:${at}", owner: "${ids[at]}" }) { id }`);
  await each((at) => `saveView(map: "${map}", name: "Vy ${times}:${at}", filter: {}) { id }`);
  await each((at) => `startMap(hub: "${hub}", map: { title: "Karta ${times}:${at}", area: "${area}", theme: "${theme}" }) { id }`);
  await each((at) => `nameArea(hub: "${hub}", area: { name: "Ort ${times}:${at}", parent: "${area}" }) { id }`);
  await each((at) => `addTheme(hub: "${hub}", name: "Tema ${times}:${at}") { id }`);
  await each((at) => `addTargetGroup(hub: "${hub}", name: "Grupp ${times}:${at}") { id }`);
  await each(
    (at) =>
      `addContact(actor: "${library}", contact: { name: "Påhittad ${times}:${at}", consentedOn: "2026-01-01", consentHow: "brev" }) { id }`,
  );
  await each(
    (at) =>
      `startCouncil(hub: "${hub}", council: { name: "Råd ${times}:${at}", kind: Forum, area: "${area}", themes: ["${theme}"], parent: "${council}" }) { id }`,
  );
  await each((at) => `addSeats(council: "${council}", seat: { side: CivilSociety, actor: "${ids[at]}" }) { id }`);
  const evening = (at: number) => `startsAt: "2099-03-${10 + (at % 20)}T17:00:00Z", endsAt: "2099-03-${10 + (at % 20)}T19:00:00Z"`;
  await each((at) => `planMeeting(council: "${council}", meeting: { title: "Möte ${times}:${at}", ${evening(at)} }) { id }`);
  await each((at) => `writeDecision(meeting: "${past}", decision: { text: "Beslut ${times}:${at}" }) { id }`);
  await each(
    (at) =>
      `addTask(council: "${council}", task: { text: "Uppgift ${times}:${at}", actor: "${library}", meeting: "${past}", person: "${karin.id}" }) { id }`,
  );
  await each((at) => `sendPoint(council: "${council}", point: { title: "Punkt ${times}:${at}" }) { id }`);
  await each((at) => `linkItem(meeting: "${meeting}", item: "torget${1000 + times + at}", to: { actor: "${library}" }) { id }`);
  await world.sql(
    `insert into agreement_file (hub_id, agreement_id, person_id, name, kind, size, digest)
      select $1, $2, $3, 'Bilaga ' || at || '.pdf', 'pdf', 1, 'x' from generate_series(1, $4) at`,
    [hub, agreement, karin.id, times],
  );
  await each((at) => `askRatings(hub: "${hub}", round: { title: "Omdömen ${times}:${at}", closesOn: "${inNineDays}" }) { id }`);
  const { charter, action } = town;
  await each((at) => `noteJoined(charter: "${charter}", actor: "${ids[at]}", joinedOn: "2016-11-01") { id }`);
  await each(
    (at) =>
      `planAction(charter: "${charter}", action: { kind: Quality, text: "Åtgärd ${times}:${at}", actor: "${library}", person: "${karin.id}" }) { id }`,
  );
  await each((at) => `noteProgress(action: "${action}", note: { text: "Det går ${times}:${at}", notedOn: "2026-01-01" }) { id }`);
  await each((at) => `nameLeader(charter: "${charter}", leader: { side: Municipality, person: "${karin.id}", role: "${at}" }) { id }`);
  await each(
    (at) =>
      `placePractice(hub: "${hub}", practice: { text: "Hearing ${at}", level: Dialogue, step: Decision, council: "${council}" }) { id }`,
  );
  await each((at) => `startCharter(hub: "${hub}", charter: { name: "Överenskommelse ${times}:${at}", council: "${council}" }) { id }`);
  const dialogue = (at: number) =>
    `title: "Dialog ${times}:${at}", area: "${area}", openedBy: "${library}", with: ["${ids[at]}"], follows: "${agreement}"`;
  for (const at of many) await karin.get(`mutation { openDialogue(hub: "${hub}", dialogue: { ${dialogue(at)} }) { id } }`);
  await each((at) => `planFollowUp(agreement: "${town.inForce}", dueOn: "${2030 + at}-0${times < 10 ? 3 : 4}-01") { id }`);
  const { text, party } = town;
  await each((at) => `addSection(version: "${text}", heading: "Rubrik ${times}:${at}") { id }`);
  await each(
    (at) =>
      `addContributions(party: "${party}", years: [${2030 + at}], contribution: { kind: VolunteerHours, unit: Hours, amount: ${times} }) { id }`,
  );
  await each((at) => `addGoal(agreement: "${agreement}", goal: { text: "Mål ${times}:${at}" }) { id }`);
  await each(
    (at) => `addDataUse(agreement: "${agreement}", use: { what: "Uppgift ${times}:${at}", why: "Anmälan", controller: "${party}" }) { id }`,
  );
  await each(
    (at) => `decideRules(hub: "${hub}", rules: ${rulesFrom(`20${times < 10 ? 11 : 12}-01-${String(at + 1).padStart(2, "0")}`)}) { id }`,
  );
  for (const at of many) await world.member("lund", `Medlem ${times}:${at}`);
}

describe("the number of statements is the same for many rows as for few", () => {
  test.each(documents.map((document, at) => ({ ...document, at, name: document.body.replace(/\s+/g, " ").slice(0, 120) })))(
    "$way: $name",
    async ({ way, body, at }) => {
      const many = await statementsOf(`{ ${wayIn[way]!(town)} { ${body} } }`);
      expect(many.count).toBeGreaterThan(0);
      expect(many.count).toBe(few[at]!.count);
    },
  );

  test("and the lists did grow, so that it means something", async () => {
    const grown: number[] = [];
    for (const [at, { way, body }] of documents.entries()) {
      const { rows } = await statementsOf(`{ ${wayIn[way]!(town)} { ${body} } }`);
      grown.push(rows / few[at]!.rows);
    }
    expect(grown.filter((times) => times > 2).length).toBeGreaterThan(documents.length / 2);
  });
});

test("a map with 100 actors and 300 ties is read in at most 6 statements", async () => {
  const { hub, theme } = town;
  const { startMap } = await karin.get(`mutation { startMap(hub: "${hub}", map: { title: "Stor" }) { id } }`);
  const add = Array.from({ length: 100 }, (_, at) => ({ add: { name: `Aktör ${at}`, themes: [theme] } }));
  const { placeActors } = await karin.get(
    "mutation($map: ID!, $add: [PlaceInput!]!) { placeActors(map: $map, actors: $add) { actor { id } } }",
    { map: startMap.id, add },
  );
  const ids = placeActors.map(({ actor }: Loose) => actor.id) as string[];
  const pairs = [1, 2, 3].flatMap((step) => ids.map((id, at) => [id, ids[(at + step) % 100]!] as const));
  for (let from = 0; from < pairs.length; from += 50) {
    const some = pairs.slice(from, from + 50);
    const draw = ([one, other]: readonly [string, string]) =>
      `drawTie(tie: { from: "${one}", to: "${other}", strength: Contact, themes: ["${theme}"] }) { id }`;
    await karin.get(`mutation { ${some.map((pair, at) => `a${at}: ${draw(pair)}`).join(" ")} }`);
  }
  const document = `{ map(id: "${startMap.id}") { id title about step hub { id slug }
    placements { edges { node { id x y pinned weaver actor { id name kind active themes { id name } } } } }
    ties { edges { node { id from { id } to { id } directed state strength kinds since } } } } }`;
  statements.length = 0;
  const { map } = await karin.get(document);
  expect([map.placements.edges.length, map.ties.edges.length]).toEqual([100, 300]);
  expect(counted().length).toBeGreaterThan(0);
  expect(counted().length).toBeLessThanOrEqual(6);
});
