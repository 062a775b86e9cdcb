import { type ReactNode, useMemo } from "react";
import { isShown, needsSomebody } from "../../../schema/agreements/board.ts";
import { useWords } from "../../i18n.tsx";
import { Empty } from "../../ui/Empty.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { BoardBar } from "./BoardBar.tsx";
import { BoardFilters } from "./BoardFilters.tsx";
import { BoardTable } from "./BoardTable.tsx";
import "./Board.css";
import type { BoardRead, LineRead } from "./board.ts";
import { StageBoard } from "./StageBoard.tsx";
import { Timeline } from "./Timeline.tsx";
import { Totals } from "./Totals.tsx";
import { type BoardAddress, type BoardView, boardViews } from "./useBoardAddress.ts";
import { useSaid } from "./useSaid.ts";

interface Props {
  hub: string;
  board: BoardRead;
  lines: readonly LineRead[];
  address: BoardAddress;
}

/** The agreements of a hub in one of the ways to look at them, narrowed as the reader has chosen. */
export function Board({ hub, board: { on, rules }, lines: all, address }: Props) {
  const say = useWords();
  const { day } = useSaid();
  const { filter } = address;
  // Where nobody has chosen: what needs somebody, if anything does.
  const view = address.view ?? (all.some(needsSomebody) ? "todo" : "all");
  const about = useMemo(() => (view === "todo" ? all.filter(needsSomebody) : all), [all, view]);
  const lines = useMemo(() => about.filter((line) => isShown(line, filter)), [about, filter]);
  const table = () => (
    <>
      <BoardBar lines={lines} all={about.length} address={address} />
      <BoardTable hub={hub} label={say(`board.view.${view}`)} lines={lines} rules={rules} address={address} />
    </>
  );
  const drawn: Record<BoardView, () => ReactNode> = {
    todo: table,
    all: table,
    stages: () => <StageBoard hub={hub} lines={lines} rules={rules} />,
    times: () => <Timeline hub={hub} lines={lines} on={on} address={address} />,
    sums: () => <Totals lines={lines} address={address} />,
  };
  const content = () => {
    if (!about.length) return <Empty title={say("board.nothingToDo")}>{say("board.nothingToDoHow")}</Empty>;
    return (
      <div className="board">
        <BoardFilters lines={about} address={address} />
        {lines.length ? drawn[view]() : <p role="status">{say("board.noneLike")}</p>}
      </div>
    );
  };
  return (
    <div className="board">
      {address.on && <p className="board-then">{say("board.onSaid", { day: day(on) })}</p>}
      <Tabs
        label={say("board.views")}
        chosen={view}
        onChoose={(id) => address.putView(id as BoardView)}
        leaves={boardViews.map((id) => ({ id, title: say(`board.view.${id}`), content: id === view ? content() : null }))}
      />
    </div>
  );
}
