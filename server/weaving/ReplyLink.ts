import { Entity, ManyToOne } from "@mikro-orm/decorators/legacy";
import { PersonalLink } from "../access/PersonalLink.ts";
import { NetworkMap } from "../maps/NetworkMap.ts";
import { ofWeavers, outlives } from "./ofWeavers.ts";
import { Reply } from "./Reply.ts";

/** The personal link in one letter of a round of asking. A reminder has a link of its own, and each opens the same reply until the round is closed. */
@Entity(ofWeavers({ map: "network_map", reply: "reply", contact: "contact" }))
export class ReplyLink extends PersonalLink {
  @ManyToOne(() => NetworkMap, { index: true, ...outlives })
  map!: NetworkMap;

  @ManyToOne(() => Reply, { index: true, deleteRule: "cascade" })
  reply!: Reply;
}
