import { sql } from "kysely";
import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import { tidyName } from "../../schema/text.ts";
import { whyNotSnapshot } from "../../schema/weaving/snapshot.ts";
import { type Context, isSignedIn, type Rule } from "../context.ts";
import { refuse } from "../errors.ts";
import { NetworkMap } from "../maps/NetworkMap.ts";
import { lists } from "../reading/lists.ts";
import { Day } from "../scalars.ts";
import { Snapshot } from "./Snapshot.ts";

@InputType({ description: "What is said of a named day; what is left out stays as it is." })
class SnapshotPatch {
  @Field(() => String, { nullable: true, description: "At most 200 characters; never empty, unique on the map." })
  name?: string;

  @Field(() => Day, { nullable: true, description: "The day; not in the future." })
  day?: string;

  @Field(() => String, { nullable: true, description: "What is said of it, at most 5,000 characters; null for nothing." })
  note?: string | null;
}

@InputType({ description: "A day of a map and its name." })
class SnapshotInput extends SnapshotPatch {
  @Field(() => String, { description: "At most 200 characters; never empty, unique on the map." })
  declare name: string;

  @Field(() => Day, { description: "The day; not in the future." })
  declare day: string;
}

@Resolver()
export class SnapshotResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Snapshot, { description: "Gives a day of a map a name, to be jumped to and compared with." })
  async nameSnapshot(
    @Arg("map", () => ID, { description: "The map." }) id: string,
    @Arg("snapshot", () => SnapshotInput, { description: "The day and its name." }) input: SnapshotInput,
    @Ctx() { em, today }: Context,
  ): Promise<Snapshot> {
    const map = await em.findOneOrFail(NetworkMap, id);
    refuse(whyNotSnapshot(tidy(input), today, await namesOn(em, map)));
    return em.create(Snapshot, { ...tidy(input), map, hub: map.hub, visibility: map.visibility } as Snapshot);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Snapshot, { description: "Changes what is given about a named day; what is left out stays." })
  async describeSnapshot(
    @Arg("id", () => ID, { description: "The named day." }) id: string,
    @Arg("snapshot", () => SnapshotPatch, { description: "What is to be changed." }) patch: SnapshotPatch,
    @Ctx() { em, today }: Context,
  ): Promise<Snapshot> {
    const snapshot = await em.findOneOrFail(Snapshot, id, { populate: ["map"] });
    refuse(whyNotSnapshot(tidy(patch), today, await namesOn(em, snapshot.map, snapshot)));
    return em.assign(snapshot, tidy(patch));
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ID, { description: "Forgets the name of a day; nothing of the map's past is lost." })
  async removeSnapshot(@Arg("id", () => ID, { description: "The named day." }) id: string, @Ctx() { em }: Context): Promise<string> {
    em.remove(await em.findOneOrFail(Snapshot, id));
    return id;
  }
}

const tidy = ({ name, day, note }: SnapshotPatch) => ({
  ...(name != null && { name: tidyName(name) }),
  ...(day != null && { day }),
  ...(note !== undefined && { note }),
});

/** The names of a map's other days. */
const namesOn = async (em: Context["em"], map: NetworkMap, but?: Snapshot): Promise<string[]> =>
  (await em.find(Snapshot, { map })).filter((other) => other !== but).map(({ name }) => name);

export const snapshotLists = [
  lists(() => NetworkMap, "snapshots", {
    of: () => Snapshot,
    description: "The days of the map that have a name, latest first.",
    where: "item.map_id = parent.id",
    order: () => ({ by: sql.raw("to_char(item.day, 'YYYY-MM-DD')"), type: "text", descending: true }),
  }),
];
