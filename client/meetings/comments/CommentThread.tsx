import ellipsis from "lucide/dist/esm/icons/ellipsis.mjs";
import rotate from "lucide/dist/esm/icons/rotate-ccw.mjs";
import trash from "lucide/dist/esm/icons/trash.mjs";
import { useRef, useState } from "react";
import { whyNotRemoveComment } from "../../../schema/meetings/comment.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { useMe } from "../../people/useMe.ts";
import { announce } from "../../ui/Announcer.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { Refused } from "../../ui/Refused.tsx";
import { Sure } from "../../ui/Sure.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { When } from "../../ui/When.tsx";
import type { ItemAt } from "../agenda/parts.ts";
import { type CommentRead, REOPEN, TAKE_BACK } from "../hanging.ts";
import { hangingOn } from "../useHanging.ts";
import { Deciding } from "./Deciding.tsx";
import { SuggestionShown } from "./SuggestionShown.tsx";
import type { Thread } from "./threads.ts";

/** One conversation: what began it, what was answered, and what can be done with it. */
export function CommentThread({ at, thread }: { at: ItemAt; thread: Thread }) {
  const { first, answers } = thread;
  const { isFrozen } = at.sheet;
  const place = useRef<HTMLLIElement>(null);
  // What was pressed is gone: whoever works by keyboard goes on from the count.
  const goOn = () => place.current?.closest(".comments")?.querySelector<HTMLElement>(".comments-count")?.focus();
  return (
    <li ref={place} className="comment-thread" data-settled={first.resolvedAt ? "" : undefined}>
      <Said at={at} comment={first} answers={answers.length} />
      {answers.length > 0 && (
        <ol className="comment-answers">
          {answers.map((answer) => (
            <li key={answer.id}>
              <Said at={at} comment={answer} answers={0} />
            </li>
          ))}
        </ol>
      )}
      {first.resolvedAt && <Settled comment={first} />}
      {!isFrozen && !first.resolvedAt && <Deciding at={at} comment={first} onSettled={goOn} />}
    </li>
  );
}

function Settled({ comment: { outcome, resolvedBy } }: { comment: CommentRead }) {
  const say = useWords();
  const name = resolvedBy?.name ?? say("comments.somebody");
  return (
    <p className="comment-settled">
      {say(outcome === "Taken" ? "comments.takenBy" : outcome === "Declined" ? "comments.declinedBy" : "comments.settledBy", { name })}
    </p>
  );
}

interface SaidProps {
  at: ItemAt;
  comment: CommentRead;
  answers: number;
}

/** Words of one person, and what they would have instead. */
function Said({ at, comment, answers }: SaidProps) {
  const say = useWords();
  const { person, createdAt, text, part } = comment;
  return (
    <div className="comment">
      <p className="comment-by">
        <b>{person?.name ?? say("comments.somebody")}</b> <When at={createdAt} />
        <More at={at} comment={comment} answers={answers} />
      </p>
      {text && <p className="comment-text">{text}</p>}
      {!text && !part && <p className="comment-text comment-erased">{say("comments.erased")}</p>}
      {part && <SuggestionShown comment={comment} />}
    </div>
  );
}

/** What can seldom be done with a comment: taken back by who may, and taken up again. */
function More({ at, comment, answers }: SaidProps) {
  const say = useWords();
  const { me, rights } = useMe();
  const [isRemoving, setRemoving] = useState(false);
  const { run, problem } = useDeed();
  const { hub, council, meeting, isFrozen } = at.sheet;
  const { id, person, outcome, resolvedAt } = comment;
  if (isFrozen || !me) return null;
  const mayRemove = !whyNotRemoveComment({ ...rights, id: me.person.id }, { hub, council: { id: council }, person }, answers);
  const mayReopen = !!resolvedAt && !outcome;
  if (!mayRemove && !mayReopen) return null;
  const room = hangingOn(meeting);
  const reopen = () => run(() => perform(room, REOPEN, { id }));
  const remove = () => perform(room, TAKE_BACK, { id }, { gone: [{ __typename: "Comment", id }] });
  const label = say("comments.more", { name: person?.name ?? say("comments.somebody") });
  return (
    <>
      <Menu
        label={label}
        trigger={<IconButton icon={ellipsis} label={label} />}
        choices={[
          ...(mayReopen ? [{ id: "reopen", name: say("comments.reopen"), icon: rotate, onAction: reopen }] : []),
          ...(mayRemove ? [{ id: "remove", name: say("comments.remove"), icon: trash, onAction: () => setRemoving(true) }] : []),
        ]}
      />
      <Refused problem={problem} />
      {isRemoving && (
        <Sure
          title={say("comments.removeSure")}
          what={say("comments.removeWhat")}
          yes={say("comments.remove")}
          onYes={async () => {
            await remove();
            announce(say("comments.saidRemoved"));
          }}
          onClose={() => setRemoving(false)}
        />
      )}
    </>
  );
}
