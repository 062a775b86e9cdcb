import { GraphQLJSON } from "graphql-scalars";
import { Field, Int, ObjectType } from "type-graphql";
import { Person } from "../../people/Person.ts";
import { Bytes } from "../../scalars.ts";

/** Where the caret of somebody else is. */
@ObjectType({ description: "Where the caret of somebody who writes in an agenda is." })
export class AgendaCaret {
  @Field(() => Int, { description: "The number of their window." })
  client!: number;

  @Field(() => Person, { description: "Who it is." })
  by!: Person;

  @Field(() => GraphQLJSON, { nullable: true, description: "Where, as their window told it; null when they have gone." })
  at!: unknown;
}

/** What those who have an agenda open are told next. */
@ObjectType({ description: "What is heard of an agenda: first all of it or what was missed, then what is written, as it is stored." })
export class AgendaFrame {
  @Field(() => Int, { description: "The number of the latest edit; say it as `after` to go on from here after a lost connection." })
  seq!: number;

  @Field(() => Bytes, {
    nullable: true,
    description: "The whole agenda as one Yjs update, packed with gzip; null when `changes` are enough.",
  })
  state?: Uint8Array | null;

  @Field(() => [Bytes], { description: "What was written since the frame before, as Yjs updates in the order in which they were stored." })
  changes!: Uint8Array[];

  @Field(() => [AgendaCaret], { description: "Carets that have moved; for those who may write." })
  carets!: AgendaCaret[];

  @Field(() => Boolean, { nullable: true, description: "Whether the reader may write; null when that is as it was." })
  mayWrite?: boolean | null;

  @Field(() => Date, { nullable: true, description: "When it was locked; null while it is open, or when `mayWrite` says nothing either." })
  frozenAt?: Date | null;
}

/** A frame with what it says, and with nothing of the rest. */
export const frameOf = (frame: Partial<AgendaFrame> & { seq: number }): AgendaFrame => ({ changes: [], carets: [], ...frame });
