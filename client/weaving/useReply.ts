import { useMemo, useState } from "react";
import { perform, saved } from "../live/deeds.ts";
import { useKept } from "../live/kept.ts";
import { notify } from "../ui/Notices.tsx";
import { useReason } from "../ui/Refused.tsx";
import { ANSWER, type Given, type Letter, type ReplyInput } from "./reply.ts";

const unsaid: Given = { strength: null, more: false, comment: null };

/**
 * What is said in a reply, kept as it is said: each change is shown at once, sent in its turn and sent again until the server has answered,
 * also through a lost connection. `onRefused` is called when a rule says no, which is when the round has closed meanwhile.
 */
export function useReply(secret: string, letter: Letter, onRefused: () => void) {
  const reason = useReason();
  const saving = useKept(saved);
  const [answers, setAnswers] = useState<ReadonlyMap<string, Given>>(
    () => new Map(letter.answers.map(({ actor, ...given }) => [actor, given])),
  );
  const [isNamed, setNamed] = useState(letter.isNamed);
  const [missing, setMissing] = useState(letter.missing);
  const room = useMemo(() => ({ __typename: "ReplyLetter", id: secret, lists: {} }), [secret]);
  const send = async (reply: ReplyInput) => {
    try {
      return await perform(room, ANSWER, { secret, reply });
    } catch (problem) {
      notify({ text: reason(problem) });
      onRefused();
    }
  };
  return {
    saving,
    answers,
    isNamed,
    missing,
    of: (actor: string) => answers.get(actor) ?? unsaid,
    say: (actor: string, part: Partial<Given>) => {
      const given = { ...(answers.get(actor) ?? unsaid), ...part };
      setAnswers((before) => new Map(before).set(actor, given));
      return send({ answers: [{ actor, ...given }] });
    },
    takeBack: (actor: string) => {
      setAnswers((before) => new Map([...before].filter(([id]) => id !== actor)));
      return send({ answers: [{ actor, ...unsaid }] });
    },
    name: (next: boolean) => {
      setNamed(next);
      return send({ isNamed: next });
    },
    miss: (names: string[]) => {
      setMissing(names);
      return send({ missing: names });
    },
  };
}

/** What is said in a reply, and how to say it. */
export type Replying = ReturnType<typeof useReply>;
