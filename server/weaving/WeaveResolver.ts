import { GraphQLJSON } from "graphql-scalars";
import { Arg, Extensions, Field, FieldResolver, Float, Int, ObjectType, Resolver, registerEnumType } from "type-graphql";
import { type WholeMeasure, wholeMeasures } from "../../schema/weaving/measures.ts";
import type { Said } from "../../schema/weaving/said.ts";
import { Stage, stages } from "../../schema/weaving/stageAt.ts";
import type { Weave as WeaveOf } from "../../schema/weaving/weave.ts";
import type { WordKey } from "../../schema/words.ts";
import { Hub } from "../hubs/Hub.ts";
import { NetworkMap } from "../maps/NetworkMap.ts";
import { Tie } from "../maps/Tie.ts";
import { computed } from "../reading/computed.ts";
import { WholePage } from "../reading/connection.ts";
import { lists } from "../reading/lists.ts";
import { worked } from "../reading/worked.ts";
import { Day } from "../scalars.ts";
import { pastOf } from "./past.ts";
import { changedAt, presentOf } from "./present.ts";

registerEnumType(Stage, {
  name: "Stage",
  description:
    "Where a network stands in the network-weaving model: scattered groups, one hub that knows everybody, several hubs, and a core with a periphery that holds without its weavers.",
});

@ObjectType({
  description: "A sentence that an analysis gives as its reason, as its key and values: the pages say it in the reader's language.",
})
class Sentence implements Said {
  @Field(() => String, { description: "Its key in the catalogues." })
  key!: WordKey;

  @Field(() => GraphQLJSON, {
    nullable: true,
    description: "Its values, if it has any. Under names that end in `actor` stand the ids of actors.",
  })
  values?: Said["values"];
}

@ObjectType({ description: "The stage that comes next, and what is missing to it." })
class NextStage {
  @Field(() => Stage, { description: "The stage." })
  stage!: Stage;

  @Field(() => Float, { description: "How far the network has come towards it, 0–1." })
  share!: number;

  @Field(() => [Sentence], { description: "What is missing." })
  missing!: Sentence[];
}

@ObjectType({ description: "What was measured of a whole map." })
class MeasuredWhole {
  @Field(() => String, { description: `Which measure: ${wholeMeasures.map(({ id }) => id).join(", ")}.` })
  id!: WholeMeasure;

  @Field(() => Float, { description: "Its value: a share as 0–1, a count, or a number. Strengths of ties do not count in it." })
  value!: number;
}

/** What a map says of its network, as far as the reader sees it. */
@ObjectType({
  description:
    "What a map says of its network. It is worked out from the actors and ties that the reader sees, so that two readers may be told different things.",
})
class Weave implements WeaveOf {
  @Field(() => Int, { description: "How many actors it was worked out from." })
  actors!: number;

  @Field(() => Int, { description: "How many of them weave it." })
  weavers!: number;

  @Field(() => Int, { description: "How many present ties it was worked out from; wishes never count." })
  ties!: number;

  @Field(() => Stage, { description: "Where the network stands." })
  stage!: Stage;

  @Field(() => Boolean, {
    description: "Whether there are actors and ties enough to tell a stage; else it is the last one whose demands are met.",
  })
  isTold!: boolean;

  @Field(() => [Sentence], { description: "Why it stands there." })
  reasons!: Sentence[];

  @Field(() => Float, { description: "How sure the stage is, 0–1: the share of the maps with some ties forgotten that come out the same." })
  certainty!: number;

  @Field(() => GraphQLJSON, { description: `The share of those maps that come out as each stage: ${stages.join(", ")}.` })
  odds!: WeaveOf["odds"];

  @Field(() => NextStage, { nullable: true, description: "The stage that comes next; null after the last." })
  next!: NextStage | null;

  @Field(() => Int, { description: "Exit readiness, 0–100: how much of the network among the others is left without its weavers." })
  readiness!: number;

  @Field(() => Sentence, { description: "Where the network would tear first, or is torn already." })
  weakest!: Sentence;

  @Field(() => [MeasuredWhole], { description: "What was measured of the whole." })
  measures!: MeasuredWhole[];
}

/** As many things as a map of ordinary size holds: to say what it means takes more than to read it. */
const cost = 1_000;

@Resolver(() => NetworkMap)
export class WeaveResolver {
  @FieldResolver(() => Date, {
    nullable: true,
    description:
      "When something of the map was last changed that the reader is told of: who stands on it and where, their ties, the map's own words.",
  })
  changedAt(): void {}

  @Extensions({ cost })
  @FieldResolver(() => Weave, {
    nullable: true,
    description:
      "What the map says of its network: its stage, the exit of its weavers, its weakest spot and its measures. Null when the map is so large that it takes too long.",
  })
  weave(
    @Arg("on", () => Day, { nullable: true, description: "As it was at the end of this day; as it is now when nothing is said." })
    _on?: string,
  ): void {}
}

computed("NetworkMap.changedAt", changedAt("item"));

worked("NetworkMap.weave", {
  told: ({ on }) => (on ? `${pastOf("item")}::text` : presentOf("item")),
  answers: (told, { on }, { analyst }) => Promise.all(told.map((map) => analyst.weave(map, on as string | undefined))),
});

export const weaveLists = [
  lists(() => Hub, "ties", {
    of: () => Tie,
    description: "All ties between its actors.",
    where: "item.hub_id = parent.id",
    args: WholePage,
  }),
];
