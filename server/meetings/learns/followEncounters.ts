import type { EntityManager } from "@mikro-orm/postgresql";
import { Actor } from "../../actors/Actor.ts";
import { NetworkMap } from "../../maps/NetworkMap.ts";
import { Meeting } from "../Meeting.ts";
import { Encounter, visibilityOf } from "./Encounter.ts";

const whole = ["one", "other", "map", "meeting"] as const;
const of = (em: EntityManager, actor: Actor) => em.find(Encounter, { $or: [{ one: actor }, { other: actor }] }, { populate: whole });

Actor.onDescribe.push(async (em, actor) => {
  for (const encounter of await of(em, actor)) encounter.visibility = visibilityOf(encounter.meeting, encounter.one, encounter.other);
});

Actor.onRemove.push(async (em, actor) => void em.remove(await of(em, actor)));

/** Where the duplicate was seen, the kept actor was; two that were one were never seen together. */
Actor.onMerge.push(async (em, keep, duplicate) => {
  const otherOf = ({ one, other }: Encounter, actor: Actor) => (one === actor ? other : one);
  const known = new Set((await of(em, keep)).map((encounter) => `${encounter.meeting.id} ${otherOf(encounter, keep).id}`));
  for (const encounter of await of(em, duplicate)) {
    const other = otherOf(encounter, duplicate);
    if (other === keep || known.has(`${encounter.meeting.id} ${other.id}`)) em.remove(encounter);
    else
      Object.assign(encounter, {
        [encounter.one === duplicate ? "one" : "other"]: keep,
        visibility: visibilityOf(encounter.meeting, keep, other),
      });
  }
});

/** A map that goes leaves what was decided of actors: they are not proposed again. */
NetworkMap.onRemove.push(async (em, map) => {
  for (const encounter of await em.find(Encounter, { map }, { populate: whole })) encounter.map = null;
});

Meeting.onRemove.push(async (em, meeting) => void em.remove(await em.find(Encounter, { meeting }, { populate: whole })));

Meeting.onShow.push(async (em, meeting) => {
  for (const encounter of await em.find(Encounter, { meeting }, { populate: whole }))
    encounter.visibility = visibilityOf(meeting, encounter.one, encounter.other);
});
