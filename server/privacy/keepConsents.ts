import type { EntityManager, EventSubscriber, FlushEventArgs } from "@mikro-orm/postgresql";
import { type RawBuilder, sql } from "kysely";
import { ConsentPurpose } from "../../schema/privacy.ts";
import { sv } from "../../schema/privacy.words.ts";
import { Contact } from "../actors/Contact.ts";
import { today } from "../database/swedishTime.ts";
import { Membership } from "../hubs/Membership.ts";
import { deedIn } from "../log/record.ts";

/** Keeps the record of each consent, whatever road it comes on: a contact's as it was told, a member's own when they take their seat. */
export class ConsentKeeper implements EventSubscriber {
  async afterFlush({ em, uow }: FlushEventArgs) {
    for (const { entity, type, payload } of uow.getChangeSets()) {
      const made = type.startsWith("create");
      const isSeated = made || ("endedAt" in payload && !(entity as Membership).endedAt);
      const isRenewed = made || "consentedOn" in payload || "consentHow" in payload;
      if (entity instanceof Contact && !type.startsWith("delete") && isRenewed && entity.consentHow)
        await recordConsent(em as EntityManager, entity, entity.consentHow);
      // Who seats themselves has read what they say yes to; one whom the house seats when it founds a hub has not.
      if (entity instanceof Membership && isSeated && deedIn(em as EntityManager).by === entity.person.id)
        await record(em as EntityManager, ofMember(entity));
    }
  }
}

/** Keeps the record of a contact's consent: how they agreed, to which words; once, however often it is told. */
export const recordConsent = (em: EntityManager, { id, hub, consentedOn }: Contact, how: string) =>
  record(em, sql`${hub.id}::uuid, ${id}::uuid, ${ConsentPurpose.Contact}, ${sv.consent.Contact}, ${consentedOn}::date, ${how}`);

const ofMember = ({ hub, person }: Membership) =>
  sql`${hub.id}::uuid, ${person.id}::uuid, ${ConsentPurpose.Membership}, ${sv.consent.Membership},
    ${sql.raw(today)}, ${sv.consent.byInvitation}`;

const record = (em: EntityManager, values: RawBuilder<unknown>) =>
  sql`insert into consent (hub_id, subject, purpose, wording, given_on, how)
    select * from (select ${values}) as given(hub, subject, purpose, wording, given_on, how)
    where not exists (select 1 from consent known where known.subject = given.subject and known.given_on = given.given_on
      and known.how = given.how and known.withdrawn_at is null)`.execute(em.getKysely());
