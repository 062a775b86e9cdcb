import { LockMode } from "@mikro-orm/core";
import { Arg, Authorized, Ctx, ID, Int, Mutation, Resolver } from "type-graphql";
import { whyNotAdopt, whyNotCharterText, whyNotDraft, whyNotWriteVersion } from "../../schema/charter/charters.ts";
import { strictest, Visibility, whyNotCoordinate } from "../../schema/hubs.ts";
import { whyNotOverwrite } from "../../schema/revision.ts";
import { tidyName } from "../../schema/text.ts";
import { tellWritten, writeIn } from "../access/writing.ts";
import { type Context, isSignedIn, type Rule } from "../context.ts";
import { refuse } from "../errors.ts";
import { Charter } from "./Charter.ts";
import { AdoptionInput, CharterTextInput } from "./CharterInput.ts";
import { CharterVersion } from "./CharterVersion.ts";

@Resolver()
export class VersionResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => CharterVersion, { description: "Drafts the next version of a charter's text; one at a time. For coordinators." })
  async draftVersion(
    @Arg("charter", () => ID, { description: "The charter." }) id: string,
    @Arg("text", () => CharterTextInput, { description: "What it says." }) input: CharterTextInput,
    @Ctx() { em, viewer }: Context,
  ): Promise<CharterVersion> {
    const charter = await em.findOneOrFail(Charter, id);
    refuse(whyNotCoordinate(viewer!, charter.hub.id) ?? whyNotCharterText(input));
    await em.refreshOrFail(charter, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const versions = await em.find(CharterVersion, { charter });
    refuse(whyNotDraft(versions));
    const number = Math.max(0, ...versions.map((version) => version.number)) + 1;
    const visibility = strictest(Visibility.members, charter.visibility);
    return em.create(CharterVersion, { hub: charter.hub, charter, number, visibility, ...written(input) } as CharterVersion);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => CharterVersion, {
    description:
      "Writes what a version says, as long as no body has adopted it. What its writer `goesOn` with is stored and heard at once (as a whisper in its room), and told in the log when they are done. Refused when somebody has written in it since `revision` was read: then `mine` and `theirs`, as JSON, and the `revision` to write on from are in the refusal's values. For coordinators.",
  })
  async writeVersion(
    @Arg("id", () => ID, { description: "The version." }) id: string,
    @Arg("text", () => CharterTextInput, { description: "What it says." }) input: CharterTextInput,
    @Arg("revision", () => Int, { description: "From which revision it was written." }) revision: number,
    @Arg("goesOn", () => Boolean, { defaultValue: false, description: "Whether the writer is still in it." }) goesOn: boolean,
    @Arg("client", () => ID, { defaultValue: "", description: "What this window calls itself, as it whispers." }) client: string,
    @Ctx() context: Context,
  ): Promise<CharterVersion> {
    const { version } = await versionToChange(context, id);
    refuse(whyNotWriteVersion(version) ?? whyNotCharterText(input));
    const [stored, text] = [textOf(version), written(input)];
    refuse(whyNotOverwrite({ text: stored, revision: version.revision }, { text, revision }));
    const isSame = JSON.stringify(stored) === JSON.stringify(text);
    return writeIn(context, version, isSame ? {} : { ...text, revision: version.revision + 1 }, { goesOn, room: id, client });
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => CharterVersion, {
    description: "Notes which body adopted a version, and when: from then on its text never changes. For coordinators.",
  })
  async adoptVersion(
    @Arg("id", () => ID, { description: "The version." }) id: string,
    @Arg("adoption", () => AdoptionInput, { description: "By which body, and when." }) input: AdoptionInput,
    @Ctx() context: Context,
  ): Promise<CharterVersion> {
    const { em, today } = context;
    const { version, charter } = await versionToChange(context, id);
    refuse(whyNotAdopt(version, input, await em.find(CharterVersion, { charter }), today));
    await tellWritten(context, version);
    const adoption = { adoptedBy: tidyName(input.adoptedBy), adoptedOn: input.adoptedOn, caseNumber: input.caseNumber?.trim() || null };
    return em.assign(version, { ...adoption, visibility: charter.visibility } as object);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ID, { description: "Removes a version that no body has adopted. For coordinators." })
  async removeVersion(@Arg("id", () => ID, { description: "The version." }) id: string, @Ctx() context: Context): Promise<string> {
    const { version } = await versionToChange(context, id);
    refuse(whyNotWriteVersion(version));
    context.em.remove(version);
    return id;
  }
}

const written = ({ preamble, sections }: CharterTextInput) => ({
  preamble: preamble?.trim() || null,
  sections: sections.map(({ heading, text }) => ({ heading: tidyName(heading), text: text.trim() })),
});

const textOf = ({ preamble, sections }: CharterVersion) => ({
  preamble: preamble ?? null,
  sections: sections.map(({ heading, text }) => ({ heading, text })),
});

/** A version and its charter, as they are once everyone else who changes the text has finished. */
async function versionToChange({ em, viewer }: Context, id: string): Promise<{ version: CharterVersion; charter: Charter }> {
  const version = await em.findOneOrFail(CharterVersion, id, { populate: ["charter"] });
  refuse(whyNotCoordinate(viewer!, version.hub.id));
  const charter = await em.refreshOrFail(version.charter, { lockMode: LockMode.PESSIMISTIC_WRITE });
  return { version: await em.refreshOrFail(version, { populate: ["charter", "writer"] }), charter };
}
