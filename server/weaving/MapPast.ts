import { Field, ID, Int, ObjectType } from "type-graphql";
import { ActorKind } from "../../schema/actors.ts";
import { EventKind } from "../../schema/log.ts";
import { TieState } from "../../schema/maps.ts";
import type { Past } from "../../schema/weaving/time.ts";
import { FieldChange } from "../log/Event.ts";
import { Day } from "../scalars.ts";
import { mostChanges } from "./past.ts";

@ObjectType({ description: "An actor that stands on a map, or once stood there and is still in the hub." })
class PastActor {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => String, { description: "What it is called now." })
  name!: string;

  @Field(() => ActorKind, { description: "What sort of actor it is now." })
  kind!: ActorKind;
}

@ObjectType({ description: "An actor's place on the map." })
class PastPlacement {
  @Field(() => ID, { description: "The placement's id." })
  id!: string;

  @Field(() => ID, { description: "Who stands there." })
  actor!: string;

  @Field(() => Boolean, { description: "Whether the actor weaves this network." })
  weaver!: boolean;

  @Field(() => Day, { description: "The day on which it was put there." })
  made!: string;
}

@ObjectType({ description: "A tie between two who stand on the map or once stood there." })
class PastTie {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => ID, { description: "One of the two actors." })
  from!: string;

  @Field(() => ID, { description: "The other of the two." })
  to!: string;

  @Field(() => TieState, { description: "Whether it is there or wished for." })
  state!: TieState;

  @Field(() => Int, { nullable: true, description: "1–4, weakest first; null for a wish." })
  strength!: number | null;

  @Field(() => Boolean, { description: "Whether it leads one way only." })
  directed!: boolean;

  @Field(() => Day, { nullable: true, description: "Since when it has been there, when known." })
  since!: string | null;

  @Field(() => Day, { description: "The day on which it was drawn." })
  made!: string;
}

@ObjectType({ description: "One change of an actor, a placement or a tie, as far as a picture shows it." })
class PastChange {
  @Field(() => Day, { description: "The day of it, in Sweden." })
  day!: string;

  @Field(() => EventKind, { description: "Whether the thing was changed or removed, or made again after it had been removed." })
  kind!: "create" | "update" | "delete";

  @Field(() => String, { description: "Actor, Placement or Tie." })
  type!: string;

  @Field(() => ID, { description: "The thing's id." })
  subject!: string;

  @Field(() => [FieldChange], { description: "Which fields, before and after." })
  changes!: FieldChange[];
}

/** What a map is and has been, for whoever looks: `mapOn` in `schema/weaving/time.ts` makes of it the map of any day. */
@ObjectType({
  description:
    "What a map is and has been: what stands there or once did, as it is now, and what has changed. Undone from the latest change back to a day it gives the map of that day; a tie was there before it was drawn when its first day is known.",
})
export class MapPast implements Past {
  @Field(() => [PastActor], { description: "Who stands on the map, and who once stood there and can still be seen in the hub." })
  actors!: PastActor[];

  @Field(() => [PastPlacement], { description: "The places on the map now." })
  placements!: PastPlacement[];

  @Field(() => [PastTie], { description: "The ties that these actors have with each other now." })
  ties!: PastTie[];

  @Field(() => [PastChange], {
    description: `What has changed, earliest first: the latest ${mostChanges.toLocaleString("en")}. That something was made is told by its \`made\`.`,
  })
  changes!: PastChange[];

  @Field(() => Boolean, {
    description: "Whether these are all the changes; else the earliest days are as they were when the first of them came.",
  })
  whole!: boolean;
}
