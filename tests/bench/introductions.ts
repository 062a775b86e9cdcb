import { randomFrom } from "../../schema/layout/random.ts";
import { graphOf, type Woven } from "../../schema/weaving/graph.ts";
import { introductionsFor, type Suggestion, type Traits } from "../../schema/weaving/introductions.ts";
import { bestByGraphology } from "./peers/introductions.ts";
import { type Measured, median } from "./report.ts";
import { networkOf } from "./weavingTowns.ts";

/** How long the peer may work on one network before the rest is reckoned from what it has done. */
const peerMay = 20_000;

/**
 * The 20 best introductions, with reasons, among 30, 500 and 2,000 actors; and what a straightforward program over graphology takes, which
 * only looks for what each pair would gain: distances from each actor by graphology's walk, and for each pair every distance anew. At last
 * among 2,000 in a lattice, which is no town: there all are far from each other, and every tie would bring many nearer.
 */
export async function introductions(): Promise<Measured[]> {
  return [...inTowns(), inLattice(50, 40)];
}

function inTowns(): Measured[] {
  return [
    { size: 30, atMost: 50, rounds: 9 },
    { size: 500, atMost: 1000, rounds: 5 },
    { size: 2000, atMost: 10_000, rounds: 1 },
  ].flatMap(({ size, atMost, rounds }) => {
    const network = networkOf(size);
    const [graph, traits] = [graphOf(network), traitsOf(network)];
    const runs = Array.from({ length: rounds }, () => timed(() => introductionsFor(graph, traits, { most: 20, not: [] })));
    const ours = median(runs.map(({ took }) => took));
    const peer = bestByGraphology(network, peerMay);
    agree(runs[0]!.value, peer.gains, size);
    const [done, pairs] = [peer.pairs.toLocaleString("en"), peer.of.toLocaleString("en")];
    return [
      { what: `top 20 introductions, ${size} actors`, value: ours, unit: "ms", atMost },
      { what: `graphology and a loop, ${done} of ${pairs} pairs`, value: peer.took, unit: "ms" },
      {
        what: `${size} actors: times as fast as that for all pairs, from those`,
        value: (peer.took * peer.of) / peer.pairs / ours,
        unit: "×",
      },
    ];
  });
}

function inLattice(wide: number, high: number): Measured {
  const network = latticeOf(wide, high);
  const { took } = timed(() => introductionsFor(graphOf(network), traitsOf(network), { most: 20, not: [] }));
  return { what: `top 20 introductions, a lattice of ${wide} × ${high}`, value: took, unit: "ms" };
}

/** Actors in rows, each with a tie to the next in its row and to the one behind. */
function latticeOf(wide: number, high: number): Woven {
  const all = Array.from({ length: wide * high }, (_, at) => at);
  const tie = (one: number, other: number) => ({ from: `${one}`, to: `${other}`, strength: 2 });
  return {
    actors: all.map((at) => ({ id: `${at}`, weaver: false })),
    ties: all.flatMap((at) => [...((at + 1) % wide ? [tie(at, at + 1)] : []), ...(at + wide < all.length ? [tie(at, at + wide)] : [])]),
  };
}

/** What people tell of actors: a few themes and target groups of twenty, one of eight areas, now and then an offer or a need. */
function traitsOf({ actors }: Woven): Traits[] {
  const random = randomFrom(5);
  const some = (what: string, share: number) => Array.from({ length: 20 }, (_, at) => `${what} ${at}`).filter(() => random() < share);
  const text = (what: string, share: number) => (random() < share ? [`${what} nummer${Math.floor(random() * 40)}`] : []);
  return actors.map((_, at) => ({
    active: true,
    themes: some("Tema", 0.1),
    targetGroups: some("Målgrupp", 0.07),
    areas: [`Område ${at % 8}`],
    offers: text("Lokaler", 0.5),
    needs: text("Lokal", 0.3),
  }));
}

function timed<T>(work: () => T): { took: number; value: T } {
  const began = performance.now();
  const value = work();
  return { took: performance.now() - began, value };
}

/** Both have to find the same gain where both have looked; else nothing was compared. */
function agree(found: readonly Suggestion[], gains: ReadonlyMap<string, number>, size: number): void {
  const both = found.filter(({ one, other }) => gains.has(`${one} ${other}`));
  if (both.some(({ one, other, gain }) => Math.abs(gain - gains.get(`${one} ${other}`)!) > 1e-6 * gain))
    throw new Error(`The gains of the two differ at ${size} actors.`);
}
