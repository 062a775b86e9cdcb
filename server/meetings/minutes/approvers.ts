import { approversAmong } from "../../../schema/meetings/minutes.approvers.ts";
import type { Context } from "../../context.ts";
import { Membership } from "../../hubs/Membership.ts";
import type { Person } from "../../people/Person.ts";
import { Attendance } from "../Attendance.ts";
import { heldOn } from "../called.ts";
import type { Meeting } from "../Meeting.ts";

/**
 * Who is to approve the minutes of a meeting, with the account they have in the hub; by the terms of that day, and by who came as far as that
 * is noted. To be asked as the house.
 */
export async function approversOf(em: Context["em"], meeting: Meeting) {
  const { seats, termOf } = await heldOn(em, meeting);
  const terms = seats.flatMap((seat) => termOf(seat) ?? []);
  await em.populate(terms, ["seat", "person"]);
  const places = new Map((await em.find(Attendance, { meeting })).map(({ term, present }) => [term?.id, present]));
  const sitting = terms.map((term) => ({ term, roles: term.seat.roles, present: places.get(term.id) ?? null }));
  const members = await membersAmong(em, meeting, terms);
  return approversAmong(sitting).map(({ who: { term }, role }) => {
    const person = term.person && members.has(term.person.id) ? term.person : null;
    return { term, role, person, name: (term.person?.name ?? term.name) || null, hasAccount: !!person };
  });
}

/** One who is to approve minutes. */
export type ToApprove = Awaited<ReturnType<typeof approversOf>>[number];

async function membersAmong(
  em: Context["em"],
  { hub }: Meeting,
  terms: readonly { person?: Person | null }[],
): Promise<ReadonlySet<string>> {
  const people = terms.flatMap(({ person }) => person ?? []);
  const seats = await em.find(Membership, { hub, person: people, endedAt: null });
  return new Set(seats.map(({ person }) => person.id));
}
