import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { monthsAfter } from "../../../schema/agreements/due.ts";
import { rulesOn } from "../../../schema/agreements/rules.ts";
import { NoticeKind } from "../../../schema/notices/kinds.ts";
import { Notice } from "../../notices/Notice.ts";
import type { Found, Looking } from "../../notices/source.ts";
import { AgreementRules } from "../rules/AgreementRules.ts";
import { partyNames, speakers } from "./whom.ts";

/** Agreements in force that have a last day, with that day, for those who speak for their parties. */
async function ending(em: EntityManager, { hub }: Looking): Promise<Found[]> {
  const { rows } = await sql<Found>`
    with speaks as (${speakers(hub)})
    select distinct speaks.person_id as person, agreement.id as about, agreement.title, ${partyNames} as place,
      agreement.ends_on::text as "dueOn", 'agreements/' || agreement.id as path
    from agreement join speaks on speaks.agreement_id = agreement.id
    where agreement.hub_id = ${hub} and agreement.stage = 'Active' and agreement.ends_on is not null`.execute(em.getKysely());
  return rows;
}

/** The same, by the day on which it is to be settled what comes after them, as the hub's rules say; not those that another has grown out of. */
async function toSettle(em: EntityManager, looking: Looking): Promise<Found[]> {
  const { noticeMonths } = rulesOn(await em.find(AgreementRules, { hub: looking.hub }), looking.today);
  if (!noticeMonths) return [];
  const found = await ending(em, looking);
  const { rows } = await sql<{ id: string }>`
    select distinct follows_id as id from agreement where hub_id = ${looking.hub} and follows_id is not null and stage <> 'Closed'`.execute(
    em.getKysely(),
  );
  const renewed = new Set(rows.map(({ id }) => id));
  return found
    .filter(({ about, dueOn }) => !renewed.has(about) && dueOn! >= looking.today)
    .map((one) => ({ ...one, dueOn: monthsAfter(one.dueOn!, -noticeMonths) }));
}

Notice.sources.push({ kind: NoticeKind.AgreementEnds, find: ending }, { kind: NoticeKind.AgreementToSettle, find: toSettle });
