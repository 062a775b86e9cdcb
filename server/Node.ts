import { Entity, PrimaryKey } from "@mikro-orm/decorators/legacy";
import type { EntityManager } from "@mikro-orm/postgresql";
import { Field, ID, InterfaceType } from "type-graphql";

/** Anything with an id of its own. Ids are unique over the whole installation and never used again. */
@Entity({ abstract: true })
@InterfaceType({ description: "Anything with an id of its own." })
export abstract class Node {
  /** Whether the very id of such a thing is told only to those who may see the thing itself. */
  static readonly guarded: boolean = false;

  /** A UUID of version 7, made by the database. */
  @Field(() => ID, { description: "A UUID, unique over all types; `node(id)` finds the thing again." })
  @PrimaryKey({ type: "uuid", defaultRaw: "uuidv7()" })
  id!: string;

  /** What the event log calls it, also when it is gone. */
  abstract called(): string;

  /** The ids of the things in whose rooms its changes are heard: its own, and those it is part of. */
  rooms(_em: EntityManager): string[] | Promise<string[]> {
    return [this.id];
  }
}
