import { sql } from "kysely";
import { ArgsType, Field, ID } from "type-graphql";
import { Actor } from "../../actors/Actor.ts";
import { Council } from "../../councils/Council.ts";
import { viewer } from "../../database/policies.ts";
import { Hub } from "../../hubs/Hub.ts";
import { Person } from "../../people/Person.ts";
import { Page, WholePage } from "../../reading/connection.ts";
import { type Given, lists, type Order } from "../../reading/lists.ts";
import { Meeting } from "../Meeting.ts";
import { Task } from "./Task.ts";

@ArgsType()
class TasksArgs extends Page {
  @Field(() => Boolean, { nullable: true, description: "Only those that are done, or only those that are not." })
  done?: boolean | null;
}

@ArgsType()
class HubTasksArgs extends TasksArgs {
  @Field(() => Boolean, { nullable: true, description: "Only those that the viewer has." })
  mine?: boolean | null;

  @Field(() => ID, { nullable: true, description: "Only those of this council." })
  council?: string | null;
}

/** What is open before what is done, and each by when it was due; what has no day comes last of its kind. */
const byUrgency = (): Order => ({
  by: sql.raw("concat((item.done_at is not null)::int, coalesce(item.due_on::text, '9999'))"),
  type: "text",
});
const asGiven = (): Order => ({ by: sql.raw("item.created_at"), type: "timestamptz" });

const filter = ({ done, mine, council }: Given) => [
  ...(done == null ? [] : [sql`(item.done_at is not null) = ${done}`]),
  ...(mine ? [sql`item.person_id = ${sql.raw(viewer)}`] : []),
  ...(council == null ? [] : [sql`item.council_id = ${council}::uuid`]),
];

const shared = { of: () => Task, args: TasksArgs, order: byUrgency, filter };

/**
 * SQL: what a council had to do when a meeting came: tasks that other meetings gave, or nobody's meeting, and that were not done yet when the
 * council last met.
 */
const sinceLast = `exists (select from meeting parting where parting.id = parent.id and parting.council_id = item.council_id
  and item.meeting_id is distinct from parting.id and item.created_at < parting.ends_at
  and (item.done_at is null or item.done_at > (select max(before.ends_at) from meeting before
    where before.council_id = parting.council_id and before.ends_at <= parting.starts_at and before.state <> 'Cancelled')))`;

export const taskLists = [
  lists(() => Hub, "tasks", {
    ...shared,
    description: "What is to be done for its councils, what is open first, by when it is due; for members.",
    where: "item.hub_id = parent.id",
    args: HubTasksArgs,
  }),
  lists(() => Council, "tasks", {
    ...shared,
    description: "What is to be done for it, what is open first, by when it is due; for members.",
    where: "item.council_id = parent.id",
  }),
  lists(() => Meeting, "tasks", {
    of: () => Task,
    description: "The tasks that were given at it, as they were given; for members.",
    where: "item.meeting_id = parent.id",
    args: WholePage,
    order: asGiven,
  }),
  lists(() => Meeting, "tasksSinceLast", {
    ...shared,
    description:
      "The tasks that the council had before it: those that are still open, and those that were done since the council last met; for members.",
    where: sinceLast,
  }),
  lists(() => Person, "tasks", {
    ...shared,
    description: "What they are to do for councils, what is open first, by when it is due; for members.",
    where: "item.person_id = parent.id",
  }),
  lists(() => Actor, "tasks", {
    ...shared,
    description: "What it answers for in councils, what is open first, by when it is due; for members.",
    where: "item.actor_id = parent.id",
  }),
];
