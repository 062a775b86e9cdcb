import { Arg, Authorized, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { whyNotHeadings } from "../../../schema/agreements/headings.ts";
import { whyNotCoordinate } from "../../../schema/hubs.ts";
import { tidyName } from "../../../schema/text.ts";
import { type Context, isSignedIn, type Rule } from "../../context.ts";
import { refuse } from "../../errors.ts";
import { Hub } from "../../hubs/Hub.ts";
import { AgreementTemplate, TemplateHeading } from "./AgreementTemplate.ts";

@Resolver()
export class AgreementTemplateResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => AgreementTemplate, {
    description:
      "Says under which headings the hub's agreements are written; what is being written keeps those it began with. For coordinators.",
  })
  async wordHeadings(
    @Arg("hub", () => ID, { description: "The hub." }) id: string,
    @Arg("headings", () => [TemplateHeading], { description: "All of them, in their order." }) headings: TemplateHeading[],
    @Ctx() { em, viewer }: Context,
  ): Promise<AgreementTemplate> {
    const hub = await em.findOneOrFail(Hub, id);
    refuse(whyNotCoordinate(viewer!, hub.id) ?? whyNotHeadings(headings));
    const said = headings.map(({ heading, hint, isRequired }) => ({ heading: tidyName(heading), hint: hint?.trim() || null, isRequired }));
    const known = await em.findOne(AgreementTemplate, { hub });
    return known ? Object.assign(known, { headings: said }) : em.create(AgreementTemplate, { hub, headings: said } as AgreementTemplate);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ID, { description: "Takes back a hub's own headings: the usual ones stand again. For coordinators." })
  async removeHeadings(@Arg("id", () => ID, { description: "The hub's headings." }) id: string, @Ctx() { em }: Context): Promise<string> {
    em.remove(await em.findOneOrFail(AgreementTemplate, id));
    return id;
  }
}
