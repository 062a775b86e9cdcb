import { useEffect } from "react";
import { graphql } from "../graphql.ts";
import { client } from "../live/apollo.ts";
import { askSocket } from "../live/asked.ts";
import { listen, type RoomDocument } from "../live/live.ts";
import { ME, rightsSettled } from "../people/useMe.ts";

const PEOPLE_HEARD = graphql(`
  subscription PeopleHeard($room: ID!, $after: Int) { changed(room: $room, after: $after) { seq caughtUp turned event { id type } } }
`);
const SEATED = graphql(`subscription Seated($hub: ID!) { seated(hub: $hub) }`);

/** What says what people may do: an area too, since a role for it reaches what lies in it, and whose agreement it is. */
const decides = new Set(["Membership", "Assignment", "Representation", "Area", "Party", "Agreement"]);

const rightsNow = () => JSON.stringify(client.readQuery({ query: ME })?.me?.rights);

/** Asks what the reader may do now; when it is something else than before, everything on the page is asked for again, and the rest forgotten. */
async function lookAgain() {
  const before = rightsNow();
  await client.refetchQueries({ include: [ME] });
  // What is asked for anew meanwhile by a part of the page takes the place of what was asked here.
  if (rightsNow() !== before) await client.resetStore().catch(() => {});
}

/** Keeps what the reader may do in step with the hub that they look at: a role that is given or taken shows at once. */
export function useOwnRights(hub: { id: string; seq: number } | null | undefined, isMember: boolean) {
  const id = hub?.id;
  const seq = hub?.seq ?? 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a hub is listened to from where it was first read
  useEffect(() => {
    if (!id || !isMember) return;
    let news = 0;
    const look = async () => {
      const latest = ++news;
      await rightsSettled();
      if (latest === news) await lookAgain();
    };
    const leave = listen(id, seq, PEOPLE_HEARD as unknown as RoomDocument, ({ changed }) => {
      // The hub went to rest, or was opened again.
      if (changed?.turned === id) void client.refetchQueries({ include: "active" });
      if (changed?.event && decides.has(changed.event.type)) void look();
    });
    const stop = askSocket(SEATED, { hub: id }, { next: () => void look(), error: () => void look(), complete: () => {} });
    return () => {
      news = -1;
      leave();
      stop();
    };
  }, [id, isMember]);
}
