import type { Result } from "../../../schema/charter/ratings.ts";
import { graphql, type ResultOf } from "../../graphql.ts";

const ROUND = graphql(`
  fragment RatingRound on RatingRound {
    id title words closesOn closedAt isOpen result visibility
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

export const COUNT = graphql(`mutation CountRatings($id: ID!) { countRatings(id: $id) { id } }`);

export type RoundRead = NonNullable<ResultOf<typeof ONE_ROUND>["ratingRound"]>;

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
