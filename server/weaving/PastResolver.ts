import { FieldResolver, Resolver } from "type-graphql";
import { NetworkMap } from "../maps/NetworkMap.ts";
import { computed } from "../reading/computed.ts";
import { MapPast } from "./MapPast.ts";
import { pastOf } from "./past.ts";

@Resolver(() => NetworkMap)
export class PastResolver {
  /** The database writes it, as it writes the row. */
  @FieldResolver(() => MapPast, {
    description: "What the map is and has been, as far as the reader may know: enough to show it on any day.",
  })
  past(): void {}
}

computed("NetworkMap.past", pastOf("item"));
