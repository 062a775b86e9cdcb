import plus from "lucide/dist/esm/icons/plus.mjs";
import { Button } from "react-aria-components/Button";
import { useCollator, useWords } from "../i18n.tsx";
import { Icon } from "../ui/Icon.tsx";
import { Section } from "../ui/Page.tsx";
import { type AreaOf, groupsOf } from "./groups.ts";
import { type Card, MapCard } from "./MapCard.tsx";
import "../ui/Chips.css";
import "./AreaGrid.css";

interface Props {
  hub: string;
  areas: readonly AreaOf[];
  maps: readonly Card[];
  /** Whether the reader weaves the maps of an area. */
  mayDraw: (area: string) => boolean;
  /** Begins a map of an area. */
  onDraw: (area: string) => void;
}

/** The areas that have no map yet: their names, and for those who weave there the first step. */
function Unmapped({ areas, mayDraw, onDraw }: Pick<Props, "mayDraw" | "onDraw"> & { areas: readonly AreaOf[] }) {
  const say = useWords();
  return (
    <div className="unmapped">
      <p>{say("hubs.noMap")}</p>
      <ul className="chips">
        {areas.map(({ id, name }) => (
          <li key={id}>
            {mayDraw(id) ? (
              <Button className="chip" aria-label={say("hubs.drawMapOf", { area: name })} onPress={() => onDraw(id)}>
                <Icon of={plus} size={16} />
                {name}
              </Button>
            ) : (
              <span className="tag">{name}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The hub's areas, those that lie in the same one together, each with small pictures of its maps. */
export function AreaGrid({ hub, areas, maps, ...drawing }: Props) {
  const say = useWords();
  const { compare } = useCollator();
  const { groups, rest } = groupsOf(areas, maps, compare);
  const cards = (these: readonly Card[]) =>
    these.length > 0 && (
      <div className="area-grid">
        {these.map((map) => (
          <MapCard key={map.id} hub={hub} map={map} />
        ))}
      </div>
    );
  return (
    <>
      {groups.map(({ heading, areas: its }) => {
        const unmapped = its.filter(({ maps: drawn }) => !drawn.length).map(({ area }) => area);
        return (
          <Section key={heading?.id ?? ""} title={heading?.name ?? say("hubs.areas")}>
            {cards(its.flatMap(({ maps: drawn }) => drawn))}
            {unmapped.length > 0 && <Unmapped areas={unmapped} {...drawing} />}
          </Section>
        );
      })}
      {rest.length > 0 && <Section title={say("hubs.themeMaps")}>{cards(rest)}</Section>}
    </>
  );
}
