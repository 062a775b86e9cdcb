import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { inOrder } from "../../../schema/meetings/decision.ts";
import { MeetingState } from "../../../schema/meetings/meeting.ts";
import { asHouse } from "../../access/asHouse.ts";
import { dayOf } from "../../context.ts";
import { writeAlone } from "../../log/record.ts";
import { Agenda } from "../agenda/Agenda.ts";
import { Meeting } from "../Meeting.ts";
import { Decision } from "./Decision.ts";

/**
 * Gives the decisions of a meeting that have none their numbers, and returns all of them in their order. A number is given when the meeting is
 * held, not before: until then what is decided is moved and taken away, afterwards people cite it. So it is never taken away again, and the
 * next is one more than the highest of the council's year. To be done as the house, which sees also what is closed to the writer; while it is
 * done nobody else writes in the hub, and the constraint `decision_number_once` would refuse what all this missed.
 */
export async function numberDecisions(em: EntityManager, meeting: Meeting): Promise<Decision[]> {
  await em.flush();
  await writeAlone(em, meeting.hub.id);
  const decisions = await em.find(Decision, { meeting }, { populate: ["council", "meeting"], refresh: true });
  const agenda = await em.findOne(Agenda, { meeting });
  const ordered = inOrder(decisions, agenda?.items ?? []);
  const year = Number(dayOf(new Date(meeting.startsAt)).slice(0, 4));
  const { rows } = await sql<{ last: number }>`
    select coalesce(max(number), 0)::int as last from decision where council_id = ${meeting.council.id} and year = ${year}`.execute(
    em.getKysely(),
  );
  let { last } = rows[0]!;
  for (const decision of ordered) if (decision.number == null) Object.assign(decision, { year, number: ++last });
  return ordered;
}

/** Freezes all that a meeting decided together with its minutes, each under its number. To be done as the house, by what freezes minutes. */
export async function freezeDecisions(em: EntityManager, meeting: Meeting, at: Date): Promise<Decision[]> {
  const decisions = await numberDecisions(em, meeting);
  for (const decision of decisions) decision.frozenAt = at;
  return decisions;
}

Meeting.onHold.push((context, meeting) =>
  asHouse(context, [meeting.hub.id], async () => void (await numberDecisions(context.em, meeting))),
);

/** Whether what a meeting decides has its number from the beginning. */
export const isNumbered = ({ state }: Meeting) => state === MeetingState.Held;
