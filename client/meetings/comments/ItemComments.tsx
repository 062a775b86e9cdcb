import bubble from "lucide/dist/esm/icons/message-square.mjs";
import { useId, useState } from "react";
import { useWords } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import type { ItemAt } from "../agenda/parts.ts";
import { useHanging } from "../useHanging.ts";
import { CommentForm } from "./CommentForm.tsx";
import { CommentThread } from "./CommentThread.tsx";
import { type Thread, threadsOf, waits } from "./threads.ts";
import "./comments.css";

/** The form of this part, as an item's menu opens it. */
export const FORM = "comment";

/** What was said of an item while it is prepared: a calm count that opens. */
export function ItemComments({ at }: { at: ItemAt }) {
  const say = useWords();
  const { sheet, item, open, onOpen } = at;
  const { comments } = useHanging(sheet.meeting);
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  const threads = threadsOf(comments.filter((one) => one.item === item));
  const isWriting = open === FORM && sheet.maySit && !sheet.isFrozen;
  if (!sheet.maySit || (!threads.length && !isWriting)) return null;
  const isShown = isOpen || isWriting;
  const number = sheet.items.indexOf(item) + 1;
  return (
    <section className="comments" aria-label={say("comments.onItem", { number })}>
      {threads.length > 0 && (
        <Count threads={threads} isShown={isShown} list={list} onToggle={() => (isWriting ? onOpen(null) : setOpen(!isOpen))} />
      )}
      {isShown && (
        <div id={list}>
          <Threads at={at} threads={threads} />
        </div>
      )}
      {isWriting && (
        <CommentForm
          at={at}
          onDone={() => {
            setOpen(true);
            onOpen(null);
          }}
        />
      )}
      {isShown && !isWriting && !sheet.isFrozen && sheet.shared && (
        <Button weight="quiet" icon={bubble} onPress={() => onOpen(FORM)}>
          {say("comments.comment")}
        </Button>
      )}
    </section>
  );
}

interface CountProps {
  threads: readonly Thread[];
  isShown: boolean;
  list: string;
  onToggle: () => void;
}

function Count({ threads, isShown, list, onToggle }: CountProps) {
  const say = useWords();
  const open = threads.filter(({ first }) => !first.resolvedAt);
  const count = open.reduce((sum, { answers }) => sum + 1 + answers.length, 0);
  const suggestions = open.filter(({ first }) => waits(first)).length;
  return (
    <button type="button" className="comments-count" aria-expanded={isShown} aria-controls={list} onClick={onToggle}>
      <Icon of={bubble} size={18} />
      {count ? say("comments.count", { count }) : say("comments.settledOnly", { count: threads.length })}
      {suggestions > 0 && <span className="comments-wait">{say("comments.suggestions", { count: suggestions })}</span>}
    </button>
  );
}

/** The conversations: those that are open, and, when asked for, those that are settled. */
export function Threads({ at, threads }: { at: ItemAt; threads: readonly Thread[] }) {
  const say = useWords();
  const settled = threads.filter(({ first }) => first.resolvedAt);
  const open = threads.filter(({ first }) => !first.resolvedAt);
  const [isAll, setAll] = useState(false);
  return (
    <>
      <p className="comments-only">{say(at.sheet.isFrozen ? "comments.frozen" : "comments.only")}</p>
      <ol className="comment-threads">
        {(isAll || !open.length ? threads : open).map((thread) => (
          <CommentThread key={thread.first.id} at={at} thread={thread} />
        ))}
      </ol>
      {settled.length > 0 && open.length > 0 && (
        <Button weight="quiet" onPress={() => setAll(!isAll)}>
          {isAll ? say("comments.hideSettled") : say("comments.settled", { count: settled.length })}
        </Button>
      )}
    </>
  );
}
