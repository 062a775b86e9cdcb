import { Arg, Authorized, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { AgreementStage, whyNotGo } from "../../../schema/agreements/stage.ts";
import { VersionState, whyNotAmend, whyNotPropose, whyNotWithdraw, whyNotWriteIn } from "../../../schema/agreements/versions.ts";
import { whyNotPartner } from "../../../schema/agreements.ts";
import { refusal } from "../../../schema/refusal.ts";
import { tellWritten } from "../../access/writing.ts";
import { type Context, isSignedIn, type Rule } from "../../context.ts";
import { Refused, refuse } from "../../errors.ts";
import { underLock } from "../find.ts";
import { AgreementVersion } from "./AgreementVersion.ts";
import { AmendmentInput } from "./AmendmentInput.ts";
import { nextText } from "./begin.ts";
import { presentParties, sectionsOf, textsOf, textToChange } from "./find.ts";
import { giveUp } from "./giveUp.ts";
import { joinInPlaceOf, lookedUp, stepBack } from "./handOver.ts";
import { writeDown } from "./writeDown.ts";

@Resolver()
export class AgreementVersionResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => AgreementVersion, {
    description:
      "Proposes a text: all that it says is written down with a digest, locked, and goes before the political body. For its parties and officials.",
  })
  async proposeText(
    @Arg("version", () => ID, { description: "The text." }) id: string,
    @Ctx() context: Context,
  ): Promise<AgreementVersion> {
    const { em } = context;
    const { version, agreement } = await textToChange(context, id);
    if (version.aim === "First") refuse(whyNotGo(agreement, AgreementStage.Decision));
    const sections = await sectionsOf(em, version);
    refuse(whyNotPropose(version, sections, await presentParties(em, agreement), agreement.endsOn));
    for (const section of sections) await tellWritten(context, section);
    await writeDown(context, version);
    if (version.aim === "First") agreement.stage = AgreementStage.Decision;
    return version;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => AgreementVersion, {
    description:
      "Withdraws a text that is proposed or being signed; unless a change of an agreement in force is given up, a new text is written from it. Answers with the one that was withdrawn. For its parties and officials.",
  })
  async withdrawText(
    @Arg("version", () => ID, { description: "The text." }) id: string,
    @Arg("why", () => String, { description: "Why; at most 2,000 characters, never empty." }) why: string,
    @Arg("goesOn", () => Boolean, { defaultValue: true, description: "Whether a new text is written from it; always for the first." })
    goesOn: boolean,
    @Ctx() context: Context,
  ): Promise<AgreementVersion> {
    const { version, agreement } = await textToChange(context, id);
    refuse(whyNotWithdraw(version, why));
    return giveUp(context, agreement, version, { goesOn, why: why.trim() });
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ID, { description: "Removes a change of an agreement in force while it is drafted. For its parties and officials." })
  async removeText(@Arg("version", () => ID, { description: "The text." }) id: string, @Ctx() context: Context): Promise<string> {
    const { em, today } = context;
    const { version } = await textToChange(context, id);
    refuse(whyNotWriteIn(version));
    if (version.aim === "First") throw new Refused(refusal("drafting.whyNot.onlyText"));
    stepBack(version, today);
    em.remove(await sectionsOf(em, version));
    em.remove(version);
    return id;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => AgreementVersion, {
    description:
      "Begins to change an agreement in force: a new text from the one in force, which is drafted, decided and signed while that one holds. For its parties and officials.",
  })
  async amendAgreement(
    @Arg("agreement", () => ID, { description: "The agreement." }) id: string,
    @Arg("amendment", () => AmendmentInput, { description: "What it is to become, and why." }) input: AmendmentInput,
    @Ctx() context: Context,
  ): Promise<AgreementVersion> {
    const { em, viewer, today } = context;
    const agreement = await underLock(em, id);
    const texts = await textsOf(em, agreement);
    const amendment = await lookedUp(em, agreement, input);
    refuse(whyNotPartner(viewer!, agreement) ?? whyNotAmend(agreement, texts, amendment));
    const inForce = texts.find(({ state }) => state === VersionState.InForce);
    if (!inForce) throw new Refused(refusal("drafting.whyNot.noTextInForce"));
    const { aim, why, learned, endsOn, leaving, joining } = amendment;
    const said = { aim, amends: inForce, why: why.trim(), learned: learned?.trim() || null, leaving: null, joining: null };
    return nextText(em, inForce, today, {
      ...said,
      ...(aim === "Extension" && { endsOn }),
      ...(aim === "HandOver" && leaving && joining && (await joinInPlaceOf(context, agreement, { leaving, joining }))),
    });
  }
}
