import { Arg, Authorized, Ctx, ID, Int, Mutation, Resolver } from "type-graphql";
import { mostSections, whyNotSection, whyNotTerm, whyNotWriteIn } from "../../../schema/agreements/versions.ts";
import { whyNotPartner } from "../../../schema/agreements.ts";
import { refusal } from "../../../schema/refusal.ts";
import { whyNotOverwrite } from "../../../schema/revision.ts";
import { tidyName } from "../../../schema/text.ts";
import { writeIn } from "../../access/writing.ts";
import { type Context, isSignedIn, type Rule } from "../../context.ts";
import { Refused, refuse } from "../../errors.ts";
import { Day } from "../../scalars.ts";
import { underLock } from "../find.ts";
import { AgreementSection } from "./AgreementSection.ts";
import { AgreementVersion } from "./AgreementVersion.ts";
import { beginText } from "./begin.ts";
import { sectionsOf, textToChange } from "./find.ts";

@Resolver()
export class TextResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => AgreementVersion, {
    description: "Begins the text of an agreement under the hub's headings, once its criteria are answered. For its parties and officials.",
  })
  async beginText(
    @Arg("agreement", () => ID, { description: "The agreement." }) id: string,
    @Ctx() { em, viewer, today }: Context,
  ): Promise<AgreementVersion> {
    const agreement = await underLock(em, id);
    refuse(whyNotPartner(viewer!, agreement));
    return beginText(em, agreement, today);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => AgreementSection, {
    description:
      "Writes a section while its text is drafted. What its writer `goesOn` with is stored and heard at once (as a whisper in the agreement's room), and told in the log when they are done. Refused when somebody has written there since `revision` was read: then `mine`, `theirs` and the `revision` to write on from are in the refusal's values. For its parties and officials.",
  })
  async writeSection(
    @Arg("id", () => ID, { description: "The section." }) id: string,
    @Arg("text", () => String, { description: "Plain paragraphs; at most 10,000 characters." }) text: string,
    @Arg("revision", () => Int, { description: "From which revision it was written." }) revision: number,
    @Arg("goesOn", () => Boolean, { defaultValue: false, description: "Whether the writer is still in it." }) goesOn: boolean,
    @Arg("client", () => ID, { defaultValue: "", description: "What this window calls itself, as it whispers." }) client: string,
    @Ctx() context: Context,
  ): Promise<AgreementSection> {
    const section = await sectionToChange(context, id);
    const written = text.replaceAll("\r\n", "\n");
    refuse(whyNotSection({ text: written }) ?? whyNotOverwrite(section, { text: written, revision }));
    const next = section.text === written ? {} : { text: written, revision: section.revision + 1 };
    return writeIn(context, section, next, { goesOn, room: section.agreement.id, client });
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => AgreementSection, {
    description: "Adds a section of the parties' own to a text that is drafted, last. For its parties and officials.",
  })
  async addSection(
    @Arg("version", () => ID, { description: "The text." }) id: string,
    @Arg("heading", () => String, { description: "At most 200 characters." }) heading: string,
    @Ctx() context: Context,
  ): Promise<AgreementSection> {
    const { em } = context;
    const { version, agreement } = await textToChange(context, id);
    refuse(whyNotWriteIn(version) ?? whyNotSection({ heading }));
    const sections = await sectionsOf(em, version);
    if (sections.length >= mostSections) throw new Refused(refusal("house.whyNot.tooMany", { most: mostSections }));
    const rank = (sections.at(-1)?.rank ?? -1) + 1;
    return em.create(AgreementSection, { hub: agreement.hub, agreement, version, rank, heading: tidyName(heading) } as AgreementSection);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ID, {
    description: "Removes a section that the hub's headings do not ask for, from a text that is drafted. For its parties and officials.",
  })
  async removeSection(@Arg("id", () => ID, { description: "The section." }) id: string, @Ctx() context: Context): Promise<string> {
    const section = await sectionToChange(context, id);
    if (section.isRequired) throw new Refused(refusal("drafting.whyNot.required", { heading: section.heading }));
    context.em.remove(section);
    return id;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => AgreementVersion, {
    description: "Says from when until when a text is to be in force, while it is drafted. For its parties and officials.",
  })
  async setTerm(
    @Arg("version", () => ID, { description: "The text." }) id: string,
    @Arg("startsOn", () => Day, { nullable: true, description: "The first day; null for not settled." }) startsOn: string | null,
    @Arg("endsOn", () => Day, { nullable: true, description: "The last day; null for not settled." }) endsOn: string | null,
    @Ctx() context: Context,
  ): Promise<AgreementVersion> {
    const { version, agreement } = await textToChange(context, id);
    refuse(whyNotWriteIn(version) ?? whyNotTerm({ startsOn, endsOn }));
    if (version.aim === "First") Object.assign(agreement, { startsOn, endsOn });
    return Object.assign(version, { startsOn, endsOn });
  }
}

async function sectionToChange(context: Context, id: string): Promise<AgreementSection> {
  const { em } = context;
  const section = await em.findOneOrFail(AgreementSection, id, { populate: ["version"] });
  const { version } = await textToChange(context, section.version.id);
  refuse(whyNotWriteIn(version));
  return em.refreshOrFail(section, { populate: ["version", "agreement", "writer"] });
}
