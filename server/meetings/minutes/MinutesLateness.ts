import { Entity, ManyToOne, PrimaryKey, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Hub } from "../../hubs/Hub.ts";
import { ofHouse } from "../../hubs/ofHouse.ts";
import { Meeting } from "../Meeting.ts";

/**
 * That a letter has gone out because a meeting's minutes are late: one for those who write them, and one for each version that waits for
 * approval. Whoever writes the row writes the letters, so that of several servers one does, once. A class without a type.
 */
@Entity(ofHouse)
@Unique({ properties: ["meeting", "version"] })
export class MinutesLateness {
  @PrimaryKey({ type: "uuid", defaultRaw: "uuidv7()" })
  id!: string;

  @ManyToOne(() => Hub)
  hub!: Hub;

  @ManyToOne(() => Meeting, { deleteRule: "cascade" })
  meeting!: Meeting;

  /** The version that waits for approval; 0 for what is still to be sent. */
  @Property({ type: "int" })
  version!: number;

  @Property({ type: "datetime" })
  toldAt!: Date;
}
