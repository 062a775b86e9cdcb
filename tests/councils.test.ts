import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sv } from "../schema/councils.words.ts";
import { type Asker, type Loose, openWorld, type World } from "./world.ts";

const START = "mutation($hub: ID!, $council: CouncilInput!) { startCouncil(hub: $hub, council: $council) { id parent { id } } }";
const SEATS =
  "mutation($council: ID!, $seat: SeatInput!, $count: Int! = 1) { addSeats(council: $council, seat: $seat, count: $count) { id position } }";
const SIT = "mutation($seat: ID!, $term: TermPatch!) { seatSomebody(seat: $seat, term: $term) { id } }";
const HAND = "mutation($seat: ID!, $term: TermPatch!) { handOverSeat(seat: $seat, term: $term) { id } }";
const CALL = "mutation($seat: ID!) { callSubstitute(seat: $seat) { name startsOn endsOn } }";
const DESCRIBE = "mutation($id: ID!, $council: CouncilPatch!) { describeCouncil(id: $id, council: $council) { id visibility } }";
const READ = `query($id: ID!) { council(id: $id) { name seats { edges { node {
  id side substitute isVacant terms { edges { node { name gender isHeld startsOn endsOn person { id name } } } }
} } } } }`;

let world: World;
let karin: Asker;
let omar: Asker;
let borja: Asker;
beforeAll(async () => {
  world = await openWorld();
  karin = await world.member("lund", "Karin");
  omar = await world.member("lund", "Omar", "Member");
  borja = await world.member("boras", "Börja");
});
afterAll(() => world.close());

/** A council of one's own with so many seats: their ids. */
async function started(seat: object = { side: "Politics" }, count = 1, more: object = {}): Promise<{ id: string; seats: string[] }> {
  const council = { name: "Samordningsgruppen", kind: "CoordinationGroup", ...more };
  const { id } = (await karin.get(START, { hub: world.hub("lund"), council })).startCouncil;
  const { addSeats } = await karin.get(SEATS, { council: id, seat, count });
  return { id, seats: addSeats.map((one: { id: string }) => one.id) };
}

const seatsOf = async (asker: Asker, id: string): Promise<Loose[]> =>
  (await asker.get(READ, { id })).council.seats.edges.map(({ node }: Loose) => ({
    ...node,
    terms: node.terms.edges.map((edge: Loose) => edge.node),
  }));
const rightsOf = async (asker: Asker) => (await asker.get("{ me { rights { keeps sitsIn } } }")).me.rights;
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toLocaleDateString("sv-SE");
const settled = () => new Promise((done) => setTimeout(done, 600));

describe("a council is kept", () => {
  test("by its chair while the term runs, with its groups, and not by others who sit there", async () => {
    const { id, seats } = await started({ side: "Politics", roles: ["Chair"] });
    const [plain] = (await karin.get(SEATS, { council: id, seat: { side: "CivilSociety" } })).addSeats;
    const nina = await world.member("lund", "Nina", "Member");
    const term = (await karin.get(SIT, { seat: seats[0], term: { person: omar.id } })).seatSomebody.id;
    await karin.get(SIT, { seat: plain.id, term: { person: nina.id } });
    expect([await rightsOf(omar), await rightsOf(nina)]).toEqual([
      { keeps: [id], sitsIn: [id] },
      { keeps: [], sitsIn: [id] },
    ]);
    const group = { name: "Arbetsgruppen", kind: "SteeringGroup", parent: id };
    const made = (await omar.get(START, { hub: world.hub("lund"), council: group })).startCouncil.id;
    await settled();
    await omar.get(SEATS, { council: made, seat: { side: "Administration" } });
    for (const refused of [
      nina.whyNot(SEATS, { council: id, seat: { side: "Politics" } }),
      omar.whyNot(START, { hub: world.hub("lund"), council: { ...group, parent: null } }),
    ])
      expect((await refused).message).toBe(sv.whyNot.notKeeper);

    await world.sql("update term set starts_on = $2, ends_on = $2 where id = $1", [term, inDays(-1)]);
    await settled();
    expect(await rightsOf(omar)).toEqual({ keeps: [], sitsIn: [] });
    expect((await omar.whyNot(DESCRIBE, { id, council: { about: "Mitt" } })).message).toBe(sv.whyNot.notKeeper);
  });

  test("by nobody through a seat of another council, whatever the database is asked", async () => {
    const [mine, other] = [await started({ side: "Politics", roles: ["Secretary"] }), await started()];
    const eva = await world.member("lund", "Eva", "Member");
    await karin.get(SIT, { seat: mine.seats[0], term: { person: eva.id } });
    expect((await eva.whyNot(SIT, { seat: other.seats[0], term: { name: "Ada" } })).message).toBe(sv.whyNot.notKeeper);
    expect((await eva.whyNot(DESCRIBE, { id: other.id, council: { parent: mine.id } })).message).toBe(sv.whyNot.notKeeper);
  });
});

describe("who sits in a council", () => {
  test("is told to members; everyone else sees that the seat is taken, and the name only when it is open", async () => {
    const { id, seats } = await started({ side: "Politics" }, 3);
    await karin.get(SIT, { seat: seats[0], term: { name: "Öppen Påhittad", gender: "Woman" } });
    await karin.get(SIT, { seat: seats[1], term: { name: "Sluten Påhittad", gender: "Man", open: false } });
    const shown = async (asker: Asker) =>
      (await seatsOf(asker, id)).map(({ isVacant, terms: [term] }) => [
        isVacant,
        term?.name ?? null,
        term?.gender ?? null,
        term?.isHeld ?? null,
      ]);
    expect(await shown(omar)).toEqual([
      [false, "Öppen Påhittad", "Woman", true],
      [false, "Sluten Påhittad", "Man", true],
      [true, null, null, null],
    ]);
    for (const outsider of [world.visitor(), borja])
      expect(await shown(outsider)).toEqual([
        [false, "Öppen Påhittad", null, true],
        [false, null, null, true],
        [true, null, null, null],
      ]);
    const { hub } = await world
      .visitor()
      .get('{ hub(slug: "lund") { events(first: 200) { edges { node { label type changes { before after } } } } } }');
    expect(JSON.stringify(hub)).not.toContain("Påhittad");
  });

  test("with an account is known to outsiders by nothing at all", async () => {
    const { id, seats } = await started();
    await karin.get(SIT, { seat: seats[0], term: { person: omar.id, open: true } });
    expect((await seatsOf(world.visitor(), id))[0].terms).toEqual([expect.objectContaining({ person: null, name: null, isHeld: true })]);
  });

  test("has their seat to themselves, and hands it over without a gap", async () => {
    const { id, seats } = await started();
    await karin.get(SIT, { seat: seats[0], term: { name: "Ada", startsOn: "2025-01-01" } });
    expect((await karin.whyNot(SIT, { seat: seats[0], term: { name: "Bo" } })).extensions.key).toBe("councils.whyNot.taken");
    await karin.get(HAND, { seat: seats[0], term: { name: "Bo", startsOn: "2026-03-01" } });
    const [{ terms, isVacant }] = await seatsOf(karin, id);
    expect(terms.map(({ name, startsOn, endsOn }: Loose) => [name, startsOn, endsOn])).toEqual([
      ["Bo", "2026-03-01", null],
      ["Ada", "2025-01-01", "2026-02-28"],
    ]);
    expect(isVacant).toBe(false);
  });

  test("leaves the seat taken by nobody when they erase their account", async () => {
    const { id, seats } = await started();
    const gone = await world.member("lund", "Gun", "Member");
    await karin.get(SIT, { seat: seats[0], term: { person: gone.id, gender: "Woman" } });
    const [{ email }] = await world.sql("select email from person where id = $1", [gone.id]);
    await gone.get("mutation($address: String!) { eraseMe(address: $address) }", { address: email });
    await expect.poll(() => seatsOf(karin, id)).toEqual([expect.objectContaining({ isVacant: true })]);
    expect((await seatsOf(karin, id))[0].terms).toEqual([expect.objectContaining({ person: null, gender: null, isHeld: false })]);
  });
});

describe("substitutes", () => {
  test("are called in the order of their seats, until there is none left", async () => {
    const { id, seats } = await started({ side: "Politics" }, 3);
    const { addSeats } = await karin.get(SEATS, { council: id, seat: { side: "Politics", substitute: true }, count: 2 });
    for (const [at, name] of ["Första", "Andra"].entries())
      await karin.get(SIT, { seat: addSeats[1 - at].id, term: { name, startsOn: "2025-01-01", endsOn: "2099-12-31" } });
    const calls = [];
    for (const seat of seats) calls.push((await karin.ask(CALL, { seat })).data?.callSubstitute?.name ?? "nobody");
    expect(calls).toEqual(["Andra", "Första", "nobody"]);
    expect((await seatsOf(karin, id)).map(({ substitute, isVacant }) => [substitute, isVacant])).toEqual([
      [false, false],
      [false, false],
      [false, true],
      [true, true],
      [true, true],
    ]);
  });
});

describe("a council is found", () => {
  test("by its vacancies, and by whom it is for", async () => {
    const slug = "ystad";
    const siv = await world.member(slug, "Siv");
    const hub = world.hub(slug);
    const add = async (name: string, more: object = {}) =>
      (await siv.get(START, { hub, council: { name, kind: "Forum", ...more } })).startCouncil.id as string;
    const [open, full, closed] = [await add("Öppet"), await add("Fullt"), await add("Slutet", { visibility: "members" })];
    await siv.get(SEATS, { council: open, seat: { side: "CivilSociety" } });
    const [seat] = (await siv.get(SEATS, { council: full, seat: { side: "CivilSociety" } })).addSeats;
    await siv.get(SIT, { seat: seat.id, term: { unnamed: true } });
    const names = async (asker: Asker, filter = "") =>
      (
        await asker.get(`query($slug: String!) { hub(slug: $slug) { councils${filter} { edges { node { name } } } } }`, { slug })
      ).hub.councils.edges.map(({ node }: Loose) => node.name);
    expect(await names(siv)).toEqual(["Fullt", "Slutet", "Öppet"]);
    expect(await names(siv, "(vacant: true)")).toEqual(["Öppet"]);
    expect(await names(world.visitor())).toEqual(["Fullt", "Öppet"]);
    expect((await siv.whyNot(DESCRIBE, { id: closed, council: { visibility: "parties" } })).message).toBe(sv.whyNot.noParties);
    await siv.get(DESCRIBE, { id: open, council: { visibility: "members" } });
    expect(await names(world.visitor())).toEqual(["Fullt"]);
    expect(await world.sql("select distinct visibility from seat where council_id = $1", [open])).toEqual([{ visibility: "members" }]);
  });
});
