import { Field, ID, InputType } from "type-graphql";
import { Strength } from "../../schema/maps.ts";
import { IntroductionState, introductionDays, restDays } from "../../schema/weaving/introduction.ts";
import { Day } from "../scalars.ts";

@InputType({ description: "What is planned for an introduction; what is left out stays as it is." })
export class IntroductionPatch {
  @Field(() => ID, {
    nullable: true,
    description: "Who takes it on, a member of the hub; whoever asks when nothing is said of a new one, null for nobody yet.",
  })
  person?: string | null;

  @Field(() => ID, { nullable: true, description: "An actor that knows both and can introduce them; null for none." })
  through?: string | null;

  @Field(() => Day, {
    nullable: true,
    description: `By when, not in the past; ${introductionDays} days from now when nothing is said of a new one, null for no day.`,
  })
  due?: string | null;

  @Field(() => String, { nullable: true, description: "Why they would want to meet; at most 5,000 characters, null for nothing." })
  why?: string | null;
}

@InputType({ description: "A new introduction: two actors of the same hub are enough." })
export class IntroductionInput extends IntroductionPatch {
  @Field(() => ID, { description: "One of the two." })
  one!: string;

  @Field(() => ID, { description: "The other of the two." })
  other!: string;
}

@InputType({ description: "What came of an introduction." })
export class IntroductionOutcome {
  @Field(() => IntroductionState, { description: "`Made`, `Later` or `Declined`." })
  state!: IntroductionState;

  @Field(() => Day, { nullable: true, description: "The day when they met or said no; today when nothing is said, never in the future." })
  on?: string | null;

  @Field(() => Strength, {
    nullable: true,
    description: "How strong the tie is now, when they met: in contact when nothing is said. A stronger one stays.",
  })
  strength?: Strength | null;

  @Field(() => Day, { nullable: true, description: `When one that rests comes back; ${restDays} days is usual.` })
  again?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What came of it, or why not, at most 5,000 characters; needed when it is not to be.",
  })
  outcome?: string | null;
}
