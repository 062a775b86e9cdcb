import { memo, useLayoutEffect, useMemo, useRef } from "react";
import { Link } from "react-router";
import { chainsOf } from "../../../schema/agreements/chains.ts";
import { AgreementStage, isOver } from "../../../schema/agreements/stage.ts";
import type { Day } from "../../../schema/day.ts";
import { useWords } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { Radios } from "../../ui/Radios.tsx";
import { Scrolled } from "../../ui/Scrolled.tsx";
import type { LineRead } from "./board.ts";
import "./Timeline.css";
import { TimelineTable } from "./TimelineTable.tsx";
import { knotOf, scaleOf, size, spanOf, type TimeScale, threadPath } from "./timeScale.ts";
import { type BoardAddress, zooms } from "./useBoardAddress.ts";
import { useSaid } from "./useSaid.ts";

/** One follow-up: a filled knot when it was held, a hollow one while it is to come, a pointed one when it is late. */
function Knot({ of, x }: { of: "held" | "due" | "late"; x: number }) {
  if (of === "late") return <path className="knot late" d={`M${x} 14l8 8l-8 8l-8 -8Z`} />;
  return <circle className={`knot ${of}`} cx={x} cy={22} r={of === "held" ? 5 : 5.5} />;
}

/** A term as the threads of those who keep it, with its follow-ups; one that is prepared is only traced. */
function Term({ line, on, scale }: { line: LineRead; on: Day; scale: TimeScale }) {
  const { from, until, isTerm } = spanOf(line, on);
  const [start, end] = [scale.at(from), scale.at(until)];
  const sides = new Set(line.parties.map(({ side }) => side));
  const state = isTerm && line.stage === AgreementStage.Active ? "active" : isOver(line) ? "over" : "prepared";
  return (
    <g className="time-term" data-state={state}>
      {sides.has("Municipality") && <path className="time-municipality" d={threadPath(start, end, 22, 1)} />}
      {sides.has("CivilSociety") && <path className="time-civil" d={threadPath(start, end, 22, -1)} />}
      {sides.has("Third") && <path className="time-third" d={`M${start.toFixed(1)} 22H${end.toFixed(1)}`} />}
      {line.followUps?.map((one) => (
        <Knot key={`${one.dueOn} ${one.heldOn}`} of={knotOf(one, on)} x={scale.at(one.heldOn ?? one.dueOn)} />
      ))}
    </g>
  );
}

const Chain = memo(function Chain({ chain, top, on, scale }: { chain: readonly LineRead[]; top: number; on: Day; scale: TimeScale }) {
  return (
    <g transform={`translate(0 ${top})`}>
      <path className="time-row" d={`M0 ${size.row}H${scale.width}`} />
      {chain.map((line) => (
        <Term key={line.agreement} line={line} on={on} scale={scale} />
      ))}
    </g>
  );
});

function Axis({ scale: { width, ticks } }: { scale: TimeScale }) {
  return (
    <svg className="time-axis" width={width} height={size.axis} viewBox={`0 0 ${width} ${size.axis}`} aria-hidden="true">
      {ticks.map(({ day, x, name, isYear }) => (
        <text key={day} className={isYear ? "" : "half"} x={x + 4} y={20}>
          {name}
        </text>
      ))}
    </svg>
  );
}

/** The name of a row, which leads to the latest of its agreements, and in words what the picture shows. */
function RowName({ hub, chain }: { hub: string; chain: readonly LineRead[] }) {
  const say = useWords();
  const { day } = useSaid();
  const latest = chain.at(-1)!;
  const told = chain.map(({ title, startsOn, endsOn, openedOn }) =>
    startsOn && endsOn
      ? say("board.times.term", { title, from: day(startsOn), until: day(endsOn) })
      : say("board.times.open", { title, from: day(startsOn ?? openedOn) }),
  );
  return (
    <li>
      <Link to={`/${hub}/agreements/${latest.agreement}`} title={latest.title}>
        {latest.title}
      </Link>
      <span className="unseen">{told.join(". ")}</span>
    </li>
  );
}

function Picture({ hub, chains, on, scale }: { hub: string; chains: readonly (readonly LineRead[])[]; on: Day; scale: TimeScale }) {
  const say = useWords();
  const frame = useRef<HTMLElement>(null);
  const high = chains.length * size.row;
  const now = scale.at(on);
  useLayoutEffect(() => {
    if (frame.current) frame.current.scrollLeft = now - frame.current.clientWidth / 2;
  }, [now]);
  return (
    <Scrolled className="timeline" frame={frame} label={say("board.times.name")}>
      <div className="time-corner" />
      <Axis scale={scale} />
      <ul className="time-names">
        {chains.map((chain) => (
          <RowName key={chain[0]!.agreement} hub={hub} chain={chain} />
        ))}
      </ul>
      <svg className="time-picture" width={scale.width} height={high} viewBox={`0 0 ${scale.width} ${high}`} aria-hidden="true">
        {scale.ticks.map(({ day, x, isYear }) => (
          <path key={day} className={isYear ? "time-year-rule" : "time-half-rule"} d={`M${x} 0V${high}`} />
        ))}
        {chains.map((chain, at) => (
          <Chain key={chain[0]!.agreement} chain={chain} top={at * size.row} on={on} scale={scale} />
        ))}
        <path className="time-now" d={`M${now} 0V${high}`} />
      </svg>
    </Scrolled>
  );
}

const knots = ["held", "due", "late"] as const;

function Legend() {
  const say = useWords();
  return (
    <ul className="time-legend" aria-label={say("board.times.legend")}>
      <li>
        <svg width="40" height="44" viewBox="0 0 40 44" aria-hidden="true">
          <path className="time-municipality" d={threadPath(2, 38, 22, 1)} />
        </svg>
        {say("agreements.side.Municipality")}
      </li>
      <li>
        <svg width="40" height="44" viewBox="0 0 40 44" aria-hidden="true">
          <path className="time-civil" d={threadPath(2, 38, 22, -1)} />
        </svg>
        {say("agreements.side.CivilSociety")}
      </li>
      {knots.map((knot) => (
        <li key={knot}>
          <svg width="20" height="44" viewBox="0 0 20 44" aria-hidden="true">
            <Knot of={knot} x={10} />
          </svg>
          {say(`board.times.knot.${knot}`)}
        </li>
      ))}
    </ul>
  );
}

interface Props {
  hub: string;
  lines: readonly LineRead[];
  on: Day;
  address: BoardAddress;
}

/** The terms of the agreements over the years, as threads in the colours of those who keep them; what grew out of something stands on its row. */
export function Timeline({ hub, lines, on, address: { zoom, isTable, putZoom, putTable } }: Props) {
  const say = useWords();
  const chains = useMemo(() => chainsOf(lines.filter(({ stage }) => stage !== AgreementStage.Closed)), [lines]);
  const scale = useMemo(() => scaleOf(chains.flat(), on, zoom), [chains, on, zoom]);
  if (!chains.length) return <p className="board-note">{say("board.times.none")}</p>;
  return (
    <div className="board-times">
      <div className="board-bar">
        {!isTable && (
          <Radios
            label={say("board.times.zoom")}
            choices={zooms.map((id) => ({ id, name: say(`board.times.${id}`) }))}
            value={zoom}
            onChange={putZoom}
          />
        )}
        <Button onPress={() => putTable(!isTable)}>{say(isTable ? "board.times.asPicture" : "board.times.asTable")}</Button>
      </div>
      {isTable ? <TimelineTable hub={hub} chains={chains} on={on} /> : <Picture hub={hub} chains={chains} on={on} scale={scale} />}
      {!isTable && <Legend />}
    </div>
  );
}
