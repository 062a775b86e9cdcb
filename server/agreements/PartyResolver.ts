import { Arg, Authorized, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { sideOf, whyNotJoin, whyNotLeave, whyNotPartner } from "../../schema/agreements.ts";
import { Actor } from "../actors/Actor.ts";
import { type Context, isSignedIn, type Rule } from "../context.ts";
import { refuse } from "../errors.ts";
import { underLock } from "./find.ts";
import { Party } from "./Party.ts";

@Resolver()
export class PartyResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Party, { description: "Makes an actor a party while an agreement is prepared. For its parties and officials." })
  async addParty(
    @Arg("agreement", () => ID, { description: "The agreement." }) id: string,
    @Arg("actor", () => ID, { description: "The actor." }) actorId: string,
    @Ctx() { em, viewer, today }: Context,
  ): Promise<Party> {
    const agreement = await underLock(em, id);
    refuse(whyNotPartner(viewer!, agreement));
    const { hub, visibility } = agreement;
    const actor = await em.findOneOrFail(Actor, { id: actorId, hub });
    refuse(whyNotJoin(agreement, await em.find(Party, { agreement }), actor));
    return em.create(Party, { hub, agreement, actor, side: sideOf(actor.kind), joinedOn: today, visibility } as Party);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ID, { description: "Lets a party leave while an agreement is prepared. For its parties and officials." })
  async removeParty(@Arg("id", () => ID, { description: "The party." }) id: string, @Ctx() { em }: Context): Promise<string> {
    const party = await em.findOneOrFail(Party, id, { populate: ["agreement", "actor"] });
    refuse(whyNotLeave(await underLock(em, party.agreement.id), party.actor));
    for (const remove of Party.onRemove) await remove(em, party);
    em.remove(party);
    return id;
  }
}
