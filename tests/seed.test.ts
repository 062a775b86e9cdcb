import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { overlaps } from "../schema/layout/layout.ts";
import { IntroductionState, nextIn } from "../schema/weaving/introduction.ts";
import { itemId } from "../seed/agendaWriting.ts";
import dalby from "../seed/dalby.json" with { type: "json" };
import { ekero } from "../seed/ekero.ts";
import { fill, lackOf } from "../seed/fill.ts";
import { seedDemo, towns } from "../seed/index.ts";
import { lund } from "../seed/lund.ts";
import veberod from "../seed/veberod.json" with { type: "json" };
import { dayOf } from "../server/context.ts";
import { askerAt, type Loose, openWorld, type World } from "./world.ts";

const ALL = `query All($slug: String!) { hub(slug: $slug) {
  name about seq
  areas(first: 100) { edges { node { name about parent { name } } } }
  themes(first: 100) { edges { node { name } } }
  targetGroups(first: 100) { edges { node { name } } }
  members { edges { node { person { name } } } }
  assignments { edges { node { role area { name } person { name } } } }
  representations { edges { node { actor { name } person { name } } } }
  invitations { edges { node { email name role area { name } actor { name } state } } }
  joinRequests { edges { node { name email message actor { name } state } } }
  actors(first: 400) { edges { node {
    name kind about offers needs languages parent { name } areas { name } themes { name } targetGroups { name }
    contacts(first: 10) { edges { node { name email consentHow } } }
  } } }
  maps(first: 20) { edges { node {
    title about step area { name }
    placements(first: 100) { edges { node { x y pinned weaver actor { name } } } }
    ties(first: 200) { edges { node { state strength kinds since note directed from { name } to { name } themes { name } keepers { name } } } }
    challenges(first: 20) { edges { node { text state owner { name } } } }
    views(first: 20) { edges { node { name filter { weakest wished steps } } } }
  } } }
} }`;

const quiet = () => {};
const nodes = (connection: Loose): Loose[] => connection.edges.map(({ node }: Loose) => node);

/** Signs in as one of the demo's people. */
async function memberOf(world: World, slug: string) {
  const { email } = towns.find(({ founding }) => founding.slug === slug)!.founding.people[0]!;
  const cookie = (await world.app.auth.signInAs(email)).map((header) => header.split(";")[0]).join("; ");
  return askerAt(world.address, { id: "", name: "", cookie }, quiet);
}

/** A hub as its members see it, in an order of its own: lists without order come in that of ids, and ids are chance. */
async function seen(world: World, slug: string): Promise<Loose> {
  const { hub } = await (await memberOf(world, slug)).get(ALL, { slug });
  return inOrder(hub);
}

function inOrder(value: Loose): Loose {
  if (Array.isArray(value)) return value.map(inOrder).sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  if (value && typeof value === "object") return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, inOrder(inside)]));
  return value;
}

const mapOf = (hub: Loose, title: string) => nodes(hub.maps).find((map) => map.title === title);
const namesOn = (map: Loose) => nodes(map.placements).map(({ actor }) => actor.name);

let world: World;
const hubs: Record<string, Loose> = {};

beforeAll(async () => {
  world = await openWorld();
  // Not all at once: what is interrupted is completed at the next start.
  const stopAt = (at: number) => (step: number) => {
    if (step === at) throw new Error("killed");
  };
  for (const at of [0, 3, 20]) await expect(fill(world.app, (await lackOf(world.app, lund))!, stopAt(at))).rejects.toThrow("killed");
  await seedDemo(world.app, quiet);
  for (const { founding } of towns) hubs[founding.slug] = await seen(world, founding.slug);
}, 240_000);

afterAll(() => world.close());

describe("the demo", () => {
  test("fills Lund and Borås with areas and maps, and leaves Ekerö's maps to be drawn", () => {
    expect(Object.keys(hubs)).toEqual(["lund", "boras", "jonkoping", "helsingborg", "ekero"]);
    expect(nodes(hubs.lund.maps)).toHaveLength(8);
    expect(nodes(hubs.boras.maps)).toHaveLength(11);
    expect(nodes(hubs.ekero.areas).length).toBeGreaterThan(0);
    expect(nodes(hubs.ekero.maps)).toEqual([]);
  });

  test("shows Dalby's and Veberöd's actors as printed, no more and no fewer, and says whose the ties are", () => {
    for (const [title, printed, many] of [
      ["Dalby", dalby, 24],
      ["Veberöd", veberod, 15],
    ] as const) {
      const map = mapOf(hubs.lund, title);
      expect(namesOn(map).sort()).toEqual([...printed.actors].sort());
      expect(namesOn(map)).toHaveLength(many);
      expect(
        nodes(map.placements)
          .filter(({ weaver }) => weaver)
          .map(({ actor }) => actor.name),
      ).toEqual(printed.weavers);
      expect(map.about).toContain("påhittade för demon");
    }
    for (const [group, members] of Object.entries(dalby.groups)) {
      const units = nodes(hubs.lund.actors).filter(({ parent }) => parent?.name === group);
      expect(units.map(({ name }) => name).sort()).toEqual([...members].sort());
    }
  });

  test("sets everybody on a map in a place of their own, where no names overlap", () => {
    for (const map of Object.values(hubs).flatMap((hub) => nodes(hub.maps))) {
      const placements = nodes(map.placements);
      expect(placements.filter(({ x, y, pinned }) => x === null || y === null || pinned)).toEqual([]);
      const picture = {
        positions: new Map(placements.map(({ actor, x, y }) => [actor.name, { x, y }])),
        actors: placements.map(({ actor: { name }, weaver }) => ({ id: name, name, weaver, pinned: false })),
        ties: nodes(map.ties).map(({ from, to }) => ({ from: from.name, to: to.name })),
      };
      expect([map.title, overlaps(picture)]).toEqual([map.title, 0]);
    }
  });

  test("answers the three questions in Dalby", () => {
    const { ties, challenges, views } = mapOf(hubs.lund, "Dalby");
    const states = nodes(ties).map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(["Present", "Wished"]));
    expect(nodes(challenges).length).toBeGreaterThanOrEqual(3);
    expect(nodes(views)).toHaveLength(2);
  });

  test.each(["lund", "boras"])(
    "has introductions in every state in %s, as seen from today: some with days left, some overdue",
    async (slug) => {
      const { hub } = await (await memberOf(world, slug)).get(
        `query ($slug: String!) { hub(slug: $slug) { introductions(first: 200) { edges { node {
        state due one { id } other { id } askings { edges { node { answer round actor { id } } } } concludedOn ties(first: 1) { edges { node { state since } } } } } } } }`,
        { slug },
      );
      const all = nodes(hub.introductions).map((one) => ({ ...one, askings: nodes(one.askings) })) as Loose[];
      expect(new Set(all.map(({ state }) => state))).toEqual(new Set(Object.values(IntroductionState)));
      const open = all.filter(({ state }) => state === "Planned" || state === "Asked");
      const today = dayOf(new Date());
      expect(new Set(open.map((one) => nextIn(one as never, today).isLate))).toEqual(new Set([true, false]));
      const made = all.filter(({ state }) => state === "Made");
      expect(made.map(({ ties }) => nodes(ties))).toEqual(made.map(({ concludedOn }) => [{ state: "Present", since: concludedOn }]));
    },
  );

  test("has agendas with notes: of meetings that were held, locked that evening, and of those to come, with ids that follow from their headings", async () => {
    const all = await world.sql<{ slug: string; council: string; ends_at: Date; frozen_at: Date | null; seq: number; items: Loose[] }>(
      `select hub.slug, council.name as council, ends_at, head.frozen_at, head.seq, items from agenda join agenda_head head on head.agenda_id = agenda.id
        join meeting on meeting.id = agenda.meeting_id join council on council.id = agenda.council_id join hub on hub.id = agenda.hub_id`,
    );
    // Helsingborg shows its charter and plan alone.
    expect(new Set(all.map(({ slug }) => slug))).toEqual(new Set(Object.keys(hubs).filter((slug) => slug !== "helsingborg")));
    expect(all.length).toBeGreaterThan(50);
    expect(all.filter(({ seq }) => !seq)).toEqual([]);
    const held = all.filter(({ ends_at }) => ends_at < new Date());
    expect(held.map(({ frozen_at }) => frozen_at)).toEqual(held.map(({ ends_at }) => ends_at));
    expect(all.filter((one) => !held.includes(one) && one.frozen_at)).toEqual([]);
    for (const { slug, council, items } of held) {
      expect(items.length).toBeGreaterThan(2);
      expect(items.some(({ id, title }) => id === itemId(slug, council, title))).toBe(true);
    }
  });

  test("knows nobody's real address", async () => {
    const contacts = Object.values(hubs).flatMap((hub) => nodes(hub.actors).flatMap(({ contacts }) => nodes(contacts)));
    const people = await world.sql<{ email: string }>("select email from person");
    expect(contacts.length).toBeGreaterThan(0);
    for (const { email } of [...contacts, ...people]) expect(email).toMatch(/@([\w-]+\.)*([\w-]+\.example|example\.(org|com|net))$/);
    for (const { consentHow } of contacts) expect(consentHow).toBeTruthy();
  });

  test("has documents of agreements, of a decision and a follow-up too, and shows everyone those that are open alone", async () => {
    const FILES = `query ($slug: String!) { hub(slug: $slug) { agreements(first: 100) { edges { node { files(first: 20) { edges { node {
      name kind only decision { body } followUp { heldOn } } } } } } } } }`;
    const filesOf = ({ hub }: Loose) => nodes(hub.agreements).flatMap(({ files }) => nodes(files));
    const official = filesOf(await (await memberOf(world, "boras")).get(FILES, { slug: "boras" }));
    expect(official.length).toBeGreaterThan(3);
    expect(official.filter(({ decision }) => decision)).toHaveLength(1);
    expect(official.filter(({ followUp }) => followUp?.heldOn)).toHaveLength(1);
    const open = filesOf(await world.visitor().get(FILES, { slug: "boras" }));
    expect(open).toEqual([{ name: "Utdrag ur protokollet.pdf", kind: "pdf", only: null, decision: null, followUp: null }]);
  });

  test("is in the log without a gap, each deed by one of the hub's people", async () => {
    for (const [slug, { seq }] of Object.entries(hubs)) {
      const member = await memberOf(world, slug);
      const { hub } = await member.get(
        "query ($slug: String!) { hub(slug: $slug) { events(first: 5000) { edges { node { seq by { name } deed } } } } }",
        {
          slug,
        },
      );
      const events = nodes(hub.events);
      expect(events.map((event) => event.seq)).toEqual(Array.from({ length: seq }, (_, at) => seq - at));
      const names = towns.find(({ founding }) => founding.slug === slug)!.founding.people.map(({ name }) => name);
      const byNobody = ["foundHub", "requestToJoin"];
      expect(events.filter(({ by, deed }) => !byNobody.includes(deed) && !names.includes(by?.name))).toEqual([]);
    }
  });

  test("is not filled a second time, and what people removed does not come back", async () => {
    const member = await memberOf(world, "lund");
    const { hub } = await member.get(`{ hub(slug: "lund") { actors(filter: { search: "Odlarna" }) { edges { node { id name } } } } }`);
    await member.get("mutation ($id: ID!) { removeActor(id: $id) }", { id: nodes(hub.actors)[0].id });
    const before = await seen(world, "lund");
    const said: string[] = [];
    await seedDemo(world.app, (line) => said.push(line));
    expect(said).toEqual([]);
    expect(await seen(world, "lund")).toEqual(before);
  });
});

describe("a seeding that is interrupted", () => {
  test("is completed at the next start, to the same hubs as one that was not", { timeout: 240_000 }, async () => {
    const other = await openWorld();
    await fill(other.app, (await lackOf(other.app, lund))!, quiet);
    // Of the others, which nobody interrupted here or there, one is enough.
    await fill(other.app, (await lackOf(other.app, ekero))!, quiet);
    for (const { founding } of [lund, ekero]) expect(await seen(other, founding.slug)).toEqual(hubs[founding.slug]);
    expect(await world.sql("select count(*)::int as many from hub")).toEqual([{ many: towns.length }]);
    await other.close();
  });
});

describe("an installation that is in use", () => {
  test("is left alone, even where a hub is called like one of the demo's", async () => {
    const other = await openWorld();
    await other.member("lund", "Astrid");
    await seedDemo(other.app, quiet);
    expect((await other.visitor().get("{ hubs { edges { node { slug actors { totalCount } } } } }")).hubs.edges).toEqual([
      { node: { slug: "lund", actors: { totalCount: 0 } } },
    ]);
    await other.close();
  });
});
