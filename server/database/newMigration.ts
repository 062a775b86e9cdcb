import "reflect-metadata";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openOrm } from "./orm.ts";
import { openPostgres } from "./postgres.ts";
import { prepareDatabase } from "./prepareDatabase.ts";

// `npm run migration`: writes the step from the tables as migrations leave them to the tables as the classes describe them.
const folder = "server/database/migrations";
const dataDir = await mkdtemp(join(tmpdir(), "samvav-migration-"));
const database = await openPostgres(dataDir, console.log);
try {
  await prepareDatabase(database.url);
  const orm = await openOrm(database.url);
  orm.config.get("migrations").snapshotOnMigrate = true;
  await orm.migrator.up();
  const { fileName } = await orm.migrator.create();
  console.log(
    fileName
      ? `Wrote ${folder}/${fileName}: read it before you commit it.`
      : "The classes and the migrations agree; there is nothing to write.",
  );
  await writeList();
  await orm.close();
} finally {
  await database.close();
  await rm(dataDir, { recursive: true });
}

async function writeList(): Promise<void> {
  const names = (await readdir(folder))
    .filter((name) => /^Migration\d+.*\.ts$/.test(name))
    .sort()
    .map((name) => name.replace(/\.ts$/, ""));
  const imports = names.map((name) => `import { ${name} } from "./${name}.ts";\n`).join("");
  const list = names.map((name) => `{ name: "${name}", class: ${name} }`).join(", ");
  await writeFile(
    join(folder, "index.ts"),
    `${imports}\n/** The steps that the tables have been built in, oldest first. */\nexport const migrations = [${list}];\n`,
  );
}
