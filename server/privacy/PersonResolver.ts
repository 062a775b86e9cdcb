import { sql } from "kysely";
import { Arg, Authorized, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { whyNotForOneself } from "../../schema/people.ts";
import { whyNotErase, whyNotProtect } from "../../schema/privacy.ts";
import { refusal } from "../../schema/refusal.ts";
import { tidyName, whyNotName } from "../../schema/text.ts";
import { asHouse } from "../access/asHouse.ts";
import { type Context, isSignedIn, type Rule } from "../context.ts";
import { Refused, refuse } from "../errors.ts";
import { Membership } from "../hubs/Membership.ts";
import { Person } from "../people/Person.ts";
import { queueErasing } from "./Erasing.ts";
import { keepProtected, removeProtected } from "./vault.ts";

@Resolver()
export class PersonResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Person, {
    description:
      "Protects a person's identity: from then on they are shown as a member without a name, everywhere and in the log's past. For themselves, and for whoever coordinates every hub of theirs.",
  })
  async protectPerson(@Arg("id", () => ID, { description: "The person." }) id: string, @Ctx() context: Context): Promise<Person> {
    const { em, viewer } = context;
    const { person, hubs } = await personFor(context, id);
    refuse(whyNotProtect(person));
    const { name, email } = person;
    await asHouse(context, hubs, async () => {
      for (const hub of hubs) {
        await keepProtected(em, hub, { subject: id, name, email });
        await queueErasing(em, { hub, by: viewer!.id, deed: "protectPerson", about: [], texts: [name, email] });
      }
      await sql`update person set name = '' where id = ${id}`.execute(em.getKysely());
    });
    return person;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Person, { description: "Ends the protection of one's own identity: members see one's name again." })
  async showMyName(
    @Arg("name", () => String, { description: "What to be called; at most 200 characters." }) name: string,
    @Ctx() context: Context,
  ): Promise<Person> {
    const { em, viewer } = context;
    refuse(whyNotName(name));
    const { person, hubs } = await personFor(context, viewer!.id);
    await asHouse(context, hubs, async () => {
      await removeProtected(em, person.id);
      await sql`update person set name = ${tidyName(name)} where id = ${person.id}`.execute(em.getKysely());
    });
    return person;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Boolean, {
    description:
      "Erases one's account and everything that every hub has on oneself. It cannot be undone and is done within a moment; what is kept is that things happened, done by nobody known.",
  })
  async eraseMe(
    @Arg("address", () => String, { description: "One's own e-mail address, written to say that one means it." }) address: string,
    @Ctx() { em, viewer }: Context,
  ): Promise<boolean> {
    refuse(whyNotForOneself(viewer!));
    const { email } = await em.findOneOrFail(Person, viewer!.id);
    refuse(whyNotErase(address, email));
    await queueErasing(em, { person: viewer!.id, by: null, deed: "eraseMe" });
    return true;
  }
}

/** A person and their hubs, for themselves or for whoever coordinates all of those; nobody for anyone else. */
async function personFor({ em, viewer }: Context, id: string): Promise<{ person: Person; hubs: string[] }> {
  const person = await em.findOneOrFail(Person, id);
  const seats = await em.find(Membership, { person: id });
  const hubs = seats.map(({ hub }) => hub.id);
  if (id === viewer!.id) refuse(whyNotForOneself(viewer!));
  else if (!hubs.some((hub) => viewer!.coordinatorOf.includes(hub))) throw new Refused(refusal("hubs.whyNot.notCoordinator"));
  else refuse(hubs.every((hub) => viewer!.coordinatorOf.includes(hub)) ? undefined : refusal("privacy.whyNot.elsewhere"));
  return { person, hubs };
}
