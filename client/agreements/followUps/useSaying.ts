import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { useRef, useState } from "react";
import type { QuestionKind } from "../../../schema/agreements/followUp.ts";
import { perform } from "../../live/deeds.ts";
import { useKept } from "../../live/kept.ts";
import { SavedWatch } from "../../live/SavedWatch.ts";
import { SAY, type SaidRead } from "./followUps.ts";

/** What stands at a question: how far the party agrees, and its words. */
export interface Standing {
  mark: number | null;
  words: string;
}

const asStanding = (said: Pick<SaidRead, "mark" | "words"> | undefined): Standing => ({
  mark: said?.mark ?? null,
  words: said?.words ?? "",
});
const isSame = (one: Standing, other: Standing) => one.mark === other.mark && one.words.trim() === other.words.trim();
const asSaid = ({ mark, words }: Standing) => ({ mark, words: words.trim() || null });

/** What stands there instead, if somebody else wrote meanwhile. */
function meanwhile(problem: unknown): Standing | undefined {
  const errors = CombinedGraphQLErrors.is(problem) ? problem.errors : [];
  const values = errors.find(({ extensions }) => extensions?.key === "followUps.whyNot.saidMeanwhile")?.extensions?.values;
  if (!values) return;
  const { mark, words } = values as { mark: number; words: string };
  return { mark: mark || null, words };
}

/** How long after the last key what was written is stored, in milliseconds. */
const soon = 1_000;

interface About {
  followUp: string;
  party: string;
  kind: QuestionKind;
  /** What is stored, as the page knows it. */
  known: SaidRead | undefined;
}

/**
 * What is said to one question, stored as one goes. What somebody else has written meanwhile is never written over: it stands beside the own
 * words until the reader has chosen.
 */
export function useSaying({ followUp, party, kind, known }: About) {
  const stored = asStanding(known);
  const [draft, setDraft] = useState<Standing>();
  const [clash, setClash] = useState<Standing>();
  const [problem, setProblem] = useState<unknown>();
  const [watch] = useState(() => new SavedWatch());
  const latest = useRef(stored);
  const base = useRef(stored);
  const turn = useRef(Promise.resolve());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const send = async () => {
    const said = latest.current;
    if (isSame(said, base.current)) return watch.end();
    try {
      const room = { __typename: "FollowUp", id: followUp, lists: { FollowUpAnswer: "answers" } };
      await perform(room, SAY, { followUp, party, said: { kind, ...asSaid(said) }, read: asSaid(base.current) });
      base.current = said;
      setProblem(undefined);
      if (!isSame(latest.current, said)) return;
      setDraft(undefined);
      watch.end();
    } catch (reason) {
      const other = meanwhile(reason);
      if (other) setClash(other);
      else setProblem(reason);
    }
  };
  const save = () => {
    clearTimeout(timer.current);
    turn.current = turn.current.then(send);
    return turn.current;
  };
  const change = (some: Partial<Standing>) => {
    if (!draft) base.current = stored;
    latest.current = { ...(draft ?? stored), ...some };
    setDraft(latest.current);
    watch.begin();
    clearTimeout(timer.current);
    if (!clash) timer.current = setTimeout(save, "mark" in some ? 0 : soon);
  };
  const choose = (after: Standing) => {
    base.current = clash!;
    latest.current = after;
    setDraft(isSame(after, clash!) ? undefined : after);
    setClash(undefined);
    void save();
  };
  const told = useKept(watch.state);
  // The watch says nothing at once of what is on its way; but an answer that nothing is stored of yet is not said to be stored.
  const saved = draft && told === "knotted" ? "loose" : told;
  return { stands: draft ?? stored, saved, clash, problem, change, save, choose };
}
