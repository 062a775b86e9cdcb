import { type ReactNode, useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import { type ActorKind, actorKinds } from "../../../schema/actors.ts";
import { Strength, type StrengthName } from "../../../schema/maps.ts";
import { Glyph } from "../../actors/Glyph.tsx";
import { shuttleOf } from "../../actors/outlines.ts";
import type { Lens } from "../lens.ts";
import { LensLegend } from "./LensLegend.tsx";
import { dashes, isDashed, widthOf } from "./look.ts";
import type { MapActor, MapTie } from "./scene.ts";

const Sign = ({ children, wide }: { children: ReactNode; wide?: boolean }) => (
  <svg width={wide ? 32 : 24} height={24} viewBox={wide ? "-16 -12 32 24" : "-12 -12 24 24"} aria-hidden="true" focusable="false">
    {children}
  </svg>
);

type LineLook = Pick<MapTie, "strength"> & Partial<Pick<MapTie, "wished" | "directed" | "change">>;

const Line = ({ strength, wished = false, directed, change }: LineLook) => (
  <Sign wide>
    <g className="map-tie" data-wished={wished || undefined} data-change={change}>
      <path
        d="M-14 3Q0 -3 14 3"
        strokeWidth={widthOf({ strength, change })}
        strokeDasharray={isDashed({ wished, change }) ? dashes.join(" ") : undefined}
      />
      {directed && <path className="map-arrow" d="M14.5 3.5L6 4.5L8.5 -3Z" />}
    </g>
  </Sign>
);

const changes = ["new", "stronger", "weaker", "lost"] as const;

const narrow = () => matchMedia("(max-width: 1023px)").matches;

interface Props {
  actors: readonly MapActor[];
  ties: readonly MapTie[];
  lens: Lens | undefined;
  printed: boolean;
}

/** What the signs of a map mean, and what is laid over it: only those that are on it. */
export function Legend({ actors, ties, lens, printed }: Props) {
  const say = useTranslations();
  const [open, setOpen] = useState(() => !narrow());
  const kinds = useMemo(() => {
    const present = new Set(actors.map(({ kind }) => kind));
    return (Object.keys(actorKinds) as ActorKind[]).filter((kind) => present.has(kind));
  }, [actors]);
  const strengths = (Object.keys(Strength) as StrengthName[]).filter((name) => ties.some(({ strength }) => strength === Strength[name]));
  if (!actors.length) return null;
  return (
    <details className="map-legend" open={open || printed} onToggle={(event) => printed || setOpen(event.currentTarget.open)}>
      <summary>{say("maps.legend.title")}</summary>
      {lens && <LensLegend lens={lens} />}
      <ul aria-label={say("maps.legend.actors")} data-plain={lens?.tints ? "" : undefined}>
        {kinds.map((kind) => (
          <li key={kind}>
            <Sign>
              <Glyph kind={kind} radius={10} />
            </Sign>
            {say(`actors.kind.${kind}`)}
          </li>
        ))}
        {actors.some(({ weaver }) => weaver) && (
          <li>
            <Sign wide>
              <path className="map-shuttle" d={shuttleOf(6.5)} />
            </Sign>
            {say("maps.legend.weaver")}
          </li>
        )}
        {actors.some(({ active }) => !active) && (
          <li>
            <Sign>
              <circle className="map-hollow" r={8} />
            </Sign>
            {say("maps.legend.inactive")}
          </li>
        )}
      </ul>
      <ul aria-label={say("maps.legend.ties")}>
        {strengths.map((name) => (
          <li key={name}>
            <Line strength={Strength[name]} />
            {say(`maps.strength.${name}`)}
          </li>
        ))}
        {ties.some(({ wished }) => wished) && (
          <li>
            <Line strength={null} wished />
            {say("maps.legend.wished")}
          </li>
        )}
        {changes
          .filter((change) => ties.some((tie) => tie.change === change))
          .map((change) => (
            <li key={change}>
              <Line strength={change === "stronger" ? 4 : change === "weaker" ? 1 : 2} change={change} />
              {say(`maps.legend.change.${change}`)}
            </li>
          ))}
        {ties.some(({ directed }) => directed) && (
          <li>
            <Line strength={2} directed />
            {say("maps.legend.directed")}
          </li>
        )}
      </ul>
    </details>
  );
}
