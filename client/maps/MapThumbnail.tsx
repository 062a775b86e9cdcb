import { useTranslations } from "use-intl";
import { type ActorKind, lookOf } from "../../schema/actors.ts";
import { type Point } from "./picture/curve.ts";
import "./picture/small.css";

interface Placed {
  x: number | null;
  y: number | null;
  weaver: boolean;
  actor: { id: string; kind: ActorKind };
}

interface Tied {
  id: string;
  state: "Present" | "Wished";
  from: { id: string };
  to: { id: string };
}

interface Props {
  /** The map's name. */
  title: string;
  placements: readonly Placed[];
  ties: readonly Tied[];
}

const view = { width: 320, height: 200, margin: 14 };

/** The places in the small picture, all within its margins and none closer than it is wide. */
function smallPlaces(placements: readonly Placed[]): Map<string, Point> {
  const placed = placements.flatMap(({ x, y, actor }) => (x == null || y == null ? [] : [{ id: actor.id, x, y }]));
  const [xs, ys] = [placed.map(({ x }) => x), placed.map(({ y }) => y)];
  const [left, top, right, bottom] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  const { width, height, margin } = view;
  const scale = Math.min((width - 2 * margin) / (right - left || 1), (height - 2 * margin) / (bottom - top || 1), 0.6);
  const [x0, y0] = [(width - (left + right) * scale) / 2, (height - (top + bottom) * scale) / 2];
  return new Map(placed.map(({ id, x, y }) => [id, { x: x0 + x * scale, y: y0 + y * scale }]));
}

/** A map in small: who is there as dots in their hues, and the ties between them. */
export function MapThumbnail({ title, placements, ties }: Props) {
  const say = useTranslations("maps.picture");
  const places = smallPlaces(placements);
  return (
    <svg
      className="map-small"
      viewBox={`0 0 ${view.width} ${view.height}`}
      role="img"
      aria-label={say("small", { title, actors: placements.length, ties: ties.length })}
    >
      {ties.map(({ id, state, from, to }) => {
        const [a, b] = [places.get(from.id), places.get(to.id)];
        return a && b && <path key={id} data-wished={state === "Wished" || undefined} d={`M${a.x} ${a.y}L${b.x} ${b.y}`} />;
      })}
      {placements.map(({ weaver, actor }) => {
        const at = places.get(actor.id);
        return (
          at && <circle key={actor.id} cx={at.x} cy={at.y} r={weaver ? 6 : 4} style={{ fill: `var(--hue-${lookOf(actor.kind).hue})` }} />
        );
      })}
    </svg>
  );
}
