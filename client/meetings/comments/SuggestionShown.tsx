import { useWords } from "../../i18n.tsx";
import type { CommentRead } from "../hanging.ts";

/** What a suggestion would replace, and what it would put there. */
export function SuggestionShown({ comment: { was, proposed } }: { comment: CommentRead }) {
  const say = useWords();
  return (
    <div className="suggestion">
      <p className="suggestion-head">{say("comments.suggested")}</p>
      {was && <del>{say("comments.was", { text: was })}</del>}
      <ins>{proposed ? say("comments.becomes", { text: proposed }) : say("comments.leavesOut")}</ins>
    </div>
  );
}
