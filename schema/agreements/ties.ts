import { PartySide } from "../agreements.ts";
import type { Day } from "../day.ts";
import { Strength } from "../maps.ts";
import { type Refusal, refusal } from "../refusal.ts";
import { AgreementStage } from "./stage.ts";

/** What an agreement proposes of the tie between two of its parties: that it is a steady partnership, or, when it is over, that it no longer is. */
export const TieChange = { Draw: "Draw", Loosen: "Loosen" } as const;
export type TieChange = keyof typeof TieChange;

/** What can be made of a proposal: drawn or left aside; weakened, cut or kept as it is. */
export const TieChoice = { Drawn: "Drawn", Declined: "Declined", Weakened: "Weakened", Cut: "Cut", Kept: "Kept" } as const;
export type TieChoice = keyof typeof TieChoice;

/** What each proposal can be answered with. */
export const choicesFor: Readonly<Record<TieChange, readonly TieChoice[]>> = {
  Draw: ["Drawn", "Declined"],
  Loosen: ["Weakened", "Cut", "Kept"],
};

/** How strong a tie is that rests on an agreement, and what is left of it when the agreement is over and the two still cooperate. */
export const steady: Strength = Strength.Steady;
export const afterwards: Strength = Strength.Cooperate;

interface AsParty {
  side: PartySide;
  actor: { id: string } | null;
}

/** Each two parties that an agreement ties: those on different sides. It says nothing of two on the same side. */
export const tiedBy = (parties: readonly AsParty[]): { one: string; other: string }[] =>
  parties.flatMap(({ side, actor }, at) =>
    parties
      .slice(at + 1)
      .flatMap((other) => (actor && other.actor && other.side !== side ? [{ one: actor.id, other: other.actor.id }] : [])),
  );

interface Known {
  stage: AgreementStage;
  startsOn?: Day | null;
  /** How strong the tie between the two is today; nothing for none, and for a wish. */
  strength?: Strength | null;
  /** What has been made of earlier proposals of this agreement for the two. */
  chosen: readonly TieChoice[];
  /** Whether they have another agreement in force. */
  hasOther: boolean;
}

/** What an agreement proposes of the tie between two of its parties on a day; nothing when there is nothing to change, or it was decided. */
export function proposedOf({ stage, startsOn, strength, chosen, hasOther }: Known, today: Day): TieChange | undefined {
  const isDecided = (change: TieChange) => choicesFor[change].some((choice) => chosen.includes(choice));
  const isSteady = (strength ?? 0) >= steady;
  const hasBegun = !!startsOn && startsOn <= today;
  if (stage === AgreementStage.Active && hasBegun && !isSteady && !isDecided(TieChange.Draw)) return TieChange.Draw;
  if (stage === AgreementStage.Ended && isSteady && !hasOther && !isDecided(TieChange.Loosen)) return TieChange.Loosen;
}

/** Why a tie cannot be decided on like this; nothing if it can. `proposed` is what the agreement proposes of it today. */
export function whyNotChoose(proposed: TieChange | undefined, choice: TieChoice): Refusal | undefined {
  if (!proposed) return refusal("agreementTies.whyNot.nothing");
  if (!choicesFor[proposed].includes(choice)) return refusal("agreementTies.whyNot.other");
}
