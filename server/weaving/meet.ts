import type { EntityManager } from "@mikro-orm/postgresql";
import { strictest } from "../../schema/hubs.ts";
import { Strength, TieState } from "../../schema/maps.ts";
import type { Actor } from "../actors/Actor.ts";
import { Tie } from "../maps/Tie.ts";

/** The tie between two actors, whichever way it was drawn. */
export const tieBetween = (em: EntityManager, one: Actor, other: Actor) =>
  em.findOne(
    Tie,
    {
      $or: [
        { from: one, to: other },
        { from: other, to: one },
      ],
    },
    { populate: ["from", "to"] },
  );

/** How strong the tie between two actors is today; nothing for none, and for one that is only wished for. */
export const strengthBetween = async (em: EntityManager, one: Actor, other: Actor) => (await tieBetween(em, one, other))?.strength;

/** Two actors have met: a tie is drawn, or a wish comes true, since that day; one that is there grows as strong, and is never weakened. */
export async function meet(em: EntityManager, { one, other }: { one: Actor; other: Actor }, on: string, strength: Strength): Promise<Tie> {
  const tie = await tieBetween(em, one, other);
  if (!tie) {
    const visibility = strictest(one.visibility, other.visibility);
    return em.create(Tie, { hub: one.hub, from: one, to: other, state: TieState.Present, strength, since: on, visibility });
  }
  if (tie.state === TieState.Wished) return em.assign(tie, { state: TieState.Present, strength, since: on });
  tie.strength = Math.max(tie.strength ?? 0, strength) as Strength;
  return tie;
}
