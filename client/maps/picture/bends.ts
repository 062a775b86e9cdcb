import { type Box, type Curve, curveBetween, type Point, pointOn, type Round, reachBetween } from "./curve.ts";

/** What a tie should go around: an actor and the space of its name. */
export interface Obstacle extends Round {
  id: string;
  name: Box;
}

interface Between {
  id: string;
  from: string;
  to: string;
}

/** What was drawn before: what stood there, and how the ties swung among it. */
interface Before {
  obstacles: readonly Obstacle[];
  ties: readonly (Between & { bend: number })[];
}

/** The gentlest swing, and the wider ones that are tried when something stands in the way. */
const swings = [0.07, -0.07, 0.15, -0.15, 0.25, -0.25];
const widest = 0.25;
const cell = 100;
/** More cells than any map is high. */
const row = 2 ** 20;
/** Above this a careful hand would take too long: every tie swings alike. */
const mostCareful = 400;

function gridOf(obstacles: readonly Obstacle[]): Map<number, Obstacle[]> {
  const grid = new Map<number, Obstacle[]>();
  for (const obstacle of obstacles) {
    const { x, y, radius, name } = obstacle;
    const [left, right] = [Math.min(name.left, x - radius), Math.max(name.right, x + radius)];
    for (let i = Math.floor(left / cell); i <= Math.floor(right / cell); i++)
      for (let j = Math.floor((y - radius) / cell); j <= Math.floor(name.bottom / cell); j++) {
        const there = grid.get(i * row + j);
        if (there) there.push(obstacle);
        else grid.set(i * row + j, [obstacle]);
      }
  }
  return grid;
}

const within = ({ x, y }: Point, box: Box) => x > box.left && x < box.right && y > box.top && y < box.bottom;

/** How many steps of a curve run over other actors or over names. */
function trouble(curve: Curve, { from, to }: Between, grid: Map<number, Obstacle[]>): number {
  const steps = Math.ceil(Math.hypot(curve.end.x - curve.start.x, curve.end.y - curve.start.y) / 9);
  let hits = 0;
  for (let step = 1; step < steps; step++) {
    const at = pointOn(curve, step / steps);
    for (const { id, x, y, radius, name } of grid.get(Math.floor(at.x / cell) * row + Math.floor(at.y / cell)) ?? []) {
      const own = id === from || id === to;
      if (!own && Math.hypot(at.x - x, at.y - y) < radius + 4) hits += 3;
      else if (within(at, name)) hits += 1;
    }
  }
  return hits;
}

/** The gentlest way between two that runs over the fewest actors and names. */
function bendOf(tie: Between, byId: ReadonlyMap<string, Obstacle>, grid: Map<number, Obstacle[]>): number {
  let best = swings[0]!;
  let least = Infinity;
  for (const swing of swings) {
    const hits = trouble(curveBetween(byId.get(tie.from)!, byId.get(tie.to)!, swing), tie, grid) + Math.abs(swing) * 4;
    if (hits < least) [best, least] = [swing, hits];
    if (least < 1) break;
  }
  return best;
}

/** The space around an actor and its name that a tie keeps clear of. */
const spaceOf = ({ x, y, radius, name }: Obstacle): Box => ({
  left: Math.min(name.left, x - radius - 4),
  right: Math.max(name.right, x + radius + 4),
  top: y - radius - 4,
  bottom: Math.max(name.bottom, y + radius + 4),
});

const sameSpace = (one: Obstacle, other: Obstacle) =>
  one.x === other.x &&
  one.y === other.y &&
  one.radius === other.radius &&
  one.name.left === other.name.left &&
  one.name.bottom === other.name.bottom;

/** Where somebody has come, gone or changed size. */
function changedSpaces(before: readonly Obstacle[], now: readonly Obstacle[]): Box[] {
  const gone = new Map(before.map((obstacle) => [obstacle.id, obstacle]));
  const changed = now.filter((obstacle) => {
    const was = gone.get(obstacle.id);
    const isSame = was && sameSpace(was, obstacle);
    if (isSame) gone.delete(obstacle.id);
    return !isSame;
  });
  return [...changed, ...gone.values()].map(spaceOf);
}

const meets = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** A rectangle around all the ways that are tried between two. */
function waysBetween(from: Point, to: Point): Box {
  const [one, other] = [reachBetween(from, to, widest), reachBetween(from, to, -widest)];
  return {
    left: Math.min(one.left, other.left),
    right: Math.max(one.right, other.right),
    top: Math.min(one.top, other.top),
    bottom: Math.max(one.bottom, other.bottom),
  };
}

/** How much each tie swings out. One that was drawn before keeps its way unless something has changed where it could run. */
export function bendsOf(obstacles: readonly Obstacle[], ties: readonly Between[], before?: Before): number[] {
  if (obstacles.length > mostCareful) return ties.map(() => swings[0]!);
  const grid = gridOf(obstacles);
  const byId = new Map(obstacles.map((obstacle) => [obstacle.id, obstacle]));
  const changed = before && before.obstacles.length <= mostCareful ? changedSpaces(before.obstacles, obstacles) : undefined;
  const known = new Map(changed && before?.ties.map((tie) => [tie.id, tie]));
  return ties.map((tie) => {
    const was = known.get(tie.id);
    const ways = was && was.from === tie.from && was.to === tie.to && waysBetween(byId.get(tie.from)!, byId.get(tie.to)!);
    return ways && !changed!.some((space) => meets(space, ways)) ? was.bend : bendOf(tie, byId, grid);
  });
}
