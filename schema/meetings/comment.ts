import { agendaLimits } from "../agenda/shape.ts";
import { type Rights, whyNotTakePart } from "../hubs.ts";
import { type Refusal, refusal } from "../refusal.ts";
import { firstNo, whyNotText } from "../text.ts";

/** What of an item a suggestion is about: its heading, or a paragraph of its notes. */
export const SuggestedPart = { title: "title", notes: "notes" } as const;
export type SuggestedPart = keyof typeof SuggestedPart;

/** What became of a suggestion. */
export const SuggestionOutcome = { Taken: "Taken", Declined: "Declined" } as const;
export type SuggestionOutcome = keyof typeof SuggestionOutcome;

/** The longest comment, and the longest passage that a suggestion replaces or puts in its place, in characters. */
export const longestComment = 2000;
export const longestPassage = 2000;

/** What somebody says of an item: words, new words for a part of it, or both. */
export interface Said {
  text?: string | null;
  part?: SuggestedPart | null;
  was?: string | null;
  proposed?: string | null;
}

/** Why this cannot be said of an item; nothing if it can. */
export function whyNotComment({ text, part, was, proposed }: Said): Refusal | undefined {
  if (!part && !text?.trim()) return refusal("comments.whyNot.empty");
  return firstNo(whyNotText(text, longestComment), part ? whyNotSuggest(part, was ?? "", proposed ?? "") : undefined);
}

function whyNotSuggest(part: SuggestedPart, was: string, proposed: string): Refusal | undefined {
  if (was.trim() === proposed.trim()) return refusal("comments.whyNot.same");
  if (part === SuggestedPart.title && !proposed.trim()) return refusal("comments.whyNot.noTitle");
  if (part === SuggestedPart.notes && !was.trim()) return refusal("comments.whyNot.noPassage");
  if (was.length > longestPassage) return refusal("house.whyNot.tooLong", { length: was.length, most: longestPassage });
  return whyNotText(proposed, part === SuggestedPart.title ? agendaLimits.title : longestPassage);
}

/** Why nothing more is said of an agenda's items; nothing if it is. */
export const whyNotTalk = (agenda: { frozenAt?: unknown } | null | undefined): Refusal | undefined =>
  agenda?.frozenAt ? refusal("comments.whyNot.frozen") : undefined;

interface Standing {
  parent?: unknown;
  part?: SuggestedPart | null;
  outcome?: SuggestionOutcome | null;
  resolvedAt?: unknown;
}

/** Why a comment cannot be answered; nothing if it can: answers are to what began, and are one level deep. */
export const whyNotAnswerComment = ({ parent }: Standing): Refusal | undefined =>
  parent ? refusal("comments.whyNot.isAnswer") : undefined;

/** Why a comment cannot be called settled; nothing if it can. */
export function whyNotResolve({ parent, resolvedAt }: Standing): Refusal | undefined {
  if (parent) return refusal("comments.whyNot.isAnswer");
  if (resolvedAt) return refusal("comments.whyNot.resolved");
}

/** Why a suggestion can be neither taken nor declined; nothing if it can. */
export function whyNotSettle(comment: Standing): Refusal | undefined {
  if (!comment.part) return refusal("comments.whyNot.noSuggestion");
  if (comment.outcome) return refusal("comments.whyNot.settled");
}

/** Why a comment cannot be taken up again; nothing if it can. What became of a suggestion stays. */
export function whyNotReopen({ resolvedAt, outcome }: Standing): Refusal | undefined {
  if (!resolvedAt) return refusal("comments.whyNot.open");
  if (outcome) return refusal("comments.whyNot.settled");
}

/** Why somebody may not remove a comment; nothing if they may: their own while nobody has answered it, and any for those who keep the council. */
export function whyNotRemoveComment(
  rights: Rights & { id: string },
  { hub, council, person }: { hub: { id: string }; council: { id: string }; person?: { id: string } | null },
  answers: number,
): Refusal | undefined {
  const no = whyNotTakePart(rights, hub.id);
  if (no) return no;
  if ([hub.id, council.id].some((one) => rights.keeps.includes(one))) return;
  if (person?.id !== rights.id) return refusal("comments.whyNot.notYours");
  if (answers) return refusal("comments.whyNot.answered");
}
