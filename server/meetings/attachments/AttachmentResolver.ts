import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from "type-graphql";
import { whyNotSitIn } from "../../../schema/councils.ts";
import { Visibility } from "../../../schema/hubs.ts";
import { longestAbout, whyNotAttach, whyNotChangeFile } from "../../../schema/meetings/attachment.ts";
import { refusal } from "../../../schema/refusal.ts";
import { whyNotText } from "../../../schema/text.ts";
import { type Context, isSignedIn, type Rule } from "../../context.ts";
import { refuse } from "../../errors.ts";
import { Person } from "../../people/Person.ts";
import { Agenda } from "../agenda/Agenda.ts";
import { Meeting } from "../Meeting.ts";
import { describeFile, opennessOfFile } from "./AttachedFile.ts";
import { Attachment, ofMeetings } from "./Attachment.ts";
import { arrived, removeFiles, usedBy } from "./pieces.ts";

@InputType({ description: "What is said of a file; what is left out stays as it is." })
class AttachmentPatch {
  @Field(() => String, {
    nullable: true,
    description: "What it shows, for whoever does not see it; at most 500 characters, null for nothing.",
  })
  about?: string | null;

  @Field(() => Visibility, {
    nullable: true,
    description: "Who alone may see it, `members` or `officials`; null when it is as open as the meeting.",
  })
  only?: Visibility | null;
}

@InputType({ description: "A file whose pieces have come." })
class AttachmentInput extends AttachmentPatch {
  @Field(() => ID, { description: "The id under which its pieces were sent; it becomes the attachment's." })
  file!: string;

  @Field(() => String, { description: "What it was called where it comes from; the way to it is left out." })
  name!: string;

  @Field(() => Int, { description: "How many bytes it has, at most 10 MiB." })
  size!: number;

  @Field(() => ID, {
    nullable: true,
    description: "The item of the agenda that it belongs to; left out when it belongs to the meeting as a whole.",
  })
  item?: string | null;
}

@Resolver()
export class AttachmentResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Attachment, {
    description:
      "Attaches a file to a meeting, or to an item of its agenda, once all its pieces have come (`POST /api/meetings/<meeting>/files/<file>/<position>`). For those who sit in the council, and those who keep it.",
  })
  async attachFile(
    @Arg("meeting", () => ID, { description: "The meeting." }) id: string,
    @Arg("attachment", () => AttachmentInput, { description: "The file." }) input: AttachmentInput,
    @Ctx() context: Context,
  ): Promise<Attachment> {
    const { em, viewer } = context;
    const meeting = await em.findOneOrFail(Meeting, id, { populate: ["council"] });
    const { file, item = null, about, only = null } = input;
    refuse(whyNotSitIn(viewer!, meeting) ?? whyNotOnly(only));
    refuse(whyNotAttach(input, await usedBy(context, ofMeetings, meeting), await em.findOne(Agenda, { meeting })));
    const came = await arrived(em, ofMeetings, { ...input, of: id });
    return em.create(Attachment, {
      ...{ ...came, id: file, hub: meeting.hub, council: meeting.council, meeting, item, only, size: input.size },
      ...{ about: about?.trim() || null, person: em.getReference(Person, viewer!.id), visibility: opennessOfFile(meeting, only) },
    } as Attachment);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Attachment, {
    description: "Says anew what a file shows and who may see it. For those who sit in the council, and those who keep it.",
  })
  async describeAttachment(
    @Arg("id", () => ID, { description: "The attachment." }) id: string,
    @Arg("attachment", () => AttachmentPatch, { description: "What is to be changed." }) patch: AttachmentPatch,
    @Ctx() { em }: Context,
  ): Promise<Attachment> {
    const attachment = await changeable(em, id);
    refuse(whyNotText(patch.about, longestAbout) ?? whyNotOnly(patch.only));
    return describeFile(attachment, attachment.meeting, patch);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ID, { description: "Removes a file for good. For those who sit in the council, and those who keep it." })
  async removeAttachment(@Arg("id", () => ID, { description: "The attachment." }) id: string, @Ctx() { em }: Context): Promise<string> {
    const attachment = await changeable(em, id);
    await removeFiles(em, ofMeetings, [attachment]);
    return id;
  }
}

async function changeable(em: Context["em"], id: string): Promise<Attachment> {
  const attachment = await em.findOneOrFail(Attachment, id, { populate: ["meeting.council", "council"] });
  refuse(whyNotChangeFile(attachment, await em.findOne(Agenda, { meeting: attachment.meeting })));
  return attachment;
}

const whyNotOnly = (only: Visibility | null | undefined) =>
  only === Visibility.parties ? refusal("councils.whyNot.noParties") : undefined;
