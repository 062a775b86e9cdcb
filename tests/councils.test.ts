import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Asker, openWorld, type World } from "./world.ts";

let world: World;
let karin: Asker;
let council: string;
beforeAll(async () => {
  world = await openWorld();
  karin = await world.member("lund", "Karin");
  const started = await karin.get(START, { hub: world.hub("lund"), council: { name: "Samordningsgruppen", kind: "CoordinationGroup" } });
  council = started.startCouncil.id;
});
afterAll(() => world.close());

const START = "mutation($hub: ID!, $council: CouncilInput!) { startCouncil(hub: $hub, council: $council) { id parent { id } } }";
const SEATS =
  "mutation($council: ID!, $seat: SeatInput!, $count: Int! = 1) { addSeats(council: $council, seat: $seat, count: $count) { id position } }";
const SIT = "mutation($seat: ID!, $term: TermPatch!) { seatSomebody(seat: $seat, term: $term) { id } }";

describe("a council", () => {
  test("is kept by its chair, with its groups, and by nobody else", async () => {
    const { addSeats } = await karin.get(SEATS, { council, seat: { side: "Politics", roles: ["Chair"] }, count: 2 });
    const omar = await world.member("lund", "Omar", "Member");
    await karin.get(SIT, { seat: addSeats[0].id, term: { person: omar.id } });
    const { me } = await omar.get("{ me { rights { keeps sitsIn } } }");
    expect(me.rights).toEqual({ keeps: [council], sitsIn: [council] });
    expect(addSeats.map(({ position }: { position: number }) => position)).toEqual([1, 2]);
  });
});
