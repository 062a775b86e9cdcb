import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from "type-graphql";
import { mostSeats, SeatRole, Side, whyNotAddSeats, whyNotSeat } from "../../schema/councils.ts";
import { tidyName } from "../../schema/text.ts";
import { Actor } from "../actors/Actor.ts";
import { type Context, isSignedIn, type Rule } from "../context.ts";
import { refuse } from "../errors.ts";
import { Council } from "./Council.ts";
import { Seat } from "./Seat.ts";
import { Term } from "./Term.ts";

@InputType({ description: "What is known of a seat; what is left out stays as it is." })
class SeatPatch {
  @Field(() => Side, { nullable: true, description: "Which side it is for." })
  side?: Side;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it is for a substitute; an ordinary one when nothing is said of a new one.",
  })
  substitute?: boolean;

  @Field(() => Int, { nullable: true, description: "Where it stands among the seats of its side; last when nothing is said of a new one." })
  position?: number;

  @Field(() => String, { nullable: true, description: "What whoever sits there is; at most 200 characters, null for nothing." })
  name?: string | null;

  @Field(() => String, { nullable: true, description: "The body that appoints; at most 200 characters, null for none." })
  appointedBy?: string | null;

  @Field(() => ID, { nullable: true, description: "The actor that is represented; null for none." })
  actor?: string | null;

  @Field(() => [SeatRole], { nullable: true, description: "What comes with it, all of it; nothing for a substitute." })
  roles?: SeatRole[];

  @Field(() => Boolean, { nullable: true, description: "Whether whoever sits there is paid for it." })
  paid?: boolean;
}

@InputType({ description: "A new seat: a side is enough." })
class SeatInput extends SeatPatch {
  @Field(() => Side, { description: "Which side it is for." })
  declare side: Side;
}

@Resolver()
export class CouncilSeatResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => [Seat], { description: "Adds seats to a council, alike when there are several. For those who keep it." })
  async addSeats(
    @Arg("council", () => ID, { description: "The council." }) id: string,
    @Arg("seat", () => SeatInput, { description: "What is known of each." }) input: SeatInput,
    @Arg("count", () => Int, { defaultValue: 1, description: `How many, 1–${mostSeats}.` }) count: number,
    @Ctx() { em }: Context,
  ): Promise<Seat[]> {
    const council = await em.findOneOrFail(Council, id);
    refuse(whyNotSeat(input) ?? whyNotAddSeats(count));
    const { hub, visibility } = council;
    const first = (input.position ?? (await lastOf(em, council, input)) + 1) as number;
    const seat = await written(em, hub.id, input);
    return Array.from({ length: count }, (_, nth) =>
      em.create(Seat, { ...seat, council, hub, visibility, side: input.side, position: first + nth }),
    );
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Seat, { description: "Changes what is given about a seat; what is left out stays. For those who keep the council." })
  async describeSeat(
    @Arg("id", () => ID, { description: "The seat." }) id: string,
    @Arg("seat", () => SeatPatch, { description: "What is to be changed." }) patch: SeatPatch,
    @Ctx() { em }: Context,
  ): Promise<Seat> {
    const seat = await em.findOneOrFail(Seat, id, { populate: ["council"] });
    const { substitute, roles } = seat;
    refuse(whyNotSeat({ substitute, roles, ...patch }));
    return em.assign(seat, (await written(em, seat.hub.id, patch)) as object);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ID, { description: "Removes a seat, with who sat there. For those who keep the council." })
  async removeSeat(@Arg("id", () => ID, { description: "The seat." }) id: string, @Ctx() { em }: Context): Promise<string> {
    const seat = await em.findOneOrFail(Seat, id, { populate: ["council"] });
    em.remove(await em.find(Term, { seat }, { populate: ["council"] }));
    em.remove(seat);
    return id;
  }
}

/** Where the last seat stands among those of its side and kind. */
async function lastOf(em: Context["em"], council: Council, { side, substitute = false }: SeatInput): Promise<number> {
  const [last] = await em.find(Seat, { council, side, substitute }, { orderBy: { position: "desc" }, limit: 1 });
  return last?.position ?? 0;
}

async function written(em: Context["em"], hub: string, { actor, name, appointedBy, ...plain }: SeatPatch): Promise<Partial<Seat>> {
  return {
    ...(Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== null)) as object),
    ...(name !== undefined && { name: (name && tidyName(name)) || null }),
    ...(appointedBy !== undefined && { appointedBy: (appointedBy && tidyName(appointedBy)) || null }),
    ...(actor !== undefined && { actor: actor !== null ? await em.findOneOrFail(Actor, { id: actor, hub }) : null }),
  };
}
