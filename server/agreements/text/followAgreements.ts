import { Agreement } from "../Agreement.ts";
import { Party } from "../Party.ts";
import { AuthorisedSignatory } from "../signing/AuthorisedSignatory.ts";
import "./open.ts";
import "./sayMeans.ts";

/** Who was to sign goes with a dialogue that is removed. */
Agreement.onRemove.push(async (em, agreement) => {
  em.remove(await em.find(AuthorisedSignatory, { agreement }, { populate: ["agreement", "party"] }));
});

/** Who was to sign for a party goes with it. */
Party.onRemove.push(async (em, party) => {
  em.remove(await em.find(AuthorisedSignatory, { party }, { populate: ["agreement", "party"] }));
});
