import { PrimaryKeyProp } from "@mikro-orm/core";
import { Entity, ManyToOne, OneToOne, Property } from "@mikro-orm/decorators/legacy";
import { byHouse } from "../../database/policies.ts";
import { Hub } from "../../hubs/Hub.ts";
import { type Columns, isMember } from "../../hubs/HubRow.ts";
import { ofHouse } from "../../hubs/ofHouse.ts";
import { RoomVote } from "./RoomVote.ts";

const see = (columns: object) => `${byHouse} or (${(columns as Columns).shown} and ${isMember(columns as Columns)})`;

/**
 * What somebody answered in an open poll: apart from that they did, since it is seen only once the results are, and the log does not tell
 * it. Of a secret poll there is none.
 */
@Entity({
  ...ofHouse,
  policies: (ofHouse.policies ?? []).map((policy) => (policy.name === "see" ? { ...policy, using: see } : policy)) as NonNullable<
    typeof ofHouse.policies
  >,
})
export class RoomBallot {
  [PrimaryKeyProp]?: "vote";

  @OneToOne(() => RoomVote, { primary: true, owner: true, deleteRule: "cascade" })
  vote!: RoomVote;

  @ManyToOne(() => Hub)
  hub!: Hub;

  /** Whether it is to be seen: from the beginning where results are seen while answers come, else when the poll is over. */
  @Property({ type: "boolean" })
  shown!: boolean;

  @Property({ type: "jsonb" })
  choices!: number[];
}
