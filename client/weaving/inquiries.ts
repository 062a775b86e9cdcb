import { graphql, type ResultOf } from "../graphql.ts";
import { HEARD } from "../live/live.ts";

const LINE = graphql(`
  fragment InquiryLine on Inquiry { id title closesOn closedAt isOpen asked answered pairs confirmed remindedAt createdAt }
`);

/** The rounds of asking the actors of a map, the latest first. */
export const OF_MAP = graphql(
  `query MapInquiries($map: ID!) {
    map(id: $map) { id hub { id seq } inquiries(first: 20) { edges { cursor node { ...InquiryLine } } } }
  }`,
  [LINE],
);

/** Who was asked in a round, and what they have answered: as much of it as the reader may see. */
export const REPLIES = graphql(`
  query InquiryReplies($id: ID!) {
    node(id: $id) {
      id
      ... on Inquiry {
        replies(first: 300) {
          edges { cursor node {
            id state sentAt remindedAt reminders isNamed missing sentTo actor { id name }
            answers(first: 300) { edges { cursor node { id strength more comment other { id name } } } }
          } }
        }
      }
    }
  }
`);

/** What happens to the rounds of a map. */
export const INQUIRY_HEARD = graphql(
  `subscription InquiryHeard($room: ID!, $after: Int) {
    changed(room: $room, after: $after) { seq caughtUp turned event { ...Heard node { __typename id ...InquiryLine } } }
  }`,
  [HEARD, LINE],
);

/** The actors of a map with the contacts that a letter can go to. */
export const ADDRESSES = graphql(`
  query InquiryAddresses($map: ID!) {
    map(id: $map) {
      id
      placements(first: 500) { edges { cursor node { id actor {
        id name active visibility contacts(first: 20) { edges { cursor node { id name role email } } }
      } } } }
    }
  }
`);

export const BEGIN = graphql(
  `mutation BeginInquiry($map: ID!, $inquiry: InquiryInput!) { beginInquiry(map: $map, inquiry: $inquiry) { ...InquiryLine } }`,
  [LINE],
);
export const ASK_MORE = graphql(
  `mutation AskMoreActors($inquiry: ID!, $asked: [AskedInput!]!) { askActors(inquiry: $inquiry, asked: $asked) { ...InquiryLine } }`,
  [LINE],
);
export const REMIND = graphql(
  `mutation RemindActors($inquiry: ID!, $replies: [ID!]) { remindActors(inquiry: $inquiry, replies: $replies) { ...InquiryLine } }`,
  [LINE],
);
export const EXTEND = graphql(
  `mutation ExtendInquiry($id: ID!, $closesOn: Date!) { extendInquiry(id: $id, closesOn: $closesOn) { ...InquiryLine } }`,
  [LINE],
);
export const CLOSE = graphql(`mutation CloseInquiry($id: ID!) { closeInquiry(id: $id) { ...InquiryLine } }`, [LINE]);
export const WITHDRAW = graphql(`mutation WithdrawReply($id: ID!) { withdrawReply(id: $id) { id state } }`);

export type InquiryRead = ResultOf<typeof LINE>;
type Asked = Extract<NonNullable<ResultOf<typeof REPLIES>["node"]>, { replies: object }>;
export type ReplyRead = Asked["replies"]["edges"][number]["node"];
