import { Arg, Authorized, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { JoinWay, whyNotJoin, whyNotLeave, whyNotNoteJoined, whyNotSignFor } from "../../schema/charter/signatories.ts";
import { tidyName } from "../../schema/text.ts";
import { Actor } from "../actors/Actor.ts";
import { type Context, isSignedIn, type Rule } from "../context.ts";
import { refuse } from "../errors.ts";
import { Person } from "../people/Person.ts";
import { Day } from "../scalars.ts";
import { Charter } from "./Charter.ts";
import { CharterVersion } from "./CharterVersion.ts";
import { Signatory } from "./Signatory.ts";
import "./followActors.ts";

@Resolver()
export class SignatoryResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Signatory, {
    description:
      "Joins a charter on behalf of an actor, from today on. For those who act for the actor: they are its authorised signatory.",
  })
  async joinCharter(
    @Arg("charter", () => ID, { description: "The charter." }) id: string,
    @Arg("actor", () => ID, { description: "The actor that joins." }) actorId: string,
    @Ctx() { em, viewer, today }: Context,
  ): Promise<Signatory> {
    const joinable = await joinableOf(em, id, actorId);
    refuse(whyNotJoin(viewer!, joinable, today));
    const { hub, charter, actor } = joinable;
    const person = em.getReference(Person, viewer!.id);
    return em.create(Signatory, { hub, charter, actor, joinedOn: today, way: JoinWay.Here, person } as Signatory);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Signatory, { description: "Notes that an actor joined a charter on paper. For coordinators." })
  async noteJoined(
    @Arg("charter", () => ID, { description: "The charter." }) id: string,
    @Arg("actor", () => ID, { description: "The actor that joined." }) actorId: string,
    @Arg("joinedOn", () => Day, { description: "The day on the paper, not in the future." }) joinedOn: string,
    @Arg("name", () => String, { nullable: true, description: "Who signed for it; at most 200 characters." }) name: string | null,
    @Ctx() { em, viewer, today }: Context,
  ): Promise<Signatory> {
    const joinable = await joinableOf(em, id, actorId);
    refuse(whyNotNoteJoined(viewer!, joinable, { joinedOn, name }, today));
    const { hub, charter, actor } = joinable;
    const signed = { joinedOn, way: JoinWay.Paper, name: (name && tidyName(name)) || null };
    return em.create(Signatory, { hub, charter, actor, ...signed } as Signatory);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Signatory, {
    description: "Leaves a charter on behalf of an actor, today or since a day. For those who act for the actor, and coordinators.",
  })
  async leaveCharter(
    @Arg("signatory", () => ID, { description: "That it has joined." }) id: string,
    @Arg("leftOn", () => Day, { nullable: true, description: "The day on which it leaves; null for today." }) on: string | null,
    @Arg("why", () => String, { nullable: true, description: "Why, for the hub's members; at most 1,000 characters." }) why: string | null,
    @Ctx() { em, viewer, today }: Context,
  ): Promise<Signatory> {
    const signatory = await em.findOneOrFail(Signatory, id, { populate: ["charter", "actor"] });
    const leftOn = on ?? today;
    refuse(whyNotSignFor(viewer!, signatory) ?? whyNotLeave(signatory, { leftOn, why }, today));
    return Object.assign(signatory, { leftOn, why: why?.trim() || null });
  }
}

async function joinableOf(em: Context["em"], id: string, actorId: string) {
  const charter = await em.findOneOrFail(Charter, id, { populate: ["hub"] });
  const actor = await em.findOneOrFail(Actor, { id: actorId, hub: charter.hub });
  const before = await em.find(Signatory, { charter, actor });
  return { hub: charter.hub, charter, actor, before, hasText: (await em.count(CharterVersion, { charter })) > 0 };
}
