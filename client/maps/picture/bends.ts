import { type Box, type Curve, curveBetween, type Point, pointOn, type Round } from "./curve.ts";

/** What a tie should go around: an actor and the space of its name. */
export interface Obstacle extends Round {
  id: string;
  name: Box;
}

interface Between {
  from: string;
  to: string;
}

/** The gentlest swing, and the wider ones that are tried when something stands in the way. */
const swings = [0.07, -0.07, 0.15, -0.15, 0.25, -0.25];
const cell = 100;
/** Above this a careful hand would take too long: every tie swings alike. */
const mostCareful = 400;

function gridOf(obstacles: readonly Obstacle[]): Map<string, Obstacle[]> {
  const grid = new Map<string, Obstacle[]>();
  for (const obstacle of obstacles) {
    const { x, y, radius, name } = obstacle;
    const [left, right] = [Math.min(name.left, x - radius), Math.max(name.right, x + radius)];
    for (let i = Math.floor(left / cell); i <= Math.floor(right / cell); i++)
      for (let j = Math.floor((y - radius) / cell); j <= Math.floor(name.bottom / cell); j++) {
        const there = grid.get(`${i} ${j}`);
        if (there) there.push(obstacle);
        else grid.set(`${i} ${j}`, [obstacle]);
      }
  }
  return grid;
}

const within = ({ x, y }: Point, box: Box) => x > box.left && x < box.right && y > box.top && y < box.bottom;

/** How many steps of a curve run over other actors or over names. */
function trouble(curve: Curve, { from, to }: Between, grid: Map<string, Obstacle[]>): number {
  const steps = Math.ceil(Math.hypot(curve.end.x - curve.start.x, curve.end.y - curve.start.y) / 9);
  let hits = 0;
  for (let step = 1; step < steps; step++) {
    const at = pointOn(curve, step / steps);
    for (const { id, x, y, radius, name } of grid.get(`${Math.floor(at.x / cell)} ${Math.floor(at.y / cell)}`) ?? []) {
      const own = id === from || id === to;
      if (!own && Math.hypot(at.x - x, at.y - y) < radius + 4) hits += 3;
      else if (within(at, name)) hits += 1;
    }
  }
  return hits;
}

/** How much each tie swings out: the gentlest way that runs over the fewest actors and names. */
export function bendsOf(obstacles: readonly Obstacle[], ties: readonly Between[]): number[] {
  if (obstacles.length > mostCareful) return ties.map(() => swings[0]!);
  const grid = gridOf(obstacles);
  const byId = new Map(obstacles.map((obstacle) => [obstacle.id, obstacle]));
  return ties.map((tie) => {
    let best = swings[0]!;
    let least = Infinity;
    for (const swing of swings) {
      const hits = trouble(curveBetween(byId.get(tie.from)!, byId.get(tie.to)!, swing), tie, grid) + Math.abs(swing) * 4;
      if (hits < least) [best, least] = [swing, hits];
      if (least < 1) break;
    }
    return best;
  });
}
