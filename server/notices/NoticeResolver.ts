import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver, registerEnumType } from "type-graphql";
import { Weekday } from "../../schema/day.ts";
import { whyNotTakePart } from "../../schema/hubs.ts";
import { type Choices, usualChoices, wayOf, whyNotChoose } from "../../schema/notices/choices.ts";
import { bySoonest } from "../../schema/notices/due.ts";
import { Rhythm } from "../../schema/notices/hours.ts";
import { NoticeKind, NoticeWay, noticeKinds } from "../../schema/notices/kinds.ts";
import { whyNotForOneself } from "../../schema/people.ts";
import type { Language } from "../../schema/words.ts";
import { type Context, isSignedIn, type Rule } from "../context.ts";
import { refuse } from "../errors.ts";
import { Person } from "../people/Person.ts";
import { Day } from "../scalars.ts";
import { waitingIn } from "./keepNotices.ts";
import { Notice } from "./Notice.ts";
import { NoticeChoices } from "./NoticeChoices.ts";

registerEnumType(NoticeKind, { name: "NoticeKind", description: "What somebody is reminded of." });
registerEnumType(NoticeWay, {
  name: "NoticeWay",
  description:
    "How somebody is told: only in the app, by a letter at once, in the digest, or not at all. What comes by letter stands in the app too.",
});
registerEnumType(Rhythm, { name: "DigestRhythm", description: "How often a digest comes." });
registerEnumType(Weekday, { name: "Weekday", description: "A day of the week." });

@ObjectType({ description: "Something that waits for the reader." })
class NeedsMe {
  @Field(() => String, { description: "What tells it from all others that wait." })
  key!: string;

  @Field(() => NoticeKind, { description: "What sort of thing it is." })
  kind!: NoticeKind;

  @Field(() => ID, { description: "The id of the thing." })
  about!: string;

  @Field(() => String, { description: "What it is called." })
  title!: string;

  @Field(() => String, { nullable: true, description: "Where it belongs, such as a council's name." })
  place?: string | null;

  @Field(() => Day, { nullable: true, description: "The day by which it is to be done, or on which it happens." })
  dueOn?: string | null;

  @Field(() => String, { description: "Its page within the hub." })
  path!: string;
}

@ObjectType({ description: "How somebody is told of one kind of thing." })
@InputType("KindChoiceInput", { description: "How somebody is to be told of one kind of thing." })
class KindChoice {
  @Field(() => NoticeKind, { description: "The kind." })
  kind!: NoticeKind;

  @Field(() => NoticeWay, { description: "The way." })
  way!: NoticeWay;
}

@ObjectType({ description: "How the reader is told of what waits for them, in all hubs. Theirs alone." })
@InputType("NoticeChoicesInput", { description: "How the reader is to be told of what waits for them." })
class ChoicesOf {
  @Field(() => String, { description: "In which language letters come: sv or en." })
  language!: string;

  @Field(() => Rhythm, { description: "How often the digest comes." })
  rhythm!: Rhythm;

  @Field(() => Int, { description: "At which hour, 0–23, by Swedish clocks." })
  hour!: number;

  @Field(() => Weekday, { description: "On which day, when it comes once a week." })
  weekday!: Weekday;

  @Field(() => Int, { description: "From which hour on no letter goes, 0–23." })
  quietFrom!: number;

  @Field(() => Int, { description: "Until which hour, 0–23; the same for no quiet hours." })
  quietUntil!: number;

  @Field(() => [KindChoice], { description: "Kind by kind; what is left out of a choice goes the usual way." })
  kinds!: KindChoice[];
}

@Resolver()
export class NoticeResolver {
  @Query(() => [NeedsMe], {
    description: "What waits for the reader in a hub at this moment, what has waited longest first; nothing for who is no member.",
  })
  async needsMe(@Arg("hub", () => ID, { description: "The hub." }) hub: string, @Ctx() context: Context): Promise<NeedsMe[]> {
    const { em, viewer, now, today } = context;
    if (!viewer || whyNotTakePart(viewer, hub)) return [];
    const choices = (await em.findOne(NoticeChoices, { person: viewer.id })) ?? usualChoices;
    const waiting = await waitingIn(em, { hub, now, today, person: viewer.id }, Notice.sources);
    return waiting
      .filter(({ person, kind }) => person === viewer.id && wayOf(choices, kind) !== NoticeWay.Never)
      .map((one) => ({ ...one, key: `${one.kind} ${one.about} ${one.occasion}` }))
      .sort(bySoonest);
  }

  @Authorized<Rule>(isSignedIn)
  @Query(() => ChoicesOf, { nullable: true, description: "How the reader is told of what waits for them." })
  async noticeChoices(@Ctx() { em, viewer, language }: Context): Promise<ChoicesOf> {
    return told((await em.findOne(NoticeChoices, { person: viewer!.id })) ?? { ...usualChoices, language });
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ChoicesOf, { description: "Chooses how the reader is told of what waits for them." })
  async chooseNotices(
    @Arg("choices", () => ChoicesOf, { description: "What is chosen." }) { kinds, ...rest }: ChoicesOf,
    @Ctx() { em, viewer }: Context,
  ): Promise<ChoicesOf> {
    const ways = Object.fromEntries(kinds.map(({ kind, way }) => [kind, way]));
    const chosen: Choices = { ...rest, language: rest.language as Language, ways };
    refuse(whyNotForOneself(viewer!) ?? whyNotChoose(chosen));
    const kept = await em.findOne(NoticeChoices, { person: viewer!.id });
    if (kept) em.assign(kept, { ...chosen, ways: { ...kept.ways, ...ways } });
    else em.create(NoticeChoices, { ...chosen, person: em.getReference(Person, viewer!.id) });
    return told(chosen);
  }
}

/** Choices as they are told, of the kinds that something in the house reminds of. */
const told = ({ language, rhythm, hour, weekday, quietFrom, quietUntil, ...choices }: Choices): ChoicesOf => ({
  ...{ language, rhythm, hour, weekday, quietFrom, quietUntil },
  kinds: noticeKinds
    .filter((kind) => Notice.sources.some((source) => source.kind === kind))
    .map((kind) => ({ kind, way: wayOf(choices, kind) })),
});
