import type { Colouring } from "../../actors/Glyph.tsx";
import type { Lens } from "../lens.ts";
import { inSize, joining, type Scene, type SceneActor, type SceneTie, tiesByActor } from "./scene.ts";

/** How large an actor is drawn at the two ends of what sizes say, in map units. */
const [smallest, largest] = [9, 26];
/** What is left to see of a tie that is gone while its ends are there. */
const trace = 0.14;

/** The colouring of a tint: an amount in one of five steps, the first for none at all. */
export function colouringOf(lens: Lens | undefined, id: string): Colouring | undefined {
  const tint = lens?.tints?.get(id);
  if (!tint) return;
  if ("group" in tint) return tint;
  return { amount: Math.max(1, Math.min(5, Math.floor(tint.share * 5) + 1)) as 1 | 2 | 3 | 4 | 5 };
}

/** How much is left to see of an actor, 0–1. */
export const actorSeen = (lens: Lens | undefined, id: string): number => 1 - (lens?.out?.get(id) ?? 0);

/** How much is left to see of a tie, 0–1: it goes with its ends. */
export function tieSeen(lens: Lens | undefined, { id, from, to }: { id: string; from: string; to: string }): number {
  if (!lens?.out && !lens?.gone) return 1;
  const ends = Math.min(actorSeen(lens, from), actorSeen(lens, to));
  return lens.gone?.has(id) ? trace * ends : ends;
}

/** How much of a tie's thickness is left when so much of it is seen. */
export const thinned = (seen: number): number => 0.4 + 0.6 * seen;

const [wish, sitting] = ["suggested ", "together "];

/** Whether a tie is only suggested by a lens: it can be seen, not chosen. */
export const isSuggested = ({ id }: { id: string }) => id.startsWith(wish);

/** Whether a line says that two sit together somewhere: it can be seen, not chosen, and is no tie. */
export const isTogether = ({ id }: { id: string }) => id.startsWith(sitting);

function laidIn(scene: Scene, prefix: string, pairs: readonly { from: string; to: string }[] = []): SceneTie[] {
  return pairs.flatMap(({ from, to }) => {
    const [start, end] = [scene.byId.get(from), scene.byId.get(to)];
    if (!start || !end) return [];
    const tie = { id: `${prefix}${from} ${to}`, from, to, strength: null, wished: true, directed: false };
    return [{ ...tie, start, end, bend: prefix === wish ? 0.12 : -0.08 }];
  });
}

/** A scene as a lens shows it: bodies in other sizes, those who are gone left out, what is suggested and who sits together added. What is the same stays the same object. */
export function sceneThrough(scene: Scene, lens: Pick<Lens, "sizes" | "out" | "suggested" | "together"> | undefined): Scene {
  if (!lens) return scene;
  const isGone = (id: string) => (lens.out?.get(id) ?? 0) >= 1;
  const sized = (actor: SceneActor) => {
    const size = lens.sizes?.get(actor.id);
    return size === undefined ? actor : inSize(actor, Math.round(smallest + (largest - smallest) * Math.sqrt(size)));
  };
  const actors = scene.actors.filter(({ id }) => !isGone(id)).map(sized);
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const ties = scene.ties.flatMap((tie) => {
    const [start, end] = [byId.get(tie.from), byId.get(tie.to)];
    return start && end ? [joining(tie, start, end)] : [];
  });
  const shown = { ...scene, actors, byId };
  const all = [...ties, ...laidIn(shown, wish, lens.suggested)];
  const drawn = [...laidIn(shown, sitting, lens.together?.pairs), ...all];
  return { ...shown, ties: drawn, tiesAt: all.length === scene.ties.length ? scene.tiesAt : tiesByActor(all) };
}
