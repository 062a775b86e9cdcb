import { useQuery } from "@apollo/client/react";
import { Link } from "react-router";
import { graphql } from "../../graphql.ts";
import { useHubLive } from "../../hubs/useHubLive.ts";
import { useWords } from "../../i18n.tsx";
import { nodesOf } from "../../maps/onMap.ts";
import { Section } from "../../ui/Page.tsx";
import { When } from "../../ui/When.tsx";
import { between } from "./links.ts";
import "./links.css";

const COMING = graphql(`
  query ActorAgendas($actor: ID!) {
    actor(id: $actor) {
      id
      hub { id slug seq }
      comingItems(first: 30) {
        edges {
          cursor
          node {
            id
            meeting { id title startsAt council { id name } }
            tie { id from { id name } to { id name } }
            introduction { id one { id name } other { id name } }
          }
        }
      }
    }
  }
`);

/** The coming meetings that take an actor up, of those that the reader may see; nothing when there are none. */
export function ActorAgendas({ actor: id }: { actor: string }) {
  const say = useWords();
  const { data, refetch } = useQuery(COMING, { variables: { actor: id }, fetchPolicy: "cache-and-network" });
  const { actor } = data ?? {};
  useHubLive(actor?.hub.id, actor?.hub.seq ?? 0, ({ type }) => {
    if (type === "ItemLink" || type === "Meeting") void refetch();
  });
  const links = nodesOf(actor?.comingItems ?? { edges: [] });
  if (!actor || !links.length) return null;
  const meetings = [...Map.groupBy(links, ({ meeting }) => meeting.id).values()];
  return (
    <Section title={say("itemLinks.onAgenda")}>
      <ul className="actor-agendas">
        {meetings.map((own) => {
          const { meeting } = own[0]!;
          const through = own.flatMap(({ tie, introduction }) =>
            tie ? between(tie.from, tie.to) : introduction ? between(introduction.one, introduction.other) : [],
          );
          return (
            <li key={meeting.id}>
              <Link to={`/${actor.hub.slug}/meetings/${meeting.id}`}>{meeting.title}</Link>
              <p>
                {meeting.council.name}, <When at={meeting.startsAt} />
              </p>
              {through.length > 0 && <p>{say("itemLinks.through", { name: through.join(", ") })}</p>}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
