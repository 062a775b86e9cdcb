import { useSuspenseQuery } from "@apollo/client/react";
import { type ReactNode, startTransition, useState } from "react";
import { useNavigate } from "react-router";
import { whyNotKeep } from "../../schema/councils.ts";
import { Summons, summonsOf } from "../../schema/meetings/deadlines.ts";
import { Pace } from "../../schema/meetings/frequency.ts";
import { useHubLive } from "../hubs/useHubLive.ts";
import { useWords } from "../i18n.tsx";
import { useMe } from "../people/useMe.ts";
import { Section } from "../ui/Page.tsx";
import { CallRow, HeldRow, PaceRow, WaitingRow } from "./KeepsRows.tsx";
import { MeetingForm } from "./MeetingForm.tsx";
import { KEEPS } from "./meetings.ts";
import { paceOf } from "./Overdue.tsx";
import "../notices/rows.css";

/** How much waits there before the rest is asked for. */
const few = 6;

/** The councils that the reader keeps and their meetings, read again when something happens to one. */
function useKept({ id, slug, seq }: { id: string; slug: string; seq: number }) {
  const { rights } = useMe();
  const { data, refetch } = useSuspenseQuery(KEEPS, { variables: { hub: slug }, fetchPolicy: "cache-and-network" });
  const again = () => startTransition(() => void refetch());
  useHubLive(id, seq, ({ type }) => {
    if (["Meeting", "Attendance", "Council", "MeetingSeries"].includes(type)) again();
  });
  const { hub } = data;
  if (!hub) return;
  const keeps = (council: { id: string; parent: { id: string } | null }) => !whyNotKeep(rights, { hub, ...council });
  const nodes = <T,>({ edges }: { edges: readonly { node: T }[] }) => edges.map(({ node }) => node);
  return {
    coming: nodes(hub.coming).filter(({ council }) => keeps(council)),
    over: nodes(hub.over).filter(({ council }) => keeps(council)),
    councils: nodes(hub.councils).filter(keeps),
    again,
  };
}

/** What waits for whoever keeps councils: summonses that are due, meetings to close, people who have not answered, councils that do not meet. */
function rowsOf(slug: string, kept: NonNullable<ReturnType<typeof useKept>>, onPlan: (council: string) => void): ReactNode[] {
  const { coming, over, councils, again } = kept;
  const now = new Date();
  const summoned = (which: Summons) => coming.filter((meeting) => summonsOf(meeting, now) === which);
  const unanswered = coming.filter(({ calledAt, attendances }) => calledAt && attendances.totalCount);
  const paces = councils.flatMap((council) => {
    const pace = paceOf(council);
    return pace && pace.pace !== Pace.OnTime ? [{ council, pace }] : [];
  });
  return [
    ...summoned(Summons.Overdue).map((meeting) => <CallRow key={meeting.id} slug={slug} meeting={meeting} late />),
    ...summoned(Summons.Soon).map((meeting) => <CallRow key={meeting.id} slug={slug} meeting={meeting} />),
    ...over.map((meeting) => <HeldRow key={meeting.id} slug={slug} meeting={meeting} />),
    ...unanswered.map((meeting) => <WaitingRow key={`waiting ${meeting.id}`} slug={slug} meeting={meeting} onDone={again} />),
    ...paces.map(({ council, pace }) => <PaceRow key={council.id} council={council} pace={pace} onPlan={onPlan} />),
  ];
}

/** What waits for whoever keeps councils of a hub; nothing for others, and when nothing waits. */
export function KeepsTodo({ hub }: { hub: { id: string; slug: string; seq: number } }) {
  const say = useWords();
  const go = useNavigate();
  const [planning, setPlanning] = useState<string>();
  const kept = useKept(hub);
  const rows = kept ? rowsOf(hub.slug, kept, setPlanning) : [];
  if (!rows.length) return null;
  return (
    <Section title={say("reminders.todo.title")}>
      <ul className="todo-rows">{rows.slice(0, few)}</ul>
      {rows.length > few && (
        <details>
          <summary>{say("learns.more", { count: rows.length - few })}</summary>
          <ul className="todo-rows">{rows.slice(few)}</ul>
        </details>
      )}
      {planning && (
        <MeetingForm
          council={planning}
          onPlanned={(meeting) => go(`/${hub.slug}/meetings/${meeting}`)}
          onClose={() => setPlanning(undefined)}
        />
      )}
    </Section>
  );
}
