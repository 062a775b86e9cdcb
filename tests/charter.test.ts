import { afterAll, beforeAll, expect, test } from "vitest";
import { type Asker, type Loose, openWorld, type World } from "./world.ts";

let world: World;
let hub: string;
let lova: Asker;
let people: Asker[];
beforeAll(async () => {
  world = await openWorld();
  lova = await world.member("lund", "Lova");
  hub = world.hub("lund");
  people = await Promise.all(["Ada", "Bo", "Cia", "Dan", "Eva", "Finn"].map((name) => world.member("lund", name, "Member")));
});
afterAll(() => world.close());

const WORD =
  "mutation($hub: ID!, $kind: PrincipleKind!, $principle: PrincipleInput!) { wordPrinciple(hub: $hub, kind: $kind, principle: $principle) { id name } }";
const ASK = "mutation($hub: ID!, $round: RatingRoundInput!) { askRatings(hub: $hub, round: $round) { id } }";
const RATE = "mutation($round: ID!, $side: RatingSide!, $marks: [MarkInput!]!) { rate(round: $round, side: $side, marks: $marks) { id } }";
const COUNT = "mutation($id: ID!) { countRatings(id: $id) { result } }";
const OF_HUB =
  '{ hub(slug: "lund") { principles { edges { node { kind name practice } } } ratingRounds { edges { node { title isOpen result } } } } }';

const soon = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
const asked = async (more: object = {}) =>
  (await lova.get(ASK, { hub, round: { title: "Omdömen", closesOn: soon, ...more } })).askRatings.id as string;
const rate = (who: Asker, round: string, mark: number, words: string | null = null) =>
  who.get(RATE, { round, side: "CivilSociety", marks: [{ kind: "Dialogue", mark, words }] });
const dialogue = (result: Loose) => result.find(({ kind }: Loose) => kind === "Dialogue").sides;

test("a principle is worded by coordinators, once for each of the six, and read by everyone", async () => {
  const principle = { name: "Samtal", meaning: "Vi lyssnar på varandra.", practice: "Varje höst." };
  const { wordPrinciple } = await lova.get(WORD, { hub, kind: "Dialogue", principle });
  const again = await lova.get(WORD, { hub, kind: "Dialogue", principle: { ...principle, practice: null } });
  expect(again.wordPrinciple.id).toBe(wordPrinciple.id);
  expect((await world.visitor().get(OF_HUB)).hub.principles.edges).toEqual([
    { node: { kind: "Dialogue", name: "Samtal", practice: null } },
  ]);
  expect((await people[0]!.whyNot(WORD, { hub, kind: "Quality", principle })).extensions.key).toBe("hubs.whyNot.notCoordinator");
  await lova.get("mutation($id: ID!) { removePrinciple(id: $id) }", { id: wordPrinciple.id });
  expect((await lova.get(OF_HUB)).hub.principles.edges).toEqual([]);
});

test("two who word the same principle at once leave one wording, that of one of them, and nobody gets an error that tells nothing", async () => {
  const names = ["Kvalitet", "God kvalitet", "Bra kvalitet", "Hög kvalitet"];
  const all = await Promise.all(names.map((name) => lova.ask(WORD, { hub, kind: "Quality", principle: { name, meaning: "Det håller." } })));
  const worded = all.flatMap(({ data }) => data?.wordPrinciple?.name ?? []);
  expect(all.flatMap(({ errors }) => errors ?? []).filter(({ extensions }) => extensions.code !== "REFUSED")).toEqual([]);
  const rows = await world.sql("select name from principle where hub_id = $1 and kind = 'Quality'", [hub]);
  expect(rows).toHaveLength(1);
  expect(worded).toContain(rows[0]!.name);
  await expect(
    world.sql("insert into principle (hub_id, kind, name, meaning) values ($1, 'Quality', 'En till', 'Två ord')", [hub]),
  ).rejects.toThrow("unique");
});

test("what each says is theirs alone until it is counted up, and then nobody's", async () => {
  const round = await asked();
  for (const [at, who] of people.slice(0, 5).entries()) await rate(who, round, at + 1, `ord ${at + 1}`);
  await rate(people[4]!, round, 4, "ändrade mig");
  const MINE = "query($round: ID!) { myRating(round: $round) { side marks { mark words } } }";
  expect((await people[4]!.get(MINE, { round })).myRating).toEqual({ side: "CivilSociety", marks: [{ mark: 4, words: "ändrade mig" }] });
  expect((await lova.get(MINE, { round })).myRating).toBeNull();
  const [row] = await world.sql("select id from rating where round_id = $1 limit 1", [round]);
  expect((await lova.get("query($id: ID!) { node(id: $id) { id } }", { id: row.id })).node).toBeNull();
  expect((await people[0]!.whyNot(COUNT, { id: round })).extensions.key).toBe("hubs.whyNot.notCoordinator");
  const { result } = (await lova.get(COUNT, { id: round })).countRatings;
  expect(dialogue(result).CivilSociety).toEqual({
    ...{ count: 5, mean: 2.8, spread: [1, 1, 1, 2, 0] },
    words: ["ord 1", "ord 2", "ord 3", "ord 4", "ändrade mig"],
  });
  expect(dialogue(result).Municipality.count).toBe(0);
  expect(await world.sql("select 1 from rating where round_id = $1", [round])).toEqual([]);
  expect((await people[5]!.whyNot(RATE, { round, side: "CivilSociety", marks: [{ kind: "Dialogue", mark: 5 }] })).extensions.key).toBe(
    "charter.whyNot.closed",
  );
});

test("the log tells that ratings were asked for and counted up, and not who answered", async () => {
  const round = await asked({ title: "Tyst" });
  const before = await world.sql("select seq from log_head where hub_id = $1", [hub]);
  await rate(people[0]!, round, 1, "ingen ska se det här");
  expect(await world.sql("select seq from log_head where hub_id = $1", [hub])).toEqual(before);
  const deeds = await world.sql("select deed from event where hub_id = $1 and subject = $2", [hub, round]);
  expect(deeds).toEqual([{ deed: "askRatings" }]);
});

test("four answers are too few to be told, however they are asked for", async () => {
  const round = await asked({ visibility: "public" });
  for (const who of people.slice(0, 4)) await rate(who, round, 1, "bara vi fyra");
  const { result } = (await lova.get(COUNT, { id: round })).countRatings;
  expect(dialogue(result).CivilSociety).toEqual({ count: null, mean: null, spread: [], words: [] });
  const seen = JSON.stringify(await world.visitor().get(OF_HUB));
  expect(seen).toContain("ratingRounds");
  expect(seen).not.toContain("bara vi fyra");
  expect(JSON.stringify(await world.sql("select * from rating_round where id = $1", [round]))).not.toContain("bara vi fyra");
});

test("a round is removed by those who ask, and by no other member", async () => {
  const REMOVE = "mutation($id: ID!) { removeRatings(id: $id) }";
  const id = await asked({ title: "Ångrad", visibility: "public" });
  await rate(people[0]!, id, 1);
  expect((await people[0]!.whyNot(REMOVE, { id })).extensions.key).toBe("hubs.whyNot.notCoordinator");
  expect((await world.visitor().ask(REMOVE, { id })).errors).toHaveLength(1);
  expect(await world.sql("select 1 from rating_round where id = $1", [id])).toHaveLength(1);
  await lova.get(REMOVE, { id });
  expect(await world.sql("select 1 from rating where round_id = $1", [id])).toEqual([]);
});

test("a visitor sees the rounds that are public, and none that are for members", async () => {
  await asked({ title: "Bara för oss" });
  const titles = (await world.visitor().get(OF_HUB)).hub.ratingRounds.edges.map(({ node }: Loose) => node.title);
  expect(titles).toEqual(["Omdömen"]);
});

test("who erases themselves takes what they said in an open round along", async () => {
  const round = await asked({ title: "Öppen" });
  const gone = await world.member("lund", "Gun", "Member");
  await rate(gone, round, 2);
  const [{ email }] = await world.sql("select email from person where id = $1", [gone.id]);
  await gone.get("mutation($address: String!) { eraseMe(address: $address) }", { address: email });
  await expect.poll(() => world.sql("select 1 from rating where person_id = $1", [gone.id])).toEqual([]);
});
