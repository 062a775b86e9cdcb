import { sql } from "kysely";
import { refusal } from "../../schema/refusal.ts";
import { type Context, nobody, sessionOf, sessionOfHouse } from "../context.ts";
import { Refused } from "../errors.ts";
import { actingAs } from "../hubs/Guard.ts";

/**
 * Does in some hubs what follows from somebody's own right and yet is no right of theirs: to read the invitation that they hold, to take
 * the seat that it offers, to leave one behind. In the same transaction, so that it happens together with the rest or not at all; the
 * log still says whose deed it is. Refused where another field could be answered meanwhile, which would then see as the house does.
 */
export async function asHouse<T>({ em, viewer, alone }: Context, hubs: readonly string[], work: () => Promise<T>): Promise<T> {
  const tell = (session: Record<string, string>) =>
    sql`select ${sql.join(Object.entries(session).map(([name, value]) => sql`set_config(${name}, ${value}, true)`))}`.execute(
      em.getKysely(),
    );
  if (!alone) throw new Refused(refusal("house.whyNot.notAlone"));
  await em.flush();
  actingAs(em, undefined);
  await tell(sessionOfHouse(hubs));
  const done = await work();
  await em.flush();
  await tell({ ...sessionOf(viewer), "app.house": "off" });
  actingAs(em, viewer ?? nobody);
  return done;
}
