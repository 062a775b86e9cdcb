import { sql } from "kysely";
import { EventKind } from "../../schema/log.ts";
import { prepareAccounts } from "./accounts.ts";
import { asOwner } from "./asOwner.ts";
import { CannotDo } from "./CannotDo.ts";
import type { Installation } from "./Installation.ts";
import { tell } from "./tell.ts";

/**
 * Lets a member in again who has lost both the app with their codes and the list of spare ones: the second step is taken away, and they are
 * signed out everywhere. Who they are is for the operator to be sure of; the hub's administrators read that it was done.
 */
export async function takeAwaySecondStep(installation: Installation, slug: string, email: string | undefined): Promise<string> {
  if (!email) throw new CannotDo("Say whose: --person <e-mail>.");
  const hub = await installation.hub(slug);
  await prepareAccounts(installation);
  return installation.operate([hub.id], async (em) => {
    const { rows } = await sql<{ id: string; name: string }>`
      select person.id, person.name from person join membership on person_id = person.id
      where hub_id = ${hub.id} and ended_at is null and lower(email) = lower(${email})`.execute(em.getKysely());
    const [person] = rows;
    if (!person) throw new CannotDo(`No member of ${hub.name} has the address ${email}.`);
    await asOwner(em, async (owner) => {
      const taken = await owner.query(
        `update auth."user" set "twoFactorEnabled" = false where id = $1 and "twoFactorEnabled" returning id`,
        [person.id],
      );
      if (!taken.rows.length) throw new CannotDo(`${email} has no second step to take away.`);
      await owner.query(`delete from auth."twoFactor" where "userId" = $1`, [person.id]);
      await owner.query(`delete from auth.session where "userId" = $1`, [person.id]);
    });
    const changes = [{ field: "person", before: person.id, after: null }];
    await tell(em, hub, { deed: "takeAwaySecondStep", kind: EventKind.update, changes });
    return `The second step of ${email} is taken away, and they are signed out everywhere. They sign in as before, and can set up a new one.`;
  });
}
