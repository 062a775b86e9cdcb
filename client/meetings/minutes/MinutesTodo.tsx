import { useQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { clockAt } from "../../../schema/meetings/clock.ts";
import { approvalDueOn, minutesDueOn } from "../../../schema/meetings/minutes.ts";
import { useHubLive } from "../../hubs/useHubLive.ts";
import { useWords } from "../../i18n.tsx";
import { nodesOf } from "../../maps/onMap.ts";
import { ButtonLink } from "../../ui/Button.tsx";
import { Section } from "../../ui/Page.tsx";
import { useMoment } from "../useMoment.ts";
import { WAITING } from "./minutes.ts";
import "../Todo.css";

/** How much waits there before the rest is asked for. */
const few = 5;

interface Row {
  meeting: { id: string; title: string; startsAt: string };
  due: string;
  what: "approve" | "write";
}

/** Minutes that wait for the reader: to be approved, or to be sent by those who keep the council. Nothing when none do. */
export function MinutesTodo({ hub }: { hub: { id: string; slug: string; seq: number } }) {
  const say = useWords();
  const { data, refetch } = useQuery(WAITING, { variables: { hub: hub.slug }, fetchPolicy: "cache-and-network" });
  useHubLive(hub.id, hub.seq, ({ type }) => {
    if (["Minutes", "MinutesApproval", "Meeting"].includes(type)) void refetch();
  });
  const found = data?.hub;
  if (!found) return null;
  const rows: Row[] = [
    ...nodesOf(found.minutes).map(({ meeting, sentAt }): Row => ({ meeting, due: approvalDueOn(sentAt!), what: "approve" })),
    ...nodesOf(found.meetingsToMinute).map(
      ({ council, endsAt, ...meeting }): Row => ({ meeting, due: minutesDueOn(endsAt, council.minutesDays), what: "write" }),
    ),
  ];
  if (!rows.length) return null;
  return (
    <Section title={say("minutes.todo.title")}>
      <Lines hub={hub.slug} rows={rows.slice(0, few)} />
      {rows.length > few && (
        <details>
          <summary>{say("minutes.todo.more", { count: rows.length - few })}</summary>
          <Lines hub={hub.slug} rows={rows.slice(few)} />
        </details>
      )}
    </Section>
  );
}

const Lines = ({ hub, rows }: { hub: string; rows: readonly Row[] }) => (
  <ul className="todo-rows">
    {rows.map((row) => (
      <Line key={`${row.what} ${row.meeting.id}`} hub={hub} {...row} />
    ))}
  </ul>
);

function Line({ hub, meeting, due, what }: Row & { hub: string }): ReactNode {
  const say = useWords();
  const moment = useMoment();
  const { id, title, startsAt } = meeting;
  const late = due < clockAt(new Date()).day;
  const thing = () => (
    <Link to={`/${hub}/meetings/${id}`}>
      {title} {moment.day(startsAt)}
    </Link>
  );
  return (
    <li data-late={late || undefined}>
      <p>{say.rich(`minutes.todo.${what}${late ? "Late" : ""}`, { thing, day: moment.date(due) })}</p>
      <ButtonLink href={`/${hub}/meetings/${id}/minutes`} aria-label={say("minutes.todo.showOne", { title })}>
        {say("minutes.todo.show")}
      </ButtonLink>
    </li>
  );
}
