import { type RawBuilder, sql } from "kysely";
import { ArgsType, Field, ID } from "type-graphql";
import { zone } from "../../schema/clock.ts";
import { EventKind } from "../../schema/log.ts";
import { isMine } from "../database/policies.ts";
import { Hub } from "../hubs/Hub.ts";
import { Page } from "../reading/connection.ts";
import { isId } from "../reading/isId.ts";
import { lists } from "../reading/lists.ts";
import { Day } from "../scalars.ts";
import { Event } from "./Event.ts";

/** Which part of a hub's log is wanted; all of it when nothing is said. Days are Swedish, and both are part of it. */
export interface AuditFilter {
  who?: string | null;
  kinds?: readonly EventKind[] | null;
  type?: string | null;
  subject?: string | null;
  deed?: string | null;
  from?: string | null;
  to?: string | null;
}

/** When a day begins in Sweden, or the one after it: not each is 24 hours long. */
const beginningOf = (day: string, later = 0) => sql`(${day}::date + ${later}::int)::timestamp at time zone ${zone}`;

const conditions: { [K in keyof Required<AuditFilter>]: (value: NonNullable<AuditFilter[K]>) => RawBuilder<unknown> } = {
  who: (id) => (isId(id) ? sql`(item.by_id = ${id} or item.type = 'Person' and item.subject = ${id})` : sql`false`),
  kinds: (kinds) => sql`item.kind = any(${kinds})`,
  type: (type) => sql`item.type = ${type}`,
  subject: (id) => (isId(id) ? sql`item.subject = ${id}` : sql`false`),
  deed: (deed) => sql`item.deed = ${deed}`,
  from: (day) => sql`item.at >= ${beginningOf(day)}`,
  to: (day) => sql`item.at < ${beginningOf(day, 1)}`,
};

/** SQL over `item`: each condition that an event meets to be in the part that is wanted. */
export const meets = (filter: AuditFilter): RawBuilder<unknown>[] =>
  Object.entries(conditions).flatMap(([name, condition]) => {
    const value = filter[name as keyof AuditFilter];
    return value == null || value === "" ? [] : [(condition as (value: unknown) => RawBuilder<unknown>)(value)];
  });

@ArgsType()
class AuditArgs extends Page implements AuditFilter {
  @Field(() => ID, { nullable: true, description: "Only what this person did, or what is told of their account." })
  who?: string | null;

  @Field(() => [EventKind], { nullable: true, description: "Only what is of one of these kinds." })
  kinds?: EventKind[] | null;

  @Field(() => String, { nullable: true, description: "Only what is about things of this type." })
  type?: string | null;

  @Field(() => ID, { nullable: true, description: "Only what is about this thing." })
  subject?: string | null;

  @Field(() => String, { nullable: true, description: "Only what was done by this mutation or in this way." })
  deed?: string | null;

  @Field(() => Day, { nullable: true, description: "From this day on, in Sweden." })
  from?: string | null;

  @Field(() => Day, { nullable: true, description: "To this day, in Sweden, itself included." })
  to?: string | null;
}

export const auditLists = [
  lists(() => Hub, "audit", {
    of: () => Event,
    description:
      "Everything that the hub's log tells, latest first: what was changed, and who came in, took data out or looked at what is protected. For its administrators; empty for others.",
    where: `item.hub_id = parent.id and ${isMine("item.hub_id", "administrator_of")}`,
    args: AuditArgs,
    order: () => ({ by: sql.raw("item.seq"), type: "int", descending: true }),
    filter: (args) => meets(args),
  }),
];
