import arrowDown from "lucide/dist/esm/icons/arrow-down.mjs";
import arrowUp from "lucide/dist/esm/icons/arrow-up.mjs";
import ellipsis from "lucide/dist/esm/icons/ellipsis-vertical.mjs";
import grip from "lucide/dist/esm/icons/grip-vertical.mjs";
import plus from "lucide/dist/esm/icons/plus.mjs";
import { type KeyboardEvent, useRef, useState } from "react";
import { PointState } from "../../../schema/meetings/points.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { announce } from "../../ui/Announcer.tsx";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Menu, type MenuChoice } from "../../ui/Menu.tsx";
import { notify } from "../../ui/Notices.tsx";
import { useReason } from "../../ui/Refused.tsx";
import { Sure } from "../../ui/Sure.tsx";
import { useDragging } from "../agenda/useDragging.ts";
import { DeclineDialog } from "./DeclineDialog.tsx";
import { PointRow } from "./PointRow.tsx";
import { MOVE, type Point, type Preparing, preparedRoom, TAKE, UNTABLE } from "./points.ts";
import "./points.css";

interface Props {
  council: Preparing;
  points: readonly Point[];
  /** The meeting on whose agenda they can be taken up. */
  meeting?: string;
  maySit: boolean;
  mayKeep: boolean;
  onDone: () => void;
}

/** What waits to be taken up, in its order: moved, taken up, declined by those who may. */
export function Backlog({ council, points, meeting, maySit, mayKeep, onDone }: Props) {
  const say = useWords();
  const reason = useReason();
  const list = useRef<HTMLOListElement>(null);
  const [declining, setDeclining] = useState<Point>();
  const [untabling, setUntabling] = useState<Point>();
  const room = preparedRoom(council.id);
  const no = (problem: unknown) => notify({ text: reason(problem) });
  const move = (id: string, to: number) =>
    void perform(room, MOVE, { id, to }).then(() => {
      announce(say("points.backlog.moved", { number: to + 1 }));
      onDone();
    }, no);
  const take = (point: Point) =>
    void perform(room, TAKE, { id: point.id, meeting: meeting! }).then(() => {
      notify({ text: say("points.backlog.taken") });
      onDone();
    }, no);
  const { dragging, handle } = useDragging(list, move);
  const mark = dragging && points.filter(({ id }) => id !== dragging.id)[dragging.to]?.id;
  const press = (id: string, at: number) => (event: KeyboardEvent) => {
    const to = event.key === "ArrowUp" ? at - 1 : event.key === "ArrowDown" ? at + 1 : undefined;
    if (to === undefined) return;
    event.preventDefault();
    if (to >= 0 && to < points.length) move(id, to);
  };
  const choices = (point: Point, at: number): MenuChoice[] => [
    { id: "up", name: say("points.backlog.up"), icon: arrowUp, onAction: () => move(point.id, at - 1), isDisabled: at === 0 },
    {
      id: "down",
      name: say("points.backlog.down"),
      icon: arrowDown,
      onAction: () => move(point.id, at + 1),
      isDisabled: at === points.length - 1,
    },
    ...(point.state === PointState.Tabled
      ? [{ id: "untable", name: say("points.backlog.untable"), onAction: () => setUntabling(point) }]
      : mayKeep
        ? [{ id: "decline", name: say("points.backlog.decline"), onAction: () => setDeclining(point) }]
        : []),
  ];
  return (
    <>
      <ol ref={list} className="points" data-dragging={dragging ? "" : undefined}>
        {points.map((point, at) => (
          <li
            key={point.id}
            data-item={point.id}
            data-dragged={dragging?.id === point.id || undefined}
            data-before={mark === point.id || undefined}
            data-after={(dragging && mark === undefined && at === points.length - 1) || undefined}
          >
            <PointRow point={point} hub={council.hub.slug} at={meeting}>
              {maySit && (
                <span className="point-tools">
                  {meeting && (
                    <Button icon={plus} aria-label={say("points.backlog.takeNamed", { title: point.title })} onPress={() => take(point)}>
                      {say("points.backlog.take")}
                    </Button>
                  )}
                  {points.length > 1 && (
                    <button
                      type="button"
                      className="button only-icon quiet item-handle"
                      aria-label={say("points.backlog.move", { title: point.title })}
                      onKeyDown={press(point.id, at)}
                      {...handle(point.id)}
                    >
                      <Icon of={grip} />
                    </button>
                  )}
                  <Menu
                    trigger={<IconButton icon={ellipsis} label={say("points.backlog.more", { title: point.title })} />}
                    label={say("points.backlog.more", { title: point.title })}
                    choices={choices(point, at)}
                  />
                </span>
              )}
            </PointRow>
          </li>
        ))}
      </ol>
      {declining && <DeclineDialog council={council.id} point={declining} onDone={onDone} onClose={() => setDeclining(undefined)} />}
      {untabling && (
        <Sure
          title={say("points.backlog.untableSure", { title: untabling.title })}
          what={say("points.backlog.untableWhat")}
          yes={say("points.backlog.untable")}
          onYes={() => perform(room, UNTABLE, { point: untabling.id }).then(onDone)}
          onClose={() => setUntabling(undefined)}
        />
      )}
    </>
  );
}
