import type { Result } from "../../schema/charter/ratings.ts";
import { graphql, type ResultOf } from "../graphql.ts";

const ROUND = graphql(`
  fragment RatingRound on RatingRound {
    id title words closesOn closedAt isOpen result visibility
    hub { id slug name seq }
    area { id name }
    council { id name }
  }
`);

export const ROUNDS = graphql(
  `query RatingRounds($hub: String!) { hub(slug: $hub) { id ratingRounds(first: 50) { edges { node { ...RatingRound } } } } }`,
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

/** Whether two rounds ask about the same: the hub, an area or a council. */
export const isAlike = (one: RoundRead, other: RoundRead) => one.area?.id === other.area?.id && one.council?.id === other.council?.id;
