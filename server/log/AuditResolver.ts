import { Arg, Authorized, Ctx, Field, ID, Int, ObjectType, Query, Resolver, registerEnumType } from "type-graphql";
import { Flaw } from "../../schema/log.ts";
import { type Context, isSignedIn, type Rule } from "../context.ts";
import { verifyWithin } from "./sealed.ts";

registerEnumType(Flaw, {
  name: "Flaw",
  description:
    "What is wrong with an event of a log that does not hold: it differs from what was sealed, it is gone, it was slipped in, or it was blanked and nothing tells of it.",
});

/** Whether a hub's log is as it was written. */
@ObjectType({ description: "Whether a hub's log is as it was written: every event is sealed to the one before it." })
class LogState {
  @Field(() => Int, { description: "How many events were looked through, up to the first that is broken." })
  events!: number;

  @Field(() => Int, { description: "How many of them have been erased, and are accounted for by what tells of the erasure." })
  erased!: number;

  @Field(() => Int, { description: "The number of the last event that holds." })
  seq!: number;

  @Field(() => String, { description: "Its seal: whoever wrote it down can tell later that nothing up to there was written anew." })
  seal!: string;

  @Field(() => Date, { description: "When it was looked through." })
  at!: Date;

  @Field(() => Int, { nullable: true, description: "The number of the first event that is broken; null when the log holds." })
  brokenAt!: number | null;

  @Field(() => Flaw, { nullable: true, description: "What is wrong with it; null when the log holds." })
  flaw!: Flaw | null;
}

@Resolver()
export class AuditResolver {
  @Authorized<Rule>(isSignedIn)
  @Query(() => LogState, {
    nullable: true,
    description: "Looks through the whole log of a hub: whether it is as it was written. For its administrators; null for others.",
  })
  async logState(
    @Arg("hub", () => ID, { description: "The id of the hub." }) hub: string,
    @Ctx() { em, viewer, now }: Context,
  ): Promise<LogState | null> {
    if (!viewer!.administratorOf.includes(hub)) return null;
    const { events, erased, head, firstBroken } = await verifyWithin(em, hub);
    const broken = { brokenAt: firstBroken?.seq ?? null, flaw: firstBroken?.flaw ?? null };
    return { events, erased, seq: head.seq, seal: head.hash, at: now, ...broken };
  }
}
