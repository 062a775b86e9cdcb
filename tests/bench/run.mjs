import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "../../server/host/building/build.mjs";
import { install } from "../../server/host/building/install.mjs";
import { node } from "../../server/host/building/root.mjs";

// `npm run bench`: brings the peers, builds what is measured, and measures.
const here = fileURLToPath(new URL(".", import.meta.url));
await install({ dev: true });
await build();
if (!existsSync(`${here}node_modules/postgraphile`)) {
  console.log("Bringing the peers …");
  const { status } = spawnSync("npm", ["ci", "--no-fund", "--no-audit"], { cwd: here, stdio: "inherit" });
  if (status !== 0) process.exit(1);
}
const { status } = spawnSync(node, ["--import", "tsx", `${here}index.ts`, ...process.argv.slice(2)], { stdio: "inherit" });
process.exit(status ?? 1);
