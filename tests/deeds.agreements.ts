import type { Deed, Town } from "./deeds.ts";
import type { Asker, Loose } from "./world.ts";

/** An agreement of a town that is in dialogue, and the party that joined it last. */
export interface TownsAgreement {
  agreement: string;
  party: string;
  /** A view of the board that is shared with officials. */
  savedBoard: string;
}

const OPEN = "mutation($hub: ID!, $dialogue: DialogueInput!) { openDialogue(hub: $hub, dialogue: $dialogue) { id } }";

/** Builds it, by the person's own requests, between actors that nothing else is done with. */
export async function buildAgreement(person: Asker, { hub, area, theme }: Pick<Town, "hub" | "area" | "theme">): Promise<TownsAgreement> {
  const actor = async (name: string, kind: string) => {
    const ADD = "mutation($hub: ID!, $actor: ActorInput!) { addActor(hub: $hub, actor: $actor) { id } }";
    return ((await person.get(ADD, { hub, actor: { name, kind, visibility: "members" } })) as Loose).addActor.id as string;
  };
  const [openedBy, scouts, parish] = [
    await actor("Fritidsförvaltningen", "Department"),
    await actor("Scoutkåren", "Association"),
    await actor("Pastoratet", "Congregation"),
  ];
  const dialogue = { title: "Öppen ungdomsverksamhet", area, themes: [theme], openedBy, with: [scouts] };
  const { id } = (await person.get(OPEN, { hub, dialogue })).openDialogue as Loose;
  const { addParty } = await person.get("mutation($id: ID!, $actor: ID!) { addParty(agreement: $id, actor: $actor) { id } }", {
    id,
    actor: parish,
  });
  const { saveBoard } = await person.get(
    'mutation($hub: ID!) { saveBoard(hub: $hub, board: { name: "Försenade", address: "severities=Overdue", isShared: true }) { id } }',
    { hub },
  );
  return { agreement: id, party: addParty.id, savedBoard: saveBoard.id };
}

/** Steps in the life of an agreement are not undone, and are tried where they belong. */
export const agreementsBeyondUndoing = [
  "openDialogue",
  "endDialogue",
  "removeDialogue",
  "addParty",
  "removeParty",
  "saveBoard",
  "removeBoard",
];

/** Every mutation of agreements that can be undone, done once in a way that a town allows. */
export const agreementDeeds: Record<string, Deed> = {
  describeAgreement: {
    document:
      'mutation($id: ID!, $council: ID!) { describeAgreement(id: $id, agreement: { purpose: "Fler öppna kvällar", startsOn: "2027-01-01", endsOn: "2029-12-31", themes: [], area: null, steeringGroup: $council }) { id } }',
    variables: ({ agreement, council }) => ({ id: agreement, council }),
    writes: "update Agreement",
    heardIn: ["council"],
  },
};
