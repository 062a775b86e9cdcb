import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { CannotStart } from "../../host/CannotStart.ts";

/** A user and its group, by number. */
export interface Owner {
  uid: number;
  gid: number;
}

/** Whom the database runs as when we are root, which PostgreSQL refuses to be: the data's owner, or nobody; nothing otherwise. */
export function unprivilegedOwner(cluster: string): Owner | undefined {
  if (process.getuid?.() !== 0) return undefined;
  if (existsSync(cluster)) {
    const { uid, gid } = statSync(cluster);
    if (uid !== 0) return { uid, gid };
  }
  const id = (flag: string) => Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

/** The words to put before a command so that it runs as `owner` and still reaches `paths`. */
export function runningAs(owner: Owner | undefined, paths: string[]): string[] {
  if (!owner) return [];
  if (!existsSync("/usr/bin/setpriv")) {
    throw new CannotStart("The embedded database cannot run as root here: start as an ordinary user, or set DATABASE_URL.");
  }
  const become = ["/usr/bin/setpriv", `--reuid=${owner.uid}`, `--regid=${owner.gid}`, "--clear-groups"];
  // Under /root, say, nobody else may enter: there the database is let past the folders' modes, and only there.
  const reach = ["--inh-caps=+dac_override", "--ambient-caps=+dac_override", "--securebits=+no_setuid_fixup"];
  return [...become, ...(paths.some(isClosed) ? reach : []), "--"];
}

/** Whether some folder on the way to a path can be entered by its owner alone. */
function isClosed(path: string): boolean {
  const folder = dirname(path);
  return (statSync(folder).mode & 0o001) === 0 || (folder !== dirname(folder) && isClosed(folder));
}
