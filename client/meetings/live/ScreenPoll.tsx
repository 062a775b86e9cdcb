import { useWords } from "../../i18n.tsx";
import type { PollRead } from "./documents.ts";
import { PollBars } from "./PollBars.tsx";
import { usePollCount } from "./PollCard.tsx";
import type { Live } from "./useLiveMeeting.ts";

/** How many answers stand on the wall in large letters. */
const roomFor = 5;

/** A question to the room on the wall: what can be answered and how many have, and then the results as bars with their numbers. */
export function ScreenPoll({ live, poll }: { live: Live; poll: PollRead }) {
  const say = useWords();
  const { answered, awaited } = usePollCount(live, poll);
  const { question, choices, counts, closedAt, secret } = poll;
  return (
    <section className="screen-poll" data-many={choices.length > roomFor || undefined}>
      <div className="screen-question">
        <p>{say(secret ? "live.poll.isSecret" : closedAt ? "live.poll.result" : "live.poll.title")}</p>
        <h2>{question}</h2>
      </div>
      {closedAt || counts ? (
        <PollBars poll={poll} />
      ) : (
        <ol className="screen-choices">
          {choices.map((choice) => (
            <li key={choice}>{choice}</li>
          ))}
        </ol>
      )}
      <p className="screen-count">
        {closedAt || !live.isMember || !awaited
          ? say("live.poll.count", { answered: poll.answered ?? answered })
          : say("live.poll.waiting", { answered, awaited })}
      </p>
    </section>
  );
}
