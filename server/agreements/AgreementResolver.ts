import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from "type-graphql";
import { AgreementStage } from "../../schema/agreements/stage.ts";
import {
  DialogueOutcome,
  sideOf,
  whyNotAgreement,
  whyNotDescribeAgreement,
  whyNotEndDialogue,
  whyNotJoin,
  whyNotOpenDialogue,
} from "../../schema/agreements.ts";
import { whyNotInside } from "../../schema/areas.ts";
import { whyNotOpenness } from "../../schema/councils/openness.ts";
import { refusal } from "../../schema/refusal.ts";
import { asHouse } from "../access/asHouse.ts";
import { Actor } from "../actors/Actor.ts";
import { type Context, isSignedIn, type Rule } from "../context.ts";
import { Refused, refuse } from "../errors.ts";
import { Hub } from "../hubs/Hub.ts";
import { allOf } from "../reading/find.ts";
import { Reading } from "../reading/Reading.ts";
import { Agreement } from "./Agreement.ts";
import { AgreementPatch, DialogueInput, written } from "./AgreementInput.ts";
import { grownFrom, underLock } from "./find.ts";
import { Party } from "./Party.ts";
import "./follow.ts";
import "./text/followAgreements.ts";

@Resolver()
export class AgreementResolver {
  @Query(() => Agreement, { nullable: true, description: "The agreement with this id; null when there is none that the reader may see." })
  agreement(
    @Arg("id", () => ID, { description: "The id of the agreement." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return new Reading(context, info).one(Agreement, id);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Agreement, {
    description:
      "Opens a dialogue about an agreement. For the hub's officials on the municipality's side, and for those who act for an actor.",
  })
  async openDialogue(
    @Arg("hub", () => ID, { description: "The hub that it belongs to." }) id: string,
    @Arg("dialogue", () => DialogueInput, { description: "What it is about, and between whom." }) input: DialogueInput,
    @Ctx() context: Context,
  ): Promise<Agreement> {
    const { em, viewer, today } = context;
    const { openedBy, with: others, ...said } = input;
    const hub = await em.findOneOrFail(Hub, id);
    const opener = await em.findOneOrFail(Actor, { id: openedBy, hub });
    const side = sideOf(opener.kind);
    refuse(whyNotOpenDialogue(viewer!, { hub, actor: opener, side }) ?? whyNotAgreement(said) ?? whyNotOpenness(said.visibility));
    const actors = [opener, ...(await em.find(Actor, { id: await allOf(em, Actor, hub.id, others), hub }))];
    if (actors.length < 2) throw new Refused(refusal("agreements.whyNot.withNobody"));
    const agreed = { ...(await written(em, hub.id, said)), hub, openedBy: opener, openedOn: today } as Agreement;
    return asHouse(context, [hub.id], async () => {
      const agreement = em.create(Agreement, agreed);
      const parties: Party[] = [];
      for (const actor of actors) {
        refuse(whyNotJoin(agreement, parties, actor));
        const { visibility } = agreement;
        parties.push(em.create(Party, { hub, agreement, actor, side: sideOf(actor.kind), joinedOn: today, visibility } as Party));
      }
      return agreement;
    });
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Agreement, {
    description: "Changes what is said of an agreement itself; what is left out stays. For its parties, its steering group and officials.",
  })
  async describeAgreement(
    @Arg("id", () => ID, { description: "The agreement." }) id: string,
    @Arg("agreement", () => AgreementPatch, { description: "What is to be changed." }) patch: AgreementPatch,
    @Ctx() { em }: Context,
  ): Promise<Agreement> {
    const agreement = await underLock(em, id);
    const { startsOn, endsOn } = { startsOn: agreement.startsOn, endsOn: agreement.endsOn, ...patch };
    refuse(
      whyNotDescribeAgreement(agreement, patch) ?? whyNotAgreement({ ...patch, startsOn, endsOn }) ?? whyNotOpenness(patch.visibility),
    );
    if (patch.follows) refuse(whyNotInside(id, await grownFrom(em, patch.follows)) && refusal("agreements.whyNot.followsItself"));
    em.assign(agreement, await written(em, agreement.hub.id, patch));
    if (patch.visibility) for (const show of Agreement.onShow) await show(em, agreement);
    return agreement;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Agreement, {
    description:
      "Ends a dialogue: an agreement is prepared, another form of cooperation is chosen, or nothing comes of it; the last two also later, before the decision. For its parties and officials.",
  })
  async endDialogue(
    @Arg("id", () => ID, { description: "The agreement." }) id: string,
    @Arg("outcome", () => DialogueOutcome, { description: "What it came to." }) outcome: DialogueOutcome,
    @Arg("reason", () => String, { description: "Why; at most 2,000 characters, never empty." }) reason: string,
    @Arg("form", () => String, { nullable: true, description: "In which other form they cooperate; for that outcome." }) form:
      | string
      | null,
    @Ctx() { em, today }: Context,
  ): Promise<Agreement> {
    const agreement = await underLock(em, id);
    refuse(whyNotEndDialogue(agreement, { outcome, reason, form }));
    return em.assign(agreement, {
      ...{ outcome, outcomeReason: reason.trim(), outcomeOn: today },
      outcomeForm: (outcome === DialogueOutcome.OtherForm && form?.trim()) || null,
      stage: outcome === DialogueOutcome.Agreement ? AgreementStage.Criteria : AgreementStage.Closed,
    } as object);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ID, {
    description: "Removes a dialogue that was opened by mistake, with all that was said in it. For its parties and officials.",
  })
  async removeDialogue(@Arg("id", () => ID, { description: "The agreement." }) id: string, @Ctx() { em }: Context): Promise<string> {
    const agreement = await underLock(em, id);
    if (agreement.stage !== AgreementStage.Dialogue) throw new Refused(refusal("agreements.whyNot.onlyDialogue"));
    for (const remove of Agreement.onRemove) await remove(em, agreement);
    em.remove(agreement);
    return id;
  }
}
