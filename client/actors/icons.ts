import badge from "lucide/dist/esm/icons/badge.mjs";
import blocks from "lucide/dist/esm/icons/blocks.mjs";
import building from "lucide/dist/esm/icons/building.mjs";
import buildingComplex from "lucide/dist/esm/icons/building-complex.mjs";
import castle from "lucide/dist/esm/icons/castle.mjs";
import church from "lucide/dist/esm/icons/church.mjs";
import coffee from "lucide/dist/esm/icons/coffee.mjs";
import drama from "lucide/dist/esm/icons/drama.mjs";
import gamepad2 from "lucide/dist/esm/icons/gamepad-2.mjs";
import gavel from "lucide/dist/esm/icons/gavel.mjs";
import graduationCap from "lucide/dist/esm/icons/graduation-cap.mjs";
import handshake from "lucide/dist/esm/icons/handshake.mjs";
import heartHandshake from "lucide/dist/esm/icons/heart-handshake.mjs";
import landmark from "lucide/dist/esm/icons/landmark.mjs";
import library from "lucide/dist/esm/icons/library.mjs";
import mapIcon from "lucide/dist/esm/icons/map.mjs";
import medal from "lucide/dist/esm/icons/medal.mjs";
import messagesSquare from "lucide/dist/esm/icons/messages-square.mjs";
import network from "lucide/dist/esm/icons/network.mjs";
import scale from "lucide/dist/esm/icons/scale.mjs";
import school from "lucide/dist/esm/icons/school.mjs";
import stethoscope from "lucide/dist/esm/icons/stethoscope.mjs";
import store from "lucide/dist/esm/icons/store.mjs";
import users from "lucide/dist/esm/icons/users.mjs";
import waypoints from "lucide/dist/esm/icons/waypoints.mjs";
import { type ActorKind, actorKinds } from "../../schema/actors.ts";
import type { IconNode } from "../ui/Icon.tsx";

const icons: Record<(typeof actorKinds)[ActorKind]["icon"], IconNode> = {
  badge,
  blocks,
  building,
  "building-complex": buildingComplex,
  castle,
  church,
  coffee,
  drama,
  "gamepad-2": gamepad2,
  gavel,
  "graduation-cap": graduationCap,
  handshake,
  "heart-handshake": heartHandshake,
  landmark,
  library,
  map: mapIcon,
  medal,
  "messages-square": messagesSquare,
  network,
  scale,
  school,
  stethoscope,
  store,
  users,
  waypoints,
};

type Attributes = Readonly<Record<string, string | number | undefined>>;

function rectangle(is: Attributes): string {
  const [x, y, width, height] = [Number(is.x), Number(is.y), Number(is.width), Number(is.height)];
  const r = Number(is.rx ?? is.ry ?? 0);
  const arc = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return `M${x + r} ${y}h${width - 2 * r}${arc(r, r)}v${height - 2 * r}${arc(-r, r)}h${2 * r - width}${arc(-r, -r)}v${2 * r - height}${arc(r, -r)}z`;
}

/** The parts that icons are made of, each as SVG path data. */
const parts: Readonly<Record<string, (is: Attributes) => string>> = {
  // A first "m" counts from where the part before ended, unless that is (0, 0).
  path: ({ d }) => `M0 0${d}`,
  line: ({ x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`,
  circle: ({ cx, cy, r }) => `M${Number(cx) - Number(r)} ${cy}a${r} ${r} 0 1 0 ${2 * Number(r)} 0a${r} ${r} 0 1 0 ${-2 * Number(r)} 0`,
  rect: rectangle,
};

const drawn = (icon: IconNode): string => icon.map(([part, is]) => parts[part]!(is)).join("");

const paths = new Map(Object.entries(actorKinds).map(([kind, { icon }]) => [kind, drawn(icons[icon])]));

/** The icon of a kind of actor as SVG path data, in lucide's square of 24 by 24, to be stroked 2 wide. */
export const iconPath = (kind: ActorKind): string => paths.get(kind)!;
