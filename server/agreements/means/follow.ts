import type { EntityManager } from "@mikro-orm/postgresql";
import { OpenPart } from "../../../schema/agreements/rules.ts";
import { Agreement } from "../Agreement.ts";
import { Party } from "../Party.ts";
import { opennessOf } from "../rules/open.ts";
import { Contribution } from "./Contribution.ts";
import { DataUse } from "./DataUse.ts";
import { Goal } from "./Goal.ts";

const partsOf = async (em: EntityManager, agreement: Agreement) => ({
  contributions: await em.find(Contribution, { agreement }, { populate: ["agreement"] }),
  goals: await em.find(Goal, { agreement }, { populate: ["agreement"] }),
  uses: await em.find(DataUse, { agreement }, { populate: ["agreement"] }),
});

/** What a party was to bring leaves with it; what it was to answer for, the others answer for together. With a merged actor both go over. */
Party.onRemove.push(async (em, party, into) => {
  for (const one of await em.find(Contribution, { party }, { populate: ["agreement"] }))
    if (into) one.party = into;
    else em.remove(one);
  for (const use of await em.find(DataUse, { controller: party }, { populate: ["agreement"] })) use.controller = into ?? null;
});

Agreement.onShow.push(async (em, agreement) => {
  const { contributions, goals, uses } = await partsOf(em, agreement);
  const [asMeans, asGoals] = [await opennessOf(em, agreement, OpenPart.Contributions), await opennessOf(em, agreement, OpenPart.Goals)];
  for (const one of contributions) one.visibility = asMeans;
  for (const one of goals) one.visibility = asGoals;
  for (const one of uses) one.visibility = agreement.visibility;
});

Agreement.onRemove.push(async (em, agreement) => {
  const { contributions, goals, uses } = await partsOf(em, agreement);
  em.remove([...contributions, ...goals, ...uses]);
});
