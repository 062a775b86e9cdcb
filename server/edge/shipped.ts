import { existsSync, readFileSync } from "node:fs";

/** The documents that the built pages send, each under the hash of its text; none where the pages are not built. */
export function readShipped(manifest: URL): ReadonlyMap<string, string> {
  if (!existsSync(manifest)) return new Map();
  return new Map(Object.entries(JSON.parse(readFileSync(manifest, "utf8")) as Record<string, string>));
}
