import type { ReactNode } from "react";
import { Link } from "react-router";
import { PointState } from "../../../schema/meetings/points.ts";
import { useWords } from "../../i18n.tsx";
import type { Point } from "./points.ts";
import { useMeetingName } from "./useMeetingName.ts";

interface Props {
  point: Point;
  hub: string;
  /** The meeting on whose page it stands: that it waits for this one need not be said. */
  at?: string;
  children?: ReactNode;
}

/** What is said of a point in a list: its heading, where it comes from, and its words. */
export function PointRow({ point, hub, at, children }: Props) {
  const say = useWords();
  const nameOf = useMeetingName();
  const { title, words, kind, minutes, person, actor, state, meeting, tabledAt } = point;
  const from =
    person &&
    (actor ? say("points.backlog.byFor", { name: person.name, actor: actor.name }) : say("points.backlog.by", { name: person.name }));
  const isTabled = state === PointState.Tabled || !!tabledAt;
  const what = minutes === null ? say(`agenda.kind.${kind}`) : say("points.backlog.about", { kind: say(`agenda.kind.${kind}`), minutes });
  return (
    <>
      <div className="point-what">
        <p className="point-title">{title}</p>
        <p className="point-facts">
          <span>{what}</span>
          {isTabled && (
            <span className="point-tabled">
              {tabledAt ? (
                <Link to={`/${hub}/meetings/${tabledAt.id}`}>{say("points.backlog.tabledAt", { meeting: nameOf(tabledAt) })}</Link>
              ) : (
                say("points.backlog.tabled")
              )}
            </span>
          )}
          {!isTabled && <span>{from ?? say("points.backlog.byNobody")}</span>}
          {state === PointState.Waiting && meeting && meeting.id !== at && (
            <span>{say("points.backlog.wished", { meeting: nameOf(meeting) })}</span>
          )}
        </p>
        {words && <p className="point-words">{words}</p>}
      </div>
      {children}
    </>
  );
}
