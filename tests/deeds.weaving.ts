import type { Deed, Town } from "./deeds.ts";

const one = (id: keyof Town) => (town: Town) => ({ id: town[id] });

/** Every mutation that says something of a map's network or keeps a day of it, done once in a way that a town allows. */
export const weavingDeeds: Record<string, Deed> = {
  nameSnapshot: {
    document:
      'mutation($map: ID!) { nameSnapshot(map: $map, snapshot: { name: "Våren 2026", day: "2026-04-30", note: "Före samtalet" }) { id } }',
    variables: ({ map }) => ({ map }),
    writes: "create Snapshot",
    heardIn: ["map"],
  },
  describeSnapshot: {
    document: 'mutation($id: ID!) { describeSnapshot(id: $id, snapshot: { day: "2025-12-01", note: "Med alla" }) { id } }',
    variables: one("snapshot"),
    writes: "update Snapshot",
    heardIn: ["map"],
  },
  removeSnapshot: {
    document: "mutation($id: ID!) { removeSnapshot(id: $id) }",
    variables: one("snapshot"),
    writes: "delete Snapshot",
    heardIn: ["map"],
  },
  introduceActors: {
    document:
      'mutation($map: ID!, $one: ID!, $other: ID!, $through: ID!) { introduceActors(map: $map, introduction: { one: $one, other: $other, through: $through, due: "2099-05-01" }) { id } }',
    variables: ({ map, school, club, library }) => ({ map, one: school, other: club, through: library }),
    writes: "create Introduction",
    heardIn: ["map", "school", "club"],
  },
  describeIntroduction: {
    document:
      'mutation($id: ID!, $through: ID!) { describeIntroduction(id: $id, introduction: { person: null, through: $through, why: "Läxhjälp på fritiden" }) { id } }',
    variables: ({ introduction, club }) => ({ id: introduction, through: club }),
    writes: "update Introduction",
    heardIn: ["map", "introduction", "library", "school"],
  },
  passOverActors: {
    document:
      'mutation($map: ID!, $one: ID!, $other: ID!) { passOverActors(map: $map, one: $one, other: $other, reason: "De ses redan på annat håll") { id } }',
    variables: ({ map, choir, school }) => ({ map, one: choir, other: school }),
    writes: "create Introduction",
    heardIn: ["map"],
  },
  askActor: {
    document:
      'mutation($introduction: ID!, $actor: ID!) { askActor(introduction: $introduction, asking: { actor: $actor, note: "På väg hem" }) { id } }',
    variables: ({ introduction, library }) => ({ introduction, actor: library }),
    writes: "create Asking",
    heardIn: ["map", "introduction", "library"],
  },
  answerAsking: {
    document: 'mutation($id: ID!) { answerAsking(id: $id, answer: No, note: "Vi hinner inte") { id } }',
    variables: one("asking"),
    writes: "update Asking",
    heardIn: ["map", "introduction"],
  },
  concludeIntroduction: {
    document:
      'mutation($id: ID!) { concludeIntroduction(id: $id, outcome: { state: Made, on: "2026-03-01", strength: Cooperate, outcome: "Läxhjälp varje tisdag" }) { id } }',
    variables: one("introduction"),
    writes: "create Tie",
    heardIn: ["map", "library", "school"],
  },
  reopenIntroduction: {
    document: 'mutation($id: ID!) { reopenIntroduction(id: $id, reason: "Ny körledare") { id } }',
    variables: one("declined"),
    writes: "update Introduction",
    heardIn: ["map"],
  },
};
