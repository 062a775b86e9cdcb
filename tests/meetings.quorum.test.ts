import { afterAll, beforeAll, expect, test } from "vitest";
import { BEGIN, CONTENT, heldBy, SEND } from "./minutes.ts";
import { type Asker, type Loose, openWorld, type World } from "./world.ts";

let world: World;
let karin: Asker;
let nils: Asker;
let council: string;

beforeAll(async () => {
  world = await openWorld({ DEMO: "1" });
  karin = await world.member("lund", "Karin");
  nils = await world.member("lund", "Nils", "Member");
  const anna = await world.member("lund", "Anna", "Member");
  const { startCouncil } = await karin.get(
    'mutation($hub: ID!) { startCouncil(hub: $hub, council: { name: "Dalby nätverk", kind: NeighbourhoodNetwork }) { id } }',
    { hub: world.hub("lund") },
  );
  council = startCouncil.id;
  const { addSeats } = await karin.get(
    "mutation($council: ID!) { addSeats(council: $council, seat: { side: CivilSociety, roles: [Approver] }, count: 2) { id } }",
    { council },
  );
  for (const [at, { id }] of [nils, anna].entries())
    await karin.get("mutation($seat: ID!, $term: TermPatch!) { seatSomebody(seat: $seat, term: $term) { id } }", {
      seat: addSeats[at].id,
      term: { startsOn: "2026-01-01", person: id },
    });
});
afterAll(() => world.close());

test("a council that has said nothing has no rule of its own, and one that it takes back is gone", async () => {
  const READ = "query($id: ID!) { council(id: $id) { quorum { by eachSide } } }";
  const SET = "mutation($id: ID!, $quorum: QuorumRuleInput) { describeCouncil(id: $id, council: { quorum: $quorum }) { quorum { by } } }";
  expect(await karin.get(READ, { id: council })).toEqual({ council: { quorum: null } });
  expect(await karin.get(SET, { id: council, quorum: { by: "Half", eachSide: true } })).toEqual({
    describeCouncil: { quorum: { by: "Half" } },
  });
  expect(await karin.get(SET, { id: council, quorum: null })).toEqual({ describeCouncil: { quorum: null } });
  expect(await karin.get(READ, { id: council })).toEqual({ council: { quorum: null } });
});

const contentOf = async (meeting: string): Promise<Loose> => (await karin.get(CONTENT, { meeting })).minutesContent;

test("minutes say whether enough came by the council's rule of that day, and go on saying so when the rule is changed", async () => {
  const decidesBy = (quorum: object) =>
    karin.get(
      "mutation($id: ID!, $quorum: QuorumRuleInput) { describeCouncil(id: $id, council: { quorum: $quorum }) { quorum { by count eachSide } } }",
      { id: council, quorum },
    );
  const came = async (meeting: string) => {
    const { council: read } = await karin.get(
      "query($id: ID!) { council(id: $id) { seats { edges { node { terms { edges { node { id person { id } } } } } } } } }",
      { id: council },
    );
    const terms: Loose[] = read.seats.edges.flatMap(({ node }: Loose) => node.terms.edges.map((edge: Loose) => edge.node));
    const { id: term } = terms.find(({ person }) => person.id === nils.id)!;
    await karin.get("mutation($meeting: ID!, $term: ID!) { addPresent(meeting: $meeting, who: { term: $term }) { id } }", {
      meeting,
      term,
    });
  };
  const begun = async () => {
    const meeting = await heldBy(world, karin, council);
    await came(meeting);
    return { meeting, id: (await karin.get(BEGIN, { meeting })).beginMinutes.id };
  };
  const { meeting, id } = await begun();
  expect((await contentOf(meeting)).quorum).toBe(null);
  const rule = { by: "Count", count: 1, eachSide: true };
  expect((await decidesBy(rule)).describeCouncil).toEqual({ quorum: rule });
  await karin.get(SEND, { id });
  await decidesBy({ by: "TwoThirds", eachSide: false });
  expect((await contentOf(meeting)).quorum).toEqual({ rule, present: 1, seats: 2, needed: 1, missing: [], isMet: true });
  const { meeting: later } = await begun();
  expect((await contentOf(later)).quorum).toMatchObject({ needed: 2, isMet: false });
  const [{ operation }] = await world.sql(
    "select operation from event where subject = $1 and deed = 'describeCouncil' order by seq desc limit 1",
    [council],
  );
  await karin.get("mutation($operation: ID!) { undo(operation: $operation) }", { operation });
  expect((await contentOf(later)).quorum).toMatchObject({ rule, isMet: true });
});
