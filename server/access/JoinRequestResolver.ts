import { LockMode } from "@mikro-orm/core";
import { sql } from "kysely";
import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import { JoinRequestState, whyNotAsk, whyNotDecline } from "../../schema/access.ts";
import { tidyName } from "../../schema/text.ts";
import { Actor } from "../actors/Actor.ts";
import { type Context, isSignedIn, type Rule } from "../context.ts";
import { refuse } from "../errors.ts";
import { Hub } from "../hubs/Hub.ts";
import { lists } from "../reading/lists.ts";
import { asHouse } from "./asHouse.ts";
import { JoinRequest } from "./JoinRequest.ts";

@InputType({ description: "Who asks to join a hub, and why." })
class JoinRequestInput {
  @Field(() => String, { description: "What they are called; at most 200 characters." })
  name!: string;

  @Field(() => String, { description: "The e-mail address that an invitation is sent to; at most 254 characters." })
  email!: string;

  @Field(() => String, { nullable: true, description: "Why they want to join; at most 5,000 characters." })
  message?: string | null;

  @Field(() => ID, { nullable: true, description: "The public actor that they act for." })
  actor?: string | null;
}

@Resolver()
export class JoinRequestResolver {
  @Mutation(() => Boolean, {
    description: "Asks to join a hub, also without an account. Its coordinators answer with an invitation, or not.",
  })
  async requestToJoin(
    @Arg("hub", () => ID, { description: "The hub." }) id: string,
    @Arg("request", () => JoinRequestInput, { description: "Who asks." }) input: JoinRequestInput,
    @Ctx() context: Context,
  ): Promise<boolean> {
    const { em } = context;
    const hub = await em.findOneOrFail(Hub, id);
    refuse(whyNotAsk(input));
    const actor = input.actor != null ? await em.findOneOrFail(Actor, { id: input.actor, hub }) : null;
    const email = input.email.trim().toLowerCase();
    await asHouse(context, [hub.id], async () => {
      const known = await em.findOne(JoinRequest, { hub, email, state: JoinRequestState.Waiting });
      em.assign(known ?? em.create(JoinRequest, { hub, email, name: "" }), {
        name: tidyName(input.name),
        message: input.message?.trim() || null,
        actor,
      });
    });
    return true;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => JoinRequest, { description: "Says no to a request to join; an invitation says yes." })
  async declineJoinRequest(@Arg("id", () => ID, { description: "The request." }) id: string, @Ctx() { em }: Context): Promise<JoinRequest> {
    const request = await em.findOneOrFail(JoinRequest, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    refuse(whyNotDecline(request));
    request.state = JoinRequestState.Declined;
    return request;
  }
}

export const joinRequestLists = [
  lists(() => Hub, "joinRequests", {
    of: () => JoinRequest,
    description: "Who has asked to join, the latest first; for coordinators only.",
    where: "item.hub_id = parent.id",
    order: () => ({ by: sql`item.created_at`, type: "timestamptz", descending: true }),
  }),
];
