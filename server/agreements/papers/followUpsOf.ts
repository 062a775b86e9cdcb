import type { EntityManager } from "@mikro-orm/postgresql";
import type { FollowUpRecord, SaidRecord } from "../../../schema/agreements/papers/record.ts";
import { FollowUp } from "../followUps/FollowUp.ts";
import { FollowUpAnswer } from "../followUps/FollowUpAnswer.ts";
import { byAgreement, type OfAgreements } from "./byAgreement.ts";
import { calledIn } from "./calledIn.ts";

/**
 * The follow-ups of some agreements that parties have begun to answer or that came to nothing. What was agreed and answered is for those who
 * have part in the agreement, and what was answered is told once all parties see it.
 */
export async function followUpsOf(
  em: EntityManager,
  of: OfAgreements,
): Promise<(agreement: { id: string }, isPartner: boolean) => FollowUpRecord[]> {
  const followUps = await byAgreement(em.find(FollowUp, of, { orderBy: { dueOn: 1, id: 1 } }));
  const shown = em.find(FollowUpAnswer, { ...of, isShown: true }, { populate: ["party.actor", "followUp"], orderBy: { side: 1, id: 1 } });
  const answers = await byAgreement(shown);
  return (one, isPartner) =>
    followUps(one).map((followUp) => {
      const { id, dueOn, heldOn, state, summary, agreedText, missedText } = followUp;
      const own = isPartner ? answers(one).filter((answer) => answer.followUp.id === id) : [];
      return {
        ...{ id, dueOn, heldOn: heldOn ?? null, state, summary: summary ?? null },
        ...{ agreed: (isPartner && agreedText) || null, missed: (isPartner && missedText) || null },
        answers: own.flatMap((answer) => saidIn(answer, followUp)),
      };
    });
}

const saidIn = ({ party, said }: FollowUpAnswer, { asked }: FollowUp): SaidRecord[] =>
  said.map(({ kind, mark, words }) => ({
    ...{ party: calledIn(party), kind, question: asked.find((one) => one.kind === kind)?.text ?? null },
    ...{ mark: mark ?? null, words: words ?? null },
  }));
