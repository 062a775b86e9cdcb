import { type Side, sides } from "../../schema/councils.ts";

/** What of a seat decides where it stands. */
export interface Standing {
  id: string;
  side: Side;
  substitute: boolean;
  position: number;
}

/** A seat where it is drawn, in units of which a sign is 20 wide. */
export type Placed<S> = S & { x: number; y: number };

/** How far the rows are apart, how far the substitutes stand behind, and how far two signs are from each other at least. */
const [rowGap, behind, apart] = [30, 34, 30];

const inOrder = <S extends Standing>(seats: readonly S[]) =>
  seats.toSorted((one, other) => sides.indexOf(one.side) - sides.indexOf(other.side) || one.position - other.position);

/** The radii of so many seats' rows: one, as long as it is not too wide. */
function radiiOf(count: number): number[] {
  const rows = count > 36 ? 4 : count > 22 ? 3 : count > 12 ? 2 : 1;
  const sum = (count * apart) / Math.PI;
  const first = Math.max(58, sum / rows - (rowGap * (rows - 1)) / 2);
  return Array.from({ length: rows }, (_, row) => first + row * rowGap);
}

/** The places of a half-circle from left to right, row by row as many as there is room for. */
function placesOf(count: number): { angle: number; radius: number }[] {
  const radii = radiiOf(count);
  const whole = radii.reduce((sum, radius) => sum + radius, 0);
  let left = count;
  const places = radii.flatMap((radius, row) => {
    const here = row === radii.length - 1 ? left : Math.round((count * radius) / whole);
    left -= here;
    return Array.from({ length: here }, (_, at) => ({ angle: here === 1 ? Math.PI / 2 : Math.PI * (1 - at / (here - 1)), radius }));
  });
  return places.sort((one, other) => other.angle - one.angle || one.radius - other.radius);
}

/** Where the seats of a council stand: the ordinary ones in a half-circle, politics to the left and civil society to the right, the substitutes behind their side. */
export function halfCircle<S extends Standing>(seats: readonly S[]): { placed: Placed<S>[]; radius: number } {
  const ordinary = inOrder(seats.filter(({ substitute }) => !substitute));
  const places = placesOf(ordinary.length);
  const outermost = Math.max(58, ...places.map(({ radius }) => radius));
  const angles = new Map(ordinary.map(({ id }, at) => [id, places[at]!]));
  const placed = ordinary.map((seat) => at(seat, angles.get(seat.id)!));
  const substitutes = sides.flatMap((side) => {
    const own = ordinary.filter((seat) => seat.side === side).map(({ id }) => angles.get(id)!.angle);
    return behindThem(inOrder(seats.filter((seat) => seat.substitute && seat.side === side)), own, outermost + behind);
  });
  return { placed: [...placed, ...substitutes], radius: outermost + (substitutes.length ? behind : 0) };
}

/** Substitutes side by side behind the middle of those whom they stand in for. */
function behindThem<S extends Standing>(substitutes: readonly S[], own: readonly number[], radius: number): Placed<S>[] {
  const middle = own.length ? (Math.max(...own) + Math.min(...own)) / 2 : Math.PI / 2;
  const step = (apart * 0.8) / radius;
  const width = step * (substitutes.length - 1);
  const start = Math.max(width, Math.min(Math.PI, middle + width / 2));
  return substitutes.map((seat, nth) => at(seat, { angle: start - nth * step, radius }));
}

const at = <S extends Standing>(seat: S, { angle, radius }: { angle: number; radius: number }): Placed<S> => ({
  ...seat,
  x: Math.round(radius * Math.cos(angle) * 10) / 10,
  y: Math.round(-radius * Math.sin(angle) * 10) / 10,
});
