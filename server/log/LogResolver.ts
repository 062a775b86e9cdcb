import { GraphQLJSON } from "graphql-scalars";
import { sql } from "kysely";
import { Arg, Authorized, Ctx, Field, ID, Int, Mutation, ObjectType, Resolver, Root, Subscription } from "type-graphql";
import { noRights, type Rights, sees } from "../../schema/hubs.ts";
import { whyNotWhisper } from "../../schema/log.ts";
import { refusal } from "../../schema/refusal.ts";
import { type Context, isSignedIn, type Rule } from "../context.ts";
import { Refused, refuse } from "../errors.ts";
import { Person } from "../people/Person.ts";
import { hubOf } from "../reading/find.ts";
import { reading } from "../reading/Reading.ts";
import { Channel } from "./Channel.ts";
import { Event, told } from "./Event.ts";
import type { Feed, Heard, Turned, Whispered } from "./feed.ts";
import { bell } from "./record.ts";

/** What a subscription to a room hears next. */
@ObjectType({ description: "What is heard in a room: first what was missed, then that all has been heard so far, then what happens." })
export class Change {
  @Field(() => Int, { description: "Say the latest one as `after` to go on from here after a lost connection." })
  seq!: number;

  @Field(() => Boolean, { description: "True, once, when everything up to `seq` has been heard; `event` is then null." })
  caughtUp!: boolean;

  @Field(() => Event, { nullable: true, description: "What happened; null in the frame that says that all has been heard." })
  event!: Event | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "The id of a thing (the hub too, when it goes to rest) that was opened for you or closed to you, when what was done with it is not for you to read: read again what you show of it.",
  })
  turned?: string | null;
}

/** Something said in a room and never stored. */
@ObjectType({ description: "Something said in a room and never stored: presence, a dragged actor on its way." })
export class Whisper {
  @Field(() => Person, { description: "Who said it." })
  by!: Person;

  @Field(() => ID, { description: "The window that said it, as it calls itself." })
  client!: string;

  @Field(() => GraphQLJSON, { description: "At most 4,000 bytes of JSON." })
  what!: unknown;
}

/** SQL: whether an event is told to the reader; the row policies alone would also tell administrators of what is not for the feed. */
const toldToReader = sql.raw(told({ visibility: "item.visibility", hub: "item.hub_id", parties: "item.parties" }));

/** Whether a thing was opened for somebody or closed to them: then they know of it, or may, and its id tells them nothing new. */
const concerns = (rights: Rights, turned: Turned | null) =>
  !!turned && sees(rights, turned.was, turned.hub, turned.parties) !== sees(rights, turned.is, turned.hub, turned.parties);

type Item = Heard | { caughtUpAt: number };

/** What happened in a room after a number, in order, without gap or repetition, and then what happens. */
function listen(feed: Feed, hub: string, room: string, after: number | undefined): AsyncIterable<Item> {
  const early: Heard[] = [];
  let last: number | undefined;
  const hear = (heard: Heard) => {
    if (last === undefined) return void early.push(heard);
    if (heard.hub) return channel.push(heard);
    if (heard.seq <= last) return;
    last = heard.seq;
    if (room === hub || heard.rooms.includes(room)) channel.push(heard);
  };
  const leave = feed.join(hub, hear);
  const channel = new Channel<Item>(leave);
  feed.missed(hub, room, after).then(
    ({ head, events, all }) => {
      for (const event of events) channel.push(event);
      if (!all) return channel.finish();
      channel.push({ caughtUpAt: head });
      last = head;
      early.forEach(hear);
    },
    (error) => channel.fail(error),
  );
  return channel;
}

@Resolver()
export class LogResolver {
  @Subscription(() => Change, {
    nullable: true,
    description:
      "What happens in the room of a thing (a hub, a map, an actor, …): first what was missed after `after`, then what happens, in order.",
    subscribe: async ({ args, context }) => {
      const { em, feed } = context as Context;
      const hub = await hubOf(em, args.room);
      if (!hub) throw new Refused(refusal("house.whyNot.unknown"));
      return listen(feed, hub, args.room, args.after ?? undefined);
    },
  })
  async changed(
    @Arg("room", () => ID, { description: "The id of the thing." }) _room: string,
    @Arg("after", () => Int, {
      nullable: true,
      description: "The number of the last event heard (`Hub.seq` of the reading that began); only what comes when nothing is said.",
    })
    _after: number | undefined,
    @Root() item: Item,
    @Ctx() { em, viewer }: Context,
  ): Promise<object | null> {
    if ("hub" in item) return { seq: item.seq, caughtUp: false, event: null, turned: item.hub };
    if ("caughtUpAt" in item) return { seq: item.caughtUpAt, caughtUp: true, event: null };
    const { rows } = await sql`select from event item where item.id = ${item.id} and (${toldToReader})`.execute(em.getKysely());
    if (rows.length) return { seq: item.seq, caughtUp: false, event: reading((reads) => reads.one(Event, item.id)) };
    return concerns(viewer ?? noRights, item.turned) ? { seq: item.seq, caughtUp: false, event: null, turned: item.turned!.id } : null;
  }

  @Subscription(() => Whisper, {
    nullable: true,
    description: "What is said in a room and never stored; for the hub's members.",
    subscribe: async ({ args, context }) => {
      const { em, feed, viewer } = context as Context;
      const hub = await hubOf(em, args.room);
      if (!hub || !viewer?.memberOf.includes(hub)) throw new Refused(refusal("house.whyNot.notMember"));
      const leave = feed.hearWhispers(args.room, (whisper) => channel.push(whisper));
      const channel: Channel<Whispered> = new Channel(leave);
      return channel;
    },
  })
  whispered(
    @Arg("room", () => ID, { description: "The id of the thing whose page is listened on." }) _room: string,
    @Root() whisper: Whispered,
    @Ctx() { viewer }: Context,
  ): object | null {
    return viewer?.memberOf.includes(whisper.hub) ? { ...whisper, by: reading((reads) => reads.known(whisper.by)) } : null;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Boolean, { description: "Says something to everyone in a room without storing it." })
  async whisper(
    @Arg("room", () => ID, { description: "The id of the thing whose page it is said on." }) room: string,
    @Arg("client", () => ID, { description: "What this window calls itself." }) client: string,
    @Arg("what", () => GraphQLJSON, { description: "At most 4,000 bytes of JSON." }) what: unknown,
    @Ctx() { em, viewer }: Context,
  ): Promise<boolean> {
    const hub = await hubOf(em, room);
    if (!hub || !viewer!.memberOf.includes(hub)) throw new Refused(refusal("house.whyNot.notMember"));
    refuse(whyNotWhisper(JSON.stringify(what), client));
    const whisper: Whispered = { hub, room, by: { __typename: "Person", id: viewer!.id, name: viewer!.name }, client, what };
    await sql`select pg_notify(${bell}, ${JSON.stringify(whisper)})`.execute(em.getKysely());
    return true;
  }
}
