import { useQuery } from "@apollo/client/react";
import { useNavigate } from "react-router";
import { whyNotOpen } from "../../../schema/meetings/live/sitting.ts";
import { useHubLive } from "../../hubs/useHubLive.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { Button, ButtonLink } from "../../ui/Button.tsx";
import { notify } from "../../ui/Notices.tsx";
import { useReason } from "../../ui/Refused.tsx";
import type { MeetingOnPage } from "../meetings.ts";
import { liveRoom, OPEN, RUNS } from "./documents.ts";

/** How long after its end a meeting is still offered to be opened, in milliseconds. */
const lateBy = 12 * 3_600_000;

/** How a meeting runs, as far as its own page asks: not read yet, not opened, or its state. */
export function useRuns({ id, hub }: Pick<MeetingOnPage, "id" | "hub">) {
  const { data, refetch } = useQuery(RUNS, { variables: { id }, fetchPolicy: "cache-and-network" });
  useHubLive(hub.id, hub.seq, ({ type, changes }) => {
    if (type === "Sitting" && changes.some(({ field, after }) => field === "meeting" && after === id)) void refetch();
  });
  return data && (data.sitting ?? null);
}

interface Props {
  meeting: MeetingOnPage;
  runs: ReturnType<typeof useRuns>;
  mayKeep: boolean;
}

/** Whether a meeting can be opened by the reader now. */
export const mayOpen = ({ meeting, runs, mayKeep }: Props) =>
  mayKeep && runs === null && !whyNotOpen(meeting as never, runs, new Date()) && Date.now() - new Date(meeting.endsAt).getTime() < lateBy;

/** The way to a meeting that runs, and for those who keep the council the way to open it. */
export function ToMeeting(props: Props) {
  const say = useWords();
  const reason = useReason();
  const go = useNavigate();
  const { meeting, runs } = props;
  const { id, hub } = meeting;
  const to = `/${hub.slug}/meetings/${id}/live`;
  if (runs)
    return (
      <ButtonLink weight={runs.state === "Closed" ? "plain" : "primary"} href={to}>
        {say(runs.state === "Closed" ? "live.howItWent" : "live.goTo")}
      </ButtonLink>
    );
  if (!mayOpen(props)) return null;
  const open = () =>
    perform(liveRoom(id), OPEN, { id }).then(
      () => go(to),
      (no) => notify({ text: reason(no) }),
    );
  return (
    <Button weight="primary" onPress={() => void open()}>
      {say("live.open")}
    </Button>
  );
}
