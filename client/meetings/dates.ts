import { graphql, type ResultOf } from "../graphql.ts";

const POLL = graphql(`
  fragment PollLine on DatePoll {
    id title place options minutes isOpen
    meeting { id startsAt }
  }
`);

const VOTE = graphql(`fragment VoteLine on DateVote { id votes term { id } }`);

/** One question of when to meet, with who sits in the council and what they have answered. */
export const DATES = graphql(
  `query Dates($id: ID!) {
    datePoll(id: $id) {
      ...PollLine
      hub { id slug name seq }
      council {
        id name
        parent { id }
        seats(first: 200) {
          edges { cursor node { id side name paid substitute actor { id name } terms(first: 6) { edges { cursor node { id name unnamed open isHeld gender startsOn endsOn person { id name } } } } } }
        }
      }
      votes(first: 300) { edges { cursor node { ...VoteLine } } }
    }
  }`,
  [POLL, VOTE],
);
export const PROPOSE = graphql(
  `mutation ProposeDates($council: ID!, $poll: DatePollInput!) { proposeDates(council: $council, poll: $poll) { ...PollLine } }`,
  [POLL],
);
export const SAY_WHEN = graphql(
  `mutation VoteOnDates($poll: ID!, $term: ID!, $votes: [DateVoteKind]!) { voteOnDates(poll: $poll, term: $term, votes: $votes) { ...VoteLine } }`,
  [VOTE],
);
export const TAKE = graphql(`mutation TakeDate($poll: ID!, $option: Int!) { takeDate(poll: $poll, option: $option) { id } }`);
export const CLOSE = graphql(`mutation CloseDatePoll($poll: ID!) { closeDatePoll(poll: $poll) { ...PollLine } }`, [POLL]);

export type Poll = NonNullable<ResultOf<typeof DATES>["datePoll"]>;

/** A poll as a room. */
export const pollRoom = (id: string) => ({ __typename: "DatePoll", id, lists: { DateVote: "votes" } });
