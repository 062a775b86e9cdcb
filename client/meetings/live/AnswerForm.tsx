import { type FormEvent, useState } from "react";
import { fewestSecret } from "../../../schema/meetings/live/poll.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { announce } from "../../ui/Announcer.tsx";
import { Button } from "../../ui/Button.tsx";
import { Radios } from "../../ui/Radios.tsx";
import { Refused } from "../../ui/Refused.tsx";
import { Tick } from "../../ui/Tick.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { GIVE, liveRoom, type PollRead } from "./documents.ts";
import type { Live } from "./useLiveMeeting.ts";

interface Props {
  live: Live;
  poll: PollRead;
  /** Whether the reader has answered before. */
  hasAnswered: boolean;
}

/** One's own answer. It is sent at once and never kept in this browser: a secret one is not to be found there either. */
export function AnswerForm({ live, poll, hasAnswered }: Props) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const { secret, several } = poll;
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const done = await run(() => perform(liveRoom(live.meeting.id), GIVE, { poll: poll.id, choices: [...chosen] }));
    if (!done) return;
    setChosen([]);
    announce(say(secret ? "live.poll.answeredSecret" : "live.poll.answered"));
  };
  return (
    <form className="poll-form" onSubmit={send}>
      <Choices poll={poll} chosen={chosen} onChoose={setChosen} />
      {secret && <p className="poll-note">{say("live.poll.secretHow", { fewest: fewestSecret })}</p>}
      {!secret && !hasAnswered && <p className="poll-note">{say("live.poll.isOpen")}</p>}
      {hasAnswered && <p className="poll-mine">{say("live.poll.answered")}</p>}
      <Button type="submit" weight="primary" isPending={isBusy} isDisabled={!chosen.length || (!several && chosen.length > 1)}>
        {say(hasAnswered ? "live.poll.change" : "live.poll.answer")}
      </Button>
      <Refused problem={problem} />
    </form>
  );
}

interface ChoicesProps {
  poll: PollRead;
  chosen: readonly number[];
  onChoose: (chosen: readonly number[]) => void;
}

function Choices({ poll: { question, choices, several }, chosen, onChoose }: ChoicesProps) {
  if (!several)
    return (
      <Radios
        label={question}
        labelUnseen
        choices={choices.map((name, at) => ({ id: String(at), name }))}
        value={chosen.length ? String(chosen[0]) : null}
        onChange={(id) => onChoose([Number(id)])}
      />
    );
  return (
    <fieldset className="poll-ticks">
      <legend className="unseen">{question}</legend>
      {choices.map((name, at) => (
        <Tick
          key={name}
          isSelected={chosen.includes(at)}
          onChange={(is) => onChoose(is ? [...chosen, at] : chosen.filter((one) => one !== at))}
        >
          {name}
        </Tick>
      ))}
    </fieldset>
  );
}
