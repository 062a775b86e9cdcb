import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { Button } from "../../ui/Button.tsx";
import { notify } from "../../ui/Notices.tsx";
import { useReason } from "../../ui/Refused.tsx";
import { PointRow } from "./PointRow.tsx";
import { type Point, type Preparing, PUT_BACK, preparedRoom } from "./points.ts";

interface Props {
  council: Preparing;
  points: readonly Point[];
  maySit: boolean;
  onDone: () => void;
}

/** What was declined and what was answered, under a heading that opens. */
export function Declined({ council, points, maySit, onDone }: Props) {
  const say = useWords();
  const reason = useReason();
  const back = (id: string) =>
    void perform(preparedRoom(council.id), PUT_BACK, { id }).then(
      () => {
        notify({ text: say("points.backlog.isBack") });
        onDone();
      },
      (no) => notify({ text: reason(no) }),
    );
  return (
    <details className="points-more">
      <summary>{say("points.backlog.showDeclined", { count: points.length })}</summary>
      <ul className="points">
        {points.map((point) => (
          <li key={point.id} data-state={point.state}>
            <PointRow point={point} hub={council.hub.slug}>
              {maySit && (
                <span className="point-tools">
                  <Button weight="quiet" onPress={() => back(point.id)}>
                    {say("points.backlog.back")}
                  </Button>
                </span>
              )}
              {point.answer && <p className="point-words">{say("points.mine.answer", { answer: point.answer })}</p>}
            </PointRow>
          </li>
        ))}
      </ul>
    </details>
  );
}
