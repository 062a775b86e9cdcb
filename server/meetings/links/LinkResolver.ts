import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import { whyNotLink, whyNotRelink } from "../../../schema/meetings/itemLink.ts";
import { Actor } from "../../actors/Actor.ts";
import { type Context, isSignedIn, type Rule } from "../../context.ts";
import { refuse } from "../../errors.ts";
import { Tie } from "../../maps/Tie.ts";
import { Introduction } from "../../weaving/Introduction.ts";
import { Agenda } from "../agenda/Agenda.ts";
import { Meeting } from "../Meeting.ts";
import { ItemLink, whole } from "./ItemLink.ts";

@InputType({ description: "What an item takes up: one of these." })
class PointedInput {
  @Field(() => ID, { nullable: true, description: "An actor." })
  actor?: string | null;

  @Field(() => ID, { nullable: true, description: "A tie." })
  tie?: string | null;

  @Field(() => ID, { nullable: true, description: "An introduction." })
  introduction?: string | null;
}

@Resolver()
export class LinkResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ItemLink, {
    description: "Says that an item of an agenda takes up something of the hub. For those who sit in the council, and those who keep it.",
  })
  async linkItem(
    @Arg("meeting", () => ID, { description: "The meeting." }) id: string,
    @Arg("item", () => ID, { description: "The item, by its id within the agenda." }) item: string,
    @Arg("to", () => PointedInput, { description: "What it takes up." }) to: PointedInput,
    @Ctx() { em }: Context,
  ): Promise<ItemLink> {
    const meeting = await em.findOneOrFail(Meeting, id, { populate: ["council"] });
    refuse(whyNotLink(item, to, await em.findOne(Agenda, { meeting })));
    const { hub, council, visibility } = meeting;
    return em.create(ItemLink, { hub, council, meeting, item, visibility, ...(await thingOf(em, meeting, to)) } as ItemLink);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ID, {
    description: "Says no longer that an item takes something up. For those who sit in the council, and those who keep it.",
  })
  async unlinkItem(@Arg("id", () => ID, { description: "The link." }) id: string, @Ctx() { em }: Context): Promise<string> {
    const link = await em.findOneOrFail(ItemLink, id, { populate: whole });
    refuse(whyNotRelink(await em.findOne(Agenda, { meeting: link.meeting })));
    em.remove(link);
    return id;
  }
}

/** The thing itself, of the meeting's hub, as far as the log names it. */
async function thingOf(em: Context["em"], { hub }: Meeting, { actor, tie, introduction }: PointedInput): Promise<Partial<ItemLink>> {
  if (actor != null) return { actor: await em.findOneOrFail(Actor, { id: actor, hub }) };
  if (tie != null) return { tie: await em.findOneOrFail(Tie, { id: tie, hub }, { populate: ["from", "to"] }) };
  return { introduction: await em.findOneOrFail(Introduction, { id: introduction!, hub }, { populate: ["one", "other"] }) };
}
