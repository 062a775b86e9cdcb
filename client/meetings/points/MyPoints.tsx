import { type ReactNode, useState } from "react";
import { Link } from "react-router";
import { PointState } from "../../../schema/meetings/points.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { Button } from "../../ui/Button.tsx";
import { notify } from "../../ui/Notices.tsx";
import { Sure } from "../../ui/Sure.tsx";
import { type Point, preparedRoom, WITHDRAW } from "./points.ts";
import { useMeetingName } from "./useMeetingName.ts";
import "./points.css";

interface Props {
  points: readonly Point[];
  hub: string;
  /** Where a point was sent, when several councils are spoken of. */
  to?: (point: Point) => ReactNode;
  onDone: () => void;
}

/** What has become of a point, to whoever sent it in. */
function State({ point, hub }: { point: Point; hub: string }) {
  const say = useWords();
  const nameOf = useMeetingName();
  const { state, meeting } = point;
  if (state === PointState.Taken && meeting)
    return <Link to={`/${hub}/meetings/${meeting.id}`}>{say("points.mine.state.Taken", { meeting: nameOf(meeting) })}</Link>;
  if (state === PointState.Taken) return say("points.mine.state.TakenOnly");
  if (state === PointState.Waiting && meeting) return say("points.mine.state.WaitingFor", { meeting: nameOf(meeting) });
  return say(`points.mine.state.${state as "Waiting" | "Tabled" | "Declined"}`);
}

/** What the reader has sent in and what has become of it; what waits can be withdrawn. */
export function MyPoints({ points, hub, to, onDone }: Props) {
  const say = useWords();
  const [withdrawing, setWithdrawing] = useState<Point>();
  return (
    <>
      <ul className="points">
        {points.map((point) => (
          <li key={point.id} data-state={point.state}>
            <div className="point-what">
              <p className="point-title">{point.title}</p>
              <p className="point-facts">
                <strong className="point-state">
                  <State point={point} hub={hub} />
                </strong>
                {to?.(point)}
              </p>
              {point.answer && <p className="point-words">{say("points.mine.answer", { answer: point.answer })}</p>}
            </div>
            {point.state === PointState.Waiting && (
              <span className="point-tools">
                <Button
                  weight="quiet"
                  aria-label={say("points.mine.withdrawNamed", { title: point.title })}
                  onPress={() => setWithdrawing(point)}
                >
                  {say("points.mine.withdraw")}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {withdrawing && (
        <Sure
          title={say("points.mine.withdrawSure", { title: withdrawing.title })}
          what={say("points.mine.withdrawWhat")}
          yes={say("points.mine.withdraw")}
          onYes={async () => {
            await perform(preparedRoom(withdrawing.id), WITHDRAW, { id: withdrawing.id });
            notify({ text: say("points.mine.withdrawn") });
            onDone();
          }}
          onClose={() => setWithdrawing(undefined)}
        />
      )}
    </>
  );
}
