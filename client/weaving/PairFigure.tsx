const most = 6;
const gap = 9;

/** Where the dots of a group stand around the one at its end. */
const around = (count: number, at: number, side: -1 | 1): [x: number, y: number][] =>
  Array.from({ length: Math.min(count, most) - 1 }, (_, nth) => [
    at + side * gap * (1 + Math.floor(nth / 2)),
    14 + (nth % 2 ? gap : -gap) * (nth < 2 ? 0.75 : 0.45),
  ]);

/** A heap of dots, one for each actor of a group, at most six. */
const Group = ({ count, at, side }: { count: number; at: number; side: -1 | 1 }) => (
  <>
    {around(count, at, side).map(([x, y]) => (
      <g key={`${x} ${y}`}>
        <path d={`M${at} 14L${x} ${y}`} />
        <circle cx={x} cy={y} r="2.5" />
      </g>
    ))}
    <circle className="pair-end" cx={at} cy="14" r="4" />
  </>
);

/** What an introduction does for the network: two groups that it joins, or a way round that it shortens. Said in words beside it. */
export const PairFigure = ({ joins }: { joins?: [smaller: number, larger: number] }) => (
  <svg className="pair-figure" width="132" height="28" viewBox="0 0 132 28" aria-hidden="true">
    {joins ? (
      <>
        <Group count={joins[0]} at={44} side={-1} />
        <Group count={joins[1]} at={88} side={1} />
        <path className="pair-new" d="M49 14h34" />
      </>
    ) : (
      <>
        <path d="M28 20L53 24L79 24L104 20" />
        <circle cx="53" cy="24" r="2.5" />
        <circle cx="79" cy="24" r="2.5" />
        <path className="pair-new" d="M30 16C46 2 86 2 102 16" />
        <circle className="pair-end" cx="28" cy="19" r="4" />
        <circle className="pair-end" cx="104" cy="19" r="4" />
      </>
    )}
  </svg>
);
