import { type Refusal, refusal } from "../refusal.ts";
import { agendaLimits, shapeVersion } from "./shape.ts";

/** Why a page may not take part in an agenda; nothing if it knows the same kinds of content as the server. */
export const whyNotShape = (version: number): Refusal | undefined =>
  version === shapeVersion ? undefined : refusal("agenda.whyNot.oldPage");

/** Why this cannot be told of a caret; nothing if it can. */
export function whyNotCaret(at: unknown): Refusal | undefined {
  const length = JSON.stringify(at ?? null).length;
  if (length > agendaLimits.caret) return refusal("house.whyNot.tooLong", { length, most: agendaLimits.caret });
}
