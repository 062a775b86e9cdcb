import { useState } from "react";
import type { SuggestionOutcome } from "../../../schema/meetings/comment.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { announce } from "../../ui/Announcer.tsx";
import { Button } from "../../ui/Button.tsx";
import { Refused } from "../../ui/Refused.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import type { ItemAt } from "../agenda/parts.ts";
import { ANSWER, type CommentRead, RESOLVE, SETTLE } from "../hanging.ts";
import { hangingOn } from "../useHanging.ts";
import { ChangedSince } from "./ChangedSince.tsx";
import { takeWords } from "./passages.ts";
import { waits } from "./threads.ts";

interface Props {
  at: ItemAt;
  comment: CommentRead;
  /** Called when there is nothing more to do with it here. */
  onSettled: () => void;
}

/** What can be done with a conversation that is open: its suggestion taken or declined, itself answered, or called settled. */
export function Deciding({ at, comment, onSettled }: Props) {
  const say = useWords();
  const [isAnswering, setAnswering] = useState(false);
  const [hasChanged, setChanged] = useState(false);
  const { run, problem, isBusy } = useDeed();
  const { shared, meeting } = at.sheet;
  const { id, item, part, was, proposed } = comment;
  const room = hangingOn(meeting);
  const settle = (outcome: SuggestionOutcome, said: string) =>
    run(async () => {
      await perform(room, SETTLE, { id, outcome });
      announce(said);
      onSettled();
    });
  const take = () => {
    if (!takeWords(shared!, item, { part: part!, was: was ?? "", proposed: proposed ?? "" })) return setChanged(true);
    void settle("Taken", say("comments.saidTaken"));
  };
  const resolve = () =>
    run(async () => {
      await perform(room, RESOLVE, { id });
      announce(say("comments.saidSettled"));
      onSettled();
    });
  if (isAnswering) return <Answering room={room} comment={comment} onDone={() => setAnswering(false)} />;
  return (
    <>
      {hasChanged && shared && <ChangedSince shared={shared} comment={comment} />}
      <div className="comment-deeds">
        {waits(comment) && shared && !hasChanged && (
          <Button onPress={take} isPending={isBusy}>
            {say("comments.take")}
          </Button>
        )}
        {waits(comment) && (
          <Button weight="quiet" onPress={() => settle("Declined", say("comments.saidDeclined"))}>
            {say("comments.decline")}
          </Button>
        )}
        <Button weight="quiet" onPress={() => setAnswering(true)}>
          {say("comments.answer")}
        </Button>
        {(!part || hasChanged) && (
          <Button weight="quiet" onPress={resolve}>
            {say("comments.settle")}
          </Button>
        )}
      </div>
      <Refused problem={problem} />
    </>
  );
}

interface AnsweringProps {
  room: ReturnType<typeof hangingOn>;
  comment: CommentRead;
  onDone: () => void;
}

function Answering({ room, comment: { id, person }, onDone }: AnsweringProps) {
  const say = useWords();
  const [text, setText] = useState("");
  const { run, problem, isBusy } = useDeed();
  const send = () =>
    run(async () => {
      await perform(room, ANSWER, { id, text });
      announce(say("comments.saidSent"));
      onDone();
    });
  return (
    <form
      className="comment-form"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextArea
        label={say("comments.answerTo", { name: person?.name ?? say("comments.somebody") })}
        value={text}
        onChange={setText}
        rows={2}
        autoFocus
        maxLength={2000}
      />
      <div className="comment-deeds">
        <Button type="submit" isPending={isBusy} isDisabled={!text.trim()}>
          {say("comments.answer")}
        </Button>
        <Button weight="quiet" onPress={onDone}>
          {say("house.ui.cancel")}
        </Button>
      </div>
      <Refused problem={problem} />
    </form>
  );
}
