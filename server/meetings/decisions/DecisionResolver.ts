import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from "type-graphql";
import { Visibility } from "../../../schema/hubs.ts";
import { decidedWhen, whyNotDecide, whyNotDecision, whyNotRemoveDecision } from "../../../schema/meetings/decision.ts";
import { refusal } from "../../../schema/refusal.ts";
import { asHouse } from "../../access/asHouse.ts";
import { type Context, isSignedIn, type Rule } from "../../context.ts";
import { Refused, refuse } from "../../errors.ts";
import { Reading } from "../../reading/Reading.ts";
import type { Meeting } from "../Meeting.ts";
import { meetingToChange } from "../MeetingResolver.ts";
import { Decision, opennessOf, removeDecisions } from "./Decision.ts";
import { DecisionInput, DecisionPatch } from "./DecisionInput.ts";
import { isNumbered, numberDecisions } from "./numbering.ts";

@Resolver()
export class DecisionResolver {
  @Query(() => Decision, { nullable: true, description: "A decision by its id; null if there is none that the viewer may see." })
  decision(@Arg("id", () => ID, { description: "The decision." }) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return new Reading(context, info).one(Decision, id);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Decision, {
    description: "Writes what a meeting decides, from the day of the meeting until its minutes are frozen. For those who keep the council.",
  })
  async writeDecision(
    @Arg("meeting", () => ID, { description: "The meeting." }) id: string,
    @Arg("decision", () => DecisionInput, { description: "What it decides." }) input: DecisionInput,
    @Ctx() context: Context,
  ): Promise<Decision> {
    const { em, now } = context;
    const meeting = await meetingToDecideAt(context, id);
    refuse(whyNotDecision(input));
    const { hub, council } = meeting;
    const decision = em.create(Decision, {
      ...{ hub, council, meeting, decidedAt: decidedWhen(meeting, now) },
      ...written(meeting, { ...input, narrowedTo: input.narrowedTo ?? null }),
    } as Decision);
    if (isNumbered(meeting)) await asHouse(context, [hub.id], async () => void (await numberDecisions(em, meeting)));
    return decision;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Decision, {
    description: "Puts right what a meeting decided, until its minutes are frozen; what is left out stays. For those who keep the council.",
  })
  async describeDecision(
    @Arg("id", () => ID, { description: "The decision." }) id: string,
    @Arg("decision", () => DecisionPatch, { description: "What is to be changed." }) patch: DecisionPatch,
    @Ctx() context: Context,
  ): Promise<Decision> {
    const { decision, meeting } = await decisionToChange(context, id);
    refuse(whyNotDecision(patch));
    return context.em.assign(decision, written(meeting, patch) as object);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ID, {
    description: "Takes away what was written of a decision, while it has no number. For those who keep the council.",
  })
  async removeDecision(@Arg("id", () => ID, { description: "The decision." }) id: string, @Ctx() context: Context): Promise<string> {
    const { decision } = await decisionToChange(context, id);
    refuse(whyNotRemoveDecision(decision));
    await removeDecisions(context.em, [decision]);
    return id;
  }
}

/** A meeting at which its keepers can decide now, locked alone: who decides, who holds it and who freezes its minutes wait for each other. */
async function meetingToDecideAt(context: Context, id: string): Promise<Meeting> {
  const meeting = await meetingToChange(context, id);
  const frozen = await Promise.all(Decision.frozen.map((ask) => ask(context.em, meeting)));
  refuse(whyNotDecide(meeting, context.now, frozen.find(Boolean)));
  return meeting;
}

async function decisionToChange(context: Context, id: string): Promise<{ decision: Decision; meeting: Meeting }> {
  const { em, now } = context;
  const known = await em.findOneOrFail(Decision, id);
  const meeting = await meetingToDecideAt(context, known.meeting.id);
  const decision = await em.refreshOrFail(known, { populate: ["council", "meeting"] });
  refuse(whyNotDecide(meeting, now, decision.frozenAt));
  return { decision, meeting };
}

function written(meeting: Meeting, { text, kind, dissent, item, narrowedTo }: DecisionPatch): Partial<Decision> {
  if (narrowedTo === Visibility.parties) throw new Refused(refusal("councils.whyNot.noParties"));
  return {
    ...(text && { text: text.trim() }),
    ...(kind && { kind }),
    ...(dissent !== undefined && { dissent: dissent?.trim() || null }),
    ...(item !== undefined && { item: item || null }),
    ...(narrowedTo !== undefined && { narrowedTo, visibility: opennessOf(meeting, narrowedTo) }),
  };
}
