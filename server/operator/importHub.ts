import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { EventKind } from "../../schema/log.ts";
import { verifyWithin } from "../log/sealed.ts";
import { prepareAccounts } from "./accounts.ts";
import { checkFiles, type Manifest, readManifest, readTable, type TableFile } from "./Bundle.ts";
import { CannotDo } from "./CannotDo.ts";
import type { Installation } from "./Installation.ts";
import { mergePeople } from "./mergePeople.ts";
import type { Progress } from "./progress.ts";
import { stageRows, writeStaged } from "./stage.ts";
import { ofHubs, type Table, tablesOf } from "./tables.ts";
import { tell } from "./tell.ts";
import { version } from "./version.ts";

/**
 * Takes in a hub that was exported elsewhere, with the ids that it had: all of it or nothing. Whoever has an account here with the same
 * address keeps it; everyone else gets one, and signs in by a link to their address.
 */
export async function importHub(installation: Installation, folder: string, progress: Progress): Promise<string> {
  const manifest = await readManifest(folder);
  refuseOtherVersion(manifest);
  await refuseTaken(installation, manifest);
  await checkFiles(folder, manifest);
  await prepareAccounts(installation);
  const { hub } = manifest;
  const { known, made } = await installation.operate([hub.id], async (em) => {
    const people = await mergePeople(em, readTable(folder, fileOf(manifest, "person")));
    for (const table of ofHubs(tablesOf(installation.orm))) {
      const file = fileOf(manifest, table.name);
      await stageRows(em, progress.counting(`Writing ${table.name}`, readTable(folder, file), file.rows));
      await writeStaged(em, table, people.became);
      await refuseLost(em, table, hub.id, file);
    }
    await refuseBrokenLog(em, manifest);
    await tell(em, hub, {
      deed: "importHub",
      kind: EventKind.create,
      changes: [{ field: "exportedAt", before: null, after: manifest.exportedAt }],
    });
    return people;
  });
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  return `${hub.name} is here, at /${hub.slug}: ${rows} rows. ${made} people are new, ${known} had an account already.`;
}

/** What a folder holds of a table; nothing of one that was not there when it was made. */
function fileOf({ tables }: Manifest, name: string): TableFile {
  const file = tables.find(({ table }) => table === name);
  if (!file) throw new CannotDo(`The folder holds nothing of ${name}: it is not all of a hub.`);
  return file;
}

function refuseOtherVersion(manifest: Manifest): void {
  if (manifest.migration === version.migration) return;
  throw new CannotDo(
    `The hub was exported by version ${manifest.version} (tables as of ${manifest.migration}), and this is ${version.version} (${version.migration}): bring both installations to the same version first.`,
  );
}

async function refuseTaken(installation: Installation, { hub }: Manifest): Promise<void> {
  const taken = (await installation.hubs()).find(({ id, slug }) => id === hub.id || slug === hub.slug);
  if (taken?.id === hub.id) throw new CannotDo(`${taken.name} is here already: a hub can be in an installation only once.`);
  if (taken) throw new CannotDo(`Another hub, ${taken.name}, has the path /${hub.slug} here.`);
}

async function refuseBrokenLog(em: EntityManager, { hub, log }: Manifest): Promise<void> {
  const { firstBroken } = await verifyWithin(em, hub.id, log);
  if (firstBroken) throw new CannotDo(`The hub's log does not hold from event ${firstBroken.seq} (${firstBroken.flaw}): nothing was kept.`);
}

async function refuseLost(em: EntityManager, { name, hub: column }: Table, hub: string, { rows: expected }: TableFile): Promise<void> {
  const { rows } = await sql<{ count: string }>`
    select count(*) from ${sql.table(name)} where ${sql.ref(column!)} = ${hub}`.execute(em.getKysely());
  if (Number(rows[0]!.count) !== expected)
    throw new CannotDo(`Of ${expected} rows of ${name}, ${rows[0]!.count} arrived: nothing was kept.`);
}
