import { useSuspenseQuery } from "@apollo/client/react";
import { type ReactNode, startTransition, useState } from "react";
import { Link, useNavigate } from "react-router";
import { whyNotKeep } from "../../schema/councils.ts";
import { Summons, summonsOf } from "../../schema/meetings/deadlines.ts";
import { Pace } from "../../schema/meetings/frequency.ts";
import { useHubLive } from "../hubs/useHubLive.ts";
import { useSentence, useWords } from "../i18n.tsx";
import { useMe } from "../people/useMe.ts";
import { Button, ButtonLink } from "../ui/Button.tsx";
import { Section } from "../ui/Page.tsx";
import { MeetingForm } from "./MeetingForm.tsx";
import { KEEPS } from "./meetings.ts";
import { paceOf } from "./Overdue.tsx";
import { useMoment } from "./useMoment.ts";
import { useReminding } from "./useReminding.ts";
import "./Todo.css";

/** How much waits there before the rest is asked for. */
const few = 6;

interface Row {
  key: string;
  late?: boolean;
  says: ReactNode;
  does: ReactNode;
}

type Read = NonNullable<ReturnType<typeof useKept>>;
type Coming = Read["coming"][number];

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
    refetch: again,
  };
}

/** That not all have answered, and a button that reminds them when it is time. */
function Waiting({ meeting, onDone }: { meeting: Coming; onDone: () => void }) {
  const say = useWords();
  const sentence = useSentence();
  const { no, remind, isBusy } = useReminding(
    meeting,
    meeting.attendances.edges.map(({ node }) => node),
    onDone,
  );
  return no ? (
    <small>{sentence(no)}</small>
  ) : (
    <Button isPending={isBusy} aria-label={say("reminders.todo.remindOne", { title: meeting.title })} onPress={() => void remind()}>
      {say("reminders.button")}
    </Button>
  );
}

/** What waits for whoever keeps councils: summonses that are due, people who have not answered, meetings to close, councils that do not meet. */
function useRows(slug: string, kept: Read | undefined, onPlan: (council: string) => void): Row[] {
  const say = useWords();
  const moment = useMoment();
  if (!kept) return [];
  const values = ({ id, title, startsAt }: { id: string; title: string; startsAt: string }) => ({
    title,
    meeting: (words: ReactNode) => <Link to={`/${slug}/meetings/${id}`}>{words}</Link>,
    // A month that is written short ends in a full stop of its own.
    when: moment.day(startsAt).replace(/\.$/, ""),
  });
  const show = ({ id, title }: { id: string; title: string }) => (
    <ButtonLink href={`/${slug}/meetings/${id}`} aria-label={say("reminders.todo.showOne", { title })}>
      {say("reminders.todo.show")}
    </ButtonLink>
  );
  const now = new Date();
  const summons = (which: Summons) => kept.coming.filter((meeting) => summonsOf(meeting, now) === which);
  const calls = [...summons(Summons.Overdue), ...summons(Summons.Soon)].map((meeting): Row => {
    const late = summonsOf(meeting, now) === Summons.Overdue;
    return {
      key: `call ${meeting.id}`,
      late,
      says: say.rich(late ? "reminders.todo.callLate" : "reminders.todo.call", values(meeting)),
      does: show(meeting),
    };
  });
  const held = kept.over.map(
    (meeting): Row => ({ key: `held ${meeting.id}`, says: say.rich("reminders.todo.held", values(meeting)), does: show(meeting) }),
  );
  const waiting = kept.coming.flatMap((meeting): Row[] => {
    const count = meeting.attendances.totalCount;
    if (!meeting.calledAt || !count) return [];
    return [
      {
        key: `waiting ${meeting.id}`,
        says: say.rich("reminders.todo.waiting", { count, ...values(meeting) }),
        does: <Waiting meeting={meeting} onDone={kept.refetch} />,
      },
    ];
  });
  const paces = kept.councils.flatMap((council): Row[] => {
    const pace = paceOf(council);
    if (!pace || pace.pace === Pace.OnTime) return [];
    const { name } = council;
    return [
      {
        key: `pace ${council.id}`,
        late: pace.pace === Pace.Overdue,
        says: say(`meetings.pace.${pace.pace}`, { council: name, day: moment.date(pace.due) }),
        does: (
          <Button aria-label={say("reminders.todo.planOne", { council: name })} onPress={() => onPlan(council.id)}>
            {say("meetings.pace.plan")}
          </Button>
        ),
      },
    ];
  });
  return [...calls, ...held, ...waiting, ...paces];
}

const Rows = ({ rows }: { rows: readonly Row[] }) => (
  <ul className="todo-rows">
    {rows.map(({ key, late, says, does }) => (
      <li key={key} data-late={late || undefined}>
        <p>{says}</p>
        {does}
      </li>
    ))}
  </ul>
);

/** What waits for whoever keeps councils of a hub; nothing for others, and when nothing waits. */
export function KeepsTodo({ hub }: { hub: { id: string; slug: string; seq: number } }) {
  const say = useWords();
  const go = useNavigate();
  const [planning, setPlanning] = useState<string>();
  const rows = useRows(hub.slug, useKept(hub), setPlanning);
  if (!rows.length) return null;
  return (
    <Section title={say("reminders.todo.title")}>
      <Rows rows={rows.slice(0, few)} />
      {rows.length > few && (
        <details>
          <summary>{say("learns.more", { count: rows.length - few })}</summary>
          <Rows rows={rows.slice(few)} />
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
