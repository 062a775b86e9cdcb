import { afterAll, beforeAll, expect, test } from "vitest";
import { type Asker, type Loose, openWorld, type World } from "./world.ts";

let world: World;
let hub: string;
let lova: Asker;
let karin: Asker;
let malte: Asker;
let choir: string;
let charter: string;
let council: string;

const add = async (who: Asker, document: string, variables: object): Promise<string> =>
  (Object.values(await who.get(document, variables))[0] as Loose).id;
const ADD_ACTOR = "mutation($hub: ID!, $actor: ActorInput!) { addActor(hub: $hub, actor: $actor) { id } }";
const START = "mutation($hub: ID!, $charter: CharterInput!) { startCharter(hub: $hub, charter: $charter) { id } }";
const DRAFT = "mutation($charter: ID!, $text: CharterTextInput!) { draftVersion(charter: $charter, text: $text) { id } }";
const WRITE =
  "mutation($id: ID!, $text: CharterTextInput!, $revision: Int!) { writeVersion(id: $id, text: $text, revision: $revision) { revision } }";
const ADOPT = "mutation($id: ID!, $adoption: AdoptionInput!) { adoptVersion(id: $id, adoption: $adoption) { id adoptedOn visibility } }";
const JOIN = "mutation($charter: ID!, $actor: ID!) { joinCharter(charter: $charter, actor: $actor) { id way joinedOn } }";
const LEAVE = 'mutation($id: ID!) { leaveCharter(signatory: $id, why: "Vi lägger ner.") { id leftOn } }';
const PLAN = "mutation($charter: ID!, $action: PlanActionInput!) { planAction(charter: $charter, action: $action) { id } }";
const NOTE =
  'mutation($id: ID!, $on: Date!) { noteProgress(action: $id, note: { text: "Det går.", notedOn: $on }, state: Underway) { id } }';
const READ = `query($id: ID!) { charter(id: $id) {
  versions { edges { node { number adoptedBy sections { text } } } }
  leaders { edges { node { side role name person { id } } } }
  signatories { edges { node { name why leftOn actor { name } person { id } } } }
  actions { edges { node { text name state person { id } notes { edges { node { text } } } } } }
} }`;

const text = (words: string) => ({ preamble: null, sections: [{ heading: "Dialog", text: words }] });
const adoption = { adoptedBy: "Kommunfullmäktige", adoptedOn: "2016-12-15", caseNumber: "KS 2016-1" };
const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm" }).format(new Date());
const nodes = (connection: Loose): Loose[] => connection.edges.map(({ node }: Loose) => node);
const read = async (who: Asker) => (await who.get(READ, { id: charter })).charter;

beforeAll(async () => {
  world = await openWorld();
  lova = await world.member("lund", "Lova");
  karin = await world.member("lund", "Karin", "Member");
  malte = await world.member("lund", "Malte", "Member");
  hub = world.hub("lund");
  choir = await add(lova, ADD_ACTOR, { hub, actor: { name: "Kyrkokören" } });
  await world.sql("insert into representation (hub_id, actor_id, person_id, visibility) values ($1, $2, $3, 'members')", [
    hub,
    choir,
    karin.id,
  ]);
  council = await add(
    lova,
    'mutation($hub: ID!) { startCouncil(hub: $hub, council: { name: "Styrgruppen", kind: SteeringGroup }) { id } }',
    { hub },
  );
  charter = await add(lova, START, { hub, charter: { name: "Överenskommelsen", council, areas: ["Demokrati"] } });
});
afterAll(() => world.close());

test("a draft is for members, is adopted once even when two do it at once, and then never changes, whoever tries", async () => {
  expect((await karin.whyNot(DRAFT, { charter, text: text("Vi lyssnar.") })).extensions.key).toBe("hubs.whyNot.notCoordinator");
  const version = await add(lova, DRAFT, { charter, text: text("Vi lyssnar.") });
  expect((await lova.whyNot(DRAFT, { charter, text: text("En till.") })).extensions.key).toBe("charters.whyNot.drafting");
  expect(nodes((await read(world.visitor())).versions)).toEqual([]);
  expect(nodes((await read(karin)).versions)).toHaveLength(1);

  expect((await lova.get(WRITE, { id: version, text: text("Vi lyssnar."), revision: 0 })).writeVersion).toEqual({ revision: 0 });
  expect((await lova.get(WRITE, { id: version, text: text("Vi hör."), revision: 0 })).writeVersion).toEqual({ revision: 1 });
  const late = (await lova.whyNot(WRITE, { id: version, text: text("Vi talar."), revision: 0 })).extensions;
  expect(late).toMatchObject({ key: "texts.whyNot.conflict", values: { revision: 1 } });
  expect([late.values?.mine, late.values?.theirs].map((said) => JSON.parse(`${said}`).sections[0].text)).toEqual(["Vi talar.", "Vi hör."]);
  await lova.get(WRITE, { id: version, text: text("Vi lyssnar."), revision: 1 });

  const both = await Promise.all([1, 2].map(() => lova.ask(ADOPT, { id: version, adoption })));
  expect(both.filter(({ data }) => data)).toHaveLength(1);
  expect(both.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions.key)).toEqual(["charters.whyNot.adopted"]);
  expect(nodes((await read(world.visitor())).versions)).toEqual([
    { number: 1, adoptedBy: "Kommunfullmäktige", sections: [{ text: "Vi lyssnar." }] },
  ]);

  expect((await lova.whyNot(WRITE, { id: version, text: text("Annat."), revision: 0 })).extensions.key).toBe("charters.whyNot.adopted");
  expect((await lova.whyNot("mutation($id: ID!) { removeCharter(id: $id) }", { id: charter })).extensions.key).toBe(
    "charters.whyNot.keptForGood",
  );
  await expect(world.sql("update charter_version set sections = '[]' where id = $1", [version])).rejects.toThrow("never changed");
  expect((await lova.whyNot("mutation($id: ID!) { removeVersion(id: $id) }", { id: version })).extensions.key).toBe(
    "charters.whyNot.adopted",
  );
});

test("an actor joins through who acts for it, once when two press at once, and can leave and come back", async () => {
  expect((await malte.whyNot(JOIN, { charter, actor: choir })).extensions.key).toBe("charters.whyNot.notTheirs");
  const both = await Promise.all([1, 2].map(() => karin.ask(JOIN, { charter, actor: choir })));
  expect(both.filter(({ data }) => data)).toHaveLength(1);
  expect(await world.sql("select way, person_id from signatory where actor_id = $1", [choir])).toEqual([
    { way: "Here", person_id: karin.id },
  ]);
  const [{ id }] = await world.sql("select id from signatory where actor_id = $1", [choir]);
  expect((await malte.whyNot(LEAVE, { id })).extensions.key).toBe("hubs.whyNot.notCoordinator");
  expect((await karin.get(LEAVE, { id })).leaveCharter.leftOn).toBe(today);
  await karin.get(JOIN, { charter, actor: choir });
  expect(nodes((await read(lova)).signatories)).toHaveLength(2);
});

test("everyone sees who has joined, and members alone who said yes for it and why one left", async () => {
  const seen = await read(world.visitor());
  expect(nodes(seen.signatories).map(({ actor, name, why, person }) => [actor.name, name, why, person])).toEqual([
    ["Kyrkokören", null, null, null],
    ["Kyrkokören", null, null, null],
  ]);
  expect(nodes((await read(malte)).signatories).map(({ why, person }) => [why, person.id])).toContainEqual(["Vi lägger ner.", karin.id]);
  await lova.get(
    'mutation($charter: ID!) { nameLeader(charter: $charter, leader: { side: CivilSociety, name: "Per Påhittad", role: "ordförande" }) { id } }',
    {
      charter,
    },
  );
  expect(nodes((await read(world.visitor())).leaders)).toEqual([{ side: "CivilSociety", role: "ordförande", name: null, person: null }]);
  const told = await world.visitor().get('{ hub(slug: "lund") { events(first: 50) { edges { node { label changes { after } } } } } }');
  expect(JSON.stringify(told)).not.toContain("Per Påhittad");
});

test("an actor that is closed does not show that it has joined to who may not see it", async () => {
  const hidden = await add(lova, ADD_ACTOR, { hub, actor: { name: "Skyddat boende", visibility: "officials" } });
  await lova.get(
    'mutation($charter: ID!, $actor: ID!) { noteJoined(charter: $charter, actor: $actor, joinedOn: "2016-11-02", name: "Siv Påhittad") { id } }',
    {
      charter,
      actor: hidden,
    },
  );
  const names = async (who: Asker) => nodes((await read(who)).signatories).map(({ actor }) => actor.name);
  expect(await names(lova)).toContain("Skyddat boende");
  for (const who of [malte, world.visitor()]) {
    expect(await names(who)).not.toContain("Skyddat boende");
    const { charter: counted } = await who.get("query($id: ID!) { charter(id: $id) { signatories { totalCount } } }", { id: charter });
    expect(counted.signatories.totalCount).toBe(2);
  }
});

test("a plan is written by those who sit in the steering group, and followed up by whoever answers for it", async () => {
  const action = { kind: "Dialogue", text: "En föreningssamordnare", person: malte.id, dueOn: "2026-01-31" };
  expect((await karin.whyNot(PLAN, { charter, action })).extensions.key).toBe("councils.whyNot.notSeated");
  const seat = await lova.get("mutation($council: ID!) { addSeats(council: $council, seat: { side: CivilSociety }) { id } }", { council });
  await lova.get('mutation($id: ID!, $person: ID!) { seatSomebody(seat: $id, term: { person: $person, startsOn: "2026-01-01" }) { id } }', {
    id: seat.addSeats[0].id,
    person: karin.id,
  });
  const id = await add(karin, PLAN, { charter, action });
  const other = await world.member("lund", "Olle", "Member");
  expect((await other.whyNot(NOTE, { id, on: today })).extensions.key).toBe("councils.whyNot.notSeated");
  await malte.get(NOTE, { id, on: today });
  expect(nodes((await read(other)).actions)).toEqual([
    { text: action.text, name: null, state: "Underway", person: { id: malte.id }, notes: { edges: [{ node: { text: "Det går." } }] } },
  ]);
  expect(nodes((await read(world.visitor())).actions)[0]).toMatchObject({ text: action.text, person: null });
  expect((await malte.whyNot("mutation($id: ID!) { removeAction(id: $id) }", { id })).extensions.key).toBe("councils.whyNot.notSeated");
});

test("a charter that is closed closes everything of it", async () => {
  await lova.get("mutation($id: ID!) { describeCharter(id: $id, charter: { visibility: members }) { id } }", { id: charter });
  expect((await world.visitor().get(READ, { id: charter })).charter).toBeNull();
  for (const table of ["charter_version", "signatory", "plan_action", "charter_note", "process_leader"])
    for (const { id } of await world.sql(`select id from ${table}`))
      expect((await world.visitor().get("query($id: ID!) { node(id: $id) { id } }", { id })).node).toBeNull();
});

test("of two actors that are one, what the duplicate joined before is kept, and what both joined at once is told once", async () => {
  const note = async (actor: string, joinedOn: string, leftOn?: string) => {
    const noted = "mutation($charter: ID!, $actor: ID!, $on: Date!) { noteJoined(charter: $charter, actor: $actor, joinedOn: $on) { id } }";
    const id = await add(lova, noted, { charter, actor, on: joinedOn });
    if (leftOn) await lova.get("mutation($id: ID!, $on: Date!) { leaveCharter(signatory: $id, leftOn: $on) { id } }", { id, on: leftOn });
  };
  const [keep, duplicate] = [
    await add(lova, ADD_ACTOR, { hub, actor: { name: "Scoutkåren" } }),
    await add(lova, ADD_ACTOR, { hub, actor: { name: "Scouterna" } }),
  ];
  await note(keep, "2020-01-01");
  await note(duplicate, "2016-11-02", "2017-12-31");
  await note(duplicate, "2021-05-01");
  await lova.get("mutation($keep: ID!, $duplicate: ID!) { mergeActors(keep: $keep, duplicate: $duplicate) { id } }", { keep, duplicate });
  const joined = await world.sql("select joined_on::text as day from signatory where actor_id = $1 order by 1", [keep]);
  expect(joined.map(({ day }) => day)).toEqual(["2016-11-02", "2020-01-01"]);
});
