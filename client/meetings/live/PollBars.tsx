import { fewestSecret, percentOf } from "../../../schema/meetings/live/poll.ts";
import { useWords } from "../../i18n.tsx";
import type { PollRead } from "./documents.ts";

type Shown = Pick<PollRead, "choices" | "counts" | "answered" | "secret">;

/** What was answered, a bar for each choice with its number; nothing of a secret poll that few answered. */
export function PollBars({ poll: { choices, counts, answered, secret } }: { poll: Shown }) {
  const say = useWords();
  if (!counts) return secret ? <p className="poll-few">{say("live.poll.tooFew", { fewest: fewestSecret })}</p> : null;
  const most = Math.max(...counts);
  return (
    <ul className="poll-bars">
      {choices.map((choice, at) => {
        const count = counts[at] ?? 0;
        const percent = percentOf(count, answered ?? 0);
        return (
          <li key={choice} data-most={(count === most && count > 0) || undefined}>
            <span className="unseen">{say("live.poll.line", { choice, count, percent })}</span>
            <span className="poll-choice" aria-hidden="true">
              {choice}
            </span>
            <span className="poll-number" aria-hidden="true">
              <b>{count}</b> <small>{say("live.poll.share", { percent })}</small>
            </span>
            <svg className="poll-bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">
              <rect className="poll-share" width={percent} height="1" />
            </svg>
          </li>
        );
      })}
    </ul>
  );
}
