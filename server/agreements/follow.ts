import { refusal } from "../../schema/refusal.ts";
import { Actor } from "../actors/Actor.ts";
import { Council } from "../councils/Council.ts";
import { Refused } from "../errors.ts";
import { Agreement } from "./Agreement.ts";
import { Party } from "./Party.ts";

/** An actor that is a party of an agreement is not removed, but ended: the agreement goes on telling who made it. */
Actor.onRemove.push(async (em, actor) => {
  const [party] = await em.find(Party, { actor }, { populate: ["agreement"], limit: 1 });
  if (party) throw new Refused(refusal("agreements.whyNot.actorIsParty", { agreement: party.agreement.title }));
});

/** The agreements of a duplicate are those of the actor that it is merged into. */
Actor.onMerge.push(async (em, keep, duplicate) => {
  for (const agreement of await em.find(Agreement, { openedBy: duplicate })) agreement.openedBy = keep;
  const kept = await em.find(Party, { actor: keep });
  for (const party of await em.find(Party, { actor: duplicate }, { populate: ["agreement", "actor"] })) {
    const into = kept.find(({ agreement }) => agreement === party.agreement);
    if (!into) party.actor = keep;
    else {
      for (const remove of Party.onRemove) await remove(em, party, into);
      em.remove(party);
    }
  }
});

/** An agreement outlives the council that follows it. */
Council.onRemove.push(async (em, council) => {
  for (const agreement of await em.find(Agreement, { steeringGroup: council })) agreement.steeringGroup = null;
});

/** What grew out of a dialogue that is removed stands on its own. */
Agreement.onRemove.push(async (em, agreement) => {
  for (const later of await em.find(Agreement, { follows: agreement })) later.follows = null;
});
