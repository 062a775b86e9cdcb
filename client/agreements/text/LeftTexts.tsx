import { useState } from "react";
import { useWords } from "../../i18n.tsx";
import { draftsOf, dropDraft } from "../../live/drafts.ts";
import { LeftOut } from "../../meetings/agenda/LeftOut.tsx";
import type { WholeText } from "./text.ts";

/** What the reader wrote in a text and what had not been stored when it was locked: it is in this browser alone, and offered back. */
export function LeftTexts({ text, person }: { text: WholeText; person: string }) {
  const say = useWords();
  const [left, setLeft] = useState(() =>
    text.sections.flatMap(({ id, text: stored }) =>
      draftsOf(id, person)
        .map(({ client, change }) => ({ id, client, said: (JSON.parse(change) as { text: string }).text }))
        .filter(({ said }) => said !== stored),
    ),
  );
  if (!left.length) return null;
  const dismiss = () => {
    for (const { id, client } of left) dropDraft(id, client);
    setLeft([]);
  };
  return <LeftOut texts={left.map(({ said }) => said)} why={say("drafting.leftOut")} onDismiss={dismiss} />;
}
