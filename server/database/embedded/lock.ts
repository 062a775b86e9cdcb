import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CannotStart } from "../../host/CannotStart.ts";
import { startOf } from "./processes.ts";

interface Holder {
  pid: number;
  started: string;
}

/** Takes a data folder for this process alone, also after a holder that was killed; gives back what lets it go. */
export function lockFolder(folder: string): () => void {
  const path = join(folder, "lock");
  const me: Holder = { pid: process.pid, started: startOf(process.pid) ?? "" };
  if (!write(path, me)) {
    const holder = holderOf(folder);
    if (holder) throw alreadyUsed(folder, holder);
    rmSync(path, { force: true });
    if (!write(path, me)) throw alreadyUsed(folder, read(path));
  }
  return () => rmSync(path, { force: true });
}

/** The living process that has taken a data folder; nothing when none has. */
export function holderOf(folder: string): Holder | undefined {
  const holder = read(join(folder, "lock"));
  return holder && startOf(holder.pid) === holder.started ? holder : undefined;
}

const alreadyUsed = (folder: string, holder?: Holder) =>
  new CannotStart(
    `Samväv already runs on the data in ${folder}${holder ? ` (process ${holder.pid})` : ""}: stop it first, or choose another folder with DATA_DIR.`,
  );

/** Whether the lock could be made: the file system lets only one of several succeed. */
function write(path: string, holder: Holder): boolean {
  try {
    writeFileSync(path, JSON.stringify(holder), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Who holds the lock; nobody when there is none or the file was left half-written. */
function read(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}
