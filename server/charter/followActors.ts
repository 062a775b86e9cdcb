import { overlaps } from "../../schema/charter/signatories.ts";
import { Actor } from "../actors/Actor.ts";
import { Council } from "../councils/Council.ts";
import { Charter } from "./Charter.ts";
import { Practice } from "./participation/Practice.ts";
import { CharterNote } from "./plan/CharterNote.ts";
import { PlanAction } from "./plan/PlanAction.ts";
import { Signatory } from "./Signatory.ts";

const withActor = ["charter", "actor"] as const;
const ofPlan = ["charter", "council", "actor", "person"] as const;

/** That an actor joined goes with it; what it answers for waits for somebody else. */
Actor.onRemove.push(async (em, actor) => {
  em.remove(await em.find(Signatory, { actor }, { populate: withActor }));
  for (const action of await em.find(PlanAction, { actor }, { populate: ofPlan })) action.actor = null;
  for (const practice of await em.find(Practice, { actor })) practice.actor = null;
});

/** Of two that are one and had both joined, the one that is kept has: each joining of the other is taken over where it overlaps none. */
Actor.onMerge.push(async (em, keep, duplicate) => {
  const kept = await em.find(Signatory, { actor: keep }, { populate: withActor });
  for (const signatory of await em.find(Signatory, { actor: duplicate }, { populate: withActor }))
    if (kept.some((one) => one.charter.id === signatory.charter.id && overlaps(one, signatory))) em.remove(signatory);
    else signatory.actor = keep;
  for (const action of await em.find(PlanAction, { actor: duplicate }, { populate: ofPlan })) action.actor = keep;
  for (const practice of await em.find(Practice, { actor: duplicate })) practice.actor = keep;
});

/** A plan whose steering group is removed is the coordinators' again; what was done in a council is done in the hub. */
Council.onRemove.push(async (em, council) => {
  for (const charter of await em.find(Charter, { council }, { populate: ["council"] })) charter.council = null;
  for (const action of await em.find(PlanAction, { council }, { populate: ofPlan })) action.council = null;
  for (const note of await em.find(CharterNote, { council }, { populate: ["charter", "council", "action"] })) note.council = null;
  for (const practice of await em.find(Practice, { council }, { populate: ["council"] })) practice.council = null;
});
