import { ArgsType, type ClassType, Field, Int, ObjectType } from "type-graphql";

/** Where a page of a list begins and ends (Relay's cursor connections). */
@ObjectType({ description: "Where a page of a list begins and ends." })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether there is more after this page." })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Whether this page was asked for with `after`." })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "The cursor of the page's first; null when it is empty." })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: "Say it as `after` to get the next page." })
  endCursor!: string | null;
}

/** Which page of a list is asked for. */
@ArgsType()
export class Page {
  @Field(() => Int, { defaultValue: 50, description: "How many, at most 5,000; 50 when nothing is said." })
  first!: number;

  @Field(() => String, { nullable: true, description: "The cursor that the page begins after." })
  after?: string | null;
}

/** Which page of a list that is mostly wanted whole, such as the ties of a map. */
@ArgsType()
export class WholePage extends Page {
  @Field(() => Int, { defaultValue: 5000, description: "How many, at most 5,000; as many when nothing is said." })
  declare first: number;
}

const connections = new Map<ClassType, ClassType>();

/** The Relay connection of a type: edges with cursors, page info and the number of all that the viewer may see. */
export function ConnectionOf(Item: ClassType): ClassType {
  const known = connections.get(Item);
  if (known) return known;

  @ObjectType(`${Item.name}Edge`, { description: "A place in a list." })
  class Edge {
    @Field(() => String, { description: "A stable mark of this place in the list, in the list's order." })
    cursor!: string;

    @Field(() => Item, { description: "What stands there." })
    node!: object;
  }

  @ObjectType(`${Item.name}Connection`, { description: "A page of a list (Relay's cursor connections)." })
  class Connection {
    @Field(() => [Edge], { description: "The things of this page, in order." })
    edges!: Edge[];

    @Field(() => PageInfo, { description: "Where this page begins and ends." })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: "The number of all in the list that the viewer may see, on all pages." })
    totalCount!: number;
  }

  connections.set(Item, Connection);
  return Connection;
}
