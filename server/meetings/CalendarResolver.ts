import { Authorized, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { hashOf, newSecret } from "../access/secret.ts";
import { type Context, isSignedIn, type Rule } from "../context.ts";
import { Person } from "../people/Person.ts";
import { CalendarAddress } from "./CalendarAddress.ts";

@Resolver()
export class CalendarResolver {
  @Authorized<Rule>(isSignedIn)
  @Query(() => Date, { nullable: true, description: "When the reader's own calendar address was made; null when they have none." })
  async calendarAddress(@Ctx() { em, viewer }: Context): Promise<Date | null> {
    return (await em.findOne(CalendarAddress, { person: viewer!.id }))?.createdAt ?? null;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => String, {
    description:
      "Makes a secret address at which a calendar reads the meetings of all councils that the reader sits in. It is told this once; an earlier one is mute from now on.",
  })
  async makeCalendarAddress(@Ctx() { em, viewer, now, publicUrl }: Context): Promise<string> {
    const secret = newSecret();
    em.remove(await em.find(CalendarAddress, { person: viewer!.id }));
    await em.flush();
    em.create(CalendarAddress, { person: em.getReference(Person, viewer!.id), secretHash: hashOf(secret), createdAt: now });
    await em.flush();
    return `${publicUrl}/calendar/${secret}.ics`;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Boolean, { description: "Makes the reader's own calendar address mute." })
  async endCalendarAddress(@Ctx() { em, viewer }: Context): Promise<boolean> {
    em.remove(await em.find(CalendarAddress, { person: viewer!.id }));
    return true;
  }
}
