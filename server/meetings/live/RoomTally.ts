import { PrimaryKeyProp } from "@mikro-orm/core";
import { Entity, ManyToOne, OneToOne, Property } from "@mikro-orm/decorators/legacy";
import { Hub } from "../../hubs/Hub.ts";
import { ofHouse } from "../../hubs/ofHouse.ts";
import { RoomPoll } from "./RoomPoll.ts";

/**
 * What has been answered so far in a secret poll: sums alone, in one row that every answer writes anew, so that nothing in the database
 * stands beside one answer, not even when it was written. The house alone reads it; it goes when the poll is over and the sums are told.
 */
@Entity(ofHouse)
export class RoomTally {
  [PrimaryKeyProp]?: "poll";

  @OneToOne(() => RoomPoll, { primary: true, owner: true, deleteRule: "cascade" })
  poll!: RoomPoll;

  @ManyToOne(() => Hub)
  hub!: Hub;

  @Property({ type: "jsonb" })
  counts!: number[];
}
