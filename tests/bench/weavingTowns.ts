import type { Woven } from "../../schema/weaving/graph.ts";

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A network of so many actors with about six ties each, of strengths 1–4. Half of the ties are to whoever lives next door, a tenth of
 * those led elsewhere (as Watts & Strogatz 1998); half to those whom many know already (as Barabási & Albert 1999).
 */
export function networkOf(size: number, seed = 1): Woven {
  const random = numbersFrom(seed);
  const ties = new Map<string, { from: string; to: string; strength: number }>();
  const known: number[] = [];
  const tie = (one: number, other: number) => {
    const key = one < other ? `${one} ${other}` : `${other} ${one}`;
    if (one === other || ties.has(key)) return;
    ties.set(key, { from: nameOf(one), to: nameOf(other), strength: 1 + Math.floor(random() * 4) });
  };
  for (let one = 0; one < size; one++) {
    const near = one % 2 ? [1] : [1, 2];
    for (const away of near) tie(one, random() < 0.1 ? Math.floor(random() * size) : (one + away) % size);
    for (let nth = 0; nth < 1 + (one % 2); nth++) {
      const popular = known[Math.floor(random() * known.length)] ?? 0;
      tie(one, popular);
      known.push(one, popular);
    }
  }
  return { actors: Array.from({ length: size }, (_, one) => ({ id: nameOf(one), weaver: one % 40 === 7 })), ties: [...ties.values()] };
}

const nameOf = (actor: number) => `actor ${actor}`;
