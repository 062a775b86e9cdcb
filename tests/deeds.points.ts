import type { Deed, Town } from "./deeds.ts";
import type { Asker, Loose } from "./world.ts";

/** What a town's councils prepare agendas from: an item that stands on each, and a meeting of another council with an agenda and a template of it. */
export interface TownsPoints {
  stands: string;
  prepared: string;
  template: string;
}

/** Builds it, by the person's own requests. */
export async function buildPoints(person: Asker, { hub, council }: Pick<Town, "hub" | "council">): Promise<TownsPoints> {
  const first = async (document: string, variables: object) =>
    (Object.values(await person.get(document, variables))[0] as Loose).id as string;
  const stand = (title: string) =>
    first("mutation($council: ID!, $title: String!) { addStandingItem(council: $council, item: { title: $title, minutes: 5 }) { id } }", {
      council,
      title,
    });
  const stands = await stand("Mötets öppnande");
  await stand("Val av justerare");
  const other = await first(
    'mutation($hub: ID!) { startCouncil(hub: $hub, council: { name: "Fritidsrådet", kind: AdvisoryCouncil }) { id } }',
    {
      hub,
    },
  );
  const prepared = await first(
    'mutation($council: ID!) { planMeeting(council: $council, meeting: { title: "Höstens möte", startsAt: "2099-09-01T16:00:00Z", endsAt: "2099-09-01T18:00:00Z" }) { id } }',
    { council: other },
  );
  await person.get("mutation($prepared: ID!) { beginAgenda(meeting: $prepared, from: { ready: Forum }) { id } }", { prepared });
  const template = await first('mutation($prepared: ID!) { saveTemplate(meeting: $prepared, name: "Vår mall", forHub: true) { id } }', {
    prepared,
  });
  return { stands, prepared, template };
}

const one = (id: keyof Town) => (town: Town) => ({ id: town[id] });

/** Every mutation of what agendas are begun with, done once in a way that a town allows. */
export const pointDeeds: Record<string, Deed> = {
  addStandingItem: {
    document:
      'mutation($council: ID!) { addStandingItem(council: $council, item: { title: "Nästa möte", kind: decision, minutes: 10, owner: "Sekreteraren", place: Last }) { id } }',
    variables: ({ council }) => ({ council }),
    writes: "create StandingItem",
    heardIn: ["council"],
  },
  describeStandingItem: {
    document:
      'mutation($id: ID!) { describeStandingItem(id: $id, item: { title: "Öppnande", kind: dialogue, minutes: null, owner: "Ordföranden", place: Last }) { id } }',
    variables: one("stands"),
    writes: "update StandingItem",
    heardIn: ["council"],
  },
  moveStandingItem: {
    document: "mutation($id: ID!) { moveStandingItem(id: $id, to: 1) { id } }",
    variables: one("stands"),
    writes: "update StandingItem",
    heardIn: ["council"],
  },
  removeStandingItem: {
    document: "mutation($id: ID!) { removeStandingItem(id: $id) }",
    variables: one("stands"),
    writes: "delete StandingItem",
    heardIn: ["council"],
  },
  saveTemplate: {
    document: 'mutation($meeting: ID!) { saveTemplate(meeting: $meeting, name: "Fritidsrådets") { id } }',
    variables: ({ prepared }) => ({ meeting: prepared }),
    writes: "create AgendaTemplate",
  },
  removeTemplate: {
    document: "mutation($id: ID!) { removeTemplate(id: $id) }",
    variables: one("template"),
    writes: "delete AgendaTemplate",
  },
};

/** What somebody has sent in, and what has become of it, is theirs and the council's to say: it is undone by saying so. */
export const pointsBeyondUndoing = [
  ...["sendPoint", "withdrawPoint", "takePoint", "declinePoint", "putBackPoint", "movePoint"],
  ...["tableItem", "untableItem"],
];
