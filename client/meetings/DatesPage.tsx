import { useSuspenseQuery } from "@apollo/client/react";
import star from "lucide/dist/esm/icons/star.mjs";
import { startTransition } from "react";
import { Link, useNavigate, useParams } from "react-router";
import { runningTerm } from "../../schema/councils/terms.ts";
import { whyNotKeep } from "../../schema/councils.ts";
import { bestOf, tallyOf, Vote, type Votes } from "../../schema/meetings/poll.ts";
import { useHolder } from "../councils/useHolder.ts";
import { useHubLive } from "../hubs/useHubLive.ts";
import { useWords } from "../i18n.tsx";
import { perform } from "../live/deeds.ts";
import { useMe } from "../people/useMe.ts";
import { Button } from "../ui/Button.tsx";
import { Icon } from "../ui/Icon.tsx";
import { Missing } from "../ui/Missing.tsx";
import { notify } from "../ui/Notices.tsx";
import { Page, Section } from "../ui/Page.tsx";
import { Radios } from "../ui/Radios.tsx";
import { useReason } from "../ui/Refused.tsx";
import { today } from "../ui/today.ts";
import { CLOSE, DATES, type Poll, pollRoom, SAY_WHEN, TAKE } from "./dates.ts";
import { useMoment } from "./useMoment.ts";
import { VoteTable } from "./VoteTable.tsx";
import "./DatesPage.css";

/** Who sits in the council today and can answer. */
export function useVoters(poll: Poll) {
  const holder = useHolder();
  return poll.council.seats.edges.flatMap(({ node: seat }) => {
    const term = runningTerm(
      seat.terms.edges.map(({ node }) => node),
      today(),
    );
    const votes = poll.votes.edges.find(({ node }) => node.term?.id === term?.id)?.node.votes as Votes | undefined;
    return term ? [{ term, name: holder(term as never, seat), votes }] : [];
  });
}

interface Props {
  poll: Poll;
  mayKeep: boolean;
  onTake: (option: number) => void;
}

/** The proposed times with how they stand; the best is marked, and those who keep the council take one with a press. */
function Options({ poll, mayKeep, onTake }: Props) {
  const say = useWords();
  const moment = useMoment();
  const tallies = tallyOf(
    poll.options.length,
    poll.votes.edges.map(({ node }) => node.votes as Votes),
  );
  const best = bestOf(tallies);
  return (
    <ol className="date-options">
      {poll.options.map((at, index) => {
        const until = new Date(new Date(at).getTime() + poll.minutes * 60_000);
        const { Yes: yes, IfNeedBe: maybe, No: no } = tallies[index]!;
        const isBest = index === best;
        return (
          <li key={at} data-best={isBest || undefined}>
            <div>
              <p className="date-when">{moment.at(at, until)}</p>
              <p className="date-tally">
                {isBest && (
                  <strong>
                    <Icon of={star} size={14} /> {say("meetings.dates.best")}
                  </strong>
                )}{" "}
                {say("meetings.dates.tally", { yes, maybe, no })}
              </p>
            </div>
            {mayKeep && poll.isOpen && (
              <Button
                weight={isBest ? "primary" : "plain"}
                aria-label={say("meetings.dates.takeAt", { when: moment.at(at, until) })}
                onPress={() => onTake(index)}
              >
                {say("meetings.dates.take")}
              </Button>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** The reader's own answer, a choice for each proposed time, kept as it is made. */
function Own({ poll, voter, onVote }: { poll: Poll; voter: ReturnType<typeof useVoters>[number]; onVote: (votes: Votes) => void }) {
  const say = useWords();
  const moment = useMoment();
  const votes = poll.options.map((_, at) => voter.votes?.[at] ?? null);
  return (
    <Section title={say("meetings.dates.answer")}>
      <div className="own-votes">
        {poll.options.map((at, index) => (
          <Radios
            key={at}
            label={moment.at(at, new Date(new Date(at).getTime() + poll.minutes * 60_000))}
            choices={Object.values(Vote).map((id) => ({ id, name: say(`meetings.vote.${id}`) }))}
            value={votes[index] ?? null}
            onChange={(vote) => onVote(votes.map((was, place) => (place === index ? vote : was)))}
          />
        ))}
      </div>
    </Section>
  );
}

/** A question of when a council can meet: what each answers, which time is best, and what came of it. */
export function DatesPage() {
  const { id = "" } = useParams();
  const { data, refetch } = useSuspenseQuery(DATES, { variables: { id } });
  const poll = data.datePoll;
  const refresh = () => startTransition(() => void refetch());
  useHubLive(poll?.hub.id, poll?.hub.seq ?? 0, ({ type }) => {
    if (type === "DatePoll" || type === "DateVote") refresh();
  });
  return poll ? <Asked poll={poll} onDone={refresh} /> : <Missing />;
}

function Asked({ poll, onDone }: { poll: Poll; onDone: () => void }) {
  const say = useWords();
  const reason = useReason();
  const { me, rights } = useMe();
  const go = useNavigate();
  const voters = useVoters(poll);
  const { id, hub, council, title, place, isOpen, meeting } = poll;
  const mayKeep = !whyNotKeep(rights, { hub, ...council });
  const room = pollRoom(id);
  const does = (work: () => Promise<unknown>) => work().then(onDone, (problem) => notify({ text: reason(problem) }));
  const vote = (term: string) => (votes: Votes) => void does(() => perform(room, SAY_WHEN, { poll: id, term, votes: [...votes] }));
  const take = (option: number) =>
    void does(async () => {
      const { answer } = await perform(room, TAKE, { poll: id, option });
      notify({ text: say("meetings.dates.taken") });
      go(answer ? `/${hub.slug}/meetings/${answer.takeDate.id}` : `/${hub.slug}/meetings`);
    });
  const mine = voters.find(({ term }) => term.person && term.person.id === me?.person.id);
  return (
    <Page
      title={title}
      tab={`${title}, ${hub.name}`}
      above={<Link to={`/${hub.slug}/councils/${council.id}`}>{council.name}</Link>}
      lead={place && <p>{place}</p>}
      actions={
        mayKeep &&
        isOpen && <Button onPress={() => void does(() => perform(room, CLOSE, { poll: id }))}>{say("meetings.dates.close")}</Button>
      }
    >
      {!isOpen && (
        <p role="status">
          {say("meetings.dates.closed")}{" "}
          {meeting && <Link to={`/${hub.slug}/meetings/${meeting.id}`}>{say("meetings.dates.toMeeting")}</Link>}
        </p>
      )}
      {isOpen && mine && <Own poll={poll} voter={mine} onVote={vote(mine.term.id)} />}
      <Section title={say("meetings.dates.times")}>
        <Options poll={poll} mayKeep={mayKeep} onTake={take} />
      </Section>
      <Section title={say("meetings.dates.all")}>
        <VoteTable poll={poll} voters={voters} mayKeep={mayKeep && isOpen} onVote={(term, votes) => vote(term)(votes)} />
      </Section>
    </Page>
  );
}
