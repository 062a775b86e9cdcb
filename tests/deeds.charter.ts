import type { Deed, Town } from "./deeds.ts";
import type { Asker, Loose } from "./world.ts";

/** A town's charter, one version of which is adopted, with all that belongs to it; and one that is only begun. */
export interface TownsCharter {
  charter: string;
  begun: string;
  version: string;
  leader: string;
  signatory: string;
  action: string;
  note: string;
  practice: string;
}

/** Builds it, by the person's own requests. */
export async function buildCharter(
  person: Asker,
  { hub, council, library, choir }: Pick<Town, "hub" | "council" | "library" | "choir">,
): Promise<TownsCharter> {
  const add = async (document: string, variables: object) =>
    (Object.values(await person.get(document, variables))[0] as Loose).id as string;
  const start = (name: string) =>
    add("mutation($hub: ID!, $charter: CharterInput!) { startCharter(hub: $hub, charter: $charter) { id } }", {
      hub,
      charter: { name, council, areas: ["Demokrati", "Folkhälsa"] },
    });
  const charter = await start("Överenskommelsen");
  const of = (document: string, variables: object = {}) => add(`mutation($charter: ID!${document}`, { charter, ...variables });
  const text = { preamble: "Vi vill varandra väl.", sections: [{ heading: "Dialog", text: "Vi lyssnar på varandra." }] };
  const version = await of(", $text: CharterTextInput!) { draftVersion(charter: $charter, text: $text) { id } }", { text });
  const action = await of(
    ', $library: ID!) { planAction(charter: $charter, action: { kind: Dialogue, text: "Föreningssamordnare", actor: $library, name: "Ulla Påhittad", dueOn: "2026-01-31" }) { id } }',
    { library },
  );
  return {
    charter,
    version,
    action,
    begun: await start("Ungas överenskommelse"),
    leader: await of(
      ') { nameLeader(charter: $charter, leader: { side: Municipality, name: "Per Påhittad", role: "Utvecklingsledare" }) { id } }',
    ),
    signatory: await of(
      ', $choir: ID!) { noteJoined(charter: $charter, actor: $choir, joinedOn: "2016-11-02", name: "Kajsa Påhittad") { id } }',
      {
        choir,
      },
    ),
    note: await add(
      'mutation($action: ID!) { noteProgress(action: $action, note: { text: "Tjänsten är utlyst.", notedOn: "2026-02-01" }, state: Underway) { id } }',
      { action },
    ),
    practice: await add(
      'mutation($hub: ID!, $council: ID!) { placePractice(hub: $hub, practice: { text: "Hearing", level: Consultation, step: Decision, council: $council }) { id } }',
      { hub, council },
    ),
  };
}

/** The texts of a charter are not undone, and are tried where they belong. */
export const charterBeyondUndoing = ["draftVersion", "writeVersion", "adoptVersion", "removeVersion", "joinCharter"];

const one = (id: keyof Town) => (town: Town) => ({ id: town[id] });

/** Every mutation of the charter that can be undone, done once in a way that a town allows. */
export const charterDeeds: Record<string, Deed> = {
  startCharter: {
    document:
      'mutation($hub: ID!, $council: ID!) { startCharter(hub: $hub, charter: { name: "Kulturens överenskommelse", council: $council, visibility: members }) { id } }',
    variables: ({ hub, council }) => ({ hub, council }),
    writes: "create Charter",
    heardIn: ["council"],
  },
  describeCharter: {
    document:
      'mutation($id: ID!) { describeCharter(id: $id, charter: { name: "Vår överenskommelse", areas: ["Integration"], council: null }) { id } }',
    variables: one("charter"),
    writes: "update PlanAction",
    heardIn: ["charter", "action"],
  },
  removeCharter: {
    document: "mutation($id: ID!) { removeCharter(id: $id) }",
    variables: one("begun"),
    writes: "delete Charter",
  },
  nameLeader: {
    document: 'mutation($charter: ID!) { nameLeader(charter: $charter, leader: { side: CivilSociety, name: "Eva Påhittad" }) { id } }',
    variables: ({ charter }) => ({ charter }),
    writes: "create ProcessLeader",
    heardIn: ["charter"],
  },
  removeLeader: {
    document: "mutation($id: ID!) { removeLeader(id: $id) }",
    variables: one("leader"),
    writes: "delete ProcessLeader",
    heardIn: ["charter"],
  },
  noteJoined: {
    document: 'mutation($charter: ID!, $actor: ID!) { noteJoined(charter: $charter, actor: $actor, joinedOn: "2017-03-01") { id } }',
    variables: ({ charter, library }) => ({ charter, actor: library }),
    writes: "create Signatory",
    heardIn: ["charter", "library"],
  },
  leaveCharter: {
    document: 'mutation($signatory: ID!) { leaveCharter(signatory: $signatory, leftOn: "2020-01-01", why: "Kören är nedlagd.") { id } }',
    variables: ({ signatory }) => ({ signatory }),
    writes: "update Signatory",
    heardIn: ["charter", "choir"],
  },
  planAction: {
    document:
      'mutation($charter: ID!, $actor: ID!) { planAction(charter: $charter, action: { kind: Openness, text: "Lägg ut avtalen", actor: $actor, dueOn: "2099-01-31" }) { id } }',
    variables: ({ charter, library }) => ({ charter, actor: library }),
    writes: "create PlanAction",
    heardIn: ["charter", "library"],
  },
  describeAction: {
    document:
      'mutation($id: ID!, $actor: ID!) { describeAction(id: $id, action: { kind: Quality, text: "En samordnare", actor: $actor, name: null, state: Done }) { id } }',
    variables: ({ action, choir }) => ({ id: action, actor: choir }),
    writes: "update PlanAction",
    heardIn: ["charter", "choir"],
  },
  removeAction: {
    document: "mutation($id: ID!) { removeAction(id: $id) }",
    variables: one("action"),
    writes: "delete CharterNote",
    heardIn: ["charter", "action"],
  },
  noteProgress: {
    document:
      'mutation($action: ID!) { noteProgress(action: $action, note: { text: "Hon har börjat.", notedOn: "2026-03-01" }, state: Done) { id } }',
    variables: ({ action }) => ({ action }),
    writes: "create CharterNote",
    heardIn: ["charter", "action"],
  },
  noteOnCharter: {
    document:
      'mutation($charter: ID!) { noteOnCharter(charter: $charter, note: { text: "Vi vill bli frågade tidigare.", notedOn: "2018-05-02", side: CivilSociety, saidBy: "Kören" }) { id } }',
    variables: ({ charter }) => ({ charter }),
    writes: "create CharterNote",
    heardIn: ["charter"],
  },
  removeNote: {
    document: "mutation($id: ID!) { removeNote(id: $id) }",
    variables: one("note"),
    writes: "delete CharterNote",
    heardIn: ["charter", "action"],
  },
  placePractice: {
    document:
      'mutation($hub: ID!, $area: ID!, $actor: ID!) { placePractice(hub: $hub, practice: { text: "Byalag", level: Dialogue, step: AgendaSetting, state: Planned, area: $area, actor: $actor, visibility: members }) { id } }',
    variables: ({ hub, area, choir }) => ({ hub, area, actor: choir }),
    writes: "create Practice",
    heardIn: ["area", "choir"],
  },
  describePractice: {
    document:
      'mutation($id: ID!) { describePractice(id: $id, practice: { text: "Öppen hearing", level: Dialogue, state: Planned }) { id } }',
    variables: one("practice"),
    writes: "update Practice",
    heardIn: ["council"],
  },
  removePractice: {
    document: "mutation($id: ID!) { removePractice(id: $id) }",
    variables: one("practice"),
    writes: "delete Practice",
    heardIn: ["council"],
  },
};
