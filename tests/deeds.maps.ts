import type { Deed, Town } from "./deeds.ts";

const one = (id: keyof Town) => (town: Town) => ({ id: town[id] });

/** Every mutation of maps, done once in a way that a town allows. */
export const mapDeeds: Record<string, Deed> = {
  startMap: {
    document: 'mutation($hub: ID!, $theme: ID!) { startMap(hub: $hub, map: { title: "Språkkartan", theme: $theme }) { id } }',
    variables: ({ hub, theme }) => ({ hub, theme }),
    writes: "create NetworkMap",
  },
  describeMap: {
    document: 'mutation($id: ID!) { describeMap(id: $id, map: { title: "Dalby 2026", step: Themes, visibility: members }) { id } }',
    variables: one("map"),
    writes: "update NetworkMap",
    heardIn: ["map", "area"],
  },
  removeMap: {
    document: "mutation($id: ID!) { removeMap(id: $id) }",
    variables: one("map"),
    writes: "delete NetworkMap",
    heardIn: ["area"],
  },
  placeActors: {
    document:
      'mutation($map: ID!, $school: ID!) { placeActors(map: $map, actors: [{ actor: $school }, { add: { name: "Ny på kartan" }, x: 5, y: 6 }]) { id } }',
    variables: ({ map, school }) => ({ map, school }),
    writes: "create Placement",
    heardIn: ["map", "school"],
  },
  moveActors: {
    document: "mutation($map: ID!, $actor: ID!) { moveActors(map: $map, moves: [{ actor: $actor, x: -12.5, y: 99 }]) { id } }",
    variables: ({ map, choir }) => ({ map, actor: choir }),
    writes: "update Placement",
    heardIn: ["map", "choir"],
  },
  liftActors: {
    document: "mutation($map: ID!, $actor: ID!) { liftActors(map: $map, actors: [$actor]) }",
    variables: ({ map, choir }) => ({ map, actor: choir }),
    writes: "delete Placement",
    heardIn: ["map", "choir"],
  },
  markWeaver: {
    document: "mutation($map: ID!, $actor: ID!) { markWeaver(map: $map, actor: $actor, weaver: true) { id } }",
    variables: ({ map, choir }) => ({ map, actor: choir }),
    writes: "update Placement",
    heardIn: ["map", "choir"],
  },
  drawTie: {
    document: 'mutation($from: ID!, $to: ID!) { drawTie(tie: { from: $from, to: $to, state: Wished, note: "Vi borde ses" }) { id } }',
    variables: ({ choir, school }) => ({ from: choir, to: school }),
    writes: "create Tie",
    heardIn: ["choir", "school"],
  },
  describeTie: {
    document:
      'mutation($id: ID!) { describeTie(id: $id, tie: { strength: Steady, kinds: [Rooms, Money], since: "2024-05-01", directed: true, keepers: [] }) { id } }',
    variables: one("tie"),
    writes: "update Tie",
    heardIn: ["map", "library", "choir"],
  },
  cutTie: {
    document: "mutation($id: ID!) { cutTie(id: $id) }",
    variables: one("tie"),
    writes: "delete Tie",
    heardIn: ["map", "library", "choir"],
  },
  raiseChallenge: {
    document: 'mutation($map: ID!) { raiseChallenge(map: $map, challenge: { text: "Bussen går för sällan", ideas: "Samåkning" }) { id } }',
    variables: ({ map }) => ({ map }),
    writes: "create Challenge",
    heardIn: ["map"],
  },
  describeChallenge: {
    document: "mutation($id: ID!, $owner: ID!) { describeChallenge(id: $id, challenge: { state: Ongoing, owner: $owner }) { id } }",
    variables: ({ challenge, choir }) => ({ id: challenge, owner: choir }),
    writes: "update Challenge",
    heardIn: ["map"],
  },
  removeChallenge: {
    document: "mutation($id: ID!) { removeChallenge(id: $id) }",
    variables: one("challenge"),
    writes: "delete Challenge",
    heardIn: ["map"],
  },
  saveView: {
    document:
      'mutation($map: ID!, $focus: ID!) { saveView(map: $map, name: "Kören", filter: { focus: $focus, steps: 2, weakest: Cooperate }) { id } }',
    variables: ({ map, choir }) => ({ map, focus: choir }),
    writes: "create SavedView",
    heardIn: ["map"],
  },
  removeView: {
    document: "mutation($id: ID!) { removeView(id: $id) }",
    variables: one("view"),
    writes: "delete SavedView",
    heardIn: ["map"],
  },
};
