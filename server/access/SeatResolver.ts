import { LockMode } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/postgresql";
import { Arg, Authorized, Ctx, ID, Mutation, Resolver, Subscription } from "type-graphql";
import { Role, whyNotCoordinate, whyNotLetGo, whyNotTakePart } from "../../schema/hubs.ts";
import { refusal } from "../../schema/refusal.ts";
import { Actor } from "../actors/Actor.ts";
import { Area } from "../areas/Area.ts";
import { type Context, isSignedIn, type Rule } from "../context.ts";
import { Refused, refuse } from "../errors.ts";
import { Hub } from "../hubs/Hub.ts";
import { Membership } from "../hubs/Membership.ts";
import { Channel } from "../log/Channel.ts";
import type { Person } from "../people/Person.ts";
import { lists } from "../reading/lists.ts";
import { Assignment } from "./Assignment.ts";
import { asHouse } from "./asHouse.ts";
import { Representation } from "./Representation.ts";
import { administratorsOf, endSeat } from "./seats.ts";

const locked = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;

@Resolver()
export class SeatResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Assignment, { description: "Entrusts a member with a role. Only administrators choose coordinators and administrators." })
  async assignRole(
    @Arg("membership", () => ID, { description: "The member." }) id: string,
    @Arg("role", () => Role, { description: "The role." }) role: Role,
    @Arg("area", () => ID, { nullable: true, description: "The area that it is for; the whole hub when left out." }) area: string | null,
    @Ctx() { em }: Context,
  ): Promise<Assignment> {
    const { hub, person } = await seated(em, id);
    return em.create(Assignment, { hub, person, role, area: area != null ? await em.findOneOrFail(Area, { id: area, hub }) : null });
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Assignment, { description: "Gives a role that waits for somebody, or that another holds, to a member." })
  async handOverRole(
    @Arg("id", () => ID, { description: "The role." }) id: string,
    @Arg("membership", () => ID, { description: "The member who takes it over." }) membership: string,
    @Ctx() { em }: Context,
  ): Promise<Assignment> {
    const assignment = await em.findOneOrFail(Assignment, id, locked);
    assignment.person = (await seated(em, membership, assignment.hub)).person;
    return assignment;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ID, { description: "Takes a role back: nobody is looked for to take it over." })
  async endRole(@Arg("id", () => ID, { description: "The role." }) id: string, @Ctx() { em }: Context): Promise<string> {
    const assignment = await em.findOneOrFail(Assignment, id, locked);
    await em.populate(assignment, ["person", "area", "hub"]);
    if (assignment.role === Role.Administrator && !assignment.area && assignment.person)
      refuse(whyNotLetGo(await administratorsOf(em, assignment.hub.id), assignment.person.id));
    em.remove(assignment);
    return id;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Representation, { description: "Gives what somebody did for an actor to another member, who then acts for it." })
  async handOverRepresentation(
    @Arg("id", () => ID, { description: "Who acts for whom." }) id: string,
    @Arg("membership", () => ID, { description: "The member who takes it over." }) membership: string,
    @Ctx() { em }: Context,
  ): Promise<Representation> {
    const representation = await em.findOneOrFail(Representation, id, locked);
    await em.populate(representation, ["actor"]);
    representation.person = (await seated(em, membership, representation.hub)).person;
    return representation;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ID, { description: "Ends that somebody acts for an actor; everyone may end their own." })
  async endRepresentation(
    @Arg("id", () => ID, { description: "Who acts for whom." }) id: string,
    @Ctx() context: Context,
  ): Promise<string> {
    const { em, viewer } = context;
    const representation = await em.findOneOrFail(Representation, id, { populate: ["actor"] });
    const { hub, person } = representation;
    refuse(person?.id === viewer!.id ? whyNotTakePart(viewer!, hub.id) : whyNotCoordinate(viewer!, hub.id));
    await asHouse(context, [representation.hub.id], async () => void em.remove(representation));
    return id;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Membership, {
    description: "Ends a membership; everyone may end their own. What the member did passes to a successor, or waits for somebody.",
  })
  async endMembership(
    @Arg("id", () => ID, { description: "The membership." }) id: string,
    @Arg("successor", () => ID, { nullable: true, description: "The membership of whoever takes everything over." })
    successor: string | null,
    @Ctx() context: Context,
  ): Promise<Membership> {
    const { em, viewer, now } = context;
    const membership = await seated(em, id);
    const { hub, person } = membership;
    refuse(person.id === viewer!.id ? whyNotTakePart(viewer!, hub.id) : whyNotCoordinate(viewer!, hub.id));
    return asHouse(context, [hub.id], async () => {
      await endSeat(em, membership, successor != null ? (await seated(em, successor, hub)).person : null, now);
      return membership;
    });
  }

  @Subscription(() => Boolean, {
    description:
      "Whether one is a member of a hub, said whenever one's seat there changes: also to one who leaves and hears nothing else of it any more.",
    subscribe: async ({ args, context }) => {
      const { em, feed, viewer } = context as Context;
      const seat = viewer && (await em.findOne(Membership, { hub: args.hub, person: viewer.id, endedAt: null }));
      if (!seat) throw new Refused(refusal("house.whyNot.notMember"));
      const leave = feed.join(args.hub, ({ rooms }) => rooms.includes(seat.id) && channel.push({}));
      const channel = new Channel<object>(leave);
      return channel;
    },
  })
  seated(@Arg("hub", () => ID, { description: "The hub." }) hub: string, @Ctx() { viewer }: Context): boolean {
    return !!viewer?.memberOf.includes(hub);
  }
}

/** The membership of somebody who is a member now. */
const seated = (em: EntityManager, id: string, hub?: Hub): Promise<Membership & { person: Person }> =>
  em.findOneOrFail(Membership, { id, endedAt: null, ...(hub && { hub }) }, { populate: ["person"] });

export const seatLists = [
  lists(() => Hub, "assignments", {
    of: () => Assignment,
    description: "Who is entrusted with what, and what waits for somebody; for members only.",
    where: "item.hub_id = parent.id",
  }),
  lists(() => Hub, "representations", {
    of: () => Representation,
    description: "Who acts for which actors, and whom nobody acts for any more; for members only.",
    where: "item.hub_id = parent.id",
  }),
  lists(() => Actor, "representations", {
    of: () => Representation,
    description: "Who acts for it; for members only.",
    where: "item.actor_id = parent.id",
  }),
];
