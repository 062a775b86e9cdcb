import { Agreement } from "../Agreement.ts";
import { Party } from "../Party.ts";
import { CriterionAnswer } from "./CriterionAnswer.ts";

/** What a party has answered goes with it; with the party of a merged actor it goes over to that party, where it has not answered itself. */
Party.onRemove.push(async (em, party, into) => {
  const known = into ? await em.find(CriterionAnswer, { party: into }) : [];
  for (const answer of await em.find(CriterionAnswer, { party }, { populate: ["agreement"] }))
    if (into && !known.some(({ kind }) => kind === answer.kind)) answer.party = into;
    else em.remove(answer);
});

Agreement.onRemove.push(async (em, agreement) => {
  em.remove(await em.find(CriterionAnswer, { agreement }, { populate: ["agreement"] }));
});
