import { Field, ID, InputType } from "type-graphql";
import { refusal } from "../../schema/refusal.ts";
import { Contact } from "../actors/Contact.ts";
import type { Context } from "../context.ts";
import { Refused } from "../errors.ts";

@InputType({ description: "One actor to ask, and where: at the address of one of its contacts, or at one that was given for this." })
export class AskedInput {
  @Field(() => ID, { description: "The actor." })
  actor!: string;

  @Field(() => ID, { nullable: true, description: "One of its contacts, who has agreed to be listed and has an e-mail address." })
  contact?: string | null;

  @Field(() => String, { nullable: true, description: "An e-mail address; at most 254 characters. Not with a contact." })
  email?: string | null;
}

/** Where a letter goes, and whose address that is when it is a contact's. */
export interface Address {
  email: string;
  contact?: Contact | null;
}

/** Where the letter to each actor goes; refused when a contact is not the actor's. */
export async function addressesOf({ em }: Context, inputs: readonly AskedInput[]): Promise<Map<string, Address>> {
  const named = inputs.flatMap(({ contact }) => contact ?? []);
  const contacts = named.length ? await em.find(Contact, { id: named }) : [];
  return new Map(
    inputs.map(({ actor, contact: id, email }) => {
      const contact = contacts.find((one) => one.id === id && one.actor.id === actor);
      if (id && !contact) throw new Refused(refusal("house.whyNot.unknown"));
      return [actor, { email: ((contact ? contact.email : email) ?? "").trim().toLowerCase(), contact: contact ?? null }];
    }),
  );
}
