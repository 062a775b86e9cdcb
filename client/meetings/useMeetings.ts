import { useQuery } from "@apollo/client/react";
import { useHubLive } from "../hubs/useHubLive.ts";
import { useAsked } from "../ui/useAsked.ts";
import { MEETINGS } from "./meetings.ts";

/** What is looked for among the meetings, kept in the address so that it can be shared and returned to. */
export function useMeetingFilter() {
  const { asked, put } = useAsked();
  const [council, area] = [asked.get("council"), asked.get("area")];
  return {
    ...{ council, area, coming: asked.get("show") !== "past" },
    put: (name: "council" | "area" | "show", value: string | null) => put({ [name]: value }),
    clear: () => put({ council: null, area: null }),
  };
}

const ofMeetings = new Set(["Meeting", "MeetingSeries", "DatePoll", "Council"]);

/** The meetings of a hub that are looked for, read again when something happens to one. */
export function useMeetings(slug: string, { council, area, coming }: ReturnType<typeof useMeetingFilter>) {
  const { data, previousData, error, refetch, fetchMore } = useQuery(MEETINGS, {
    variables: { hub: slug, coming, council, area },
    fetchPolicy: "cache-and-network",
  });
  const hub = (data ?? previousData)?.hub;
  useHubLive(hub?.id, hub?.seq ?? 0, ({ type }) => {
    if (ofMeetings.has(type)) void refetch();
  });
  const more = () =>
    fetchMore({
      variables: { after: hub?.meetings.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: next }) => {
        if (!before.hub || !next.hub) return before;
        const edges = [...before.hub.meetings.edges, ...next.hub.meetings.edges];
        return { ...before, hub: { ...before.hub, meetings: { ...next.hub.meetings, edges } } };
      },
    });
  return { hub, error, refetch, more };
}
