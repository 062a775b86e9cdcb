import { randomUUID } from "node:crypto";
import type { EntityManager, MikroORM } from "@mikro-orm/postgresql";
import type { ProviderNo } from "../../schema/people.ts";
import { givenBy, isSureEnough, type Vouched } from "../../schema/providers.ts";
import { Area } from "../areas/Area.ts";
import { sessionOfHouse } from "../context.ts";
import { Membership } from "../hubs/Membership.ts";
import { onBehalfOf } from "../log/record.ts";
import { Person } from "../people/Person.ts";
import { Assignment } from "./Assignment.ts";
import { IdentityProvider } from "./IdentityProvider.ts";
import { Provided } from "./Provided.ts";

/** Who somebody turned out to be, or why they are nobody. */
export type Arrived = { person: Person } | { no: ProviderNo };

/**
 * Receives somebody whom a provider vouches for: the person that they were the last time, else the one with the address that the provider
 * has confirmed, else a new one; with the seat and the roles that their groups give, and without those that their groups no longer do.
 */
export function receive(orm: MikroORM, provider: IdentityProvider, issuer: string, vouched: Vouched): Promise<Arrived> {
  const hub = provider.hub.id;
  const em = orm.em.fork({ session: { variables: { ...sessionOfHouse([hub]), "app.administrator_of": `{${hub}}` } } });
  return em.transactional(async (inside) => {
    if (!isSureEnough(provider.assurance, vouched.assurance)) return { no: "assurance" };
    const here = await inside.findOneOrFail(IdentityProvider, provider.id);
    const provided = await known(inside as EntityManager, here, issuer, vouched);
    if (!provided) return { no: "unverified" };
    onBehalfOf(inside as EntityManager, { by: provided.person.id, operation: randomUUID(), deed: "signInWithProvider" });
    await settle(inside as EntityManager, here, provided, vouched.groups);
    return { person: provided.person };
  });
}

/** Without a confirmed address nobody new is let in: it may be somebody else's. */
async function known(
  em: EntityManager,
  provider: IdentityProvider,
  issuer: string,
  { subject, email, name }: Vouched,
): Promise<Provided | null> {
  const before = await em.findOne(Provided, { provider, issuer, subject }, { populate: ["person"] });
  if (before) return before;
  if (!email) return null;
  const person = (await em.findOne(Person, { email })) ?? em.create(Person, { email, name: name ?? email.split("@")[0]! });
  const provided = em.create(Provided, { provider, issuer, subject, person });
  await em.flush();
  return provided;
}

async function settle(
  em: EntityManager,
  { hub, groups: mapping }: IdentityProvider,
  provided: Provided,
  groups: readonly string[],
): Promise<void> {
  const { person } = provided;
  const given = givenBy(mapping, groups);
  const areas = await em.find(Area, { hub, id: { $in: given.flatMap(({ area }) => area ?? []) } });
  const held = await em.find(Assignment, { hub, person }, { populate: ["person"] });
  // An area that is gone takes with it what was for it.
  const wanted = given.filter(({ role, area }) => role && (!area || areas.some(({ id }) => id === area)));
  const isWanted = (one: Assignment) => wanted.some(({ role, area }) => role === one.role && area === (one.area?.id ?? null));
  for (const one of held) if (provided.gaveRoles.includes(one.id) && !isWanted(one)) em.remove(one);
  await seat(
    em,
    provided,
    hub,
    given.length > 0,
    held.some((one) => !provided.gaveRoles.includes(one.id)),
  );
  const made = wanted
    .filter(({ role, area }, at) => wanted.findIndex((one) => one.role === role && one.area === area) === at)
    .filter(({ role, area }) => !held.some((one) => one.role === role && (one.area?.id ?? null) === area))
    .map(({ role, area }) => em.create(Assignment, { hub, person, role: role!, area: areas.find(({ id }) => id === area) ?? null }));
  await em.flush();
  provided.gaveRoles = [...held.filter((one) => provided.gaveRoles.includes(one.id) && isWanted(one)), ...made].map(({ id }) => id);
}

/** A seat that the provider gave is left again with the last of its groups, unless something else was entrusted in it. */
async function seat(
  em: EntityManager,
  provided: Provided,
  hub: IdentityProvider["hub"],
  isGiven: boolean,
  isEntrusted: boolean,
): Promise<void> {
  const { person } = provided;
  const membership = await em.findOne(Membership, { hub, person }, { populate: ["person"] });
  const isMember = membership && !membership.endedAt;
  if (isGiven && !isMember) {
    if (membership) membership.endedAt = null;
    else em.create(Membership, { hub, person });
    provided.gaveSeat = true;
  } else if (!isGiven && isMember && provided.gaveSeat && !isEntrusted) {
    membership.endedAt = new Date();
    provided.gaveSeat = false;
  }
}
