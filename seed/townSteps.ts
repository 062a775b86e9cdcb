import { councilSteps } from "./councils.ts";
import { mapSteps } from "./mapSteps.ts";
import { meetingSteps } from "./meetings.ts";
import { leavingSteps, roleSteps, waitingSteps } from "./seatSteps.ts";
import { actorSteps, areaSteps, contactSteps, each, type Step } from "./steps.ts";
import type { Town } from "./town.ts";

/** All that fills a town, in order; later steps speak of what earlier ones have made. */
export const townSteps = (town: Town): Step[] => {
  const { by, areas, themes, targetGroups, actors, maps } = town;
  return [
    ...areaSteps("areas", by, areas),
    ...roleSteps(town),
    ...each("themes", by, themes, (name, { hub }) => ["addTheme", { hub, name }]),
    ...each("target groups", by, targetGroups, (name, { hub }) => ["addTargetGroup", { hub, name }]),
    ...actorSteps("actors", by, actors),
    ...contactSteps("contacts", by, actors),
    ...maps.flatMap((map) =>
      mapSteps(
        map,
        maps.flatMap(({ ties = [] }) => ties),
      ),
    ),
    ...councilSteps(town),
    ...meetingSteps(town),
    ...leavingSteps(town),
    ...waitingSteps(town),
  ];
};
