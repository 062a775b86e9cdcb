import { useTranslations } from "use-intl";
import { type Colouring, Glyph } from "../../actors/Glyph.tsx";
import type { Lens } from "../lens.ts";
import { dots } from "./look.ts";

const Sign = ({ coloured, radius = 9 }: { coloured: Colouring | undefined; radius?: number }) => (
  <svg width={22} height={24} viewBox="-11 -12 22 24" aria-hidden="true" focusable="false">
    <Glyph kind="Association" radius={radius} coloured={coloured} />
  </svg>
);

const amounts = [1, 2, 3, 4, 5] as const;

/** What a lens shows: what its colours and sizes mean, and what it suggests. */
export function LensLegend({ lens: { legend, tints, sizes, suggested, together } }: { lens: Lens }) {
  const say = useTranslations("maps.legend");
  const first = tints?.values().next().value;
  if (!legend && !suggested?.length && !together?.pairs.length) return null;
  return (
    <ul className="lens-legend" aria-label={say("lens")}>
      {legend && <li className="lens-title">{legend.title}</li>}
      {legend && first && "share" in first && (
        <li>
          {legend.from}
          <span className="lens-scale">
            {amounts.map((amount) => (
              <Sign key={amount} coloured={{ amount }} radius={sizes ? 4 + amount : 9} />
            ))}
          </span>
          {legend.to}
        </li>
      )}
      {first &&
        "group" in first &&
        legend?.groups?.map((name, group) => (
          <li key={name}>
            <Sign coloured={{ group }} />
            {name}
          </li>
        ))}
      {legend?.sizes && <li>{say("sizes", { what: legend.sizes })}</li>}
      {!!together?.pairs.length && (
        <li>
          <svg width={32} height={24} viewBox="-16 -12 32 24" aria-hidden="true" focusable="false">
            <g className="map-tie" data-together>
              <path d="M-14 3Q0 -3 14 3" strokeDasharray={dots.join(" ")} />
            </g>
          </svg>
          {together.says}
        </li>
      )}
      {!!suggested?.length && (
        <li>
          <svg width={32} height={24} viewBox="-16 -12 32 24" aria-hidden="true" focusable="false">
            <g className="map-tie" data-wished data-suggested>
              <path d="M-14 3Q0 -3 14 3" strokeDasharray="5 5" />
            </g>
          </svg>
          {say("suggested")}
        </li>
      )}
    </ul>
  );
}
