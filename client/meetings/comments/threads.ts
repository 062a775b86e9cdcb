import type { CommentRead } from "../hanging.ts";

/** What began a conversation, with what was answered to it. */
export interface Thread {
  first: CommentRead;
  answers: readonly CommentRead[];
}

/** The conversations about an item, the earliest first. */
export function threadsOf(comments: readonly CommentRead[]): Thread[] {
  const answers = Map.groupBy(comments, ({ parent }) => parent?.id ?? "");
  return (answers.get("") ?? []).map((first) => ({ first, answers: answers.get(first.id) ?? [] }));
}

/** Whether somebody is still to say what becomes of a suggestion. */
export const waits = ({ part, outcome, resolvedAt }: CommentRead): boolean => !!part && !outcome && !resolvedAt;
