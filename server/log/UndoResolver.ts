import { LockMode } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { Arg, ArgsType, Authorized, Ctx, Field, ID, Mutation, Resolver } from "type-graphql";
import { ChangeKind, EventKind, whyNotUndo } from "../../schema/log.ts";
import { refusal } from "../../schema/refusal.ts";
import { type Context, isSignedIn, type Rule } from "../context.ts";
import { Refused, refuse } from "../errors.ts";
import { Hub } from "../hubs/Hub.ts";
import type { HubRow } from "../hubs/HubRow.ts";
import { Page } from "../reading/connection.ts";
import { lists } from "../reading/lists.ts";
import { Event, told } from "./Event.ts";
import { roomsOf } from "./formerly.ts";
import { isPart, undoesWhole } from "./parts.ts";
import { plain } from "./record.ts";

@ArgsType()
class EventsArgs extends Page {
  @Field(() => ID, { nullable: true, description: "Only what was heard in the room of this thing: its history." })
  room?: string | null;
}

@Resolver()
export class UndoResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ID, {
    description: "Undoes a mutation, by its operation id, where nobody has changed the same since. Undoing that undoing is redoing.",
  })
  async undo(
    @Arg("operation", () => ID, { description: "The `Idempotency-Key` of the mutation, or the `operation` of any of its events." })
    operation: string,
    @Ctx() { em, viewer }: Context,
  ): Promise<string> {
    const whole = await em.findOne(Event, { operation, kind: EventKind.import });
    if (whole) {
      refuse(whyNotUndo([whole]));
      for (const takeBackWhole of undoesWhole) await takeBackWhole(em, viewer!, whole);
      return operation;
    }
    const events = await em.find(Event, { operation, kind: Object.values(ChangeKind) }, { orderBy: { seq: -1 } });
    refuse(whyNotUndo(events));
    for (const event of events) await takeBack(em, event);
    return operation;
  }
}

type Thing = HubRow & Record<string, unknown>;

async function takeBack(em: EntityManager, event: Event): Promise<void> {
  const { kind, subject, changes } = event;
  const type = em.getMetadata().getByClassName(event.type as never).class as unknown as new () => Thing;
  if (kind === ChangeKind.delete) return makeAgain(em, type, event);
  // Locked alone: what it points at may be seen by its reader and yet not be theirs to lock.
  const thing = (await em.findOne(type as never, subject as never, { lockMode: LockMode.PESSIMISTIC_WRITE })) as Thing | null;
  if (thing) await em.populate(thing as never, named(em, type) as never);
  if (!thing || changes.some(({ field, after }) => JSON.stringify(plain(thing[field])) !== JSON.stringify(after)))
    throw new Refused(refusal("house.whyNot.changedSince", { label: event.label }));
  if (kind === ChangeKind.create) em.remove(thing);
  else em.assign(thing, valuesOf(changes) as never);
}

async function makeAgain(em: EntityManager, type: new () => Thing, { subject, hub, changes }: Event): Promise<void> {
  const thing = em.create(type as never, { ...valuesOf(changes), id: subject, hub } as never) as object;
  await em.populate(thing as never, named(em, type) as never);
}

const valuesOf = (changes: Event["changes"]) => Object.fromEntries(changes.map(({ field, before }) => [field, before]));

/** The relations of a type, so that the log can name what a thing is made of. */
const named = (em: EntityManager, type: new () => Thing) => em.getMetadata(type as never).relations.map(({ name }) => name) as never;

const latestFirst = () => ({ by: sql.raw("item.seq"), type: "int" as const, descending: true });

export const eventLists = [
  lists(() => Hub, "events", {
    of: () => Event,
    description: "What has happened, latest first.",
    where: `item.hub_id = parent.id and (${told({ visibility: "item.visibility", hub: "item.hub_id", parties: "item.parties" })})`,
    args: EventsArgs,
    order: latestFirst,
    filter: ({ room }) => {
      if (room == null) return [sql`not ${sql.raw(isPart("item"))}`];
      const rooms = roomsOf(room as string);
      return [sql`item.heard_in && (${rooms})`, sql`(item.subject = any(${rooms}) or not ${sql.raw(isPart("item"))})`];
    },
  }),
];
