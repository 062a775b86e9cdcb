import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import { whyNotContact } from "../../schema/actors.ts";
import { type Context, isSignedIn, type Rule } from "../context.ts";
import { refuse } from "../errors.ts";
import { forget } from "../references.ts";
import { Day } from "../scalars.ts";
import { Actor } from "./Actor.ts";
import { Contact } from "./Contact.ts";

@InputType()
class ContactPatch {
  @Field(() => String, { nullable: true })
  name?: string;

  @Field(() => String, { nullable: true })
  role?: string | null;

  @Field(() => String, { nullable: true })
  email?: string | null;

  @Field(() => String, { nullable: true })
  phone?: string | null;

  @Field(() => Day, { nullable: true })
  consentedOn?: string;

  @Field(() => String, { nullable: true })
  consentHow?: string;
}

@InputType()
class ContactInput extends ContactPatch {
  @Field(() => String)
  declare name: string;

  @Field(() => Day)
  declare consentedOn: string;

  @Field(() => String)
  declare consentHow: string;
}

@Resolver()
export class ContactResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Contact, { description: "Lists a person at an actor, with their recorded consent." })
  async addContact(
    @Arg("actor", () => ID) id: string,
    @Arg("contact", () => ContactInput) input: ContactInput,
    @Ctx() { em, today }: Context,
  ): Promise<Contact> {
    const actor = await em.findOneOrFail(Actor, id);
    refuse(whyNotContact(input, today));
    return em.create(Contact, { ...input, actor, hub: actor.hub });
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Contact, { description: "Changes what is given about a contact; what is left out stays." })
  async describeContact(
    @Arg("id", () => ID) id: string,
    @Arg("contact", () => ContactPatch) patch: ContactPatch,
    @Ctx() { em, today }: Context,
  ): Promise<Contact> {
    const contact = await em.findOneOrFail(Contact, id);
    refuse(whyNotContact(patch, today));
    return em.assign(contact, patch as object);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ID, { description: "Takes a person off the list of an actor." })
  async removeContact(@Arg("id", () => ID) id: string, @Ctx() { em }: Context): Promise<string> {
    const contact = await em.findOneOrFail(Contact, id);
    await forget(em, Contact.name, id);
    em.remove(contact);
    return id;
  }
}
