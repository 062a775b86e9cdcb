import type { Deed, Town } from "./deeds.ts";
import type { Asker, Loose } from "./world.ts";

/** A meeting of a town that was held, at which the library and the choir were seen. */
export interface TownsLessons {
  taught: string;
}

/** Builds it, by the person's own requests. */
export async function buildLessons(person: Asker, { hub, area, library, choir }: Town): Promise<TownsLessons> {
  const first = async (document: string, variables: object) => {
    const made = Object.values(await person.get(document, variables))[0] as Loose;
    return (made.id ?? made[0].id) as string;
  };
  const council = await first(
    'mutation($hub: ID!, $area: ID!) { startCouncil(hub: $hub, council: { name: "Dalby mötesplats", kind: NeighbourhoodNetwork, area: $area }) { id } }',
    { hub, area },
  );
  const at = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
  const taught = await first(
    'mutation($council: ID!, $from: DateTime!, $to: DateTime!) { planMeeting(council: $council, meeting: { title: "Träffen", startsAt: $from, endsAt: $to }) { id } }',
    { council, from: at(12), to: at(11.9) },
  );
  for (const actor of [library, choir]) {
    const seat = await first(
      "mutation($council: ID!, $actor: ID!) { addSeats(council: $council, seat: { side: CivilSociety, actor: $actor }) { id } }",
      { council, actor },
    );
    const term = await first(
      'mutation($seat: ID!) { seatSomebody(seat: $seat, term: { name: "Siv Påhittad", startsOn: "2026-01-01" }) { id } }',
      { seat },
    );
    await first("mutation($meeting: ID!, $term: ID!) { addPresent(meeting: $meeting, who: { term: $term }) { id } }", {
      meeting: taught,
      term,
    });
  }
  await first("mutation($id: ID!) { holdMeeting(id: $id) { id } }", { id: taught });
  return { taught };
}

const decides = (what: "take" | "decline"): Deed => ({
  document: `mutation($meeting: ID!, $map: ID!, $one: ID!, $other: ID!) { ${what}Encounters(meeting: $meeting, map: $map, pairs: [{ one: $one, other: $other }]) { id } }`,
  variables: ({ taught, map, library, choir }) => ({ meeting: taught, map, one: library, other: choir }),
  writes: "create Encounter",
  heardIn: ["taught", "map", "library", "choir"],
});

/** What can be made of what a meeting teaches, each done once in a way that a town allows. */
export const learnsDeeds: Record<string, Deed> = { takeEncounters: decides("take"), declineEncounters: decides("decline") };
