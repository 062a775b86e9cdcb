import { sql } from "kysely";
import { ChangeKind } from "../../schema/log.ts";
import { Contact } from "../actors/Contact.ts";
import type { Context } from "../context.ts";
import { append } from "../log/record.ts";
import { queueErasing } from "./Erasing.ts";

/**
 * Takes a contact's name, ways to reach them and how they agreed from its row and from all that the log has told of it. Past the entities, since a
 * change that is logged would keep what it took away; those who have the contact before them hear of it all the same.
 */
export async function blankContact({ em, viewer }: Context, contact: Contact, deed: string): Promise<Contact> {
  const { id, hub, visibility, role, name, email, phone } = contact;
  await sql`update contact set name = '', email = null, phone = null, consent_how = '', updated_at = now() where id = ${id}`.execute(
    em.getKysely(),
  );
  await queueErasing(em, { hub: hub.id, by: viewer!.id, deed, about: [id], texts: [name, email, phone] });
  await append(em, hub.id, [
    {
      visibility,
      kind: ChangeKind.update,
      type: Contact.name,
      subject: id,
      label: role ?? "",
      changes: [{ field: "name", before: null, after: null }],
      rooms: contact.rooms(),
      among: contact.parties(),
    },
  ]);
  return contact;
}
