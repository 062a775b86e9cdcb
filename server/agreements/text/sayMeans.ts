import { Contribution } from "../means/Contribution.ts";
import { DataUse } from "../means/DataUse.ts";
import { Goal } from "../means/Goal.ts";
import { AgreementVersion } from "./AgreementVersion.ts";

const asWritten = { orderBy: { createdAt: "asc", id: "asc" } } as const;

/** A text says what each party brings, what they want to reach, and how they deal with personal data. */
AgreementVersion.alsoSays.push(async (em, agreement) => {
  const contributions = await em.find(Contribution, { agreement }, { populate: ["party.actor"], ...asWritten });
  const goals = await em.find(Goal, { agreement }, asWritten);
  const uses = await em.find(DataUse, { agreement }, { populate: ["controller.actor"], ...asWritten });
  return {
    contributions: contributions.map(({ party, year, kind, amount, unit, value, board, account, words }) => ({
      ...{ party: party.actor.name, year, kind, amount: amount ?? null, unit, value: value ?? null },
      ...{ board: board ?? null, account: account ?? null, words: words ?? null },
    })),
    goals: goals.map(({ text, followedHow }) => ({ text, followedHow: followedHow ?? null })),
    personalData: uses.map(({ what, why, controller }) => ({ what, why, controller: controller?.actor.name ?? null })),
  };
});
