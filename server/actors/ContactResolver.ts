import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import { whyNotContact, whyNotNameAgain } from "../../schema/actors.ts";
import { type Context, isSignedIn, type Rule } from "../context.ts";
import { refuse } from "../errors.ts";
import { forget } from "../reading/references.ts";
import { Day } from "../scalars.ts";
import { Actor } from "./Actor.ts";
import { Contact } from "./Contact.ts";

@InputType({ description: "What is known of a contact; what is left out stays as it is." })
class ContactPatch {
  @Field(() => String, { nullable: true, description: "At most 200 characters; never empty." })
  name?: string;

  @Field(() => String, { nullable: true, description: "What they do there; at most 200 characters, null for nothing." })
  role?: string | null;

  @Field(() => String, { nullable: true, description: "An e-mail address; at most 254 characters, null for none." })
  email?: string | null;

  @Field(() => String, { nullable: true, description: "At most 50 characters, null for none." })
  phone?: string | null;

  @Field(() => Day, { nullable: true, description: "The day when the person agreed to be listed; not in the future." })
  consentedOn?: string;

  @Field(() => String, { nullable: true, description: "How they agreed; at most 500 characters, never empty." })
  consentHow?: string;
}

@InputType({ description: "A new contact: a name and the recorded consent are enough." })
class ContactInput extends ContactPatch {
  @Field(() => String, { description: "At most 200 characters; never empty." })
  declare name: string;

  @Field(() => Day, { description: "The day when the person agreed to be listed; not in the future." })
  declare consentedOn: string;

  @Field(() => String, { description: "How they agreed; at most 500 characters, never empty." })
  declare consentHow: string;
}

@Resolver()
export class ContactResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Contact, { description: "Lists a person at an actor, with their recorded consent." })
  async addContact(
    @Arg("actor", () => ID, { description: "Where the person can be turned to." }) id: string,
    @Arg("contact", () => ContactInput, { description: "What is known of them." }) input: ContactInput,
    @Ctx() { em, today }: Context,
  ): Promise<Contact> {
    const actor = await em.findOneOrFail(Actor, id);
    refuse(whyNotContact(input, today));
    return em.create(Contact, { ...input, actor, hub: actor.hub });
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Contact, { description: "Changes what is given about a contact; what is left out stays." })
  async describeContact(
    @Arg("id", () => ID, { description: "The contact." }) id: string,
    @Arg("contact", () => ContactPatch, { description: "What is to be changed." }) patch: ContactPatch,
    @Ctx() { em, today }: Context,
  ): Promise<Contact> {
    const contact = await em.findOneOrFail(Contact, id);
    refuse(whyNotContact(patch, today) ?? whyNotNameAgain(contact, patch));
    return em.assign(contact, patch as object);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ID, { description: "Takes a person off the list of an actor." })
  async removeContact(@Arg("id", () => ID, { description: "The contact." }) id: string, @Ctx() { em }: Context): Promise<string> {
    const contact = await em.findOneOrFail(Contact, id);
    await forget(em, Contact.name, id);
    em.remove(contact);
    return id;
  }
}
