import { graphql, type ResultOf } from "../graphql.ts";
import { HEARD } from "../live/live.ts";

/** Who sits on a seat and when. */
export const TERM = graphql(`
  fragment TermLine on Term { id name unnamed open gender startsOn endsOn isHeld person { id name } }
`);

/** The same on the council's own page: those who keep it see where letters reach whoever has no account. */
export const REACHED = graphql(`fragment ReachedTerm on Term { ...TermLine email }`, [TERM]);

/** A seat with those who have it, had it or will have it. */
export const SEAT = graphql(
  `fragment SeatLine on Seat {
    id side substitute position name appointedBy roles paid
    actor { id name kind active }
    terms(first: 12) { edges { cursor node { ...ReachedTerm } } }
  }`,
  [REACHED],
);

/** What is told of a council itself. */
export const FACTS = graphql(`
  fragment CouncilFacts on Council {
    id name kind about convenedFrom mandate decidedBy decidedOn caseNumber support supportSum meetsPerYear minutesDays parity genderBalance endedOn visibility
    area { id name }
    themes { id name }
    convenedBy { id name }
    parent { id name }
    quotas { side ordinary substitutes }
    quorum { by count eachSide }
  }
`);

/** A council's page in one request, with what can be chosen for it in its hub. */
export const COUNCIL = graphql(
  `query Council($id: ID!) {
    council(id: $id) {
      ...CouncilFacts
      groups(first: 50) { edges { cursor node { id name kind endedOn } } }
      seats(first: 200) { edges { cursor node { ...SeatLine } } }
      hub {
        id slug name seq
        areas(first: 200) { edges { cursor node { id name } } }
        themes { edges { cursor node { id name } } }
      }
    }
  }`,
  [FACTS, SEAT],
);

/** A council among others: who sits in it, as far as it says how it is and whom it shares. */
const LISTED = graphql(
  `fragment ListedCouncil on Council {
    id name kind endedOn parity genderBalance convenedFrom
    area { id name parent { id } }
    parent { id name }
    quotas { side ordinary substitutes }
    seats(first: 80) {
      edges { cursor node { id side substitute position actor { id name } terms(first: 3) { edges { cursor node { ...TermLine } } } } }
    }
  }`,
  [TERM],
);

/** All councils of a hub. */
export const COUNCILS = graphql(
  `query Councils($hub: String!) {
    hub(slug: $hub) {
      id slug name seq
      areas(first: 200) { edges { cursor node { id name parent { id } } } }
      councils(first: 200) { edges { cursor node { ...ListedCouncil } } }
    }
  }`,
  [LISTED],
);

/** What happens in a council: its page reads it again. */
export const COUNCIL_HEARD = graphql(
  `subscription CouncilHeard($room: ID!, $after: Int) {
    changed(room: $room, after: $after) { seq caughtUp turned event { ...Heard node { __typename id ...CouncilFacts } } }
  }`,
  [HEARD, FACTS],
);

export const START = graphql(
  `mutation StartCouncil($hub: ID!, $council: CouncilInput!) { startCouncil(hub: $hub, council: $council) { ...CouncilFacts } }`,
  [FACTS],
);
export const DESCRIBE = graphql(
  `mutation DescribeCouncil($id: ID!, $council: CouncilPatch!) { describeCouncil(id: $id, council: $council) { ...CouncilFacts } }`,
  [FACTS],
);
export const REMOVE = graphql(`mutation RemoveCouncil($id: ID!) { removeCouncil(id: $id) }`);
export const ADD_SEATS = graphql(
  `mutation AddSeats($council: ID!, $seat: SeatInput!, $count: Int!) { addSeats(council: $council, seat: $seat, count: $count) { ...SeatLine } }`,
  [SEAT],
);
export const DESCRIBE_SEAT = graphql(
  `mutation DescribeSeat($id: ID!, $seat: SeatPatch!) { describeSeat(id: $id, seat: $seat) { ...SeatLine } }`,
  [SEAT],
);
export const REMOVE_SEAT = graphql(`mutation RemoveSeat($id: ID!) { removeSeat(id: $id) }`);
export const SIT = graphql(
  `mutation SeatSomebody($seat: ID!, $term: TermPatch!) { seatSomebody(seat: $seat, term: $term) { id seat { ...SeatLine } } }`,
  [SEAT],
);
export const HAND_OVER = graphql(
  `mutation HandOverSeat($seat: ID!, $term: TermPatch!) { handOverSeat(seat: $seat, term: $term) { id seat { ...SeatLine } } }`,
  [SEAT],
);
export const DESCRIBE_TERM = graphql(
  `mutation DescribeTerm($id: ID!, $term: TermPatch!) { describeTerm(id: $id, term: $term) { ...ReachedTerm } }`,
  [REACHED],
);
export const END_TERM = graphql(`mutation EndTerm($id: ID!, $on: Date) { endTerm(id: $id, on: $on) { ...TermLine } }`, [TERM]);
export const CALL = graphql(`mutation CallSubstitute($seat: ID!) { callSubstitute(seat: $seat) { id seat { ...SeatLine } } }`, [SEAT]);

export type CouncilOnPage = NonNullable<ResultOf<typeof COUNCIL>["council"]>;
export type SeatRead = ResultOf<typeof SEAT>;
export type TermRead = ResultOf<typeof TERM>;
export type ReachedTerm = ResultOf<typeof REACHED>;
export type Listed = ResultOf<typeof LISTED>;

/** A council as a room: new seats join its list. */
export const councilRoom = (id: string) => ({ __typename: "Council", id, lists: { Seat: "seats" } });

interface Termed {
  terms: { edges: readonly { node: unknown }[] };
}
type WithTerms<S extends Termed> = Omit<S, "terms"> & { terms: S["terms"]["edges"][number]["node"][] };

/** Seats with their terms as plain lists, as the rules ask for them. */
export const plainSeats = <S extends Termed>(seats: { edges: readonly { node: S }[] }): WithTerms<S>[] =>
  seats.edges.map(({ node }) => ({ ...node, terms: node.terms.edges.map((edge) => edge.node) }));

/** A seat of a council's page. */
export type PlainSeat = WithTerms<SeatRead>;
