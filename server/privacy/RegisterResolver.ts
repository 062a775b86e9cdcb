import { Ctx, Field, Int, ObjectType, Query, Resolver, registerEnumType } from "type-graphql";
import { Audience } from "../../schema/log.ts";
import { KeptFor, keptDays, LegalBasis, Onlooker, type Shown, shownKinds } from "../../schema/privacy.ts";
import type { Context } from "../context.ts";
import { type Handling, register, signingIn, texts } from "./register.ts";
import { whoSees } from "./whoSees.ts";

registerEnumType(LegalBasis, {
  name: "LegalBasis",
  description: "What in article 6.1 of the General Data Protection Regulation allows it.",
});
registerEnumType(KeptFor, { name: "KeptFor", description: "Until when it is kept." });
registerEnumType(Onlooker, {
  name: "Onlooker",
  description: "Who may look at a hub: a visitor, a member, one who acts for the actor, or a role.",
});
registerEnumType(Audience, { name: "Audience", description: "For whom a thing or an event is." });

/** One line of the register of processing. */
@ObjectType({ description: "One line of the register of processing: which personal data are kept, and how they are handled." })
class Processing {
  @Field(() => String, {
    description: "What it is about: the name of a type, `Account` and `Session` for signing in, `Text` for free texts.",
  })
  of!: string;

  @Field(() => [String], { description: "The names of the fields, or of the tables of signing in." })
  fields!: readonly string[];

  @Field(() => LegalBasis, { description: "What allows it." })
  basis!: LegalBasis;

  @Field(() => KeptFor, { description: "Until when it is kept." })
  kept!: KeptFor;

  @Field(() => Int, { nullable: true, description: "For how many days at most, where that is fixed." })
  days!: number | null;
}

/** Who sees things of a kind. */
@ObjectType({ description: "Who sees things of a kind, by the policies of the database itself." })
class Sight {
  @Field(() => String, { description: "The name of the type." })
  type!: string;

  @Field(() => Audience, { nullable: true, description: "For whom such things are; null where they all are for the same." })
  visibility!: Audience | null;

  @Field(() => [Onlooker], { description: "Who sees them." })
  seenBy!: Onlooker[];
}

const line = (of: string, { fields, basis, kept }: Handling): Processing => ({ of, fields, basis, kept, days: keptDays[kept] ?? null });

@Resolver()
export class RegisterResolver {
  @Query(() => [Processing], {
    description: "The register of processing (article 30): which personal data a hub keeps, why, on which basis and for how long.",
  })
  processing(): Processing[] {
    return [...Object.entries({ ...register, ...signingIn }), ["Text", texts] as const].map(([of, handling]) =>
      line(of, handling as Handling),
    );
  }

  @Query(() => [Sight], { description: "Who sees what in a hub, for each kind of thing." })
  async whoSees(@Ctx() { em }: Context): Promise<Sight[]> {
    const seen = await whoSees(em, shownKinds);
    return (shownKinds as readonly Shown[]).map(({ type, visibility }, at) => ({ type, visibility, seenBy: seen[at]! }));
  }
}
