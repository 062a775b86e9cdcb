import pause from "lucide/dist/esm/icons/circle-pause.mjs";
import { client } from "../../live/apollo.ts";
import { perform } from "../../live/deeds.ts";
import { notify } from "../../ui/Notices.tsx";
import type { ItemPart } from "../agenda/parts.ts";
import { AfterAgenda } from "./AfterAgenda.tsx";
import { AT_MEETING, preparedRoom, TABLE } from "./points.ts";
import { TabledLine } from "./TabledLine.tsx";

const isTabled = (meeting: string, item: string) =>
  !!client
    .readQuery({ query: AT_MEETING, variables: { id: meeting } })
    ?.meeting?.agendaPoints.edges.some(({ node }) => node.tabledAt?.id === meeting && node.tabledItem === item);

/** What an agenda is prepared from: what waits to be taken up stands after it, and an item is tabled by its menu. */
export const pointsPart: ItemPart = {
  name: "points",
  Under: TabledLine,
  After: AfterAgenda,
  choices: ({ sheet: { meeting, council, maySit }, item }, say) =>
    maySit
      ? [
          {
            id: "table",
            name: say("points.tabling.table"),
            icon: pause,
            isDisabled: isTabled(meeting, item),
            onAction: () =>
              void perform(preparedRoom(council), TABLE, { meeting, item }).then(
                () => {
                  notify({ text: say("points.tabling.done") });
                  return client.refetchQueries({ include: [AT_MEETING] });
                },
                (problem: Error) => notify({ text: problem.message }),
              ),
          },
        ]
      : [],
};
