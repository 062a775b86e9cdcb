import { useEffect, useRef } from "react";
import { lookOf } from "../../../schema/actors.ts";
import { type LiveCamera, useFollow } from "./camera.ts";
import { type Box, curveBetween, type Point, pathOf } from "./curve.ts";
import { handleOf } from "./handle.ts";
import { ringGap, thickness } from "./look.ts";
import type { Presence } from "./props.ts";
import { curveOf, type Scene, type SceneActor } from "./scene.ts";

/** A tie on its way from an actor to the pointer, or to the actor that it would reach. */
export interface Stretched {
  from: string;
  at: Point;
  to: string | null;
}

function TieOnItsWay({ scene, tie }: { scene: Scene; tie: Stretched }) {
  const from = scene.byId.get(tie.from);
  const to = scene.byId.get(tie.to ?? "");
  if (!from) return null;
  return (
    <>
      {to && <circle className="map-aim" cx={to.x} cy={to.y} r={to.radius + ringGap} />}
      <path className="map-stretched" d={pathOf(curveBetween(from, to ?? { ...tie.at, radius: 0 }, 0.07))} />
    </>
  );
}

/** What others have selected: a quiet ring with their names. */
function Others({ scene, presence }: { scene: Scene; presence: readonly Presence[] }) {
  const names = new Map<SceneActor, string[]>();
  for (const { name, selected } of presence)
    for (const id of selected) {
      const actor = scene.byId.get(id);
      if (actor) names.set(actor, [...(names.get(actor) ?? []), name]);
    }
  return [...names].map(([actor, who]) => (
    <g key={actor.id} className="map-other" transform={`translate(${actor.x} ${actor.y})`}>
      <circle r={actor.radius + 8} />
      <text y={-actor.radius - 13}>{who.join(", ")}</text>
    </g>
  ));
}

const threadOf = ({ kind }: SceneActor) => {
  const { thread } = lookOf(kind);
  return thread === "other" ? "var(--accent)" : `var(--${thread})`;
};

/** What has just changed: a light around it that goes out. */
function Glow({ scene, ids }: { scene: Scene; ids: ReadonlySet<string> }) {
  const ties = scene.ties.filter(({ id }) => ids.has(id));
  const actors = scene.actors.filter(({ id }) => ids.has(id));
  return (
    <g className="map-glow">
      {ties.map((tie) => (
        <path key={tie.id} d={pathOf(curveOf(tie))} strokeWidth={thickness(tie.strength) + 8} stroke={threadOf(tie.start)} />
      ))}
      {actors.map((actor) => (
        <circle key={actor.id} cx={actor.x} cy={actor.y} r={actor.radius + 6} stroke={threadOf(actor)} strokeWidth={10} />
      ))}
    </g>
  );
}

/** The knob at an actor's rim from which a tie is drawn; it keeps its size on the screen. */
function Handle({ camera, actor }: { camera: LiveCamera; actor: SceneActor }) {
  const knob = useRef<SVGGElement>(null);
  useEffect(() => {
    const follow = () => {
      const { x, y } = handleOf(actor, camera.now());
      knob.current?.setAttribute("transform", `translate(${x} ${y})`);
    };
    follow();
    return camera.subscribe(follow);
  }, [camera, actor]);
  return (
    <g ref={knob} className="map-handle">
      <circle r={9} />
      <path className="map-plus" d="M-4 0H4M0 -4V4" />
    </g>
  );
}

interface Props {
  camera: LiveCamera;
  scene: Scene;
  presence: readonly Presence[];
  glow: ReadonlySet<string>;
  handled: SceneActor | undefined;
  /** The actor that has the keyboard, when a ring must be drawn around it. */
  ringed: SceneActor | undefined;
  stretched: Stretched | null;
  band: Box | null;
}

/** What lies over the scene, however that is drawn: others' selections, what is being drawn, the keyboard's ring. */
export function Overlay({ camera, scene, presence, glow, handled, ringed, stretched, band }: Props) {
  const group = useFollow(camera);
  return (
    <svg className="map-overlay" focusable="false" aria-hidden="true">
      <g ref={group}>
        {glow.size > 0 && <Glow scene={scene} ids={glow} />}
        <Others scene={scene} presence={presence} />
        {ringed && <circle className="map-focus" cx={ringed.x} cy={ringed.y} r={ringed.radius + ringGap} />}
        {stretched && <TieOnItsWay scene={scene} tie={stretched} />}
        {band && <rect className="map-band" x={band.left} y={band.top} width={band.right - band.left} height={band.bottom - band.top} />}
      </g>
      {handled && !stretched && <Handle camera={camera} actor={handled} />}
    </svg>
  );
}
