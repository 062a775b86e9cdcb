import type { Result } from "../../../schema/charter/ratings.ts";
import { graphql, type ResultOf, type VariablesOf } from "../../graphql.ts";

const ROUND = graphql(`
  fragment RatingRound on RatingRound {
    id title words closesOn closedAt isOpen asked result visibility
    hub { id slug name seq }
    area { id name }
    council { id name }
    agreement { id title }
  }
`);

export const ROUNDS = graphql(
  `query RatingRounds($hub: String!) { hub(slug: $hub) { id slug name seq ratingRounds(first: 50) { edges { node { ...RatingRound } } } } }`,
  [ROUND],
);

/** The rounds about one agreement. */
export const ROUNDS_OF_AGREEMENT = graphql(
  `query AgreementRatings($id: ID!) { agreement(id: $id) { id ratingRounds(first: 50) { edges { node { ...RatingRound } } } } }`,
  [ROUND],
);

export const ONE_ROUND = graphql(
  `query OneRatingRound($id: ID!) {
    ratingRound(id: $id) { ...RatingRound }
    mySides(round: $id)
    myRating(round: $id) { id side marks { kind mark words } }
  }`,
  [ROUND],
);

export const ABOUT = graphql(`
  query RateableOf($hub: String!) {
    hub(slug: $hub) {
      id
      areas(first: 200) { edges { node { id name } } }
      agreements(first: 300, stages: [Active, Ended]) { edges { node { id title } } }
      councils(first: 200) { edges { node { id name parent { id } } } }
    }
  }
`);

export const ASK = graphql(`mutation AskRatings($hub: ID!, $round: RatingRoundInput!) { askRatings(hub: $hub, round: $round) { id } }`);

export const RATE = graphql(`
  mutation Rate($round: ID!, $side: RatingSide!, $marks: [MarkInput!]!) { rate(round: $round, side: $side, marks: $marks) { id } }
`);

export const ASK_BY_LETTER = graphql(
  `mutation AskByLetter($round: ID!, $asked: [AskedInput!]!) { askByLetter(round: $round, asked: $asked) { id asked } }`,
);

/** Those whom a letter to an actor can go to. */
export const REACHABLE = graphql(`
  query ReachableOf($actor: ID!) { actor(id: $actor) { id contacts(first: 20) { edges { node { id name role email } } } } }
`);

/** What a personal link asks, and what has been said by it. */
export const LETTER = graphql(`
  query RatingLetter($secret: String!) {
    ratingLetter(secret: $secret) {
      hubName hubSlug title words about closesOn actorName side principles { kind name meaning } marks { kind mark words } whyNot
    }
  }
`);

export const RATE_BY_LETTER = graphql(
  `mutation RateByLetter($secret: String!, $marks: [MarkInput!]!) { rateByLetter(secret: $secret, marks: $marks) }`,
);

export const COUNT = graphql(`mutation CountRatings($id: ID!) { countRatings(id: $id) { id } }`);

export type RoundRead = NonNullable<ResultOf<typeof ONE_ROUND>["ratingRound"]>;

export type MarksSent = VariablesOf<typeof RATE>["marks"];

/** A round as a room: what is done with it changes nothing but itself. */
export const roundRoom = (id: string) => ({ __typename: "RatingRound", id, lists: {} });

/** What came of a round; nothing before it is counted up. */
export const resultIn = ({ result }: { result: unknown }): Result | undefined => (result as Result | null) ?? undefined;

/** What a round asks about: a council, an area, an agreement, or all of the hub. */
export const aboutOf = ({ council, area, agreement, hub }: RoundRead): { id: string; name: string } =>
  council ?? area ?? (agreement ? { id: agreement.id, name: agreement.title } : hub);

/** The rounds before one that ask about the same and are counted up, the earliest first. */
export const before = (round: RoundRead, all: readonly RoundRead[]): RoundRead[] =>
  all
    .filter(
      (other) => other.id !== round.id && aboutOf(other).id === aboutOf(round).id && other.closedAt && other.closedAt < round.closedAt!,
    )
    .sort((one, other) => (one.closedAt! < other.closedAt! ? -1 : 1));
