import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { OpenPart } from "../../../schema/agreements/rules.ts";
import { strictest, Visibility } from "../../../schema/hubs.ts";
import { Actor } from "../../actors/Actor.ts";
import { Agreement } from "../Agreement.ts";
import { ofTheHouse } from "../ofTheHouse.ts";
import { Party } from "../Party.ts";
import { opennessOf } from "../rules/open.ts";
import type { FollowUp } from "./FollowUp.ts";
import { followUpsIn } from "./plan.ts";

/** Shows a follow-up to whom it is for: its summary as openly as agreement and hub allow where the parties want that, else to those who have part in it. */
export async function showAnew(em: EntityManager, followUp: FollowUp): Promise<void> {
  const { agreement, heldOn, isPublic } = followUp;
  followUp.visibility =
    heldOn && isPublic ? await opennessOf(em, agreement, OpenPart.FollowUps) : strictest(agreement.visibility, Visibility.officials);
}

Agreement.onShow.push(async (em, agreement) => {
  for (const followUp of await followUpsIn(em, agreement)) await showAnew(em, followUp);
});

Agreement.onRemove.push(async (em, agreement) => void em.remove(await followUpsIn(em, agreement)));

/** Two parties that are one have answered when either has; what both have answered stays as the one had it that is kept. */
Party.onRemove.push(async (em, party, into) => {
  for (const followUp of await followUpsIn(em, party.agreement)) {
    const after = followUp.answeredBy.flatMap((id) => (id === party.id ? (into?.id ?? []) : [id]));
    followUp.answeredBy = [...new Set(after)];
  }
  if (into)
    await ofTheHouse(
      em,
      sql`update follow_up_answer as own set party_id = ${into.id}, actor_id = ${into.actor.id} where party_id = ${party.id}
        and not exists (select from follow_up_answer as kept where kept.party_id = ${into.id} and kept.follow_up_id = own.follow_up_id)`,
    );
});

/** What a party answered is its own, whatever actor it is merged into. */
Actor.onMerge.push((em, keep, duplicate) =>
  ofTheHouse(em, sql`update follow_up_answer set actor_id = ${keep.id} where actor_id = ${duplicate.id}`),
);
