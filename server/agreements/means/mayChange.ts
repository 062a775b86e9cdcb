import { whyNotChangeMeans } from "../../../schema/agreements/means.ts";
import { whyNotPartner } from "../../../schema/agreements.ts";
import type { Context } from "../../context.ts";
import { refuse } from "../../errors.ts";
import type { Agreement } from "../Agreement.ts";
import { underLock } from "../find.ts";

/** What later parts of the room know of whether a change of an agreement in force is being drafted, so that its means are open again. */
export const amending: ((em: Context["em"], agreement: Agreement) => Promise<boolean>)[] = [];

/** An agreement whose means, goals and personal data the asker may change now, kept from others until the change is written; refused otherwise. */
export async function toChangeMeans({ em, viewer }: Context, id: string): Promise<Agreement> {
  const agreement = await underLock(em, id);
  const isAmended = (await Promise.all(amending.map((ask) => ask(em, agreement)))).some(Boolean);
  refuse(whyNotPartner(viewer!, agreement) ?? whyNotChangeMeans(agreement, isAmended));
  return agreement;
}
