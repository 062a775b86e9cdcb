import { agendaSteps } from "./agendas.ts";
import { agreementSteps } from "./agreements.ts";
import { charterSteps } from "./charters.ts";
import { councilSteps, needing } from "./councils.ts";
import { hangingSteps } from "./hanging.ts";
import { mapSteps } from "./mapSteps.ts";
import { meetingSteps } from "./meetings.ts";
import { minutesSteps } from "./minutes.ts";
import { outcomeSteps } from "./outcomes.ts";
import { preparedSteps } from "./points.ts";
import { ranSteps } from "./ran.ts";
import { ratedSteps } from "./ratings.ts";
import { actingSteps, leavingSteps, roleSteps, waitingSteps } from "./seatSteps.ts";
import { actorSteps, areaSteps, contactSteps, each, type Step } from "./steps.ts";
import type { Town } from "./town.ts";

/** All that fills a town, in order; later steps speak of what earlier ones have made. */
export const townSteps = (town: Town): Step[] => {
  const { by, areas, themes, targetGroups, actors, maps } = town;
  const [earlier, last] = [maps.slice(0, -1), maps.at(-1)];
  const ties = maps.flatMap((map) => map.ties ?? []);
  const isLate = needing(new Set(last?.actors.map(({ name }) => name)), town.councils ?? []);
  return [
    ...areaSteps("areas", by, areas),
    ...roleSteps(town),
    ...each("themes", by, themes, (name, { hub }) => ["addTheme", { hub, name }]),
    ...each("target groups", by, targetGroups, (name, { hub }) => ["addTargetGroup", { hub, name }]),
    ...each("principles", by, town.principles ?? [], ({ kind, ...principle }, { hub }) => ["wordPrinciple", { hub, kind, principle }]),
    ...actorSteps("actors", by, actors),
    ...contactSteps("contacts", by, actors),
    ...earlier.flatMap((map) => mapSteps(map, ties)),
    ...councilSteps("councils", town, (council) => !isLate(council)),
    // What happened on the last map is the latest that the start page tells.
    ...(last ? mapSteps(last, ties) : []),
    ...councilSteps("councils of the last map", town, isLate),
    ...charterSteps(town),
    ...meetingSteps(town),
    ...agendaSteps(town),
    ...ranSteps(town),
    ...outcomeSteps(town),
    ...actingSteps(town),
    ...agreementSteps(town),
    ...ratedSteps(by, town.rated),
    ...minutesSteps(town),
    ...leavingSteps(town),
    ...preparedSteps(town),
    ...hangingSteps(town),
    ...waitingSteps(town),
  ];
};
