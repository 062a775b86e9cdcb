import { strictest, Visibility } from "../hubs.ts";
import { type Refusal, refusal } from "../refusal.ts";

/** Why a council, or what belongs to one, cannot be this open; nothing if it can: nothing of a council is kept between parties. */
export function whyNotOpenness(wished?: Visibility | null): Refusal | undefined {
  if (wished === Visibility.parties) return refusal("councils.whyNot.noParties");
}

/** How open something is that belongs to something else: as that when nothing is wished, and never more open. */
export const opennessIn = ({ visibility }: { visibility: Visibility }, wished?: Visibility | null): Visibility =>
  strictest(visibility, wished ?? visibility);
