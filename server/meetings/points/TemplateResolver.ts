import { Arg, Authorized, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { strictest, Visibility } from "../../../schema/hubs.ts";
import { refusal } from "../../../schema/refusal.ts";
import { tidyName, whyNotName } from "../../../schema/text.ts";
import { asHouse } from "../../access/asHouse.ts";
import { type Context, isSignedIn, type Rule } from "../../context.ts";
import { Refused, refuse } from "../../errors.ts";
import { Agenda } from "../agenda/Agenda.ts";
import { itemsIn } from "../agenda/sharedDoc.ts";
import { hold } from "../agenda/stored.ts";
import { AgendaTemplate } from "./AgendaTemplate.ts";

@Resolver()
export class TemplateResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => AgendaTemplate, {
    description:
      "Saves the items of an agenda as a template, without what was noted and who answers for them. For those who keep the council; for all councils of the hub, for coordinators.",
  })
  async saveTemplate(
    @Arg("meeting", () => ID, { description: "The meeting whose agenda it is." }) id: string,
    @Arg("name", () => String, { description: "What the template is called; at most 200 characters." }) name: string,
    @Arg("forHub", () => Boolean, { defaultValue: false, description: "Whether all councils of the hub can begin from it." })
    forHub: boolean,
    @Ctx() context: Context,
  ): Promise<AgendaTemplate> {
    const { em } = context;
    refuse(whyNotName(name));
    const agenda = await em.findOneOrFail(Agenda, { meeting: id }, { populate: ["council"] });
    const { hub, council } = agenda;
    const { doc } = await asHouse(context, [hub.id], () => hold(em, agenda.id));
    const items = itemsIn(doc).flatMap(({ title, kind, minutes }) => (title ? [{ title, kind, minutes }] : []));
    if (!items.length) throw new Refused(refusal("points.whyNot.emptyTemplate"));
    const visibility = strictest(Visibility.members, forHub ? Visibility.members : council.visibility);
    return em.create(AgendaTemplate, { hub, council: forHub ? null : council, name: tidyName(name), items, visibility } as AgendaTemplate);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ID, {
    description: "Removes a template. For those who keep its council; one of the hub, for coordinators.",
  })
  async removeTemplate(@Arg("id", () => ID, { description: "The template." }) id: string, @Ctx() { em }: Context): Promise<string> {
    em.remove(await em.findOneOrFail(AgendaTemplate, id, { populate: ["council"] }));
    return id;
  }
}
