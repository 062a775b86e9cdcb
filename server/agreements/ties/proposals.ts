import type { EntityManager } from "@mikro-orm/postgresql";
import { AgreementStage } from "../../../schema/agreements/stage.ts";
import { proposedOf, TieChange, tiedBy } from "../../../schema/agreements/ties.ts";
import type { Day } from "../../../schema/day.ts";
import { whyNotDescribe } from "../../../schema/hubs.ts";
import { pairKey } from "../../../schema/meetings/learns.ts";
import type { Viewer } from "../../context.ts";
import { Tie } from "../../maps/Tie.ts";
import { Agreement } from "../Agreement.ts";
import { Party } from "../Party.ts";
import { AgreementTie } from "./AgreementTie.ts";
import type { TieProposal } from "./TieProposal.ts";

/**
 * What the agreements of a hub propose of the ties between their parties: to who may write the tie and sees the agreement and both parties, and
 * to nobody else. Worked out each time from what they see, in as many statements for many agreements as for one.
 */
export async function proposalsIn(em: EntityManager, viewer: Viewer, hub: string, today: Day): Promise<TieProposal[]> {
  const agreements = await em.find(
    Agreement,
    { hub, stage: [AgreementStage.Active, AgreementStage.Ended] },
    { orderBy: { title: 1, id: 1 } },
  );
  const parties = Map.groupBy(
    await em.find(Party, { agreement: agreements, leftOn: null }, { populate: ["actor"] }),
    ({ agreement }) => agreement.id,
  );
  const pairsOf = ({ id }: Agreement) => tiedBy(parties.get(id) ?? []);
  const wanted = agreements.flatMap((agreement) =>
    pairsOf(agreement)
      .filter(({ one, other }) => !whyNotDescribe(viewer, { hub, actors: [one, other] }))
      .map((pair) => ({ agreement, ...pair })),
  );
  if (!wanted.length) return [];
  const actors = [...new Set(wanted.flatMap(({ one, other }) => [one, other]))];
  const ties = new Map(
    (await em.find(Tie, { from: actors, to: actors })).map((tie) => [pairKey({ one: tie.from.id, other: tie.to.id }), tie]),
  );
  const chosen = Map.groupBy(
    await em.find(AgreementTie, { agreement: agreements }),
    ({ agreement, one, other }) => `${agreement.id} ${pairKey({ one: one.id, other: other.id })}`,
  );
  const names = new Map([...parties.values()].flat().flatMap(({ actor }) => (actor ? [[actor.id, actor.name] as const] : [])));
  const inForce = agreements.filter(({ stage }) => stage === AgreementStage.Active);
  const tied = Map.groupBy(
    inForce.flatMap((one) => pairsOf(one).map((pair) => ({ id: one.id, key: pairKey(pair) }))),
    ({ key }) => key,
  );
  return wanted.flatMap(({ agreement, one, other }): TieProposal[] => {
    const { id, title, stage, startsOn, endsOn } = agreement;
    const key = pairKey({ one, other });
    const strength = ties.get(key)?.strength ?? null;
    const hasOther = (tied.get(key) ?? []).some((another) => another.id !== id);
    const choices = (chosen.get(`${id} ${key}`) ?? []).map(({ choice }) => choice);
    const change = proposedOf({ stage, startsOn, strength, chosen: choices, hasOther }, today);
    const on = (change === TieChange.Loosen ? endsOn : startsOn) ?? null;
    const told = { agreement: id, title, one, other, oneName: names.get(one)!, otherName: names.get(other)! };
    return change && names.has(one) && names.has(other) ? [{ ...told, change, on, strength }] : [];
  });
}
