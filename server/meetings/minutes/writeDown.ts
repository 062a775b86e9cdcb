import { createHash } from "node:crypto";
import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { canonical, type MinutesContent } from "../../../schema/meetings/minutes.content.ts";
import { MinutesState } from "../../../schema/meetings/minutes.ts";
import { asHouse } from "../../access/asHouse.ts";
import type { Context } from "../../context.ts";
import { Agenda } from "../agenda/Agenda.ts";
import { freeze, thaw } from "../agenda/freeze.ts";
import { gather } from "./gather.ts";
import type { Minutes } from "./Minutes.ts";

/** The SHA-256 of what some minutes say, in hexadecimal. */
export const digestOf = (content: MinutesContent) => createHash("sha256").update(canonical(content)).digest("hex");

/**
 * Writes down what minutes say at this moment, with its digest: the agenda is locked, and all of it is read as the house, which sees also what
 * is not for everyone. From now on that is what is approved.
 */
export async function writeDown(context: Context, minutes: Minutes): Promise<void> {
  const { em, now } = context;
  const { meeting, hub } = minutes;
  const agenda = await em.findOne(Agenda, { meeting }, { populate: ["meeting"] });
  if (agenda && !agenda.frozenAt) await freeze(context, agenda);
  const content = await asHouse(context, [hub.id], () => gather(em, meeting, minutes));
  await keepContent(em, minutes, content);
  Object.assign(minutes, { state: MinutesState.Sent, sentAt: now, digest: digestOf(content) });
  await em.flush();
}

/** Makes a draft of minutes again: what was written down is let go of, and the agenda locked for it is opened. To be done as the house. */
export async function draftAgain(em: EntityManager, minutes: Minutes): Promise<void> {
  const agenda = await em.findOne(Agenda, { meeting: minutes.meeting }, { populate: ["meeting"] });
  if (agenda?.frozenAt && Number(agenda.frozenAt) === Number(minutes.sentAt)) await thaw(em, agenda);
  Object.assign(minutes, { state: MinutesState.Draft, version: minutes.version + 1, sentAt: null, digest: null });
  await em.flush();
  await keepContent(em, minutes, null);
}

/** Beside the entity: the log is told the digest, not the text once more. */
const keepContent = (em: EntityManager, { id }: Minutes, content: MinutesContent | null) =>
  sql`update minutes set content = ${content && JSON.stringify(content)}::jsonb where id = ${id}`.execute(em.getKysely());
