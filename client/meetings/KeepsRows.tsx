import type { ReactNode } from "react";
import { Link } from "react-router";
import { type Kept, Pace } from "../../schema/meetings/frequency.ts";
import type { ResultOf } from "../graphql.ts";
import { useSentence, useWords } from "../i18n.tsx";
import { Button, ButtonLink } from "../ui/Button.tsx";
import type { KEEPS } from "./meetings.ts";
import { useMoment } from "./useMoment.ts";
import { useReminding } from "./useReminding.ts";

type Hub = NonNullable<ResultOf<typeof KEEPS>["hub"]>;
type Coming = Hub["coming"]["edges"][number]["node"];

interface At {
  /** The hub's path. */
  slug: string;
  meeting: { id: string; title: string; startsAt: string };
}

/** What a sentence about a meeting needs: its title as a link to it, and when it is. */
function useValues({ slug, meeting: { id, title, startsAt } }: At) {
  const moment = useMoment();
  return {
    title,
    meeting: (words: ReactNode) => <Link to={`/${slug}/meetings/${id}`}>{words}</Link>,
    // A month that is written short ends in a full stop of its own.
    when: moment.day(startsAt).replace(/\.$/, ""),
  };
}

const Row = ({ late, says, children }: { late?: boolean; says: ReactNode; children: ReactNode }) => (
  <li data-late={late || undefined}>
    <p>{says}</p>
    {children}
  </li>
);

function Show({ slug, meeting: { id, title } }: At) {
  const say = useWords();
  return (
    <ButtonLink href={`/${slug}/meetings/${id}`} aria-label={say("reminders.todo.showOne", { title })}>
      {say("reminders.todo.show")}
    </ButtonLink>
  );
}

/** That it is time to call to a meeting, or was. */
export function CallRow({ late, ...at }: At & { late?: boolean }) {
  const say = useWords();
  const values = useValues(at);
  return (
    <Row late={late} says={say.rich(late ? "reminders.todo.callLate" : "reminders.todo.call", values)}>
      <Show {...at} />
    </Row>
  );
}

/** That a meeting is over and nobody has said that it was held. */
export function HeldRow(at: At) {
  const say = useWords();
  return (
    <Row says={say.rich("reminders.todo.held", useValues(at))}>
      <Show {...at} />
    </Row>
  );
}

/** That not all have answered, and a button that reminds them when it is time. */
export function WaitingRow({ slug, meeting, onDone }: { slug: string; meeting: Coming; onDone: () => void }) {
  const say = useWords();
  const sentence = useSentence();
  const places = meeting.attendances.edges.map(({ node }) => node);
  const { no, remind, isBusy } = useReminding(meeting, places, onDone);
  const values = useValues({ slug, meeting });
  return (
    <Row says={say.rich("reminders.todo.waiting", { count: meeting.attendances.totalCount, ...values })}>
      {no ? (
        <small>{sentence(no)}</small>
      ) : (
        <Button isPending={isBusy} aria-label={say("reminders.todo.remindOne", { title: meeting.title })} onPress={() => void remind()}>
          {say("reminders.button")}
        </Button>
      )}
    </Row>
  );
}

/** That a council does not meet as often as it is to. */
export function PaceRow({
  council: { id, name },
  pace,
  onPlan,
}: {
  council: { id: string; name: string };
  pace: Kept;
  onPlan: (id: string) => void;
}) {
  const say = useWords();
  const moment = useMoment();
  if (pace.pace === Pace.OnTime) return null;
  return (
    <Row late={pace.pace === Pace.Overdue} says={say(`meetings.pace.${pace.pace}`, { council: name, day: moment.date(pace.due) })}>
      <Button aria-label={say("reminders.todo.planOne", { council: name })} onPress={() => onPlan(id)}>
        {say("meetings.pace.plan")}
      </Button>
    </Row>
  );
}
