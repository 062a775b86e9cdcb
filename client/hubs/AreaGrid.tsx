import { useCollator, useWords } from "../i18n.tsx";
import { Button } from "../ui/Button.tsx";
import { Section } from "../ui/Page.tsx";
import { type AreaOf, groupsOf } from "./groups.ts";
import { type Card, MapCard } from "./MapCard.tsx";
import "./AreaGrid.css";

interface Props {
  hub: string;
  areas: readonly AreaOf[];
  maps: readonly Card[];
  /** Begins a map of an area; only members can. */
  onDraw?: (area: string) => void;
}

/** An area that has no map yet: its name, and the first step. */
function Unmapped({ area, onDraw }: { area: AreaOf; onDraw?: (area: string) => void }) {
  const say = useWords();
  return (
    <article className="map-card hollow">
      <div>
        <h3>{area.name}</h3>
        <p className="map-card-facts">{say("hubs.noMap")}</p>
      </div>
      {onDraw && (
        <p>
          <Button weight="quiet" onPress={() => onDraw(area.id)}>
            {say("hubs.drawMap")}
          </Button>
        </p>
      )}
    </article>
  );
}

/** The hub's areas, those that lie in the same one together, each with small pictures of its maps. */
export function AreaGrid({ hub, areas, maps, onDraw }: Props) {
  const say = useWords();
  const { compare } = useCollator();
  const { groups, rest } = groupsOf(areas, maps, compare);
  const plain = groups.length > 1 ? say("hubs.otherAreas") : say("hubs.areas");
  return (
    <>
      {groups.map(({ heading, areas: its }) => (
        <Section key={heading?.id ?? ""} title={heading?.name ?? plain}>
          <div className="area-grid">
            {its.flatMap(({ area, maps: drawn }) =>
              drawn.length
                ? drawn.map((map) => <MapCard key={map.id} hub={hub} map={map} />)
                : [<Unmapped key={area.id} area={area} onDraw={onDraw} />],
            )}
          </div>
        </Section>
      ))}
      {rest.length > 0 && (
        <Section title={say("hubs.themeMaps")}>
          <div className="area-grid">
            {rest.map((map) => (
              <MapCard key={map.id} hub={hub} map={map} />
            ))}
          </div>
        </Section>
      )}
    </>
  );
}
