import { whyNotSitIn } from "../../../schema/councils.ts";
import { whyNotTask } from "../../../schema/meetings/task.ts";
import { tidyName } from "../../../schema/text.ts";
import { Actor } from "../../actors/Actor.ts";
import type { Context } from "../../context.ts";
import type { Council } from "../../councils/Council.ts";
import { refuse } from "../../errors.ts";
import { Membership } from "../../hubs/Membership.ts";
import { Decision } from "../decisions/Decision.ts";
import { Meeting } from "../Meeting.ts";
import { opennessOf, Task } from "./Task.ts";
import type { TaskInput, TaskPatch } from "./TaskInput.ts";

type Em = Context["em"];

/** Gives somebody something to do for a council, as whoever asks may. */
export async function giveTask({ em, viewer }: Context, council: Council, input: TaskInput): Promise<Task> {
  refuse(whyNotSitIn(viewer!, { hub: council.hub, council }) ?? whyNotTask(input));
  const meeting = input.meeting != null ? await em.findOneOrFail(Meeting, { id: input.meeting, council }) : null;
  const decision = input.decision != null ? await em.findOneOrFail(Decision, { id: input.decision, council }) : null;
  return em.create(Task, {
    ...{ hub: council.hub, council, meeting, decision, item: (meeting && input.item) || null },
    ...{ ...(await written(em, council, input)), visibility: opennessOf(council, meeting) },
  } as Task);
}

/** What of a patch is to be written on a task of a council: tidied, and with everyone looked up in its hub. */
export async function written(em: Em, { hub }: Council, { text, person, name, actor, dueOn }: TaskPatch): Promise<Partial<Task>> {
  return {
    ...(text && { text: tidyName(text) }),
    ...(name !== undefined && { name: (name && tidyName(name)) || null }),
    ...(person !== undefined && { person: person !== null ? await memberOf(em, hub.id, person) : null }),
    // It is somebody's in one way: who is named now takes the place of who was.
    ...(person && { name: null }),
    ...(name && { person: null }),
    ...(actor !== undefined && { actor: actor !== null ? await em.findOneOrFail(Actor, { id: actor, hub }) : null }),
    ...(dueOn !== undefined && { dueOn }),
  };
}

const memberOf = async (em: Em, hub: string, person: string) =>
  (await em.findOneOrFail(Membership, { hub, person, endedAt: null }, { populate: ["person"] })).person;
