import { useSuspenseQuery } from "@apollo/client/react";
import { Link } from "react-router";
import { graphql } from "../graphql.ts";
import { useCollator, useWords } from "../i18n.tsx";
import { Empty } from "../ui/Empty.tsx";
import { Page } from "../ui/Page.tsx";
import "./HubsPage.css";

const HUBS = graphql(`
  query Hubs {
    hubs(first: 200) {
      edges { node {
        id slug name kind about
        areas(first: 1) { totalCount }
        maps(first: 1) { totalCount }
        actors(first: 1) { totalCount }
      } }
    }
  }
`);

/** Every hub of the installation that the reader may see. */
export function HubsPage() {
  const say = useWords();
  const { compare } = useCollator();
  const { hubs } = useSuspenseQuery(HUBS).data;
  const sorted = hubs.edges.map(({ node }) => node).sort((one, other) => compare(one.name, other.name));
  return (
    <Page title={say("hubs.all")} lead={<p>{say("hubs.lead")}</p>}>
      {!sorted.length && <Empty title={say("hubs.noHubs")}>{say("hubs.noHubsNext")}</Empty>}
      <ul className="hub-list">
        {sorted.map((hub) => (
          <li key={hub.id}>
            <h2>
              <Link to={`/${hub.slug}`}>{hub.name}</Link>
            </h2>
            <p className="hub-kind">{say(`hubs.kind.${hub.kind}`)}</p>
            <div>
              {hub.about && <p>{hub.about}</p>}
              <p className="hub-facts">
                {say("hubs.facts", {
                  areas: say("hubs.areaCount", { count: hub.areas.totalCount }),
                  maps: say("hubs.mapCount", { count: hub.maps.totalCount }),
                  actors: say("hubs.actorCount", { count: hub.actors.totalCount }),
                })}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Page>
  );
}
