import { memo } from "react";
import { labelType } from "../../../schema/layout/labels.ts";
import { type Colouring, Glyph } from "../../actors/Glyph.tsx";
import { courseOf } from "./clear.ts";
import { type Drawn, dashes, dots, faded, isDashed, ringGap, thickness, widthOf } from "./look.ts";
import type { SceneActor, SceneTie } from "./scene.ts";
import { actorSeen, colouringOf, isSuggested, isTogether, thinned, tieSeen } from "./through.ts";

interface Tied {
  tie: SceneTie;
  /** The path that it is drawn along. */
  d: string;
  lines: number;
  faint: boolean;
  selected: boolean;
  /** How much of it is left to see, 0–1. */
  seen: number;
}

/** The opacity of what is only partly there; what is there is left to the styles. */
const fading = (seen: number, faint: boolean) => (seen < 1 ? { opacity: seen * (faint ? faded : 1) } : undefined);

/** A tie: one element, since there are hundreds and the browser looks through each of them; a chosen one has another around it. */
const TieLine = memo(function TieLine({ tie, d, lines, faint, selected, seen }: Tied) {
  const marked = {
    className: "map-tie",
    "data-faint": faint || undefined,
    "data-wished": (tie.wished && !isTogether(tie)) || undefined,
    "data-together": isTogether(tie) || undefined,
    "data-change": tie.change,
    "data-suggested": isSuggested(tie) || undefined,
    style: fading(seen, faint),
  };
  const line = {
    d,
    strokeWidth: widthOf(tie) * thinned(seen) * lines,
    strokeDasharray: isDashed(tie) ? (isTogether(tie) ? dots : dashes).map((dash) => dash * lines).join(" ") : undefined,
  };
  if (!selected) return <path {...marked} {...line} />;
  return (
    <g {...marked} data-selected>
      <path className="map-tie-chosen" d={d} strokeWidth={thickness(tie.strength) * lines + 7} />
      <path {...line} />
    </g>
  );
});

interface Named {
  actor: SceneActor;
  grown: number;
  faint: boolean;
  seen: number;
}

/** A name in up to two lines under its actor, with a halo in the colour of the ground. */
const Name = memo(function Name({ actor: { label, radius, x, y }, grown, faint, seen }: Named) {
  return (
    <text
      className="map-name"
      fontSize={labelType.fontSize * grown}
      strokeWidth={5 * grown}
      data-faint={faint || undefined}
      style={fading(seen, faint)}
    >
      {label.lines.map((line, at) => (
        <tspan key={line} x={x} y={y + radius + labelType.gap + labelType.lineHeight * grown * (at + 0.78)}>
          {line}
        </tspan>
      ))}
    </text>
  );
});

interface Marked {
  actor: SceneActor;
  /** Says its name in words, with its kind, its ties and its group. */
  called: (actor: SceneActor, group?: number) => string;
  faint: boolean;
  selected: boolean;
  entry: boolean;
  amount: number | undefined;
  group: number | undefined;
  seen: number;
}

const ActorMark = memo(function ActorMark({ actor, called, faint, selected, entry, amount, group, seen }: Marked) {
  const coloured = group !== undefined ? { group } : amount ? ({ amount } as Colouring) : undefined;
  return (
    <g
      role="option"
      id={`map-actor-${actor.id}`}
      className="map-actor"
      transform={`translate(${actor.x} ${actor.y})`}
      style={fading(seen, faint)}
      aria-label={called(actor, group)}
      aria-selected={selected}
      tabIndex={entry ? 0 : -1}
      data-actor={actor.id}
      data-faint={faint || undefined}
    >
      {selected && <circle className="map-ring" r={actor.radius + ringGap} />}
      <Glyph kind={actor.kind} radius={actor.radius} active={actor.active} weaver={actor.weaver} coloured={coloured} />
    </g>
  );
});

/** Where a directed tie leads: its head lies over the names, else a name could hide which way it goes. */
const ArrowHead = memo(function ArrowHead({ d, wished, faint }: { d: string; wished: boolean; faint: boolean }) {
  return <path className="map-heading" d={d} data-faint={faint || undefined} markerEnd={`url(#map-arrow${wished ? "-wished" : ""})`} />;
});

/** The arrow heads of directed ties. */
const Arrows = ({ lines }: { lines: number }) => (
  <defs>
    {["", "-wished"].map((state) => (
      <marker
        key={state}
        id={`map-arrow${state}`}
        viewBox="0 0 8 8"
        refX={7}
        refY={4}
        markerWidth={9 * lines}
        markerHeight={9 * lines}
        markerUnits="userSpaceOnUse"
        orient="auto"
      >
        <path className={`map-arrow${state}`} d="M0.5 0.5L7.5 4L0.5 7.5Z" />
      </marker>
    ))}
  </defs>
);

/** A colouring as plain properties, so that what stays the same is not drawn anew. */
const marksOf = (coloured: Colouring | undefined) => ({
  amount: coloured && "amount" in coloured ? coloured.amount : undefined,
  group: coloured && "group" in coloured ? coloured.group : undefined,
});

interface Props extends Drawn {
  title: string;
  help?: string;
  called: (actor: SceneActor, group?: number) => string;
  /** The actor that Tab comes to. */
  entry: string | null;
}

/** The scene in SVG: every actor can be focused, and the picture can be printed and taken out. */
export const SvgScene = memo(function SvgScene({ scene, labels, lines, lit, selection, lens, title, help, called, entry }: Props) {
  return (
    <>
      <Arrows lines={lines} />
      <g>
        {scene.ties.map((tie) => (
          <TieLine
            key={tie.id}
            tie={tie}
            d={courseOf(tie, labels).d}
            lines={lines}
            faint={!!lit && !lit.ties.has(tie.id)}
            selected={selection.has(tie.id)}
            seen={tieSeen(lens, tie)}
          />
        ))}
      </g>
      <g role="listbox" aria-multiselectable="true" aria-label={title} aria-describedby={help}>
        {scene.actors.map((actor) => (
          <ActorMark
            key={actor.id}
            actor={actor}
            called={called}
            faint={!!lit && !lit.actors.has(actor.id)}
            selected={selection.has(actor.id)}
            entry={actor.id === entry}
            seen={actorSeen(lens, actor.id)}
            {...marksOf(colouringOf(lens, actor.id))}
          />
        ))}
      </g>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group in SVG takes no focus, and the names are in the options */}
      <g aria-hidden="true">
        {scene.actors.map(
          (actor) =>
            labels.written.has(actor.id) && (
              <Name
                key={actor.id}
                actor={actor}
                grown={labels.grown}
                faint={!!lit && !lit.actors.has(actor.id)}
                seen={actorSeen(lens, actor.id)}
              />
            ),
        )}
      </g>
      <g>
        {scene.ties.map(
          (tie) =>
            tie.directed &&
            tieSeen(lens, tie) > 0.5 && (
              <ArrowHead key={tie.id} d={courseOf(tie, labels).d} wished={tie.wished} faint={!!lit && !lit.ties.has(tie.id)} />
            ),
        )}
      </g>
    </>
  );
});
