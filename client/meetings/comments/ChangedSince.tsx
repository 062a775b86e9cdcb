import copy from "lucide/dist/esm/icons/copy.mjs";
import { useWords } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { notify } from "../../ui/Notices.tsx";
import type { SharedAgenda } from "../agenda/SharedAgenda.ts";
import type { CommentRead } from "../hanging.ts";
import { headingNow, paragraphsNow } from "./passages.ts";

/** Says that what a suggestion would replace stands there no longer, and shows what stands there now beside what was suggested. */
export function ChangedSince({ shared, comment: { item, part, was, proposed } }: { shared: SharedAgenda; comment: CommentRead }) {
  const say = useWords();
  const now = part === "title" ? headingNow(shared, item) : paragraphsNow(shared, item).join("\n");
  const take = async () => {
    await navigator.clipboard.writeText(proposed ?? "");
    notify({ text: say("comments.copied") });
  };
  return (
    <div className="suggestion-changed" role="alert">
      <p>{say("comments.changed")}</p>
      <dl>
        <dt>{say("comments.changedNow")}</dt>
        <dd>{now?.trim() || say("comments.noText")}</dd>
        <dt>{say("comments.changedWas")}</dt>
        <dd>{was || say("comments.noText")}</dd>
        <dt>{say("comments.changedProposed")}</dt>
        <dd>{proposed || say("comments.leavesOut")}</dd>
      </dl>
      <p>{say("comments.changedDo")}</p>
      {proposed && (
        <Button icon={copy} onPress={take}>
          {say("comments.copy")}
        </Button>
      )}
    </div>
  );
}
