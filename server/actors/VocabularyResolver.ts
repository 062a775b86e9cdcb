import { Arg, Authorized, type ClassType, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { tidyName, whyNotName } from "../../schema/text.ts";
import { type Context, isSignedIn, type Rule } from "../context.ts";
import { refuse } from "../errors.ts";
import { Hub } from "../hubs/Hub.ts";
import { alphabetical, lists } from "../reading/lists.ts";
import { forget } from "../reading/references.ts";
import { TargetGroup } from "./TargetGroup.ts";
import { Theme } from "./Theme.ts";

type Word = Theme | TargetGroup;

/** The three things that a hub does with the words of one of its vocabularies: add, rename, remove. */
function vocabulary(Type: ClassType<Word>, what: string) {
  @Resolver()
  class VocabularyResolver {
    @Authorized<Rule>(isSignedIn)
    @Mutation(() => Type, { name: `add${Type.name}`, description: `Adds ${what} to the hub's own words.` })
    async add(
      @Arg("hub", () => ID, { description: "The hub whose word it is." }) id: string,
      @Arg("name", () => String, { description: "At most 200 characters; refused when the hub has it already." }) name: string,
      @Ctx() { em }: Context,
    ): Promise<Word> {
      const hub = await em.findOneOrFail(Hub, id);
      refuse(whyNotName(name));
      return em.create(Type, { hub, name: tidyName(name) } as never);
    }

    @Authorized<Rule>(isSignedIn)
    @Mutation(() => Type, { name: `rename${Type.name}`, description: `Gives ${what} another name, wherever it is used.` })
    async rename(
      @Arg("id", () => ID, { description: "The word." }) id: string,
      @Arg("name", () => String, { description: "At most 200 characters; refused when the hub has it already." }) name: string,
      @Ctx() { em }: Context,
    ): Promise<Word> {
      const word = await em.findOneOrFail(Type, { id } as never);
      refuse(whyNotName(name));
      word.name = tidyName(name);
      return word;
    }

    @Authorized<Rule>(isSignedIn)
    @Mutation(() => ID, { name: `remove${Type.name}`, description: `Removes ${what}, also from everything that it is said of.` })
    async remove(@Arg("id", () => ID, { description: "The word." }) id: string, @Ctx() { em }: Context): Promise<string> {
      const word = await em.findOneOrFail(Type, { id } as never);
      await forget(em, Type.name, id);
      em.remove(word);
      return id;
    }
  }
  return VocabularyResolver;
}

export const vocabularies = [vocabulary(Theme, "a theme"), vocabulary(TargetGroup, "a target group")];

export const vocabularyLists = [
  lists(() => Hub, "themes", {
    of: () => Theme,
    description: "The themes that its actors work with.",
    where: "item.hub_id = parent.id",
    order: () => alphabetical("name"),
  }),
  lists(() => Hub, "targetGroups", {
    of: () => TargetGroup,
    description: "The target groups that its actors work for.",
    where: "item.hub_id = parent.id",
    order: () => alphabetical("name"),
  }),
];
