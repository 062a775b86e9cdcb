import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from "type-graphql";
import { whyNotAttachToAgreement, whyNotChangeAgreementFile, whyNotSeenBy } from "../../../schema/agreements/files.ts";
import { whyNotPartner } from "../../../schema/agreements.ts";
import { Visibility } from "../../../schema/hubs.ts";
import { longestAbout } from "../../../schema/meetings/attachment.ts";
import { whyNotText } from "../../../schema/text.ts";
import { type Context, isSignedIn, type Rule } from "../../context.ts";
import { refuse } from "../../errors.ts";
import { describeFile, opennessOfFile } from "../../meetings/attachments/AttachedFile.ts";
import { arrived, removeFiles, usedBy } from "../../meetings/attachments/pieces.ts";
import { Person } from "../../people/Person.ts";
import { PoliticalDecision } from "../decisions/PoliticalDecision.ts";
import { underLock } from "../find.ts";
import { FollowUp } from "../followUps/FollowUp.ts";
import { AgreementFile, ofAgreement } from "./AgreementFile.ts";

@InputType({ description: "What is said of a file of an agreement; what is left out stays as it is." })
class AgreementFilePatch {
  @Field(() => String, {
    nullable: true,
    description: "What it shows, for whoever does not see it; at most 500 characters, null for nothing.",
  })
  about?: string | null;

  @Field(() => Visibility, {
    nullable: true,
    description: "Who alone may see it: `officials` for its parties and officials; null when it is as open as the agreement.",
  })
  only?: Visibility | null;
}

@InputType({
  description: "A file whose pieces have come; for its agreement's parties and officials alone, where nothing is said of `only`.",
})
class AgreementFileInput extends AgreementFilePatch {
  @Field(() => ID, { description: "The id under which its pieces were sent; it becomes the file's." })
  file!: string;

  @Field(() => String, { description: "What it was called where it comes from; the way to it is left out." })
  name!: string;

  @Field(() => Int, { description: "How many bytes it has, at most 10 MiB." })
  size!: number;

  @Field(() => ID, { nullable: true, description: "The decision that it documents; left out for none." })
  decision?: string | null;

  @Field(() => ID, { nullable: true, description: "The follow-up that it belongs to; left out for none." })
  followUp?: string | null;
}

@Resolver()
export class AgreementFileResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => AgreementFile, {
    description:
      "Attaches a file to an agreement, once all its pieces have come (`POST /api/agreements/<agreement>/files/<file>/<position>`). For its parties and officials.",
  })
  async attachToAgreement(
    @Arg("agreement", () => ID, { description: "The agreement." }) id: string,
    @Arg("file", () => AgreementFileInput, { description: "The file." }) input: AgreementFileInput,
    @Ctx() context: Context,
  ): Promise<AgreementFile> {
    const { em, viewer } = context;
    const agreement = await underLock(em, id);
    const { about, only = Visibility.officials } = input;
    refuse(whyNotPartner(viewer!, agreement));
    const decision = input.decision ? await em.findOneOrFail(PoliticalDecision, { id: input.decision, agreement }) : null;
    const followUp = input.followUp ? await em.findOneOrFail(FollowUp, { id: input.followUp, agreement }) : null;
    refuse(whyNotAttachToAgreement({ ...input, only }, await usedBy(context, ofAgreement, agreement)));
    const came = await arrived(em, ofAgreement, { ...input, of: id });
    return em.create(AgreementFile, {
      ...{ ...came, id: input.file, hub: agreement.hub, agreement, decision, followUp, only, size: input.size },
      ...{ about: about?.trim() || null, person: em.getReference(Person, viewer!.id), visibility: opennessOfFile(agreement, only) },
    } as AgreementFile);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => AgreementFile, {
    description: "Says anew what a file of an agreement shows and who may see it. For its parties and officials.",
  })
  async describeAgreementFile(
    @Arg("id", () => ID, { description: "The file." }) id: string,
    @Arg("file", () => AgreementFilePatch, { description: "What is to be changed." }) patch: AgreementFilePatch,
    @Ctx() context: Context,
  ): Promise<AgreementFile> {
    const file = await fileToChange(context, id);
    refuse(whyNotText(patch.about, longestAbout) ?? whyNotSeenBy(patch.only));
    return describeFile(file, file.agreement, patch);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ID, {
    description: "Removes a file of an agreement for good; one that documents a decision is kept. For its parties and officials.",
  })
  async removeAgreementFile(@Arg("id", () => ID, { description: "The file." }) id: string, @Ctx() context: Context): Promise<string> {
    const file = await fileToChange(context, id);
    refuse(whyNotChangeAgreementFile(file));
    await removeFiles(context.em, ofAgreement, [file]);
    return id;
  }
}

async function fileToChange({ em, viewer }: Context, id: string): Promise<AgreementFile> {
  const file = await em.findOneOrFail(AgreementFile, id, { populate: ["agreement", "decision", "followUp"] });
  refuse(whyNotPartner(viewer!, file.agreement));
  return file;
}
