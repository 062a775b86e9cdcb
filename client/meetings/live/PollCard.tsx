import { isAwaited } from "../../../schema/meetings/live/poll.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { Button } from "../../ui/Button.tsx";
import { Refused } from "../../ui/Refused.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { AnswerForm } from "./AnswerForm.tsx";
import { END, liveRoom, type PollRead } from "./documents.ts";
import { PollAnswers } from "./PollAnswers.tsx";
import { PollBars } from "./PollBars.tsx";
import type { Live } from "./useLiveMeeting.ts";

/** How far a question has come: how many have answered, of those whose answer is waited for. */
export function usePollCount({ places, votes }: Live, poll: PollRead) {
  const given = new Set(votes.filter((vote) => vote.poll.id === poll.id).map(({ place }) => place?.id));
  const awaited = places.filter(
    ({ id, present, answer, term }) => given.has(id) || isAwaited({ present, answer, hasAccount: !!term?.person }),
  );
  return { answered: given.size, awaited: awaited.length, given };
}

/** A question to the room: to answer, and then what all answered. */
export function PollCard({ live, poll }: { live: Live; poll: PollRead }) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const { meeting, own, takesPart, mayKeep, isMember, runs } = live;
  const { answered, awaited, given } = usePollCount(live, poll);
  const { question, secret, closedAt, counts } = poll;
  const isOpen = !closedAt && runs;
  const hasAnswered = !!own && given.has(own.id);
  const mayAnswer = takesPart && isOpen && !(secret && hasAnswered);
  return (
    <section className="poll" data-open={isOpen || undefined} aria-label={say(isOpen ? "live.poll.title" : "live.poll.result")}>
      <p className="poll-kind">{say(isOpen ? "live.poll.title" : "live.poll.result")}</p>
      <h3>{question}</h3>
      {mayAnswer && <AnswerForm key={poll.id} live={live} poll={poll} hasAnswered={hasAnswered} />}
      {isOpen && secret && hasAnswered && <p className="poll-mine">{say("live.poll.answeredSecret")}</p>}
      {(closedAt || counts) && <PollBars poll={poll} />}
      {isOpen && isMember && (
        <p className="poll-count">{awaited ? say("live.poll.waiting", { answered, awaited }) : say("live.poll.count", { answered })}</p>
      )}
      {closedAt && <p className="poll-count">{say("live.poll.count", { answered: poll.answered ?? 0 })}</p>}
      {secret && !isOpen && <p className="poll-note">{say("live.poll.isSecret")}</p>}
      {closedAt && !secret && isMember && <PollAnswers poll={poll} />}
      {isOpen && mayKeep && (
        <Button isPending={isBusy} onPress={() => void run(() => perform(liveRoom(meeting.id), END, { poll: poll.id }))}>
          {say(answered < awaited ? "live.poll.endNow" : "live.poll.end")}
        </Button>
      )}
      <Refused problem={problem} />
    </section>
  );
}
