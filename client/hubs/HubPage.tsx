import { useSuspenseQuery } from "@apollo/client/react";
import areasIcon from "lucide/dist/esm/icons/chart-network.mjs";
import plus from "lucide/dist/esm/icons/plus.mjs";
import { type ComponentType, useState } from "react";
import { Link, useParams } from "react-router";
import { whyNotCoordinate, whyNotWeave } from "../../schema/hubs.ts";
import { graphql } from "../graphql.ts";
import { useWords } from "../i18n.tsx";
import { useMe } from "../people/useMe.ts";
import { Button, ButtonLink } from "../ui/Button.tsx";
import { Missing } from "../ui/Missing.tsx";
import { Page } from "../ui/Page.tsx";
import { AreaGrid } from "./AreaGrid.tsx";
import { Feed } from "./Feed.tsx";
import { FirstStep } from "./FirstStep.tsx";
import { FEED_EVENT } from "./feed.ts";
import { MAP_CARD } from "./MapCard.tsx";
import { NewArea } from "./NewArea.tsx";
import { NewMap } from "./NewMap.tsx";
import { useHubLive } from "./useHubLive.ts";
import { WantToJoin } from "./WantToJoin.tsx";
import "./HubPage.css";

const HUB = graphql(
  `
  query HubStart($hub: String!) {
    hub(slug: $hub) {
      id slug name about seq
      areas(first: 200) { edges { node { id name parent { id } } } }
      maps(first: 200) { edges { node { ...MapCard } } }
      events(first: 40) { edges { node { ...FeedEvent } } }
      actors(first: 1) { totalCount }
    }
  }
`,
  [MAP_CARD, FEED_EVENT],
);

/** A hub's start: its areas, each with a small picture of its maps, and what has happened lately. `Besides` is what later rooms show. */
export function HubPage({ Besides }: { Besides: ComponentType<{ hub: string }> }) {
  const say = useWords();
  const { hub: slug = "" } = useParams();
  const { hub } = useSuspenseQuery(HUB, { variables: { hub: slug } }).data;
  const { rights } = useMe();
  const [making, setMaking] = useState<{ map: true; area?: string } | { map: false }>();
  useHubLive(hub?.id, hub?.seq ?? 0);
  if (!hub) return <Missing />;
  const areas = hub.areas.edges.map(({ node }) => node);
  const maps = hub.maps.edges.map(({ node }) => node);
  const isEmpty = !maps.length;
  const mayDraw = (area?: string) => !whyNotWeave(rights, { hub: hub.id, area });
  const drawable = areas.filter(({ id }) => mayDraw(id));
  const draws = mayDraw() || drawable.length > 0;
  const coordinates = !whyNotCoordinate(rights, hub.id);
  const newMap = (
    <Button weight="primary" icon={plus} onPress={() => setMaking({ map: true })}>
      {say("hubs.newMap")}
    </Button>
  );
  const facts = {
    areas: say("hubs.areaCount", { count: areas.length }),
    maps: say("hubs.mapCount", { count: maps.length }),
    actors: say("hubs.actorCount", { count: hub.actors.totalCount }),
  };
  return (
    <Page
      title={hub.name}
      lead={
        <>
          {hub.about && <p>{hub.about}</p>}
          {areas.length > 0 && <p className="hub-facts">{say("hubs.facts", facts)}</p>}
          <p className="hub-facts">
            <Link to={`/${slug}/privacy`}>{say("privacy.page.title")}</Link>
          </p>
        </>
      }
      actions={
        <>
          {draws && !isEmpty && newMap}
          {!isEmpty && (
            <ButtonLink icon={areasIcon} href={`/${slug}/weave`}>
              {say("hubs.sideBySide")}
            </ButtonLink>
          )}
          {coordinates && <Button onPress={() => setMaking({ map: false })}>{say("hubs.newArea")}</Button>}
        </>
      }
    >
      <div className="hub-start">
        <div className="hub-areas">
          {isEmpty && <FirstStep action={draws && newMap} />}
          <AreaGrid hub={slug} areas={areas} maps={maps} mayDraw={mayDraw} onDraw={(area) => setMaking({ map: true, area })} />
          <Besides hub={slug} />
        </div>
        <div>
          <WantToJoin hub={hub} />
          <Feed hub={slug} events={hub.events.edges.map(({ node }) => node)} />
        </div>
      </div>
      {making?.map && <NewMap hub={hub} areas={drawable} area={making.area} onClose={() => setMaking(undefined)} />}
      {making?.map === false && <NewArea hub={hub.id} areas={areas} onClose={() => setMaking(undefined)} />}
    </Page>
  );
}
