import type { Context } from "../context.ts";
import type { Charter } from "./Charter.ts";
import { CharterVersion } from "./CharterVersion.ts";
import { ProcessLeader } from "./ProcessLeader.ts";
import { CharterNote } from "./plan/CharterNote.ts";
import { PlanAction } from "./plan/PlanAction.ts";
import { Signatory } from "./Signatory.ts";

type Em = Context["em"];

/** The actions of a charter's plan and what has been noted, with what a log needs of them. */
const planOf = async (em: Em, charter: Charter) => ({
  actions: await em.find(PlanAction, { charter }, { populate: ["charter", "council", "actor", "person"] }),
  notes: await em.find(CharterNote, { charter }, { populate: ["charter", "council", "action"] }),
});

/** Puts a charter's plan in the hands of its steering group. */
export async function steer(em: Em, charter: Charter): Promise<void> {
  const { actions, notes } = await planOf(em, charter);
  for (const one of [...actions, ...notes]) one.council = charter.council ?? null;
}

/** Removes everything of a charter. */
export async function removeAllOf(em: Em, charter: Charter): Promise<void> {
  const { actions, notes } = await planOf(em, charter);
  em.remove(notes);
  em.remove(actions);
  em.remove(await em.find(Signatory, { charter }, { populate: ["charter", "actor"] }));
  em.remove(await em.find(ProcessLeader, { charter }, { populate: ["charter"] }));
  em.remove(await em.find(CharterVersion, { charter }, { populate: ["charter"] }));
}
