import { LockMode } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/postgresql";
import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import { ProviderKind, whyNotProvider } from "../../schema/providers.ts";
import { refusal } from "../../schema/refusal.ts";
import { Area } from "../areas/Area.ts";
import { type Context, isSignedIn, type Rule } from "../context.ts";
import { refuse } from "../errors.ts";
import { Hub } from "../hubs/Hub.ts";
import { lists } from "../reading/lists.ts";
import { asHouse } from "./asHouse.ts";
import { IdentityProvider, ProviderGroup } from "./IdentityProvider.ts";
import { ProviderSecret } from "./ProviderSecret.ts";

@InputType({ description: "How people of an organisation sign in to a hub." })
class ProviderInput {
  @Field(() => ProviderKind, { defaultValue: ProviderKind.Organisation, description: "Whose word it is." })
  kind!: ProviderKind;

  @Field(() => String, { description: "What stands on the button; at most 200 characters." })
  name!: string;

  @Field(() => String, { description: "The provider's address, as it names itself (its issuer)." })
  issuer!: string;

  @Field(() => String, { description: "What it calls this installation (the client id)." })
  clientId!: string;

  @Field(() => String, { nullable: true, description: "The client secret; the one before is kept when left out. It is never shown again." })
  secret?: string | null;

  @Field(() => String, { defaultValue: "groups", description: "The claim that names a person's groups." })
  groupsClaim!: string;

  @Field(() => [String], { defaultValue: [], description: "The levels of assurance of which one is required; a broker needs one." })
  assurance!: string[];

  @Field(() => [ProviderGroup], { defaultValue: [], description: "What its groups mean in the hub." })
  groups!: ProviderGroup[];

  @Field(() => Boolean, { defaultValue: true, description: "Whether people can sign in with it." })
  isOpen!: boolean;
}

@Resolver()
export class ProviderResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => IdentityProvider, {
    description: "Lets people of an organisation sign in to a hub with its accounts. For administrators.",
  })
  async addProvider(
    @Arg("hub", () => ID, { description: "The hub." }) id: string,
    @Arg("provider", () => ProviderInput, { description: "What it is." }) input: ProviderInput,
    @Ctx() context: Context,
  ): Promise<IdentityProvider> {
    const { em } = context;
    const hub = await em.findOneOrFail(Hub, id);
    refuse(input.secret ? undefined : refusal("providers.whyNot.secret"));
    const { secret, ...described } = await checked(em, hub.id, input);
    const provider = em.create(IdentityProvider, { hub, ...described });
    await em.flush();
    await keepSecret(context, provider, secret);
    return provider;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => IdentityProvider, { description: "Describes a provider anew. For administrators." })
  async describeProvider(
    @Arg("id", () => ID, { description: "The provider." }) id: string,
    @Arg("provider", () => ProviderInput, { description: "What it is now." }) input: ProviderInput,
    @Ctx() context: Context,
  ): Promise<IdentityProvider> {
    const provider = await context.em.findOneOrFail(IdentityProvider, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const { secret, ...described } = await checked(context.em, provider.hub.id, input);
    // A secret that was given to one is not shown to another.
    refuse(described.issuer !== provider.issuer && !secret ? refusal("providers.whyNot.secret") : undefined);
    Object.assign(provider, described);
    await context.em.flush();
    await keepSecret(context, provider, secret);
    return provider;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ID, { description: "Takes a provider away: nobody signs in with it any more. What it gave stays. For administrators." })
  async removeProvider(@Arg("id", () => ID, { description: "The provider." }) id: string, @Ctx() { em }: Context): Promise<string> {
    em.remove(await em.findOneOrFail(IdentityProvider, id, { lockMode: LockMode.PESSIMISTIC_WRITE }));
    return id;
  }
}

async function checked(em: EntityManager, hub: string, input: ProviderInput) {
  const groups = input.groups.map(({ group, role, area }) => ({ group: group.trim(), role: role ?? null, area: area ?? null }));
  for (const { area } of groups) if (area) await em.findOneOrFail(Area, { id: area, hub });
  refuse(whyNotProvider({ ...input, groups }));
  return { ...input, groups };
}

async function keepSecret(context: Context, provider: IdentityProvider, secret: string | null | undefined): Promise<void> {
  if (!secret) return;
  const { em, seal } = context;
  await asHouse(context, [provider.hub.id], async () => {
    const kept = (await em.findOne(ProviderSecret, { provider })) ?? em.create(ProviderSecret, { provider, sealed: "" });
    kept.sealed = seal(secret);
  });
}

export const providerLists = [
  lists(() => Hub, "providers", {
    of: () => IdentityProvider,
    description: "Whose word the hub takes for who people are; for administrators only.",
    where: "item.hub_id = parent.id",
  }),
];
