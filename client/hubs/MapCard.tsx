import { Link } from "react-router";
import { MapStep } from "../../schema/maps.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { useWords } from "../i18n.tsx";
import { MapThumbnail } from "../maps/MapThumbnail.tsx";
import "./MapCard.css";

/** What a small picture of a map needs: of a large map a part, since more would not be told apart. */
export const MAP_CARD = graphql(`
  fragment MapCard on NetworkMap {
    id title step
    area { id name }
    placements(first: 150) { totalCount edges { node { id x y weaver actor { id kind } } } }
    ties(first: 300) { totalCount edges { node { id state strength from { id } to { id } } } }
  }
`);

export type Card = ResultOf<typeof MAP_CARD>;

const steps = Object.keys(MapStep) as MapStep[];

/** How far the work with a map has come: the steps taken are filled, and the word says which. */
export function StepMark({ step }: { step: MapStep }) {
  const say = useWords();
  const taken = steps.indexOf(step);
  return (
    <span className="step-mark">
      <svg width="42" height="10" viewBox="0 0 42 10" aria-hidden="true">
        <path d="M5 5h32" />
        {steps.slice(1).map((one, at) => (
          <circle key={one} className={at < taken ? "taken" : undefined} cx={5 + at * 16} cy="5" r="4" />
        ))}
      </svg>
      {say(`maps.step.${step}`)}
    </span>
  );
}

/** A map as it is found on the hub's start page: its picture, its name, how far it has come. */
export function MapCard({ hub, map }: { hub: string; map: Card }) {
  const say = useWords();
  const placements = map.placements.edges.map(({ node }) => node);
  const ties = map.ties.edges.map(({ node }) => node);
  return (
    <article className="map-card">
      <div className="map-card-picture">
        <MapThumbnail title={map.title} placements={placements} ties={ties} />
      </div>
      <h3>
        <Link to={`/${hub}/maps/${map.id}`}>{map.title}</Link>
      </h3>
      <p className="map-card-facts">
        <StepMark step={map.step} />
        <span>{say("hubs.placed", { actors: map.placements.totalCount, ties: map.ties.totalCount })}</span>
      </p>
    </article>
  );
}
