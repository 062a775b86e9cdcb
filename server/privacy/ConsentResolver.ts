import { LockMode } from "@mikro-orm/core";
import { sql } from "kysely";
import { Arg, Authorized, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { whyNotCoordinate } from "../../schema/hubs.ts";
import { whyNotWithdraw } from "../../schema/privacy.ts";
import { Contact } from "../actors/Contact.ts";
import { type Context, isSignedIn, type Rule } from "../context.ts";
import { refuse } from "../errors.ts";
import { lists } from "../reading/lists.ts";
import { forget } from "../reading/references.ts";
import { blankContact } from "./blankContact.ts";
import { Consent } from "./Consent.ts";
import { queueErasing } from "./Erasing.ts";
import { isProtected, removeProtected } from "./vault.ts";

@Resolver()
export class ConsentResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Contact, {
    description:
      "Withdraws a contact's consent: their name and how to reach them are gone at once, also from the log. What they do there is kept, so that ties still say which role keeps them.",
  })
  async withdrawConsent(@Arg("id", () => ID, { description: "The contact." }) id: string, @Ctx() context: Context): Promise<Contact> {
    const { em, now } = context;
    const contact = await em.findOneOrFail(Contact, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    refuse(contact.whyNotWrite(context.viewer!) ?? whyNotWithdraw(contact, await isProtected(em, id)));
    await sql`update consent set withdrawn_at = ${now} where subject = ${id} and withdrawn_at is null`.execute(em.getKysely());
    await removeProtected(em, id);
    return blankContact(context, contact, "withdrawConsent");
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ID, {
    description:
      "Erases a contact for good with all traces of them, in the past of the log too: for somebody who asks for it. For coordinators; it cannot be undone.",
  })
  async eraseContact(@Arg("id", () => ID, { description: "The contact." }) id: string, @Ctx() { em, viewer }: Context): Promise<string> {
    const contact = await em.findOneOrFail(Contact, id);
    refuse(whyNotCoordinate(viewer!, contact.hub.id));
    const { hub, name, email, phone } = contact;
    await removeProtected(em, id);
    await forget(em, Contact.name, id);
    await em.flush();
    await sql`delete from consent where subject = ${id}`.execute(em.getKysely());
    em.remove(contact);
    await em.flush();
    await queueErasing(em, { hub: hub.id, by: viewer!.id, deed: "eraseContact", about: [id], texts: [name, email, phone] });
    return id;
  }
}

export const consentLists = [
  lists(() => Contact, "consents", {
    of: () => Consent,
    description: "What they have agreed to, and whether they have taken it back; seen by the hub's members.",
    where: "item.subject = parent.id",
  }),
];
