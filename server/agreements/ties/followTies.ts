import type { EntityManager } from "@mikro-orm/postgresql";
import { Actor } from "../../actors/Actor.ts";
import { Agreement } from "../Agreement.ts";
import { AgreementTie, visibilityOf } from "./AgreementTie.ts";

const whole = ["agreement", "one", "other"] as const;
const of = (em: EntityManager, actor: Actor) => em.find(AgreementTie, { $or: [{ one: actor }, { other: actor }] }, { populate: whole });

const show = (one: AgreementTie) => {
  one.visibility = visibilityOf(one.agreement, one.one, one.other);
};

Agreement.onShow.push(async (em, agreement) => {
  for (const decided of await em.find(AgreementTie, { agreement }, { populate: whole })) show(decided);
});

Agreement.onRemove.push(async (em, agreement) => void em.remove(await em.find(AgreementTie, { agreement }, { populate: whole })));

Actor.onDescribe.push(async (em, actor) => {
  for (const decided of await of(em, actor)) show(decided);
});

/** What was decided for the duplicate holds for the kept actor, where nothing was decided for that; of two that are one there is no tie. */
Actor.onMerge.push(async (em, keep, duplicate) => {
  const otherOf = ({ one, other }: AgreementTie, actor: Actor) => (one === actor ? other : one);
  const keyOf = (decided: AgreementTie, other: Actor) => `${decided.agreement.id} ${decided.change} ${other.id}`;
  const known = new Set((await of(em, keep)).map((decided) => keyOf(decided, otherOf(decided, keep))));
  for (const decided of await of(em, duplicate)) {
    const other = otherOf(decided, duplicate);
    if (other === keep || known.has(keyOf(decided, other))) em.remove(decided);
    else decided[decided.one === duplicate ? "one" : "other"] = keep;
  }
});
