import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { Link } from "react-router";
import { graphql, type ResultOf } from "../graphql.ts";
import { hubRoom } from "../hubs/room.ts";
import { useCollator, useWords } from "../i18n.tsx";
import { perform } from "../live/deeds.ts";
import { startOver } from "../people/signing.ts";
import { rightsSettled } from "../people/useMe.ts";
import { Button, ButtonLink } from "../ui/Button.tsx";
import { Empty } from "../ui/Empty.tsx";
import { Page } from "../ui/Page.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { Day } from "../ui/When.tsx";
import { Leave } from "./Leave.tsx";
import { END_MEMBERSHIP } from "./people.ts";
import { useTasks } from "./useTasks.ts";
import "./PeoplePage.css";

const MINE = graphql(`
  query MyHubs {
    me {
      person { id name }
      memberships { id createdAt hub { id slug name } }
      assignments { id role area { id name } hub { id } }
      representations { id actor { id name } hub { id } }
    }
  }
`);

type Mine = NonNullable<ResultOf<typeof MINE>["me"]>;
type Seat = Mine["memberships"][number];

const doneIn = ({ assignments, representations }: Mine, { hub }: Seat) => ({
  held: assignments.filter((one) => one.hub.id === hub.id),
  acting: representations.filter((one) => one.hub.id === hub.id),
});

/** One's hubs with what one does in each, and the way out of them. */
export function Memberships() {
  const say = useWords();
  const { compare } = useCollator();
  const tasks = useTasks();
  const { data } = useQuery(MINE, { fetchPolicy: "cache-and-network" });
  const [leaving, setLeaving] = useState<Seat>();
  if (!data) return <Skeleton />;
  const { me } = data;
  if (!me) return <ButtonLink href="/sign-in?to=/me/hubs">{say("people.signIn")}</ButtonLink>;
  if (!me.memberships.length) return <Empty title={say("access.leaving.mineNone")}>{say("access.leaving.mineHow")}</Empty>;
  const leave = async ({ id, hub }: Seat) => {
    await perform(hubRoom(hub.id), END_MEMBERSHIP, { id, successor: null });
    await rightsSettled();
    startOver("/me/hubs");
  };
  return (
    <>
      <ul className="people-cards">
        {[...me.memberships]
          .sort((one, other) => compare(one.hub.name, other.hub.name))
          .map((seat) => (
            <li key={seat.id}>
              <div>
                <p>
                  <b>
                    <Link to={`/${seat.hub.slug}`}>{seat.hub.name}</Link>
                  </b>
                </p>
                <p>{tasks(doneIn(me, seat)).join(", ") || say("access.who.member")}</p>
                <p className="people-why">{say.rich("access.who.since", { day: () => <Day on={seat.createdAt.slice(0, 10)} /> })}</p>
              </div>
              <Button weight="quiet" onPress={() => setLeaving(seat)}>
                {say("access.leaving.leave", { hub: seat.hub.name })}
              </Button>
            </li>
          ))}
      </ul>
      {leaving && (
        <Leave
          hub={leaving.hub.name}
          tasks={tasks(doneIn(me, leaving))}
          onLeave={() => leave(leaving)}
          onClose={() => setLeaving(undefined)}
        />
      )}
    </>
  );
}

/** One's own hubs. */
export function MyHubsPage() {
  const say = useWords();
  return (
    <Page title={say("access.leaving.mine")}>
      <Memberships />
    </Page>
  );
}
