import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root = fileURLToPath(new URL("../../..", import.meta.url));

/** The Node that npm installed: the one on the machine may be older. */
export const node = join(root, "node_modules/.bin/node");
