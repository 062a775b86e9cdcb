import { monitorEventLoopDelay, performance } from "node:perf_hooks";
import { setTimeout as pass } from "node:timers/promises";
import { toldOf } from "../../schema/weaving/answer.ts";
import { graphOf, type Woven } from "../../schema/weaving/graph.ts";
import { measure } from "../../schema/weaving/measures.ts";
import { Analyst } from "../../server/weaving/Analyst.ts";
import { type Measured, median } from "./report.ts";
import { networkOf } from "./weavingTowns.ts";

const towns = [
  { actors: 2000, ties: 6000 },
  { actors: 5000, ties: 20_000 },
] as const;

/**
 * What analysing costs whoever must stay awake: the server's event loop while its thread thinks, beside how it is when nobody thinks; and
 * of a page its longest step, telling the map, handing it over or taking the answer in, as structured clones, which both sides pay.
 */
export async function analysis(): Promise<Measured[]> {
  const idle = await loopDuring(() => pass(2000));
  const analyst = new Analyst();
  const rows: Measured[] = [{ what: "the server's event loop, nobody thinking: longest delay", value: idle.longest, unit: "ms" }];
  for (const { actors, ties } of towns) {
    const network = tiedUpTo(networkOf(actors), ties);
    const told = presentOf(network);
    const { took, longest, busy } = await loopDuring(async () => {
      if (!(await analyst.weave(told))) throw new Error("It was too large.");
    });
    rows.push(
      { what: `${actors} actors, ${ties} ties: the server says what the map says`, value: took, unit: "ms" },
      { what: `${actors} actors: the server's event loop meanwhile, longest delay`, value: longest, unit: "ms", atMost: 20 },
      { what: `${actors} actors: the server's event loop meanwhile, busy in all`, value: busy, unit: "ms" },
      { what: `${actors} actors: a page's longest step around measuring`, value: longestStep(network), unit: "ms", atMost: 16 },
    );
  }
  await analyst.close();
  return rows;
}

/** How long something took, for how long at most nothing else could have happened (others on the machine delay it too), and how long the loop itself was busy. */
async function loopDuring(work: () => Promise<unknown>): Promise<{ took: number; longest: number; busy: number }> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const [began, before] = [performance.now(), performance.eventLoopUtilization()];
  delay.enable();
  await work();
  const took = performance.now() - began;
  await pass(20);
  delay.disable();
  return { took, longest: delay.max / 1e6, busy: performance.eventLoopUtilization(before).active };
}

/** The longest of a page's own steps, each as it usually is. */
function longestStep(network: Woven): number {
  const told = toldOf(network);
  const measured = measure(graphOf(network), { weighted: false });
  const steps = [() => toldOf(network), () => structuredClone(told), () => structuredClone(measured)];
  return Math.max(...steps.map((step) => median(Array.from({ length: 15 }, () => timed(step)))));
}

function timed(step: () => unknown): number {
  const began = performance.now();
  step();
  return performance.now() - began;
}

/** As the database tells a map. */
function presentOf({ actors, ties }: Woven): string {
  const at = new Map(actors.map(({ id }, index) => [id, index]));
  return JSON.stringify({
    actors: actors.map(({ id, weaver }) => [id, weaver]),
    ties: ties.map(({ from, to, strength }) => [at.get(from), at.get(to), strength]),
  });
}

/** The network with ties across it until there are so many. */
function tiedUpTo({ actors, ties }: Woven, many: number): Woven {
  const across = Array.from({ length: Math.max(0, many - ties.length) }, (_, nth) => ({
    from: actors[(nth * 7919) % actors.length]!.id,
    to: actors[(nth * 104_729 + 13) % actors.length]!.id,
    strength: 1 + (nth % 4),
  }));
  return { actors, ties: [...ties, ...across] };
}
