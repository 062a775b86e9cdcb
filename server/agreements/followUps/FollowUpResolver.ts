import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Int, Mutation, Query, Resolver } from "type-graphql";
import {
  type Agreed,
  FollowUpState,
  isDone,
  whyNotHold,
  whyNotMiss,
  whyNotPlan,
  whyNotReplan,
} from "../../../schema/agreements/followUp.ts";
import { whyNotPartner } from "../../../schema/agreements.ts";
import { refusal } from "../../../schema/refusal.ts";
import { type Context, isSignedIn, type Rule } from "../../context.ts";
import { Council } from "../../councils/Council.ts";
import { Refused, refuse } from "../../errors.ts";
import { giveTask } from "../../meetings/tasks/give.ts";
import { TaskInput } from "../../meetings/tasks/TaskInput.ts";
import { Reading } from "../../reading/Reading.ts";
import { Day } from "../../scalars.ts";
import { underLock } from "../find.ts";
import { FollowUp } from "./FollowUp.ts";
import { followUpUnderLock } from "./find.ts";
import { showAnew } from "./follow.ts";
import { followUpsIn, planAll, planned } from "./plan.ts";
import "../reminders/remindOfEnds.ts";
import "../reminders/remindOfFollowUps.ts";
import "../reminders/remindOfSteps.ts";

@InputType({ description: "What the parties agreed on when they had seen both sides." })
class FollowUpHeldInput implements Agreed {
  @Field(() => Day, { description: "The day on which it was held; not in the future." })
  heldOn!: string;

  @Field(() => String, { description: "What they agreed to do; at most 5,000 characters, never empty." })
  agreed!: string;

  @Field(() => String, { nullable: true, description: "What can be told of it in public; at most 2,000 characters." })
  summary?: string | null;

  @Field(() => Boolean, { description: "Whether the summary is public where the agreement is, and the hub shows follow-ups." })
  isPublic!: boolean;

  @Field(() => Day, { nullable: true, description: "The day by which the next one is to be held; null for as it is planned." })
  nextOn?: string | null;
}

@Resolver()
export class FollowUpResolver {
  @Query(() => FollowUp, { nullable: true, description: "The follow-up with this id; null when there is none that the reader may see." })
  followUp(
    @Arg("id", () => ID, { description: "The id of the follow-up." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return new Reading(context, info).one(FollowUp, id);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => FollowUp, {
    description: "Plans a follow-up of an agreement in force. For its parties, its steering group and officials.",
  })
  async planFollowUp(
    @Arg("agreement", () => ID, { description: "The agreement." }) id: string,
    @Arg("dueOn", () => Day, { description: "The last day by which it is to be held, today or later." }) dueOn: string,
    @Ctx() { em, viewer, today }: Context,
  ): Promise<FollowUp> {
    const agreement = await underLock(em, id);
    const known = await followUpsIn(em, agreement);
    refuse(whyNotPartner(viewer!, agreement) ?? whyNotPlan(agreement, { dueOn, known }, today));
    return planned(em, agreement, dueOn);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => [FollowUp], {
    description:
      "Plans the follow-ups that the hub's rules ask for in the rest of the term and that are not planned yet. For its parties, its steering group and officials.",
  })
  async planFollowUps(
    @Arg("agreement", () => ID, { description: "The agreement." }) id: string,
    @Ctx() { em, viewer, today }: Context,
  ): Promise<FollowUp[]> {
    const agreement = await underLock(em, id);
    refuse(whyNotPartner(viewer!, agreement) ?? whyNotPlan(agreement, { dueOn: today, known: [] }, today));
    const made = await planAll(em, agreement, today);
    if (!made.length) throw new Refused(refusal("followUps.whyNot.allPlanned"));
    return made;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => FollowUp, {
    description: "Moves a follow-up that nobody has answered yet to another day. For its parties, its steering group and officials.",
  })
  async moveFollowUp(
    @Arg("id", () => ID, { description: "The follow-up." }) id: string,
    @Arg("dueOn", () => Day, { description: "The last day by which it is to be held, today or later." }) dueOn: string,
    @Ctx() { em, today }: Context,
  ): Promise<FollowUp> {
    const followUp = await followUpUnderLock(em, id);
    const others = (await followUpsIn(em, followUp.agreement)).filter((one) => one !== followUp);
    refuse(whyNotReplan(followUp) ?? whyNotPlan(followUp.agreement, { dueOn, known: others }, today));
    return em.assign(followUp, { dueOn });
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ID, {
    description: "Takes away a follow-up that nobody has answered yet. For its parties, its steering group and officials.",
  })
  async removeFollowUp(@Arg("id", () => ID, { description: "The follow-up." }) id: string, @Ctx() { em }: Context): Promise<string> {
    const followUp = await followUpUnderLock(em, id);
    refuse(whyNotReplan(followUp));
    em.remove(followUp);
    return id;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => FollowUp, {
    description: "Says that a follow-up whose day has passed was never held, and why. For its parties, its steering group and officials.",
  })
  async missFollowUp(
    @Arg("id", () => ID, { description: "The follow-up." }) id: string,
    @Arg("why", () => String, { description: "Why; at most 2,000 characters, never empty." }) why: string,
    @Ctx() { em, today }: Context,
  ): Promise<FollowUp> {
    const followUp = await followUpUnderLock(em, id);
    refuse(whyNotMiss(followUp, why, today));
    return em.assign(followUp, { state: FollowUpState.Missed, missedText: why.trim() });
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => FollowUp, {
    description:
      "Writes what the parties agreed on when they had seen both sides, and by when they follow up next. For its parties, its steering group and officials.",
  })
  async holdFollowUp(
    @Arg("id", () => ID, { description: "The follow-up." }) id: string,
    @Arg("held", () => FollowUpHeldInput, { description: "What they agreed on." }) held: FollowUpHeldInput,
    @Arg("read", () => Int, { description: "The `revision` that the writer has read: refused when it has been written since." })
    read: number,
    @Ctx() { em, today }: Context,
  ): Promise<FollowUp> {
    const followUp = await followUpUnderLock(em, id);
    refuse(whyNotHold(followUp, held, today));
    const { revision, agreedText, agreement } = followUp;
    if (read !== revision) throw new Refused(refusal("followUps.whyNot.agreedMeanwhile", { agreed: agreedText ?? "" }));
    const { heldOn, agreed, summary, isPublic, nextOn } = held;
    em.assign(followUp, {
      ...{ state: FollowUpState.Held, heldOn, isPublic, revision: revision + 1 },
      ...{ agreedText: agreed.trim(), summary: summary?.trim() || null },
    });
    await showAnew(em, followUp);
    const known = await followUpsIn(em, agreement);
    if (nextOn && !known.some((one) => one.dueOn === nextOn && !isDone(one))) planned(em, agreement, nextOn);
    return followUp;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => FollowUp, {
    description:
      "Gives somebody something to do because of a follow-up, as a task of the steering group. For those who sit in it, and keep it.",
  })
  async giveFollowUpTask(
    @Arg("id", () => ID, { description: "The follow-up." }) id: string,
    @Arg("task", () => TaskInput, { description: "What is to be done." }) input: TaskInput,
    @Ctx() context: Context,
  ): Promise<FollowUp> {
    const { em } = context;
    const followUp = await followUpUnderLock(em, id);
    const { steeringGroup } = followUp.agreement;
    if (!steeringGroup) throw new Refused(refusal("followUps.whyNot.noSteeringGroup"));
    const council = await em.findOneOrFail(Council, steeringGroup.id, { populate: ["hub"] });
    const task = await giveTask(context, council, input);
    await em.flush();
    followUp.tasks = [...followUp.tasks, task.id];
    return followUp;
  }
}
