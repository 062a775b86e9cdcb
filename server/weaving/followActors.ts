import type { EntityManager } from "@mikro-orm/postgresql";
import { isConcluded } from "../../schema/weaving/introduction.ts";
import { Actor } from "../actors/Actor.ts";
import { NetworkMap } from "../maps/NetworkMap.ts";
import { Asking } from "./Asking.ts";
import { Introduction, visibilityOf, whole } from "./Introduction.ts";

const of = (em: EntityManager, actor: Actor) => em.find(Introduction, { $or: [{ one: actor }, { other: actor }] }, { populate: whole });
const askingsOf = (em: EntityManager, introductions: readonly Introduction[]) =>
  em.find(Asking, { introduction: introductions.map(({ id }) => id) }, { populate: ["actor", "introduction"] });
const through = (em: EntityManager, actor: Actor) => em.find(Introduction, { through: actor }, { populate: whole });

Actor.onDescribe.push(async (em, actor) => {
  const theirs = await of(em, actor);
  for (const introduction of theirs) introduction.visibility = visibilityOf(introduction.one, introduction.other);
  for (const asking of await askingsOf(em, theirs)) asking.visibility = asking.introduction.visibility;
});

Actor.onRemove.push(async (em, actor) => {
  for (const introduction of await through(em, actor)) introduction.through = null;
  const theirs = await of(em, actor);
  em.remove(await askingsOf(em, theirs));
  em.remove(theirs);
});

/** What was planned and said for the duplicate holds for the actor that is kept; of two introductions to the same third, the one that is over stands. */
Actor.onMerge.push(async (em, keep, duplicate) => {
  for (const introduction of await through(em, duplicate))
    introduction.through = [introduction.one, introduction.other].includes(keep) ? null : keep;
  const kept = new Map((await of(em, keep)).map((introduction) => [otherOf(introduction, keep).id, introduction]));
  for (const introduction of await of(em, duplicate)) {
    const other = otherOf(introduction, duplicate);
    const askings = await askingsOf(em, [introduction]);
    const there = kept.get(other.id);
    if (other === keep) em.remove([...askings, introduction]);
    else {
      for (const asking of askings)
        Object.assign(asking, { introduction: there ?? introduction, ...(asking.actor === duplicate && { actor: keep }) });
      if (there) join(em, there, introduction);
      else Object.assign(introduction, { [introduction.one === duplicate ? "one" : "other"]: keep, visibility: visibilityOf(keep, other) });
    }
  }
});

const otherOf = ({ one, other }: Introduction, actor: Actor) => (one === actor ? other : one);

function join(em: EntityManager, kept: Introduction, gone: Introduction): void {
  const { state, outcome, concludedOn, round } = gone;
  if (isConcluded(gone) && !isConcluded(kept)) Object.assign(kept, { state, outcome, concludedOn });
  kept.round = Math.max(kept.round, round);
  kept.why ??= gone.why;
  em.remove(gone);
}

/** A map that goes leaves what was said between actors: they are not asked again. */
NetworkMap.onRemove.push(async (em, map) => {
  for (const introduction of await em.find(Introduction, { map }, { populate: ["one", "other"] })) introduction.map = null;
});
