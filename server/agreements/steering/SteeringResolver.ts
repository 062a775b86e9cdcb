import { Arg, Authorized, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { rulesOn } from "../../../schema/agreements/rules.ts";
import { seatSideOf, seatsEach, whyNotStartSteering } from "../../../schema/agreements/steering.ts";
import { CouncilKind, SeatRole, Side } from "../../../schema/councils.ts";
import { whyNotCoordinate } from "../../../schema/hubs.ts";
import { tidyName, whyNotName } from "../../../schema/text.ts";
import { type Context, isSignedIn, type Rule } from "../../context.ts";
import { Council } from "../../councils/Council.ts";
import { Seat } from "../../councils/Seat.ts";
import { refuse } from "../../errors.ts";
import { Agreement } from "../Agreement.ts";
import { underLock } from "../find.ts";
import { Party } from "../Party.ts";
import { AgreementRules } from "../rules/AgreementRules.ts";

@Resolver()
export class SteeringResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Agreement, {
    description: `Starts the steering group of an agreement, with ${seatsEach} vacant seats for each of its parties. For coordinators.`,
  })
  async startSteeringGroup(
    @Arg("agreement", () => ID, { description: "The agreement." }) id: string,
    @Arg("name", () => String, { description: "What it is to be called; at most 200 characters." }) name: string,
    @Ctx() { em, viewer, today }: Context,
  ): Promise<Agreement> {
    const agreement = await underLock(em, id);
    const { hub, area, visibility } = agreement;
    refuse(whyNotCoordinate(viewer!, hub.id) ?? whyNotStartSteering(agreement) ?? whyNotName(name));
    const { steeringLeast } = rulesOn(await em.find(AgreementRules, { hub }), today);
    const about = { hub, area, visibility, convenedFrom: Side.Administration, meetsPerYear: steeringLeast || null };
    const council = em.create(Council, { name: tidyName(name), kind: CouncilKind.SteeringGroup, ...about } as Council);
    const at: Record<Side, number> = { Politics: 0, Administration: 0, CivilSociety: 0 };
    for (const { side: from, actor } of await em.find(Party, { agreement, leftOn: null }, { populate: ["actor"] })) {
      const side = seatSideOf(from);
      for (let nth = 0; nth < seatsEach; nth++) {
        const roles = side === Side.Administration && at[side] === 0 ? [SeatRole.Chair] : [];
        em.create(Seat, { hub, council, side, actor, visibility, roles, position: at[side]++ } as Seat);
      }
    }
    return em.assign(agreement, { steeringGroup: council });
  }
}
