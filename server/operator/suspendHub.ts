import { sql } from "kysely";
import { EventKind } from "../../schema/log.ts";
import { CannotDo } from "./CannotDo.ts";
import type { Installation } from "./Installation.ts";
import { tell } from "./tell.ts";

/** Closes a hub to everyone from this moment: nobody reads, writes or hears anything of it. Nothing of it is lost. */
export async function suspendHub(installation: Installation, slug: string): Promise<string> {
  const hub = await installation.hub(slug);
  if (hub.suspendedAt) throw new CannotDo(`${hub.name} is already suspended, since ${hub.suspendedAt}.`);
  await installation.operate([hub.id], async (em) => {
    const { rows } = await sql<{ at: string }>`insert into suspension (hub_id) values (${hub.id}) returning at`.execute(em.getKysely());
    await tell(em, hub, {
      deed: "suspendHub",
      kind: EventKind.update,
      changes: [{ field: "suspendedAt", before: null, after: rows[0]!.at }],
    });
  });
  return `${hub.name} is suspended: it is closed to everyone. Nothing is lost; open it again with: npm run hub -- resume ${slug}`;
}

/** Opens a suspended hub again, as it was. */
export async function resumeHub(installation: Installation, slug: string): Promise<string> {
  const hub = await installation.hub(slug);
  if (!hub.suspendedAt) throw new CannotDo(`${hub.name} is not suspended.`);
  await installation.operate([hub.id], async (em) => {
    await sql`delete from suspension where hub_id = ${hub.id}`.execute(em.getKysely());
    await tell(em, hub, {
      deed: "resumeHub",
      kind: EventKind.update,
      changes: [{ field: "suspendedAt", before: hub.suspendedAt, after: null }],
    });
  });
  return `${hub.name} is open again.`;
}
