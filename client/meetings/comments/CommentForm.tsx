import { useState } from "react";
import { whyNotComment } from "../../../schema/meetings/comment.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { announce } from "../../ui/Announcer.tsx";
import { Button } from "../../ui/Button.tsx";
import { Refused } from "../../ui/Refused.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { Tick } from "../../ui/Tick.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { WhyNot } from "../../ui/WhyNot.tsx";
import type { ItemAt } from "../agenda/parts.ts";
import { SAY } from "../hanging.ts";
import { hangingOn } from "../useHanging.ts";
import { headingNow, paragraphsNow, type Suggestion } from "./passages.ts";

const aLine = (text: string) => text.replace(/\s*\n\s*/g, " ");
const start = (text: string) => (text.length > 50 ? `${text.slice(0, 50)}…` : text);

/** What an item can be given new words for, as it stands when the form is opened. */
function partsOf({ sheet: { shared }, item }: ItemAt) {
  if (!shared) return [];
  const title = { id: "title", part: "title" as const, was: headingNow(shared, item) ?? "" };
  return [title, ...paragraphsNow(shared, item).map((was, at) => ({ id: String(at), part: "notes" as const, was }))];
}

/** Where somebody says something of an item, or suggests new words for its heading or a paragraph of its notes. */
export function CommentForm({ at, onDone }: { at: ItemAt; onDone: () => void }) {
  const say = useWords();
  const [parts] = useState(() => partsOf(at));
  const [text, setText] = useState("");
  const [suggestion, setSuggestion] = useState<Suggestion & { id: string }>();
  const [isAsked, setAsked] = useState(false);
  const { run, problem, isBusy } = useDeed();
  const { part, was, proposed } = suggestion ?? {};
  const comment = { text: text.trim() || null, ...(suggestion && { part, was, proposed: aLine(proposed!) }) };
  const no = whyNotComment(comment);
  const choose = (id: string) => {
    const found = parts.find((one) => one.id === id)!;
    setSuggestion({ ...found, proposed: found.was });
  };
  const send = () => {
    setAsked(true);
    if (no) return;
    void run(async () => {
      await perform(hangingOn(at.sheet.meeting), SAY, { meeting: at.sheet.meeting, item: at.item, comment });
      announce(say("comments.saidSent"));
      onDone();
    });
  };
  return (
    <form
      className="comment-form"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <TextArea
        label={say(suggestion ? "comments.textOptional" : "comments.text")}
        value={text}
        onChange={setText}
        rows={2}
        autoFocus
        maxLength={2000}
      />
      {parts.length > 0 && (
        <Tick isSelected={!!suggestion} onChange={(isOn) => (isOn ? choose("title") : setSuggestion(undefined))}>
          {say("comments.suggest")}
        </Tick>
      )}
      {suggestion && (
        <>
          {parts.length > 1 && (
            <Select
              label={say("comments.about")}
              value={suggestion.id}
              onChange={choose}
              choices={parts.map(({ id, was: now }) => ({
                id,
                name: id === "title" ? say("comments.heading") : say("comments.passage", { start: start(now) }),
              }))}
            />
          )}
          <TextArea
            label={say("comments.proposed")}
            hint={part === "notes" && say("comments.proposedHint")}
            value={proposed!}
            onChange={(next) => setSuggestion({ ...suggestion, proposed: next })}
            rows={2}
            maxLength={2000}
          />
        </>
      )}
      <WhyNot no={isAsked && no} />
      <Refused problem={problem} />
      <div className="comment-deeds">
        <Button type="submit" isPending={isBusy}>
          {say("comments.send")}
        </Button>
        <Button weight="quiet" onPress={onDone}>
          {say("house.ui.cancel")}
        </Button>
      </div>
    </form>
  );
}
