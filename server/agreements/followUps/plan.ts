import type { EntityManager } from "@mikro-orm/postgresql";
import { rulesOn } from "../../../schema/agreements/rules.ts";
import { followUpsOf } from "../../../schema/agreements/standing.ts";
import type { Day } from "../../../schema/day.ts";
import { strictest, Visibility } from "../../../schema/hubs.ts";
import { Agreement } from "../Agreement.ts";
import { AgreementRules } from "../rules/AgreementRules.ts";
import { FollowUp } from "./FollowUp.ts";

/** The follow-ups of an agreement, the earliest first. */
export const followUpsIn = (em: EntityManager, agreement: Agreement): Promise<FollowUp[]> =>
  em.find(FollowUp, { agreement }, { populate: ["agreement"], orderBy: { dueOn: "asc", id: "asc" } });

/** A follow-up that is to be held by a day. */
export const planned = (em: EntityManager, agreement: Agreement, dueOn: Day): FollowUp =>
  em.create(FollowUp, {
    ...{ hub: agreement.hub, agreement, dueOn },
    visibility: strictest(agreement.visibility, Visibility.officials),
  } as FollowUp);

/** Plans a follow-up for each spell to come of the agreement's term that the hub's rules ask one of and that has none. */
export async function planAll(em: EntityManager, agreement: Agreement, today: Day): Promise<FollowUp[]> {
  const rules = rulesOn(await em.find(AgreementRules, { hub: agreement.hub }), today);
  const known = await followUpsIn(em, agreement);
  const { stage, startsOn, endsOn } = agreement;
  const wanted = followUpsOf({ stage, startsOn, endsOn, parties: [], followUps: known }, rules.followUpsPerYear);
  const missing = wanted.filter(({ dueOn }) => dueOn >= today && !known.some((one) => one.dueOn === dueOn));
  return missing.map(({ dueOn }) => planned(em, agreement, dueOn));
}

Agreement.onBegin.push(async (em, agreement, today) => void (await planAll(em, agreement, today)));
