import { type Refusal, refusal } from "../../refusal.ts";

/** What somebody asks for the floor for: to speak, to reply to what was just said, or about how the meeting is run. */
export const TurnKind = { Speech: "Speech", Reply: "Reply", Order: "Order" } as const;
export type TurnKind = keyof typeof TurnKind;

/** In which order a council calls its speakers: as they asked, or those who have not spoken on the item before those who have. */
export const FloorRule = { AsAsked: "AsAsked", FirstFirst: "FirstFirst" } as const;
export type FloorRule = keyof typeof FloorRule;

/** That somebody asked for the floor, and what became of it. */
export interface Turn {
  id: string;
  kind: TurnKind;
  /** Whose place at the meeting it is. */
  place: string | null;
  askedAt: Date | string;
  beganAt?: Date | string | null;
  endedAt?: Date | string | null;
  withdrawnAt?: Date | string | null;
}

/** Whether somebody is still to speak. */
export const isWaiting = ({ beganAt, withdrawnAt }: Pick<Turn, "beganAt" | "withdrawnAt">): boolean => !beganAt && !withdrawnAt;

/** Whether somebody has the floor. */
export const isSpeaking = ({ beganAt, endedAt }: Pick<Turn, "beganAt" | "endedAt">): boolean => !!beganAt && !endedAt;

const before: Readonly<Record<TurnKind, number>> = { Order: 0, Reply: 1, Speech: 2 };

/**
 * Who is to speak, in order, of all that asked on one item: how the meeting is run goes before the matter, a reply before the next speech;
 * among speeches the council's rule decides, and then who asked first.
 */
export function orderOf<T extends Turn>(turns: readonly T[], rule: FloorRule): T[] {
  const spoken = new Set(turns.filter(({ kind, beganAt }) => kind === TurnKind.Speech && beganAt).map(({ place }) => place));
  const again = ({ kind, place }: T) => (rule === FloorRule.FirstFirst && kind === TurnKind.Speech && spoken.has(place) ? 1 : 0);
  const asked = ({ askedAt }: T) => new Date(askedAt).getTime();
  return turns
    .filter(isWaiting)
    .sort(
      (one, other) =>
        before[one.kind] - before[other.kind] || again(one) - again(other) || asked(one) - asked(other) || (one.id < other.id ? -1 : 1),
    );
}

/** Why somebody cannot ask for the floor; nothing if they can. `own` are their turns on the item. */
export function whyNotAsk(own: readonly Turn[], kind: TurnKind): Refusal | undefined {
  if (own.some((turn) => turn.kind === kind && isWaiting(turn))) return refusal("live.whyNot.asked");
}

/** Why somebody cannot be given the floor; nothing if they can. */
export function whyNotCall(turn: Turn): Refusal | undefined {
  if (turn.withdrawnAt) return refusal("live.whyNot.withdrawn");
  if (turn.endedAt) return refusal("live.whyNot.spoken");
}

/** Why it cannot be taken back that somebody asked for the floor; nothing if it can. */
export function whyNotWithdraw(turn: Turn): Refusal | undefined {
  if (turn.withdrawnAt) return refusal("live.whyNot.withdrawn");
  if (turn.beganAt) return refusal("live.whyNot.spoken");
}
