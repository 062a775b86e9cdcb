import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { Button } from "../../ui/Button.tsx";
import { notify } from "../../ui/Notices.tsx";
import { useReason } from "../../ui/Refused.tsx";
import { PointRow } from "./PointRow.tsx";
import { type Point, type Preparing, PUT_BACK, preparedRoom, TAKE } from "./points.ts";

interface Props {
  council: Preparing;
  points: readonly Point[];
  meeting: string;
  onDone: () => void;
}

/** Points whose item somebody has removed from the agenda: taken up again, or left to wait. */
export function Gone({ council, points, meeting, onDone }: Props) {
  const say = useWords();
  const reason = useReason();
  const room = preparedRoom(council.id);
  const told = (words: string) =>
    [
      () => {
        notify({ text: words });
        onDone();
      },
      (no: unknown) => notify({ text: reason(no) }),
    ] as const;
  return (
    <div>
      <h4>{say("points.backlog.gone")}</h4>
      <ul className="points">
        {points.map((point) => (
          <li key={point.id}>
            <PointRow point={point} hub={council.hub.slug} at={meeting}>
              <span className="point-tools">
                <Button onPress={() => void perform(room, TAKE, { id: point.id, meeting }).then(...told(say("points.backlog.taken")))}>
                  {say("points.backlog.again")}
                </Button>
                <Button
                  weight="quiet"
                  onPress={() => void perform(room, PUT_BACK, { id: point.id }).then(...told(say("points.backlog.isBack")))}
                >
                  {say("points.backlog.back")}
                </Button>
              </span>
            </PointRow>
          </li>
        ))}
      </ul>
    </div>
  );
}
