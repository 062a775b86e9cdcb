import "reflect-metadata";
import { arch, cpus, platform, totalmem } from "node:os";
import { agendaKills } from "./agendaKills.ts";
import { agendaLines } from "./agendaLines.ts";
import { agendaSeeds } from "./agendaSeeds.ts";
import { agendas } from "./agendas.ts";
import { analysis } from "./analysis.ts";
import { board } from "./board.ts";
import { firstPicture } from "./firstPicture.ts";
import { hostileOperations } from "./hostileOperations.ts";
import { imports } from "./imports.ts";
import { introductions } from "./introductions.ts";
import { labels } from "./labels.ts";
import { lensSteps } from "./lensSteps.ts";
import { liveUpdate } from "./liveUpdate.ts";
import { logWriters } from "./logWriters.ts";
import { mapRead } from "./mapRead.ts";
import { closeAll } from "./processes.ts";
import { register } from "./register.ts";
import { reminderKills } from "./reminderKills.ts";
import type { Measured } from "./report.ts";
import { print } from "./report.ts";
import { rowSecurity } from "./rowSecurity.ts";
import { startTime } from "./startTime.ts";
import { weavingEdits } from "./weavingEdits.ts";
import { weavingMeasures } from "./weavingMeasures.ts";

/** Everything that is measured, in order; words on the command line choose among them. */
const benchmarks: Record<string, () => Promise<Measured[]>> = {
  mapRead,
  rowSecurity,
  liveUpdate,
  firstPicture,
  labels,
  lensSteps,
  startTime,
  logWriters,
  hostileOperations,
  imports,
  analysis,
  weavingMeasures,
  weavingEdits,
  introductions,
  agendas,
  agendaLines,
  agendaSeeds,
  agendaKills,
  register,
  board,
  reminderKills,
};

const chosen = process.argv.slice(2);
console.log(
  `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()} ${arch()}, Node ${process.version}`,
);
for (const [name, measure] of Object.entries(benchmarks)) {
  if (chosen.length && !chosen.includes(name)) continue;
  console.log(`\n${name}`);
  await measure()
    .then((rows) => rows.forEach(print))
    .finally(closeAll);
}
process.exit(0);
