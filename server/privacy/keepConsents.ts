import type { EntityManager, EventSubscriber, FlushEventArgs } from "@mikro-orm/postgresql";
import { type RawBuilder, sql } from "kysely";
import { ConsentPurpose } from "../../schema/privacy.ts";
import { sv } from "../../schema/privacy.words.ts";
import { Contact } from "../actors/Contact.ts";
import { Membership } from "../hubs/Membership.ts";
import { deedIn } from "../log/record.ts";

/** Keeps the record of each consent, whatever road it comes on: a contact's as it was told, a member's own when they take their seat. */
export class ConsentKeeper implements EventSubscriber {
  async afterFlush({ em, uow }: FlushEventArgs) {
    for (const { entity, type, payload } of uow.getChangeSets()) {
      const made = type.startsWith("create");
      if (entity instanceof Contact && !type.startsWith("delete") && (made || "consentedOn" in payload || "consentHow" in payload))
        await record(em as EntityManager, ofContact(entity));
      // Who seats themselves has read what they say yes to; one whom the house seats when it founds a hub has not.
      if (entity instanceof Membership && made && deedIn(em as EntityManager).by === entity.person.id)
        await record(em as EntityManager, ofMember(entity));
    }
  }
}

const record = (em: EntityManager, values: RawBuilder<unknown>) =>
  sql`insert into consent (hub_id, subject, purpose, wording, given_on, how) ${values}`.execute(em.getKysely());

const ofContact = ({ id, hub, consentedOn, consentHow }: Contact) =>
  sql`values (${hub.id}::uuid, ${id}::uuid, ${ConsentPurpose.Contact}, ${sv.consent.Contact}, ${consentedOn}::date, ${consentHow})`;

const ofMember = ({ hub, person }: Membership) =>
  sql`values (${hub.id}::uuid, ${person.id}::uuid, ${ConsentPurpose.Membership}, ${sv.consent.Membership},
    (now() at time zone 'Europe/Stockholm')::date, ${sv.consent.byInvitation})`;
