import { type Rights, whyNotTakePart } from "../hubs.ts";
import { type Refusal, refusal } from "../refusal.ts";
import { firstNo, whyNotName } from "../text.ts";

/** How many views of the status board somebody may keep in a hub, and the longest address of one. */
const mostBoards = 50;
const longestAddress = 2_000;

/** A view of the status board that is to be kept: its name, what stands in its address, and whether it is for all officials of the hub. */
export interface KeptBoard {
  name: string;
  address: string;
  isShared: boolean;
}

/** Why somebody cannot keep this view; nothing if they can. `kept` is how many they have in the hub; only officials share one. */
export function whyNotKeepBoard(rights: Rights, hub: string, { name, address, isShared }: KeptBoard, kept: number): Refusal | undefined {
  return firstNo(
    whyNotTakePart(rights, hub),
    whyNotName(name),
    address.length > longestAddress || !isAddress(address) ? refusal("board.whyNot.address") : undefined,
    isShared && !rights.officialOf.includes(hub) ? refusal("board.whyNot.share") : undefined,
    kept >= mostBoards ? refusal("board.whyNot.tooMany", { most: mostBoards }) : undefined,
  );
}

/** Whether a text is what can stand behind the question mark of an address: names and values, and nothing that leads elsewhere. */
const isAddress = (text: string) => /^[\w%.*~+,=&-]*$/.test(text);

/** Why somebody cannot forget a view; nothing if they can: their own, and of those that are shared the coordinators every one. */
export const whyNotForgetBoard = (
  { id, coordinatorOf }: Rights & { id: string },
  { hub, person, isShared }: { hub: { id: string }; person: { id: string }; isShared: boolean },
): Refusal | undefined => (person.id === id || (isShared && coordinatorOf.includes(hub.id)) ? undefined : refusal("board.whyNot.notYours"));
