import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { Role } from "../../../schema/hubs.ts";
import { NoticeKind } from "../../../schema/notices/kinds.ts";
import { Notice } from "../../notices/Notice.ts";
import type { Found, Looking } from "../../notices/source.ts";
import { partyNames } from "./whom.ts";

/** Texts that parties have not signed, for whoever signs for each. */
async function toSign(em: EntityManager, { hub }: Looking): Promise<Found[]> {
  const { rows } = await sql<Found>`
    select distinct signatory.person_id as person, version.id as about, agreement.title, ${partyNames} as place, 'signed' as occasion,
      'agreements/' || agreement.id as path
    from agreement_version version join agreement on agreement.id = version.agreement_id
    join authorised_signatory signatory on signatory.agreement_id = agreement.id and signatory.person_id is not null
    where version.hub_id = ${hub} and version.state = 'Signing'
      and not exists (select from signature where signature.version_id = version.id and signature.party_id = signatory.party_id)`.execute(
    em.getKysely(),
  );
  return rows;
}

/** Agreements that wait for a political body to decide, for the hub's coordinators, who bring it there. */
async function toDecide(em: EntityManager, { hub }: Looking): Promise<Found[]> {
  const { rows } = await sql<Found>`
    select distinct assignment.person_id as person, agreement.id as about, agreement.title, ${partyNames} as place,
      'decided ' || (select count(*) from political_decision decided where decided.agreement_id = agreement.id) as occasion,
      'agreements/' || agreement.id as path
    from agreement join assignment on assignment.hub_id = agreement.hub_id and assignment.role = ${Role.Coordinator} and assignment.area_id is null
    where agreement.hub_id = ${hub} and agreement.stage = 'Decision'`.execute(em.getKysely());
  return rows;
}

Notice.sources.push({ kind: NoticeKind.AgreementToApprove, find: toSign }, { kind: NoticeKind.AgreementToDecide, find: toDecide });
