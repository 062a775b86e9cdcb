import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { agreementDocument } from "../../../schema/agreements/papers/agreement.ts";
import { followUpDocument } from "../../../schema/agreements/papers/followUp.ts";
import { type AgreementRecord, hasText, versionOf } from "../../../schema/agreements/papers/record.ts";
import { isOfYear, yearDocument } from "../../../schema/agreements/papers/year.ts";
import { whyNotPartner } from "../../../schema/agreements.ts";
import { noRights, type Rights } from "../../../schema/hubs.ts";
import type { Pen } from "../../../schema/meetings/document.parts.ts";
import type { Doc } from "../../../schema/meetings/document.ts";
import { Hub } from "../../hubs/Hub.ts";
import { isId } from "../../reading/isId.ts";
import { Agreement } from "../Agreement.ts";
import { FollowUp } from "../followUps/FollowUp.ts";
import { recordsOf } from "./recordsOf.ts";

/** All that is written down of an agreement, for those who have part in it, and for whoever else may read its text; else nothing. */
export async function recordFor(em: EntityManager, rights: Rights | null, id: string): Promise<AgreementRecord | null> {
  const agreement = isId(id) ? await em.findOne(Agreement, id) : null;
  if (!agreement) return null;
  const [record] = await recordsOf(em, rights, [id]);
  const isPartner = !whyNotPartner(rights ?? noRights, agreement);
  return record && (isPartner || record.versions.length || record.followUps.length) ? record : null;
}

/** A text of an agreement as whoever looks may read it: the one with a number, else what is in force or was last offered; nothing when there is none. */
export async function paperOf(
  em: EntityManager,
  rights: Rights | null,
  id: string,
  number: number | undefined,
  pen: Pen,
): Promise<Doc | undefined> {
  const record = await recordFor(em, rights, id);
  if (!record) return;
  const version = versionOf(record, number);
  return hasText(record, version) && (version || number === undefined) ? agreementDocument(record, version, pen) : undefined;
}

/** A follow-up as whoever looks may read it; nothing when there is none that they may see. */
export async function followUpPaper(em: EntityManager, rights: Rights | null, id: string, pen: Pen): Promise<Doc | undefined> {
  const known = isId(id) ? await em.findOne(FollowUp, id) : null;
  const record = known && (await recordFor(em, rights, known.agreement.id));
  const followUp = record?.followUps.find((one) => one.id === id);
  return record && followUp ? followUpDocument(record, followUp, pen) : undefined;
}

/** A hub and its agreements of which a year's report tells; nothing for whoever is none of its officials: they alone see them all. */
export async function yearFor(em: EntityManager, rights: Rights | null, slug: string, year: number) {
  const hub = await em.findOne(Hub, { slug });
  if (!hub || !rights?.officialOf.includes(hub.id)) return null;
  const { rows } = await sql<{ id: string }>`select id from agreement where hub_id = ${hub.id} order by id`.execute(em.getKysely());
  const records = await recordsOf(
    em,
    rights,
    rows.map(({ id }) => id),
  );
  return { hub, records: records.filter((one) => isOfYear(one, year)) };
}

/** The report of all agreements in a year, for the hub's officials. */
export async function yearPaper(em: EntityManager, rights: Rights | null, slug: string, year: number, pen: Pen): Promise<Doc | undefined> {
  const found = await yearFor(em, rights, slug, year);
  return found ? yearDocument(found.hub.name, year, found.records, pen) : undefined;
}
