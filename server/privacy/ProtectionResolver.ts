import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { whyNotContact } from "../../schema/actors.ts";
import { whyNotCoordinate } from "../../schema/hubs.ts";
import { HappeningKind } from "../../schema/log.ts";
import { whyNotLook, whyNotProtect } from "../../schema/privacy.ts";
import { sv } from "../../schema/privacy.words.ts";
import { refusal } from "../../schema/refusal.ts";
import { tidyName } from "../../schema/text.ts";
import { Actor } from "../actors/Actor.ts";
import { Contact } from "../actors/Contact.ts";
import { type Context, isSignedIn, type Rule } from "../context.ts";
import { Refused, refuse } from "../errors.ts";
import { note } from "../log/note.ts";
import { computed } from "../reading/computed.ts";
import { Day } from "../scalars.ts";
import { blankContact } from "./blankContact.ts";
import { recordConsent } from "./keepConsents.ts";
import { keepProtected, takeProtected } from "./vault.ts";

@InputType({ description: "A contact whose identity is protected: what is told here, only the hub's coordinators can look at." })
class ProtectedContactInput {
  @Field(() => String, { description: "At most 200 characters; never empty." })
  name!: string;

  @Field(() => String, { nullable: true, description: "What they do there, which every member sees; at most 200 characters." })
  role?: string | null;

  @Field(() => String, { nullable: true, description: "An e-mail address; at most 254 characters, null for none." })
  email?: string | null;

  @Field(() => String, { nullable: true, description: "At most 50 characters, null for none." })
  phone?: string | null;

  @Field(() => Day, { description: "The day when the person agreed to be listed; not in the future." })
  consentedOn!: string;

  @Field(() => String, { description: "How they agreed; at most 500 characters, never empty." })
  consentHow!: string;
}

/** What is known of somebody with protected identity, for the one look that was asked for. */
@ObjectType({ description: "What is known of somebody with protected identity, for the one look that was asked for." })
class ProtectedDetails {
  @Field(() => ID, { description: "The contact or the person." })
  id!: string;

  @Field(() => String, { description: "Their name." })
  name!: string;

  @Field(() => String, { nullable: true, description: "Their e-mail address, if it is known." })
  email!: string | null;

  @Field(() => String, { nullable: true, description: "Their telephone number, if it is known." })
  phone!: string | null;
}

computed("Contact.isProtected", "exists (select 1 from protected_identity kept where kept.subject = item.id)");

@Resolver()
export class ProtectionResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Contact, {
    description: "Lists a person with protected identity at an actor: as their role, nothing else is shown to anyone.",
  })
  async addProtectedContact(
    @Arg("actor", () => ID, { description: "Where the person can be turned to." }) id: string,
    @Arg("contact", () => ProtectedContactInput, { description: "What is known of them." }) input: ProtectedContactInput,
    @Ctx() { em, today }: Context,
  ): Promise<Contact> {
    const actor = await em.findOneOrFail(Actor, id);
    refuse(whyNotContact(input, today));
    const { name, email, phone, consentHow, ...shown } = input;
    const contact = em.create(Contact, { ...shown, name: "", consentHow: "", actor, hub: actor.hub });
    await em.flush();
    await recordConsent(em, contact, consentHow);
    await keepProtected(em, actor.hub.id, { subject: contact.id, name: tidyName(name), email, phone });
    return contact;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Contact, {
    description:
      "Protects a contact's identity: their name and how to reach them leave every page, list, search, map, export and the log's past.",
  })
  async protectContact(@Arg("id", () => ID, { description: "The contact." }) id: string, @Ctx() context: Context): Promise<Contact> {
    const { em } = context;
    const contact = await em.findOneOrFail(Contact, id);
    refuse(contact.whyNotWrite(context.viewer!) ?? whyNotProtect(contact));
    const { hub, name, email, phone } = contact;
    await keepProtected(em, hub.id, { subject: id, name, email, phone });
    return blankContact(context, contact, "protectContact");
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Contact, {
    description: "Ends the protection of a contact's identity: members see them again. For coordinators, with their reason.",
  })
  async endProtection(
    @Arg("id", () => ID, { description: "The contact." }) id: string,
    @Arg("reason", () => String, { description: "Why; at most 500 characters, read by those who answer for the hub." }) reason: string,
    @Ctx() { em, viewer }: Context,
  ): Promise<Contact> {
    const contact = await em.findOneOrFail(Contact, id);
    refuse(whyNotCoordinate(viewer!, contact.hub.id) ?? whyNotLook(reason));
    const { name, email, phone } = await takeProtected(em, contact.hub.id, id);
    await noteLook(em, { type: "Contact", subject: id, hub: contact.hub.id }, reason);
    return em.assign(contact, { name, email, phone, consentHow: await howAgreed(em, id) });
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ProtectedDetails, {
    description: "Looks at somebody with protected identity; the log says who looked, when and why. For coordinators.",
  })
  async lookAtProtected(
    @Arg("id", () => ID, { description: "The contact or the person." }) id: string,
    @Arg("reason", () => String, { description: "Why; at most 500 characters, read by those who answer for the hub." }) reason: string,
    @Ctx() { em }: Context,
  ): Promise<ProtectedDetails> {
    refuse(whyNotLook(reason));
    const { rows } = await sql<ProtectedDetails & { hub: string; type: Looked["type"] }>`
      select subject as id, name, email, phone, hub_id as hub, case when exists (select 1 from contact where contact.id = subject) then 'Contact' else 'Person' end as type
      from protected_identity where subject::text = ${id} limit 1`.execute(em.getKysely());
    const [found] = rows;
    if (!found) throw new Refused(refusal("house.whyNot.unknown"));
    const { hub, type, ...details } = found;
    await noteLook(em, { type, subject: id, hub }, reason);
    return details;
  }
}

/** How a contact agreed to be listed, by the record of it. */
async function howAgreed(em: EntityManager, id: string): Promise<string> {
  const { rows } = await sql<{
    how: string;
  }>`select how from consent where subject = ${id} order by given_on desc, id desc limit 1`.execute(em.getKysely());
  return rows[0]?.how ?? "";
}

interface Looked {
  type: "Contact" | "Person";
  subject: string;
  hub: string;
}

/** Writes into the log who looked and why; the one who was looked at stands there by their id and as what everyone sees them as. */
const noteLook = (em: EntityManager, { type, subject, hub }: Looked, reason: string) =>
  note(em, hub, {
    kind: HappeningKind.look,
    type,
    subject,
    label: type === "Contact" ? sv.contact.person : sv.contact.member,
    changes: [{ field: "reason", before: null, after: reason.trim() }],
  });
