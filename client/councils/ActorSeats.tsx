import { useQuery } from "@apollo/client/react";
import { useMemo } from "react";
import { Link } from "react-router";
import { runningTerm } from "../../schema/councils/terms.ts";
import { graphql } from "../graphql.ts";
import { useWords } from "../i18n.tsx";
import { HEARD, useLive } from "../live/live.ts";
import { Section } from "../ui/Page.tsx";
import { today } from "../ui/today.ts";
import { SEAT } from "./councils.ts";
import { SideMark } from "./SideMark.tsx";
import { useHolder } from "./useHolder.ts";
import "./ActorSeats.css";

const OF_ACTOR = graphql(
  `query ActorSeats($actor: ID!) {
    actor(id: $actor) {
      id
      hub { id slug seq }
      seats(first: 100) { edges { cursor node { ...SeatLine council { id name endedOn } } } }
    }
  }`,
  [SEAT],
);

const HEARD_OF = graphql(
  `subscription ActorSeatsHeard($room: ID!, $after: Int) {
    changed(room: $room, after: $after) { seq caughtUp turned event { ...Heard node { __typename id ...SeatLine ... on Seat { council { id name endedOn } } } } }
  }`,
  [HEARD, SEAT],
);

/** The councils where an actor is represented, and by whom; nothing when there are none. */
export function ActorSeats({ actor }: { actor: string }) {
  const say = useWords();
  const holder = useHolder();
  const { data } = useQuery(OF_ACTOR, { variables: { actor }, fetchPolicy: "cache-and-network" });
  const room = useMemo(() => ({ __typename: "Actor", id: actor, lists: { Seat: "seats" } }), [actor]);
  useLive(HEARD_OF, data?.actor ? room : undefined, data?.actor?.hub.seq ?? 0);
  const seats = data?.actor?.seats.edges.map(({ node }) => node).filter(({ council }) => !council.endedOn) ?? [];
  if (!seats.length) return null;
  return (
    <Section title={say("councils.ofActor")}>
      <ul className="actor-seats">
        {seats.map((seat) => {
          const term = runningTerm(
            seat.terms.edges.map(({ node }) => node),
            today(),
          );
          return (
            <li key={seat.id}>
              <SideMark side={seat.side} empty={!term} />
              <span>
                <Link to={`/${data?.actor?.hub.slug}/councils/${seat.council.id}`}>{seat.council.name}</Link>
                <small>
                  {[
                    seat.substitute && say("councils.seat.substitute"),
                    term ? holder(term, seat) : say("councils.ofActorVacant"),
                    ...seat.roles.map((role) => say(`councils.role.${role}`)),
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </small>
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
