const [wide, high, turns] = [640, 20, 8];

const wave = (up: number) => {
  const half = wide / turns / 2;
  const at = (turn: number) => half * (2 * turn + 1);
  const side = (turn: number) => high / 2 + (turn % 2 ? -up : up) * (high / 2 - 3);
  const bends = Array.from({ length: turns }, (_, turn) => `S${at(turn)} ${side(turn)} ${at(turn) + half} ${high / 2}`);
  return `M0 ${high / 2}${bends.join("")}`;
};

/** The two sides as two threads that cross, over what they have agreed on. A picture beside words that say it. */
export const TwoThreads = () => (
  <svg className="two-threads" viewBox={`0 0 ${wide} ${high}`} preserveAspectRatio="none" aria-hidden="true">
    <path className="two-threads-municipality" d={wave(1)} />
    <path className="two-threads-civil" d={wave(-1)} />
  </svg>
);
