import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { mkdir, open, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { CannotDo } from "./CannotDo.ts";

/** One table of a moved hub: a file with a row to a line, each a JSON object of the table's columns. */
export interface TableFile {
  table: string;
  /** Its path within the folder. */
  file: string;
  rows: number;
  /** Of the whole file, as hexadecimal. */
  sha256: string;
}

/** What a folder with a moved hub says about itself, in `manifest.json`. */
export interface Manifest {
  format: 1;
  /** The version of Samväv and its last migration: the tables are those of that very step. */
  version: string;
  migration: string;
  exportedAt: string;
  hub: { id: string; slug: string; name: string; kind: string };
  /** How far the hub's log had come, and its seal. */
  log: { seq: number; hash: string };
  tables: TableFile[];
  /** Files beside the tables: none, since what people attach stands in the tables, piece by piece. */
  files: [];
  /** People who live with a protected identity and whose names are in here: the folder is to be kept accordingly. */
  protectedPeople: number;
}

const NAME = "manifest.json";

/** Writes a folder under another name, which becomes its own only when all of it is there. */
export async function writeFolder(folder: string, fill: (inside: string) => Promise<Manifest>): Promise<Manifest> {
  if (existsSync(folder) && (await readdir(folder)).length)
    throw new CannotDo(`${folder} is not empty: name a folder that is not there yet.`);
  const unfinished = join(dirname(folder), `.${basename(folder)}.unfinished`);
  await rm(unfinished, { recursive: true, force: true });
  // What is in it is for the operator's eyes alone, like the database.
  await mkdir(join(unfinished, "tables"), { recursive: true, mode: 0o700 });
  try {
    const manifest = await fill(unfinished);
    await writeFile(join(unfinished, NAME), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
    await rm(folder, { recursive: true, force: true });
    await rename(unfinished, folder);
    return manifest;
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
}

/** Writes one table's lines as they come, with a handful of them in memory. */
export async function writeTable(folder: string, table: string, pages: AsyncIterable<string[]>): Promise<TableFile> {
  const file = `tables/${table}.jsonl`;
  const handle = await open(join(folder, file), "wx", 0o600);
  const hash = createHash("sha256");
  let rows = 0;
  try {
    for await (const lines of pages) {
      const text = lines.map((line) => `${line}\n`).join("");
      hash.update(text);
      await handle.writeFile(text);
      rows += lines.length;
    }
  } finally {
    await handle.close();
  }
  return { table, file, rows, sha256: hash.digest("hex") };
}

/** What a folder says about itself. */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, NAME), "utf8").catch(() => {
    throw new CannotDo(`${folder} has no ${NAME}: it is not a hub that was exported, or not all of it.`);
  });
  const manifest = JSON.parse(text) as Manifest;
  if (manifest.format !== 1) throw new CannotDo(`${folder} was written in a form (${manifest.format}) that this version does not read.`);
  return manifest;
}

/** Refuses a folder in which a file is not, byte by byte, what was exported. */
export async function checkFiles(folder: string, { tables }: Manifest): Promise<void> {
  for (const { file, rows, sha256 } of tables) {
    const hash = createHash("sha256");
    let lines = 0;
    for await (const part of createReadStream(join(folder, file))) {
      hash.update(part as Buffer);
      for (const byte of part as Buffer) if (byte === 10) lines++;
    }
    if (lines !== rows) throw new CannotDo(`${file} has ${lines} rows, but ${rows} were exported.`);
    if (hash.digest("hex") !== sha256) throw new CannotDo(`${file} is not what was exported: its SHA-256 differs.`);
  }
}

const LINES = 1000;
/** As many characters as are read at once at most: a line can be a piece of a file. */
const CHARACTERS = 4_000_000;

/** The lines of a file, some at a time. */
export async function* readTable(folder: string, { file }: TableFile): AsyncGenerator<string[]> {
  let lines: string[] = [];
  let length = 0;
  for await (const line of createInterface({ input: createReadStream(join(folder, file)), crlfDelay: Number.POSITIVE_INFINITY })) {
    lines.push(line);
    length += line.length;
    if (lines.length < LINES && length < CHARACTERS) continue;
    yield lines;
    [lines, length] = [[], 0];
  }
  if (lines.length) yield lines;
}
