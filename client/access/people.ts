import { graphql, type ResultOf } from "../graphql.ts";

const ASSIGNMENT = graphql(`fragment Held on Assignment { id role area { id name } person { id name } }`);
const REPRESENTATION = graphql(`fragment Acting on Representation { id actor { id name } person { id name } }`);

/** A hub's members with what they do, a page at a time. */
export const PEOPLE = graphql(
  `
  query People($hub: String!, $search: String, $after: String) {
    hub(slug: $hub) {
      id slug name seq
      areas(first: 200) { edges { node { id name } } }
      members(first: 50, search: $search, after: $after) {
        totalCount
        edges { node { id createdAt person { id name } } }
        pageInfo { hasNextPage endCursor }
      }
      assignments(first: 1000) { edges { node { ...Held } } }
      representations(first: 1000) { edges { node { ...Acting } } }
    }
  }
`,
  [ASSIGNMENT, REPRESENTATION],
);

/** Who is invited and who asks to join, for coordinators. */
export const ADMISSION = graphql(`
  query Admission($hub: String!) {
    hub(slug: $hub) {
      id
      invitations(first: 200) { edges { node { id email name role area { id name } actor { id name } state createdAt expiresAt } } }
      joinRequests(first: 200) { edges { node { id name email message actor { id name } state createdAt } } }
    }
  }
`);

export const INVITE = graphql(`
  mutation Invite($hub: ID!, $invitation: InvitationInput!) { invite(hub: $hub, invitation: $invitation) { id state } }
`);
export const WITHDRAW = graphql(`mutation WithdrawInvitation($id: ID!) { withdrawInvitation(id: $id) { id state } }`);
export const DECLINE_REQUEST = graphql(`mutation DeclineJoinRequest($id: ID!) { declineJoinRequest(id: $id) { id state } }`);
export const GIVE_ROLE = graphql(
  `mutation GiveRole($membership: ID!, $role: Role!, $area: ID) { assignRole(membership: $membership, role: $role, area: $area) { ...Held } }`,
  [ASSIGNMENT],
);
export const HAND_OVER_ROLE = graphql(
  `mutation HandOverRole($id: ID!, $membership: ID!) { handOverRole(id: $id, membership: $membership) { ...Held } }`,
  [ASSIGNMENT],
);
export const PROTECT_MEMBER = graphql(`mutation ProtectMember($id: ID!) { protectPerson(id: $id) { id name } }`);
export const END_ROLE = graphql(`mutation EndRole($id: ID!) { endRole(id: $id) }`);
export const HAND_OVER_ACTING = graphql(
  `mutation HandOverActing($id: ID!, $membership: ID!) { handOverRepresentation(id: $id, membership: $membership) { ...Acting } }`,
  [REPRESENTATION],
);
export const END_ACTING = graphql(`mutation EndActing($id: ID!) { endRepresentation(id: $id) }`);
export const END_MEMBERSHIP = graphql(`
  mutation EndMembership($id: ID!, $successor: ID) { endMembership(id: $id, successor: $successor) { id endedAt } }
`);

export type HubOfPeople = NonNullable<ResultOf<typeof PEOPLE>["hub"]>;
export type Seat = HubOfPeople["members"]["edges"][number]["node"];
export type Held = ResultOf<typeof ASSIGNMENT>;
export type Acting = ResultOf<typeof REPRESENTATION>;
type Admitted = NonNullable<ResultOf<typeof ADMISSION>["hub"]>;
export type Invited = Admitted["invitations"]["edges"][number]["node"];
export type Asking = Admitted["joinRequests"]["edges"][number]["node"];

export const nodesOf = <T>({ edges }: { edges: readonly { node: T }[] }): T[] => edges.map(({ node }) => node);

/** A member with what they are entrusted with and whom they act for. */
export interface MemberOf extends Seat {
  held: Held[];
  acting: Acting[];
}

/** The members of a page with what they do. */
export function membersOf({ members, assignments, representations }: HubOfPeople): MemberOf[] {
  const held = Map.groupBy(nodesOf(assignments), ({ person }) => person?.id);
  const acting = Map.groupBy(nodesOf(representations), ({ person }) => person?.id);
  return nodesOf(members).map((seat) => ({
    ...seat,
    held: (seat.person && held.get(seat.person.id)) ?? [],
    acting: (seat.person && acting.get(seat.person.id)) ?? [],
  }));
}

/** What nobody does any more. */
export const vacantIn = ({ assignments, representations }: HubOfPeople) => ({
  held: nodesOf(assignments).filter(({ person }) => !person),
  acting: nodesOf(representations).filter(({ person }) => !person),
});
