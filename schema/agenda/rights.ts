import { type Rights, whyNotTakePart } from "../hubs.ts";
import { type Refusal, refusal } from "../refusal.ts";
import { agendaLimits, shapeVersion } from "./shape.ts";

/** Where an agenda belongs: to a council of a hub. */
export interface OfCouncil {
  hub: { id: string };
  council: { id: string };
}

/** Why somebody may not write in an agenda; nothing if they may: those who sit in the council, as substitutes too, and those who keep it. */
export function whyNotWriteAgenda(rights: Rights, { hub, council }: OfCouncil): Refusal | undefined {
  const no = whyNotTakePart(rights, hub.id);
  if (no) return no;
  if (![hub.id, council.id].some((one) => rights.keeps.includes(one)) && !rights.sitsIn.includes(council.id))
    return refusal("agenda.whyNot.notWriter");
}

/** Why a page may not take part in an agenda; nothing if it knows the same kinds of content as the server. */
export const whyNotShape = (version: number): Refusal | undefined =>
  version === shapeVersion ? undefined : refusal("agenda.whyNot.oldPage");

/** Why this cannot be told of a caret; nothing if it can. */
export function whyNotCaret(at: unknown): Refusal | undefined {
  const length = JSON.stringify(at ?? null).length;
  if (length > agendaLimits.caret) return refusal("house.whyNot.tooLong", { length, most: agendaLimits.caret });
}
