import { type Stage, stages } from "../../schema/weaving/stageAt.ts";
import { useWords } from "../i18n.tsx";
import "./StageGlyphs.css";

/** A network in small: its ties as lines, its actors as dots, the busy ones larger. */
const drawn: Record<Stage, { ties: string; actors: readonly [x: number, y: number, radius: number][] }> = {
  Scattered: {
    ties: "M6 7l5 3M17 21l6-3",
    actors: [
      [6, 7, 2],
      [11, 10, 2],
      [22, 7, 2],
      [6, 20, 2],
      [17, 21, 2],
      [23, 18, 2],
    ],
  },
  Star: {
    ties: "M14 14L14 4M14 14l9-5M14 14l9 5M14 14v10M14 14l-9 5M14 14L5 9",
    actors: [
      [14, 14, 3.6],
      [14, 4, 2],
      [23, 9, 2],
      [23, 19, 2],
      [14, 24, 2],
      [5, 19, 2],
      [5, 9, 2],
    ],
  },
  Hubs: {
    ties: "M9 10h10M9 10l5 9M19 10l-5 9M9 10L4 5M9 10l-6 4M19 10l5-5M19 10l6 4M14 19l-6 4M14 19l6 4",
    actors: [
      [9, 10, 3],
      [19, 10, 3],
      [14, 19, 3],
      [4, 5, 1.8],
      [3, 14, 1.8],
      [24, 5, 1.8],
      [25, 14, 1.8],
      [8, 23, 1.8],
      [20, 23, 1.8],
    ],
  },
  Woven: {
    ties: "M10 10h8v8h-8zM10 10l8 8M18 10l-8 8M10 10L4 5l14 5M18 10l6-5-6 13M18 18l6 5-14-5M10 18l-6 5 6-13",
    actors: [
      [10, 10, 2.6],
      [18, 10, 2.6],
      [10, 18, 2.6],
      [18, 18, 2.6],
      [4, 5, 1.8],
      [24, 5, 1.8],
      [24, 23, 1.8],
      [4, 23, 1.8],
    ],
  },
};

/** The picture of one stage; `isNow` when a network stands there. */
export const StageGlyph = ({ stage, isNow }: { stage: Stage; isNow?: boolean }) => (
  <svg className="stage-glyph" data-now={isNow || undefined} viewBox="0 0 28 28" width="28" height="28" aria-hidden="true">
    <path d={drawn[stage].ties} />
    {drawn[stage].actors.map(([x, y, radius]) => (
      <circle key={`${x} ${y}`} cx={x} cy={y} r={radius} />
    ))}
  </svg>
);

/** The four stages in a row, today's filled; what it is called is read aloud. */
export function StageGlyphs({ stage }: { stage: Stage }) {
  const say = useWords();
  return (
    <span className="stage-glyphs" role="img" aria-label={say(`stage.name.${stage}`)}>
      {stages.map((one) => (
        <StageGlyph key={one} stage={one} isNow={one === stage} />
      ))}
    </span>
  );
}
