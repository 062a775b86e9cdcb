import { LockMode } from "@mikro-orm/core";
import { sql } from "kysely";
import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import { InvitationState, invitationDays, JoinRequestState, whyNotAnswer, whyNotInvite } from "../../schema/access.ts";
import { Role } from "../../schema/hubs.ts";
import { whyNotForOneself } from "../../schema/people.ts";
import { refusal } from "../../schema/refusal.ts";
import { tidyName } from "../../schema/text.ts";
import { Actor } from "../actors/Actor.ts";
import { Area } from "../areas/Area.ts";
import { type Context, isSignedIn, type Rule } from "../context.ts";
import { Refused, refuse } from "../errors.ts";
import { Hub } from "../hubs/Hub.ts";
import { Membership } from "../hubs/Membership.ts";
import { Person } from "../people/Person.ts";
import { lists } from "../reading/lists.ts";
import { asHouse } from "./asHouse.ts";
import { Invitation } from "./Invitation.ts";
import { JoinRequest } from "./JoinRequest.ts";
import { sendInvitation } from "./letters.ts";
import { seatBy } from "./seats.ts";
import { hashOf, newSecret } from "./secret.ts";

@InputType({ description: "Whom to invite, and what they are asked to be besides a member." })
class InvitationInput {
  @Field(() => String, { description: "An e-mail address; at most 254 characters." })
  email!: string;

  @Field(() => String, { nullable: true, description: "What they are called; at most 200 characters." })
  name?: string | null;

  @Field(() => Role, {
    nullable: true,
    description: "A role to take on; only administrators give those of a coordinator or administrator.",
  })
  role?: Role | null;

  @Field(() => ID, { nullable: true, description: "The area that the role is for; the whole hub when left out." })
  area?: string | null;

  @Field(() => ID, { nullable: true, description: "The actor to act for." })
  actor?: string | null;

  @Field(() => ID, { nullable: true, description: "The request to join that it answers." })
  request?: string | null;
}

/** What the receiver of an invitation reads before they answer: nothing else of the hub. */
@ObjectType({ description: "What the receiver of an invitation reads before they answer." })
class InvitationLetter {
  @Field(() => String, { description: "The hub's name." })
  hubName!: string;

  @Field(() => String, { description: "The hub's path." })
  hubSlug!: string;

  @Field(() => String, { description: "The address that it was sent to." })
  email!: string;

  @Field(() => String, { nullable: true, description: "What the receiver is called, as far as it was known." })
  name?: string | null;

  @Field(() => Role, { nullable: true, description: "The role that they are asked to take on." })
  role?: Role | null;

  @Field(() => String, { nullable: true, description: "The area that the role is for." })
  areaName?: string | null;

  @Field(() => String, { nullable: true, description: "The actor that they are asked to act for." })
  actorName?: string | null;

  @Field(() => String, { nullable: true, description: "Who asks them; null for somebody who has left for good." })
  byName?: string | null;

  @Field(() => Boolean, { description: "Whether there is an account with that address: its holder signs in to accept." })
  hasAccount!: boolean;

  @Field(() => Boolean, { description: "Whether that is the reader's own address." })
  isMine!: boolean;

  @Field(() => String, { nullable: true, description: "The key of the reason why it cannot be answered; null when it can." })
  whyNot?: string | null;
}

@Resolver()
export class InvitationResolver {
  @Query(() => InvitationLetter, { nullable: true, description: "The invitation that a secret belongs to; null for any other secret." })
  async invitation(
    @Arg("secret", () => String, { description: "The secret in the letter's link." }) secret: string,
    @Ctx() context: Context,
  ): Promise<InvitationLetter | null> {
    return withInvitation(context, secret, async (invitation) => {
      if (!invitation) return null;
      const { hub, email, name, role, area, actor } = invitation;
      const holder = await context.em.findOne(Person, { email });
      return {
        hubName: hub.name,
        hubSlug: hub.slug,
        email,
        name,
        role,
        areaName: area?.name,
        actorName: actor?.name,
        byName: await askedBy(context, invitation),
        hasAccount: !!holder,
        isMine: !!holder && holder.id === context.viewer?.id,
        whyNot: whyNotAnswer(invitation, context.now)?.key,
      };
    });
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Invitation, {
    description: "Asks somebody by e-mail to join a hub. They are told what it means, and nothing changes before they accept.",
  })
  async invite(
    @Arg("hub", () => ID, { description: "The hub." }) id: string,
    @Arg("invitation", () => InvitationInput, { description: "Whom, and what as." }) input: InvitationInput,
    @Ctx() context: Context,
  ): Promise<Invitation> {
    const { em, now } = context;
    const hub = await em.findOneOrFail(Hub, id);
    refuse(whyNotInvite(input));
    const email = input.email.trim().toLowerCase();
    const request = input.request != null ? await em.findOneOrFail(JoinRequest, { id: input.request, hub }, locked) : undefined;
    if (request) request.state = JoinRequestState.Invited;
    const area = input.area != null ? await em.findOneOrFail(Area, { id: input.area, hub }) : null;
    const actor = input.actor != null ? await em.findOneOrFail(Actor, { id: input.actor, hub }) : null;
    const secret = newSecret();
    const invitation = em.create(Invitation, {
      hub,
      email,
      area,
      actor,
      role: input.role ?? null,
      name: input.name ? tidyName(input.name) : null,
      secretHash: hashOf(secret),
      expiresAt: new Date(now.getTime() + invitationDays * 24 * 3600 * 1000),
    });
    await sendInvitation(context, invitation, secret);
    return invitation;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Invitation, { description: "Takes back an invitation that has not been answered; its link says so from then on." })
  async withdrawInvitation(
    @Arg("id", () => ID, { description: "The invitation." }) id: string,
    @Ctx() { em, now }: Context,
  ): Promise<Invitation> {
    const invitation = await em.findOneOrFail(Invitation, id, locked);
    refuse(whyNotAnswer({ ...invitation, expiresAt: now }, now));
    invitation.state = InvitationState.Withdrawn;
    return invitation;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Membership, {
    description:
      "Accepts an invitation that was sent to one's own address: from then on one is a member, with the role and for the actor that it names.",
  })
  async acceptInvitation(
    @Arg("secret", () => String, { description: "The secret in the letter's link." }) secret: string,
    @Ctx() context: Context,
  ): Promise<Membership> {
    return answering(context, secret, async (invitation) => {
      const person = await context.em.findOneOrFail(Person, context.viewer!.id);
      refuse(whyNotForOneself(context.viewer!));
      if (person.email !== invitation.email) throw new Refused(refusal("access.whyNot.otherAddress", { email: invitation.email }));
      invitation.state = InvitationState.Accepted;
      return seatBy(context.em, invitation, person);
    });
  }

  @Mutation(() => Boolean, { description: "Says no to an invitation; the hub's coordinators see that, and nothing else is kept." })
  async declineInvitation(
    @Arg("secret", () => String, { description: "The secret in the letter's link." }) secret: string,
    @Ctx() context: Context,
  ): Promise<boolean> {
    return answering(context, secret, async (invitation) => {
      invitation.state = InvitationState.Declined;
      return true;
    });
  }
}

/** The name of whoever sent an invitation, as the log knows it. */
async function askedBy({ em }: Context, { id }: Invitation): Promise<string | null> {
  const { rows } = await sql<{ name: string }>`
    select person.name from event join person on person.id = event.by_id where event.subject = ${id} and event.kind = 'create'`.execute(
    em.getKysely(),
  );
  return rows[0]?.name || null;
}

/** Looks an invitation up by its secret, as the house: whoever holds the letter may read it, and see no more of the hub. */
async function withInvitation<T>(context: Context, secret: string, work: (invitation: Invitation | null) => Promise<T>): Promise<T> {
  const { em } = context;
  const found = await asHouse(context, [], () => em.findOne(Invitation, { secretHash: hashOf(secret) }));
  if (!found) return work(null);
  return asHouse(context, [found.hub.id], async () => {
    await em.populate(found, ["hub", "area", "actor"]);
    return work(found);
  });
}

/** Answers an invitation that can be answered now; two answers at once wait for each other. */
function answering<T>(context: Context, secret: string, answer: (invitation: Invitation) => Promise<T>): Promise<T> {
  return withInvitation(context, secret, async (invitation) => {
    if (!invitation) throw new Refused(refusal("house.whyNot.unknown"));
    await context.em.refresh(invitation, locked);
    refuse(whyNotAnswer(invitation, context.now));
    return answer(invitation);
  });
}

const locked = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;

export const invitationLists = [
  lists(() => Hub, "invitations", {
    of: () => Invitation,
    description: "Who has been invited, the latest first; for coordinators only.",
    where: "item.hub_id = parent.id",
    order: () => ({ by: sql`item.created_at`, type: "timestamptz", descending: true }),
  }),
];
