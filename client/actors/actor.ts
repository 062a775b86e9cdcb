import { graphql, type ResultOf } from "../graphql.ts";
import { HEARD } from "../live/live.ts";

/** What is told of an actor itself. */
export const FACTS = graphql(`
  fragment ActorFacts on Actor {
    id name otherNames kind organisationNumber about offers needs links languages active visibility
    areas { id name }
    themes { id name }
    targetGroups { id name }
    parent { id name }
  }
`);

export const CONTACT = graphql(
  `fragment ContactLine on Contact { id name role email phone consentedOn consentHow isNamed consentWithdrawn isProtected }`,
);

export const TIE = graphql(`
  fragment TieLine on Tie {
    id directed state strength kinds since note
    from { id name kind active }
    to { id name kind active }
  }
`);

/** An actor's page in one request, with what can be chosen for it in its hub. */
export const ACTOR = graphql(
  `
  query Actor($id: ID!) {
    actor(id: $id) {
      ...ActorFacts
      units(first: 200) { edges { node { id name kind } } }
      contacts(first: 100) { edges { node { ...ContactLine } } }
      ties(first: 1000) { edges { node { ...TieLine } } }
      placements(first: 200) { edges { node { id weaver map { id title } } } }
      hub {
        id slug name seq
        areas(first: 200) { edges { node { id name } } }
        themes { edges { node { id name } } }
        targetGroups { edges { node { id name } } }
      }
    }
  }
`,
  [FACTS, CONTACT, TIE],
);

export const ACTOR_HEARD = graphql(
  `
  subscription ActorHeard($room: ID!, $after: Int) {
    changed(room: $room, after: $after) {
      seq caughtUp turned
      event { ...Heard node { __typename id ...ActorFacts ...ContactLine ...TieLine } }
    }
  }
`,
  [HEARD, FACTS, CONTACT, TIE],
);

export const DESCRIBE = graphql(
  `mutation DescribeActor($id: ID!, $actor: ActorPatch!) { describeActor(id: $id, actor: $actor) { ...ActorFacts } }`,
  [FACTS],
);

export type ActorOnPage = NonNullable<ResultOf<typeof ACTOR>["actor"]>;
export type Facts = ResultOf<typeof FACTS>;

/** An actor as a room: new contacts and ties join its lists. */
export const actorRoom = (id: string) => ({ __typename: "Actor", id, lists: { Contact: "contacts", Tie: "ties" } });
