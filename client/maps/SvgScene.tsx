import { memo, type Ref } from "react";
import { labelType } from "../../schema/maps.layout.labels.ts";
import { pathOf } from "./curve.ts";
import { Glyph, hueOf } from "./glyphs.tsx";
import { type Drawn, dashes, thickness } from "./look.ts";
import type { SceneActor, SceneTie } from "./scene.ts";

const TieLine = memo(function TieLine({ tie, faint, selected }: { tie: SceneTie; faint: boolean; selected: boolean }) {
  const d = pathOf(tie.curve);
  return (
    <g className="map-tie" data-faint={faint || undefined} data-wished={tie.wished || undefined} data-selected={selected || undefined}>
      {selected && <path className="map-tie-chosen" d={d} strokeWidth={thickness(tie.strength) + 7} />}
      <path
        d={d}
        strokeWidth={thickness(tie.strength)}
        strokeDasharray={tie.wished ? dashes.join(" ") : undefined}
        markerEnd={tie.directed ? `url(#map-arrow${tie.wished ? "-wished" : ""})` : undefined}
      />
    </g>
  );
});

/** A name in up to two lines under its actor, with a halo in the colour of the ground. */
const Name = ({ actor: { label, radius }, grown }: { actor: SceneActor; grown: number }) => (
  <text className="map-name" fontSize={labelType.fontSize * grown}>
    {label.lines.map((line, at) => (
      <tspan key={line} x={0} y={radius + labelType.gap + labelType.lineHeight * grown * (at + 0.78)}>
        {line}
      </tspan>
    ))}
  </text>
);

interface Marked {
  actor: SceneActor;
  /** Its name in words, with its kind and its ties. */
  called: string;
  faint: boolean;
  selected: boolean;
  entry: boolean;
  /** How much larger than usual its name is written; 0 when it is not. */
  grown: number;
}

const ActorMark = memo(function ActorMark({ actor, called, faint, selected, entry, grown }: Marked) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no option element inside SVG
    <g
      role="option"
      id={`map-actor-${actor.id}`}
      className="map-actor"
      transform={`translate(${actor.x} ${actor.y})`}
      style={hueOf(actor.kind)}
      aria-label={called}
      aria-selected={selected}
      tabIndex={entry ? 0 : -1}
      data-actor={actor.id}
      data-faint={faint || undefined}
    >
      <circle className="map-ring" r={actor.radius + 5} />
      <Glyph kind={actor.kind} radius={actor.radius} active={actor.active} weaver={actor.weaver} />
      {grown > 0 && <Name actor={actor} grown={grown} />}
    </g>
  );
});

/** The arrow heads of directed ties. */
const Arrows = () => (
  <defs>
    {["", "-wished"].map((state) => (
      <marker
        key={state}
        id={`map-arrow${state}`}
        viewBox="0 0 8 8"
        refX={7}
        refY={4}
        markerWidth={9}
        markerHeight={9}
        markerUnits="userSpaceOnUse"
        orient="auto"
      >
        <path className={`map-arrow${state}`} d="M0.5 0.5L7.5 4L0.5 7.5Z" />
      </marker>
    ))}
  </defs>
);

interface Props extends Drawn {
  /** Moves with the camera. */
  group?: Ref<SVGGElement>;
  title: string;
  help?: string;
  called: (actor: SceneActor) => string;
  /** The actor that Tab comes to. */
  entry: string | null;
}

/** The scene in SVG: every actor can be focused, and the picture can be printed and taken out. */
export function SvgScene({ scene, labels, lit, selection, group, title, help, called, entry }: Props) {
  return (
    <g ref={group}>
      <Arrows />
      <g>
        {scene.ties.map((tie) => (
          <TieLine key={tie.id} tie={tie} faint={!!lit && !lit.ties.has(tie.id)} selected={selection.has(tie.id)} />
        ))}
      </g>
      {/* biome-ignore lint/a11y/useSemanticElements: there is no select element inside SVG */}
      <g role="listbox" aria-multiselectable="true" aria-label={title} aria-describedby={help}>
        {scene.actors.map((actor) => (
          <ActorMark
            key={actor.id}
            actor={actor}
            called={called(actor)}
            faint={!!lit && !lit.actors.has(actor.id)}
            selected={selection.has(actor.id)}
            entry={actor.id === entry}
            grown={labels.written.has(actor.id) ? labels.grown : 0}
          />
        ))}
      </g>
    </g>
  );
}
