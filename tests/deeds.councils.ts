import type { Deed, Town } from "./deeds.ts";
import type { Asker, Loose } from "./world.ts";

/** A council of a town, with a vacant seat, one that is taken, and a substitute. */
export interface TownsCouncil {
  council: string;
  vacant: string;
  held: string;
  term: string;
  substitute: string;
}

/** Builds it, by the person's own requests. */
export async function buildCouncil(person: Asker, { hub, area, theme, library, choir }: Town): Promise<TownsCouncil> {
  const first = async (document: string, variables: object) => {
    const made = Object.values(await person.get(document, variables))[0] as Loose;
    return (made.id ?? made[0].id) as string;
  };
  const council = await first("mutation($hub: ID!, $council: CouncilInput!) { startCouncil(hub: $hub, council: $council) { id } }", {
    hub,
    council: { name: "Dalby områdesnätverk", kind: "NeighbourhoodNetwork", area, themes: [theme], convenedBy: library },
  });
  const seat = (input: object) =>
    first("mutation($council: ID!, $seat: SeatInput!) { addSeats(council: $council, seat: $seat) { id } }", { council, seat: input });
  const sit = (id: string, name: string) =>
    first('mutation($id: ID!, $name: String) { seatSomebody(seat: $id, term: { name: $name, startsOn: "2026-01-01" }) { id } }', {
      id,
      name,
    });
  const vacant = await seat({ side: "Politics" });
  const held = await seat({ side: "CivilSociety", actor: choir, roles: ["Chair"] });
  const substitute = await seat({ side: "Politics", substitute: true });
  await sit(substitute, "Pia Påhittad");
  return { council, vacant, held, term: await sit(held, "Ola Påhittad"), substitute };
}

const one = (id: keyof Town) => (town: Town) => ({ id: town[id] });

/** Every mutation of councils, their seats and who sits there, done once in a way that a town allows. */
export const councilDeeds: Record<string, Deed> = {
  startCouncil: {
    document:
      'mutation($hub: ID!, $parent: ID!, $theme: ID!) { startCouncil(hub: $hub, council: { name: "Arbetsgruppen", kind: SteeringGroup, parent: $parent, themes: [$theme], quotas: [{ side: Politics, ordinary: 2, substitutes: 2 }] }) { id } }',
    variables: ({ hub, council, theme }) => ({ hub, parent: council, theme }),
    writes: "create Council",
    heardIn: ["council"],
  },
  describeCouncil: {
    document:
      'mutation($id: ID!, $actor: ID!) { describeCouncil(id: $id, council: { parity: true, meetsPerYear: 4, decidedOn: "2025-03-01", convenedBy: $actor, convenedFrom: CivilSociety, visibility: members }) { id } }',
    variables: ({ council, choir }) => ({ id: council, actor: choir }),
    writes: "update Council",
    heardIn: ["council", "area"],
  },
  removeCouncil: {
    document: "mutation($id: ID!) { removeCouncil(id: $id) }",
    variables: one("council"),
    writes: "delete Council",
    heardIn: ["council", "area"],
  },
  addSeats: {
    document:
      'mutation($council: ID!, $actor: ID!) { addSeats(council: $council, seat: { side: CivilSociety, actor: $actor, appointedBy: "Föreningsrådet" }, count: 3) { id } }',
    variables: ({ council, club }) => ({ council, actor: club }),
    writes: "create Seat",
    heardIn: ["council", "club"],
  },
  describeSeat: {
    document:
      'mutation($id: ID!, $actor: ID!) { describeSeat(id: $id, seat: { name: "Chef", roles: [Secretary, Approver], paid: true, actor: $actor }) { id } }',
    variables: ({ vacant, library }) => ({ id: vacant, actor: library }),
    writes: "update Seat",
    heardIn: ["council", "library"],
  },
  removeSeat: {
    document: "mutation($id: ID!) { removeSeat(id: $id) }",
    variables: one("held"),
    writes: "delete Term",
    heardIn: ["council", "choir"],
  },
  seatSomebody: {
    document:
      'mutation($seat: ID!) { seatSomebody(seat: $seat, term: { name: "Ulla Påhittad", gender: Woman, startsOn: "2026-02-01", endsOn: "2099-12-31" }) { id } }',
    variables: ({ vacant }) => ({ seat: vacant }),
    writes: "create Term",
    heardIn: ["council", "vacant"],
  },
  handOverSeat: {
    document: 'mutation($seat: ID!) { handOverSeat(seat: $seat, term: { unnamed: true, startsOn: "2026-03-01" }) { id } }',
    variables: ({ held }) => ({ seat: held }),
    writes: "create Term",
    heardIn: ["council", "held"],
  },
  describeTerm: {
    document: 'mutation($id: ID!) { describeTerm(id: $id, term: { name: "Ola Omdöpt", gender: Man, open: true }) { id } }',
    variables: one("term"),
    writes: "update Term",
    heardIn: ["council", "held"],
  },
  endTerm: {
    document: 'mutation($id: ID!) { endTerm(id: $id, on: "2026-03-31") { id } }',
    variables: one("term"),
    writes: "update Term",
    heardIn: ["council", "held"],
  },
  callSubstitute: {
    document: "mutation($seat: ID!) { callSubstitute(seat: $seat) { id } }",
    variables: ({ vacant }) => ({ seat: vacant }),
    writes: "create Term",
    heardIn: ["council", "vacant", "substitute"],
  },
};
