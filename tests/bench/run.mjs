import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "../../server/host/building/build.mjs";
import { install } from "../../server/host/building/install.mjs";
import { node } from "../../server/host/building/root.mjs";

// `npm run bench`: brings the peers, builds what is measured, and measures.
const here = fileURLToPath(new URL(".", import.meta.url));
await install({ dev: true });
await build();
const peers = Object.keys(JSON.parse(readFileSync(`${here}package.json`, "utf8")).dependencies);
if (!peers.every((peer) => existsSync(`${here}node_modules/${peer}`))) {
  console.log("Bringing the peers …");
  const { status } = spawnSync("npm", ["ci", "--no-fund", "--no-audit"], { cwd: here, stdio: "inherit" });
  if (status !== 0) process.exit(1);
}
const { status } = spawnSync(node, ["--import", "tsx", `${here}index.ts`, ...process.argv.slice(2)], { stdio: "inherit" });
process.exit(status ?? 1);
