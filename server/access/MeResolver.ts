import { sql } from "kysely";
import { Ctx, Field, ID, ObjectType, Query, Resolver } from "type-graphql";
import type { Rights } from "../../schema/hubs.ts";
import type { Context } from "../context.ts";
import { Membership } from "../hubs/Membership.ts";
import { Person } from "../people/Person.ts";
import { reading } from "../reading/Reading.ts";
import { Assignment } from "./Assignment.ts";
import { Representation } from "./Representation.ts";

/** What the reader may do, by the rules that the server itself asks: a page need not guess. */
@ObjectType("Rights", { description: "What the reader may do." })
class RightsOf implements Rights {
  @Field(() => [ID], { description: "The hubs that they are a member of." })
  memberOf!: string[];

  @Field(() => [ID], { description: "The hubs where they see what is for officials." })
  officialOf!: string[];

  @Field(() => [ID], { description: "The hubs where they describe any actor and its ties." })
  describerOf!: string[];

  @Field(() => [ID], { description: "The hubs where they admit people and keep the areas." })
  coordinatorOf!: string[];

  @Field(() => [ID], { description: "The hubs where they hand out every role and read the audit." })
  administratorOf!: string[];

  @Field(() => [ID], { description: "The hubs, and the single areas, whose maps they weave." })
  weaves!: string[];

  @Field(() => [ID], { description: "The actors that they act for." })
  actors!: string[];

  @Field(() => [ID], { description: "The hubs, and the single councils, that they keep: whose seats and meetings are theirs to arrange." })
  keeps!: string[];

  @Field(() => [ID], { description: "The councils where they have a seat today, as substitutes too." })
  sitsIn!: string[];

  @Field(() => [ID], { description: "The agreements that they have part in: they act for a party, or sit in the steering group." })
  partnerIn!: string[];
}

/** The reader, when signed in. */
@ObjectType({ description: "The reader, when signed in." })
export class Viewer {
  @Field(() => Person, { description: "Who the reader is." })
  person!: object;

  @Field(() => RightsOf, { description: "What they may do." })
  rights!: Rights;

  @Field(() => [Membership], { description: "The hubs that they are a member of." })
  memberships!: object[];

  @Field(() => [Assignment], { description: "The roles that they hold." })
  assignments!: object[];

  @Field(() => [Representation], { description: "The actors that they act for." })
  representations!: object[];
}

@Resolver()
export class MeResolver {
  @Query(() => Viewer, { nullable: true, description: "The reader, when signed in." })
  me(@Ctx() { viewer }: Context) {
    if (!viewer) return null;
    const own = sql`item.person_id = ${viewer.id} and item.hub_id = any(${viewer.memberOf}::uuid[])`;
    return {
      person: reading((reads) => reads.one(Person, viewer.id)),
      rights: viewer,
      memberships: reading((reads) => reads.every(Membership, sql`${own} and item.ended_at is null`)),
      assignments: reading((reads) => reads.every(Assignment, own)),
      representations: reading((reads) => reads.every(Representation, own)),
    };
  }
}
