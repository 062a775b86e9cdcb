import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { Button } from "../../ui/Button.tsx";
import { notify } from "../../ui/Notices.tsx";
import { useReason } from "../../ui/Refused.tsx";
import type { ItemAt } from "../agenda/parts.ts";
import { preparedRoom, UNTABLE } from "./points.ts";
import { useMeetingName } from "./useMeetingName.ts";
import { usePointsAt } from "./usePrepared.ts";
import "./points.css";

/** Says under an item that it was tabled, and where it came up again. */
export function TabledLine({ at: { sheet, item } }: { at: ItemAt }) {
  const say = useWords();
  const reason = useReason();
  const nameOf = useMeetingName();
  const { points, refresh } = usePointsAt(sheet.meeting);
  const point = points.find(({ tabledAt, tabledItem }) => tabledAt?.id === sheet.meeting && tabledItem === item);
  if (!point) return null;
  const { state, meeting, id } = point;
  const untable = () =>
    void perform(preparedRoom(sheet.council), UNTABLE, { point: id }).then(refresh, (no) => notify({ text: reason(no) }));
  return (
    <p className="tabled-line">
      <span>{state === "Taken" && meeting ? say("points.tabling.came", { meeting: nameOf(meeting) }) : say("points.tabling.is")}</span>
      {state === "Tabled" && sheet.maySit && (
        <Button weight="quiet" onPress={untable}>
          {say("points.tabling.untable")}
        </Button>
      )}
    </p>
  );
}
