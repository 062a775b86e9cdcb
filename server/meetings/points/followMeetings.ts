import { PointState } from "../../../schema/meetings/points.ts";
import { Actor } from "../../actors/Actor.ts";
import { Council } from "../../councils/Council.ts";
import { Meeting } from "../Meeting.ts";
import { AgendaPoint } from "./AgendaPoint.ts";
import { AgendaTemplate } from "./AgendaTemplate.ts";

/** What stood on the agenda of a meeting that is removed, or waited for it, waits for the next. */
Meeting.onRemove.push(async (em, meeting) => {
  const populate = ["council"] as const;
  for (const point of await em.find(AgendaPoint, { meeting }, { populate })) {
    if (point.state === PointState.Taken) point.state = point.tabledItem ? PointState.Tabled : PointState.Waiting;
    Object.assign(point, { meeting: null, item: null });
  }
  for (const point of await em.find(AgendaPoint, { tabledAt: meeting }, { populate })) point.tabledAt = null;
});

/** Nothing waits for a council that is removed. */
Council.onRemove.unshift(async (em, council) => {
  em.remove(await em.find(AgendaPoint, { council }, { populate: ["council"] }));
  em.remove(await em.find(AgendaTemplate, { council }, { populate: ["council"] }));
});

/** A point that was raised for an actor is its sender's own when the actor is gone, or the actor's that it was. */
Actor.onRemove.push(async (em, actor) => {
  for (const point of await em.find(AgendaPoint, { actor }, { populate: ["council"] })) point.actor = null;
});

Actor.onMerge.push(async (em, keep, duplicate) => {
  for (const point of await em.find(AgendaPoint, { actor: duplicate }, { populate: ["council"] })) point.actor = keep;
});
