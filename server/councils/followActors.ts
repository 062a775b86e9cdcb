import { Actor } from "../actors/Actor.ts";
import { Council } from "./Council.ts";
import { Seat } from "./Seat.ts";

/** Where an actor is represented or convenes, another takes its place, or nobody: the seats stay. */
Actor.onRemove.push(async (em, actor) => {
  for (const seat of await em.find(Seat, { actor }, { populate: ["council"] })) seat.actor = null;
  for (const council of await em.find(Council, { convenedBy: actor })) council.convenedBy = null;
});

Actor.onMerge.push(async (em, keep, duplicate) => {
  for (const seat of await em.find(Seat, { actor: duplicate }, { populate: ["council"] })) seat.actor = keep;
  for (const council of await em.find(Council, { convenedBy: duplicate })) council.convenedBy = keep;
});
