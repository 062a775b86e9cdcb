import { actorInput, filterInput, tieInput } from "./inputs.ts";
import { inquirySteps } from "./inquiries.ts";
import { askingSteps, introductionSteps } from "./introductions.ts";
import { positionsOn } from "./positionsOn.ts";
import { contactSteps, each, type Step, together, unitSteps } from "./steps.ts";
import type { ActorOf, MapOf, TieOf } from "./town.ts";

/** How a map comes to be: it is started, actors are set on it, their ties drawn, and the three questions answered. */
export function mapSteps(map: MapOf, tiesOfTown: readonly TieOf[]): Step[] {
  const { area, by, actors, ties = [], challenges = [], views = [] } = map;
  const located = actors.map((actor): ActorOf => ({ areas: [area], ...actor }));
  return [
    ...started(map),
    ...placed(map, located),
    ...laidOut(map, tiesOfTown),
    ...unitSteps(by, located),
    ...contactSteps(`contacts of ${area}`, by, located),
    ...introductionSteps(map),
    ...each(`ties of ${area}`, by, ties, (tie, names) => ["drawTie", { tie: tieInput(tie, names) }]),
    ...askingSteps(map),
    ...each(`challenges of ${area}`, by, challenges, ({ owner, ...challenge }, { one, maybe }) => [
      "raiseChallenge",
      { map: one("maps", area), challenge: { ...challenge, owner: maybe("actors", owner) } },
    ]),
    ...each(`views of ${area}`, by, views, (view, names) => [
      "saveView",
      { map: names.one("maps", area), name: view.name, filter: filterInput(view, names) },
    ]),
    ...inquirySteps(map),
  ];
}

const started = ({ area, by, about, step }: MapOf) =>
  each(`map of ${area}`, by, [area], (_, { hub, one }) => [
    "startMap",
    { hub, map: { title: area, about, step, area: one("areas", area) } },
  ]);

const placed = ({ area, by, known = [], weavers = [] }: MapOf, actors: readonly ActorOf[]) =>
  together(`actors of ${area}`, by, [...actors, ...known], (all, names) => {
    const place = (actor: ActorOf | string) => {
      const weaver = weavers.includes(typeof actor === "string" ? actor : actor.name);
      return typeof actor === "string" ? { actor: names.one("actors", actor), weaver } : { add: actorInput(actor, names), weaver };
    };
    return ["placeActors", { map: names.one("maps", area), actors: all.map(place) }];
  });

const laidOut = (map: MapOf, ties: readonly TieOf[]) =>
  together(`places of ${map.area}`, map.by, namesOn(map), (_, { one }) => {
    const moves = [...positionsOn(map, ties)].map(([name, { x, y }]) => ({ actor: one("actors", name), x, y, pinned: false }));
    return ["moveActors", { map: one("maps", map.area), moves }];
  });

const namesOn = ({ actors, known = [] }: MapOf) => [...actors.map(({ name }) => name), ...known];
