import type { Deed, Town } from "./deeds.ts";
import type { Asker, Loose, World } from "./world.ts";

/** The secret in the latest letter to an address. */
export async function secretIn({ sql }: World, email: string): Promise<string> {
  const [letter] = await sql<{ text: string }>("select text from outgoing_mail where recipient = $1 order by id desc limit 1", [email]);
  const [, secret] = /\/invitation\/([\w-]+)/.exec(letter?.text ?? "") ?? [];
  if (!secret) throw new Error(`No letter to ${email}: ${JSON.stringify(letter)}`);
  return secret;
}

/** The address of somebody. */
export const emailOf = async ({ sql }: World, who: Asker) =>
  (await sql<{ email: string }>("select email from person where id = $1", [who.id]))[0]!.email;

const INVITE = "mutation($hub: ID!, $invitation: InvitationInput!) { invite(hub: $hub, invitation: $invitation) { id } }";
export const ACCEPT = "mutation($secret: String!) { acceptInvitation(secret: $secret) { id person { id } } }";

/** Invites somebody who then says yes. */
export async function seatAs(world: World, coordinator: Asker, who: Asker, hub: string, more: object): Promise<void> {
  const email = await emailOf(world, who);
  await coordinator.get(INVITE, { hub, invitation: { email, ...more } });
  await who.get(ACCEPT, { secret: await secretIn(world, email) });
}

/** The seats of a hub that something can be done with: two members, one with a role and one who acts for an actor, and who waits. */
export type Seats = Record<
  "hub" | "seat" | "other" | "role" | "representation" | "acting" | "invitation" | "asked" | "secret" | "request" | "area",
  string
>;

/** Builds them, everything by people's own requests. */
export async function buildSeats(world: World, coordinator: Asker, slug: string, { area, choir, club }: Town) {
  const hub = world.hub(slug);
  const [mats, nina] = [await world.member(slug, "Mats", "Member"), await world.member(slug, "Nina", "Member")];
  await seatAs(world, coordinator, mats, hub, { role: "Chair", actor: choir });
  await seatAs(world, coordinator, mats, hub, { actor: club });
  const invite = async (email: string) => (await coordinator.get(INVITE, { hub, invitation: { email } })).invite.id as string;
  const invitation = await invite(`asa@${slug}.example`);
  const asked = await invite(`ove@${slug}.example`);
  await world.visitor().get("mutation($hub: ID!, $request: JoinRequestInput!) { requestToJoin(hub: $hub, request: $request) }", {
    hub,
    request: { name: "Rut", email: `rut@${slug}.example` },
  });
  const { hub: seen } = await coordinator.get(
    `query($slug: String!) { hub(slug: $slug) {
      members { edges { node { id person { id } } } }
      assignments { edges { node { id role } } }
      representations { edges { node { id actor { id } } } }
      joinRequests { edges { node { id } } }
    } }`,
    { slug },
  );
  const nodes = (list: string): Loose[] => seen[list].edges.map(({ node }: Loose) => node);
  const seatOf = (who: Asker) => nodes("members").find(({ person }) => person.id === who.id).id;
  const seats: Seats = {
    hub,
    area,
    seat: seatOf(mats),
    other: seatOf(nina),
    role: nodes("assignments").find(({ role }) => role === "Chair").id,
    representation: nodes("representations").find(({ actor }) => actor.id === choir).id,
    acting: nodes("representations").find(({ actor }) => actor.id === club).id,
    invitation,
    asked,
    secret: await secretIn(world, `ove@${slug}.example`),
    request: nodes("joinRequests")[0].id,
  };
  return { seats, mats, nina };
}

/** What is done with seats, in an order in which all of it can be done. */
export interface SeatDeed extends Omit<Deed, "variables" | "heardIn"> {
  variables: (seats: Seats) => Record<string, unknown>;
  /** What anybody may do who holds the letter, or nobody at all. */
  open?: true;
}

const one = (id: keyof Seats) => (seats: Seats) => ({ id: seats[id] });

/** Every mutation of people's seats but the acceptance of an invitation, which is its receiver's alone. */
export const seatDeeds: Record<string, SeatDeed> = {
  invite: {
    document:
      'mutation($hub: ID!, $area: ID!) { invite(hub: $hub, invitation: { email: "eva@hem.example", role: Weaver, area: $area }) { id } }',
    variables: ({ hub, area }) => ({ hub, area }),
    writes: "create Invitation",
  },
  withdrawInvitation: {
    document: "mutation($id: ID!) { withdrawInvitation(id: $id) { id } }",
    variables: one("invitation"),
    writes: "update Invitation",
  },
  declineInvitation: {
    document: "mutation($secret: String!) { declineInvitation(secret: $secret) }",
    variables: ({ secret }) => ({ secret }),
    writes: "update Invitation",
    open: true,
  },
  requestToJoin: {
    document: 'mutation($hub: ID!) { requestToJoin(hub: $hub, request: { name: "Ylva", email: "ylva@hem.example" }) }',
    variables: ({ hub }) => ({ hub }),
    writes: "create JoinRequest",
    open: true,
  },
  declineJoinRequest: {
    document: "mutation($id: ID!) { declineJoinRequest(id: $id) { id } }",
    variables: one("request"),
    writes: "update JoinRequest",
  },
  assignRole: {
    document: "mutation($seat: ID!, $area: ID!) { assignRole(membership: $seat, role: Weaver, area: $area) { id } }",
    variables: ({ seat, area }) => ({ seat, area }),
    writes: "create Assignment",
  },
  handOverRole: {
    document: "mutation($id: ID!, $membership: ID!) { handOverRole(id: $id, membership: $membership) { id } }",
    variables: ({ role, other }) => ({ id: role, membership: other }),
    writes: "update Assignment",
  },
  endRole: { document: "mutation($id: ID!) { endRole(id: $id) }", variables: one("role"), writes: "delete Assignment" },
  handOverRepresentation: {
    document: "mutation($id: ID!, $membership: ID!) { handOverRepresentation(id: $id, membership: $membership) { id } }",
    variables: ({ representation, other }) => ({ id: representation, membership: other }),
    writes: "update Representation",
  },
  endRepresentation: {
    document: "mutation($id: ID!) { endRepresentation(id: $id) }",
    variables: one("acting"),
    writes: "delete Representation",
  },
  endMembership: {
    document: "mutation($id: ID!) { endMembership(id: $id) { id } }",
    variables: one("seat"),
    writes: "update Membership",
  },
};
