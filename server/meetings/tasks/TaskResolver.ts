import { Arg, Authorized, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { whyNotFinish, whyNotTask } from "../../../schema/meetings/task.ts";
import { refusal } from "../../../schema/refusal.ts";
import { asHouse } from "../../access/asHouse.ts";
import { type Context, isSignedIn, type Rule } from "../../context.ts";
import { Council } from "../../councils/Council.ts";
import { Refused, refuse } from "../../errors.ts";
import { Person } from "../../people/Person.ts";
import { giveTask, written } from "./give.ts";
import { Task, whole } from "./Task.ts";
import { TaskInput, TaskPatch } from "./TaskInput.ts";
import "./followTasks.ts";
import "./remindOfTasks.ts";

@Resolver()
export class TaskResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Task, {
    description: "Gives somebody something to do for a council. For those who sit in the council, and those who keep it.",
  })
  async addTask(
    @Arg("council", () => ID, { description: "The council." }) id: string,
    @Arg("task", () => TaskInput, { description: "What is to be done, and what else is known of it." }) input: TaskInput,
    @Ctx() context: Context,
  ): Promise<Task> {
    return giveTask(context, await context.em.findOneOrFail(Council, id, { populate: ["hub"] }), input);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Task, {
    description: "Changes what is given about a task; what is left out stays. For those who sit in the council, and those who keep it.",
  })
  async describeTask(
    @Arg("id", () => ID, { description: "The task." }) id: string,
    @Arg("task", () => TaskPatch, { description: "What is to be changed." }) patch: TaskPatch,
    @Ctx() { em }: Context,
  ): Promise<Task> {
    const task = await em.findOneOrFail(Task, id, { populate: whole });
    refuse(whyNotTask(patch));
    return em.assign(task, (await written(em, task.council, patch)) as object);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Task, {
    description:
      "Says that a task is done, and what came of it, which can also be said afterwards. For whoever has it, those who sit in the council, and those who keep it.",
  })
  async finishTask(
    @Arg("id", () => ID, { description: "The task." }) id: string,
    @Arg("outcome", () => String, { nullable: true, description: "What came of it; at most 2,000 characters." }) outcome: string | null,
    @Ctx() context: Context,
  ): Promise<Task> {
    refuse(whyNotTask({ outcome }));
    const task = await taskToFinish(context, id);
    if (task.doneAt && !outcome?.trim()) throw new Refused(refusal("tasks.whyNot.done"));
    const { em, viewer, now } = context;
    const done = task.doneAt ? {} : { doneAt: now, doneBy: em.getReference(Person, viewer!.id) };
    return asHouse(context, [task.hub.id], async () => em.assign(task, { ...done, outcome: outcome?.trim() || null }));
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Task, {
    description: "Takes a task up again that was done. For whoever has it, those who sit in the council, and those who keep it.",
  })
  async reopenTask(@Arg("id", () => ID, { description: "The task." }) id: string, @Ctx() context: Context): Promise<Task> {
    const task = await taskToFinish(context, id);
    if (!task.doneAt) throw new Refused(refusal("tasks.whyNot.open"));
    return asHouse(context, [task.hub.id], async () => Object.assign(task, { doneAt: null, doneBy: null }));
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ID, { description: "Removes a task. For those who sit in the council, and those who keep it." })
  async removeTask(@Arg("id", () => ID, { description: "The task." }) id: string, @Ctx() { em }: Context): Promise<string> {
    em.remove(await em.findOneOrFail(Task, id, { populate: whole }));
    return id;
  }
}

async function taskToFinish({ em, viewer }: Context, id: string): Promise<Task> {
  const task = await em.findOneOrFail(Task, id, { populate: whole });
  refuse(whyNotFinish(viewer!, task, viewer!.id));
  return task;
}
