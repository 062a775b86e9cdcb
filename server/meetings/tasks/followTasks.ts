import { Actor } from "../../actors/Actor.ts";
import { Council } from "../../councils/Council.ts";
import { Decision } from "../decisions/Decision.ts";
import { Meeting } from "../Meeting.ts";
import { opennessOf, Task, whole } from "./Task.ts";

/** A task outlives the meeting that gave it, the decision that it follows from and the actor that answers for it, and goes with its council. */
Meeting.onRemove.push(async (em, meeting) => {
  for (const task of await em.find(Task, { meeting }, { populate: whole }))
    Object.assign(task, { meeting: null, item: null, decision: null });
});

Meeting.onShow.push(async (em, meeting) => {
  for (const task of await em.find(Task, { meeting }, { populate: whole })) task.visibility = opennessOf(task.council, meeting);
});

Decision.onRemove.push(async (em, decisions) => {
  for (const task of await em.find(Task, { decision: [...decisions] }, { populate: whole })) task.decision = null;
});

Council.onRemove.push(async (em, council) => {
  em.remove(await em.find(Task, { council }, { populate: whole }));
});

Actor.onRemove.push(async (em, actor) => {
  for (const task of await em.find(Task, { actor }, { populate: whole })) task.actor = null;
});

Actor.onMerge.push(async (em, keep, duplicate) => {
  for (const task of await em.find(Task, { actor: duplicate }, { populate: whole })) task.actor = keep;
});
