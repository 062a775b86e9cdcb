import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import { type KeptBoard, whyNotForgetBoard, whyNotKeepBoard } from "../../../schema/agreements/savedBoards.ts";
import { tidyName } from "../../../schema/text.ts";
import { type Context, isSignedIn, type Rule } from "../../context.ts";
import { refuse } from "../../errors.ts";
import { Hub } from "../../hubs/Hub.ts";
import { Person } from "../../people/Person.ts";
import { alphabetical, lists } from "../../reading/lists.ts";
import { SavedBoard } from "./SavedBoard.ts";

@InputType({ description: "A view of the status board that is to be kept." })
class SavedBoardInput implements KeptBoard {
  @Field(() => String, { description: "At most 200 characters; never empty." })
  name!: string;

  @Field(() => String, { description: "What stands in the address of the page, behind the question mark; at most 2,000 characters." })
  address!: string;

  @Field(() => Boolean, { defaultValue: false, description: "Whether it is for all officials of the hub; only they may say so." })
  isShared!: boolean;
}

@Resolver()
export class SavedBoardResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => SavedBoard, {
    description: "Keeps a view of the status board under a name; one's own of that name is replaced. For members.",
  })
  async saveBoard(
    @Arg("hub", () => ID, { description: "The hub." }) id: string,
    @Arg("board", () => SavedBoardInput, { description: "The view." }) input: SavedBoardInput,
    @Ctx() { em, viewer }: Context,
  ): Promise<SavedBoard> {
    const hub = await em.findOneOrFail(Hub, id);
    const mine = await em.find(SavedBoard, { hub, person: viewer!.id });
    const there = mine.find(({ name }) => name === tidyName(input.name));
    refuse(whyNotKeepBoard(viewer!, id, input, mine.length - (there ? 1 : 0)));
    const { address, isShared } = input;
    if (there) return em.assign(there, { address, isShared });
    return em.create(SavedBoard, { hub, person: em.getReference(Person, viewer!.id), name: tidyName(input.name), address, isShared });
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ID, { description: "Forgets a view of the status board: one's own, and of shared ones for coordinators every one." })
  async removeBoard(@Arg("id", () => ID, { description: "The view." }) id: string, @Ctx() { em, viewer }: Context): Promise<string> {
    const board = await em.findOneOrFail(SavedBoard, id);
    refuse(whyNotForgetBoard(viewer!, board));
    em.remove(board);
    return id;
  }
}

export const savedBoardLists = [
  lists(() => Hub, "savedBoards", {
    of: () => SavedBoard,
    description: "The views of the status board that the reader has kept, and those that its officials share.",
    where: "item.hub_id = parent.id",
    order: () => alphabetical("name"),
  }),
];
