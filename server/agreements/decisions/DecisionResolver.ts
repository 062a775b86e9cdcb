import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import { type Decided, DecisionVerdict, whyNotDecide, whyNotNoteDecisions } from "../../../schema/agreements/deciding.ts";
import { AgreementStage } from "../../../schema/agreements/stage.ts";
import { VersionState } from "../../../schema/agreements/versions.ts";
import { tidyName } from "../../../schema/text.ts";
import { type Context, isSignedIn, type Rule } from "../../context.ts";
import { refuse } from "../../errors.ts";
import { Day } from "../../scalars.ts";
import { textToChange } from "../text/find.ts";
import { giveUp } from "../text/giveUp.ts";
import { PoliticalDecision } from "./PoliticalDecision.ts";

@InputType({ description: "What a political body has decided on a text." })
class PoliticalDecisionInput implements Decided {
  @Field(() => String, { description: "Who decided; at most 200 characters." })
  body!: string;

  @Field(() => Day, { description: "The day of the decision, not in the future." })
  decidedOn!: string;

  @Field(() => String, { nullable: true, description: "The number of the case; at most 200 characters." })
  caseNumber?: string | null;

  @Field(() => DecisionVerdict, { description: "Yes, no, or to be written anew." })
  verdict!: DecisionVerdict;

  @Field(() => String, { nullable: true, description: "The body's own words; at most 5,000 characters, never empty for a no." })
  words?: string | null;
}

@Resolver()
export class PoliticalDecisionResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => PoliticalDecision, {
    description:
      "Notes what a political body has decided on a proposed text: with a yes it goes to the parties' signatories, else it is withdrawn and written anew. For officials.",
  })
  async notePoliticalDecision(
    @Arg("version", () => ID, { description: "The text." }) id: string,
    @Arg("decision", () => PoliticalDecisionInput, { description: "What was decided." }) input: PoliticalDecisionInput,
    @Ctx() context: Context,
  ): Promise<PoliticalDecision> {
    const { em, viewer, today } = context;
    const { version, agreement } = await textToChange(context, id);
    refuse(whyNotNoteDecisions(viewer!, agreement.hub.id) ?? whyNotDecide(version, input, today));
    const { hub } = agreement;
    const { verdict, decidedOn } = input;
    const [words, caseNumber] = [input.words?.trim() || null, input.caseNumber?.trim() || null];
    const decision = em.create(PoliticalDecision, {
      ...{ hub, agreement, version, verdict, decidedOn, words, caseNumber },
      ...{ body: tidyName(input.body), digest: version.digest! },
    } as PoliticalDecision);
    await em.flush();
    if (caseNumber && !agreement.caseNumber) agreement.caseNumber = caseNumber;
    if (verdict !== DecisionVerdict.Approves) {
      await giveUp(context, agreement, version, { goesOn: verdict === DecisionVerdict.SendsBack, why: words! });
      return decision;
    }
    version.state = VersionState.Signing;
    if (version.aim === "First") agreement.stage = AgreementStage.Signing;
    return decision;
  }
}
