import { Arg, Authorized, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { PlanState, whyNotNote, whyNotPlan, whyNotPlanFor, whyNotReport } from "../../../schema/charter/plan.ts";
import { tidyName } from "../../../schema/text.ts";
import { asHouse } from "../../access/asHouse.ts";
import { Actor } from "../../actors/Actor.ts";
import { type Context, isSignedIn, type Rule } from "../../context.ts";
import { refuse } from "../../errors.ts";
import { Charter } from "../Charter.ts";
import { memberOf } from "../memberOf.ts";
import { CharterNote } from "./CharterNote.ts";
import { PlanAction } from "./PlanAction.ts";
import { CharterNoteInput, PlanActionInput, PlanActionPatch } from "./PlanInput.ts";

const whole = ["charter", "council", "actor", "person"] as const;

@Resolver()
export class PlanResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => PlanAction, {
    description: "Plans something under one of the principles. For those who sit in the charter's steering group, and coordinators.",
  })
  async planAction(
    @Arg("charter", () => ID, { description: "The charter." }) id: string,
    @Arg("action", () => PlanActionInput, { description: "What is to be done, and what else is known of it." }) input: PlanActionInput,
    @Ctx() { em, viewer }: Context,
  ): Promise<PlanAction> {
    const charter = await em.findOneOrFail(Charter, id, { populate: ["council"] });
    const { hub, council } = charter;
    refuse(whyNotPlanFor(viewer!, { hub, council }) ?? whyNotPlan(input));
    return em.create(PlanAction, { hub, charter, council, ...(await written(em, hub.id, input)) } as PlanAction);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => PlanAction, {
    description: "Changes an action of a plan; what is left out stays. For those who sit in the steering group, and coordinators.",
  })
  async describeAction(
    @Arg("id", () => ID, { description: "The action." }) id: string,
    @Arg("action", () => PlanActionPatch, { description: "What is to be changed." }) patch: PlanActionPatch,
    @Ctx() { em }: Context,
  ): Promise<PlanAction> {
    const action = await em.findOneOrFail(PlanAction, id, { populate: whole });
    refuse(whyNotPlan(patch));
    return em.assign(action, (await written(em, action.hub.id, patch)) as object);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ID, {
    description: "Removes an action of a plan with what was noted of it. For those who sit in the steering group, and coordinators.",
  })
  async removeAction(@Arg("id", () => ID, { description: "The action." }) id: string, @Ctx() { em }: Context): Promise<string> {
    const action = await em.findOneOrFail(PlanAction, id, { populate: whole });
    em.remove(await em.find(CharterNote, { action }, { populate: ["charter", "action"] }));
    em.remove(action);
    return id;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => CharterNote, {
    description:
      "Notes how it goes with an action, and how far it has come. For whoever answers for it, those who sit in the steering group, and coordinators.",
  })
  async noteProgress(
    @Arg("action", () => ID, { description: "The action." }) id: string,
    @Arg("note", () => CharterNoteInput, { description: "What is said of it." }) input: CharterNoteInput,
    @Arg("state", () => PlanState, { nullable: true, description: "How far it has come; null for as before." }) state: PlanState | null,
    @Ctx() context: Context,
  ): Promise<CharterNote> {
    const { em, viewer, today } = context;
    const action = await em.findOneOrFail(PlanAction, id, { populate: whole });
    refuse(whyNotReport(viewer!, action, viewer!.id) ?? whyNotNote({ ...input, action }, today));
    return asHouse(context, [action.hub.id], async () => {
      if (state) action.state = state;
      return noted(em, action.charter, input, action);
    });
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => CharterNote, {
    description:
      "Notes what a side says of how it goes with the charter as a whole. For those who sit in the steering group, and coordinators.",
  })
  async noteOnCharter(
    @Arg("charter", () => ID, { description: "The charter." }) id: string,
    @Arg("note", () => CharterNoteInput, { description: "What is said, and from which side." }) input: CharterNoteInput,
    @Ctx() { em, viewer, today }: Context,
  ): Promise<CharterNote> {
    const charter = await em.findOneOrFail(Charter, id, { populate: ["council"] });
    refuse(whyNotPlanFor(viewer!, charter) ?? whyNotNote(input, today));
    return noted(em, charter, input);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ID, {
    description: "Takes away what was noted of how it goes. For those who sit in the steering group, and coordinators.",
  })
  async removeNote(@Arg("id", () => ID, { description: "What was noted." }) id: string, @Ctx() { em }: Context): Promise<string> {
    em.remove(await em.findOneOrFail(CharterNote, id, { populate: ["charter", "council", "action"] }));
    return id;
  }
}

const noted = (em: Context["em"], charter: Charter, { text, notedOn, side, saidBy }: CharterNoteInput, action?: PlanAction) =>
  em.create(CharterNote, {
    ...{ hub: charter.hub, charter, council: (action ?? charter).council, action, notedOn, side, text: text.trim() },
    saidBy: (saidBy && tidyName(saidBy)) || null,
  } as CharterNote);

async function written(
  em: Context["em"],
  hub: string,
  { kind, text, actor, person, name, dueOn, state }: PlanActionPatch,
): Promise<Partial<PlanAction>> {
  return {
    ...(kind && { kind }),
    ...(text && { text: tidyName(text) }),
    ...(state && { state }),
    ...(dueOn !== undefined && { dueOn }),
    ...(name !== undefined && { name: (name && tidyName(name)) || null }),
    ...(person !== undefined && { person: person !== null ? await memberOf(em, hub, person) : null }),
    // It is somebody's in one way: who is named now takes the place of who was.
    ...(person && { name: null }),
    ...(name && { person: null }),
    ...(actor !== undefined && { actor: actor !== null ? await em.findOneOrFail(Actor, { id: actor, hub }) : null }),
  };
}
