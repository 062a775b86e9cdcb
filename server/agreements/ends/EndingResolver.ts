import { Arg, Authorized, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { EndingWay, termAfter, whyNotEnd, whyNotRenew, whyNotTellEnding } from "../../../schema/agreements/ending.ts";
import { AgreementStage } from "../../../schema/agreements/stage.ts";
import { whyNotOpenDialogue, whyNotPartner } from "../../../schema/agreements.ts";
import { refusal } from "../../../schema/refusal.ts";
import { asHouse } from "../../access/asHouse.ts";
import { type Context, isSignedIn, type Rule } from "../../context.ts";
import { Refused, refuse } from "../../errors.ts";
import { Day } from "../../scalars.ts";
import { Agreement } from "../Agreement.ts";
import { underLock } from "../find.ts";
import { Party } from "../Party.ts";
import { presentParties, underwayOf } from "../text/find.ts";
import { Ending } from "./Ending.ts";

@Resolver()
export class EndingResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Ending, {
    description: "Ends an agreement in force, with the reason and what was learnt. For its parties and officials.",
  })
  async endAgreement(
    @Arg("agreement", () => ID, { description: "The agreement." }) id: string,
    @Arg("on", () => Day, { description: "The last day on which it was in force, today or earlier." }) on: string,
    @Arg("reason", () => String, { description: "Why; at most 2,000 characters, never empty." }) reason: string,
    @Arg("learning", () => String, { description: "What was learnt; at most 2,000 characters, never empty." }) learning: string,
    @Ctx() { em, viewer, today }: Context,
  ): Promise<Ending> {
    const agreement = await underLock(em, id);
    refuse(whyNotPartner(viewer!, agreement) ?? whyNotEnd(agreement, { on, reason, learning }, today));
    if (await underwayOf(em, agreement)) throw new Refused(refusal("drafting.whyNot.amending"));
    Object.assign(agreement, { stage: AgreementStage.Ended, endsOn: on });
    return tell(em, agreement, { way: EndingWay.Ended, happenedOn: on, reason, learning });
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Agreement, {
    description:
      "Renews an agreement: a dialogue between the same parties about a new one, which follows it and begins with what it says. For those who speak for a party.",
  })
  async renewAgreement(
    @Arg("agreement", () => ID, { description: "The agreement." }) id: string,
    @Arg("by", () => ID, { description: "The party that opens the dialogue." }) by: string,
    @Arg("reason", () => String, { description: "Why; at most 2,000 characters, never empty." }) reason: string,
    @Arg("learning", () => String, { description: "What was learnt; at most 2,000 characters, never empty." }) learning: string,
    @Ctx() context: Context,
  ): Promise<Agreement> {
    const { em, viewer, today } = context;
    const agreement = await underLock(em, id);
    const opener = await em.findOneOrFail(Party, { id: by, agreement, leftOn: null }, { populate: ["actor"] });
    refuse(whyNotOpenDialogue(viewer!, opener) ?? whyNotTellEnding({ reason, learning }));
    const parties = await presentParties(em, agreement);
    return asHouse(context, [agreement.hub.id], async () => {
      refuse(whyNotRenew(agreement, await em.find(Agreement, { follows: agreement })));
      const { hub, title, kind, purpose, area, themes, steeringGroup, visibility } = agreement;
      const renewed = em.create(Agreement, {
        ...{ hub, title, kind, purpose, area, themes, steeringGroup, visibility, follows: agreement },
        ...{ openedBy: opener.actor, openedOn: today, ...termAfter(agreement) },
      } as Agreement);
      for (const { actor, side } of parties)
        em.create(Party, { hub, agreement: renewed, actor, side, joinedOn: today, visibility } as Party);
      tell(em, agreement, { way: EndingWay.Renewed, happenedOn: today, reason, learning });
      return renewed;
    });
  }
}

const tell = (
  em: Context["em"],
  agreement: Agreement,
  { reason, learning, ...said }: Pick<Ending, "way" | "happenedOn" | "reason"> & { learning: string },
) => em.create(Ending, { hub: agreement.hub, agreement, reason: reason.trim(), learning: learning.trim(), ...said } as Ending);
