import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";

/** That there was a hub here which the operator has deleted: all that is left of it, and for the operator alone. */
@Entity({ rowLevelSecurity: "force", policies: [] })
export class Tombstone {
  /** The hub's own id. */
  @PrimaryKey({ type: "uuid" })
  id!: string;

  @Property({ type: "text" })
  slug!: string;

  @Property({ type: "text" })
  name!: string;

  @Property({ type: "datetime", defaultRaw: "now()" })
  at!: Date;

  /** How many rows were deleted with it, people included. */
  @Property({ type: "int" })
  rows!: number;

  /** The seal of its log, by which an export that was made before can be held against it. */
  @Property({ type: "text" })
  seal!: string;
}
