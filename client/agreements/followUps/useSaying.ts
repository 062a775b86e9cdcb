import { useMemo } from "react";
import { type QuestionKind, type Standing, whyNotSay } from "../../../schema/agreements/followUp.ts";
import { perform } from "../../live/deeds.ts";
import { useWriting } from "../../live/useWriting.ts";
import { SAY, type SaidRead } from "./followUps.ts";

/** What stands at a question as its field shows it. */
export interface Shown extends Standing {
  mark: number | null;
  words: string;
}

const asShown = (said?: Standing | null): Shown => ({ mark: said?.mark ?? null, words: said?.words ?? "" });
const isSame = (one: Shown, other: Shown) => one.mark === other.mark && one.words.trim() === other.words.trim();

interface About {
  followUp: string;
  party: string;
  kind: QuestionKind;
  /** What is stored, as the page knows it. */
  known: SaidRead | undefined;
  /** Who writes. */
  person: string;
}

/** What is said to one question for a party, stored as one goes; what another who speaks for it has written meanwhile is never written over. */
export function useSaying({ followUp, party, kind, known, person }: About) {
  const text = useMemo(() => asShown(known), [known]);
  return useWriting<Shown>({
    id: `${followUp}.${party}.${kind}`,
    person,
    stored: { text, revision: known?.revision ?? 0 },
    send: async (said) => {
      // The place was left, and nothing is new: nobody waits to be told of that.
      if (isSame(said.text, text)) return said;
      const room = { __typename: "FollowUp", id: followUp, lists: { FollowUpAnswer: "answers" } };
      const { mark, words } = said.text;
      const { answer } = await perform(room, SAY, { followUp, party, said: { kind, mark, words, revision: said.revision } });
      const stored = answer?.sayInFollowUp.said.find((one) => one.kind === kind);
      return stored ? { text: asShown(stored), revision: stored.revision } : said;
    },
    whyNot: whyNotSay,
    parse: (theirs) => asShown(JSON.parse(theirs)),
  });
}
