import { sql } from "kysely";
import { isApproved, MinutesState, yearOf } from "../../../schema/meetings/minutes.ts";
import type { Context } from "../../context.ts";
import { freezeDecisions } from "../decisions/numbering.ts";
import { tellOfApproval } from "./letters.ts";
import type { Minutes } from "./Minutes.ts";
import { MinutesApproval } from "./MinutesApproval.ts";

/**
 * Approves minutes for good when all have approved them who are to: they get the council's next number of the year, and what the meeting decided
 * is frozen with them. To be done as the house, with the minutes locked; the council is locked with its decisions, so no number is given twice.
 */
export async function concludeIfAll(context: Context, minutes: Minutes): Promise<void> {
  const { em, now } = context;
  if (!isApproved(await em.find(MinutesApproval, { minutes }), minutes.version)) return;
  await freezeDecisions(em, minutes.meeting, now);
  const year = yearOf(minutes.meeting.startsAt);
  const { rows } = await sql<{ next: number }>`
    select coalesce(max(number), 0)::int + 1 as next from minutes where council_id = ${minutes.council.id} and year = ${year}`.execute(
    em.getKysely(),
  );
  Object.assign(minutes, { state: MinutesState.Approved, approvedAt: now, year, number: rows[0]!.next });
  await em.flush();
  await tellOfApproval(context, minutes);
}
