import { graphql, type ResultOf } from "../graphql.ts";
import { HEARD } from "../live/live.ts";

const COMMENT = graphql(`
  fragment CommentLine on Comment {
    id item text part was proposed outcome createdAt resolvedAt
    parent { id }
    person { id name }
    resolvedBy { id name }
  }
`);

const ATTACHMENT = graphql(`fragment AttachmentLine on Attachment { id onItem: item name kind size about only }`);

const LINK = graphql(`
  fragment ItemLinkLine on ItemLink {
    id item
    actor { id name kind active }
    tie {
      id
      from { id name placements(first: 20) { edges { cursor node { id map { id } } } } }
      to { id name placements(first: 20) { edges { cursor node { id map { id } } } } }
    }
    introduction { id one { id name } other { id name } }
  }
`);

/** All that hangs on a meeting and on the items of its agenda, in one operation that all parts of the page share. */
export const HANGING = graphql(
  `query Hanging($meeting: ID!) {
    meeting(id: $meeting) {
      id
      hub { id slug seq }
      council { id }
      comments(first: 1000) { edges { cursor node { ...CommentLine } } }
      attachments(first: 200) { edges { cursor node { ...AttachmentLine } } }
      itemLinks(first: 300) { edges { cursor node { ...ItemLinkLine } } }
    }
    agenda(meeting: $meeting) { id frozenAt }
  }`,
  [COMMENT, ATTACHMENT, LINK],
);

/** What happens to it. */
export const HANGING_HEARD = graphql(
  `subscription HangingHeard($room: ID!, $after: Int) {
    changed(room: $room, after: $after) {
      seq caughtUp turned
      event { ...Heard node { __typename id ...CommentLine ...AttachmentLine ...ItemLinkLine } }
    }
  }`,
  [HEARD, COMMENT, ATTACHMENT, LINK],
);

/** A comment and a link as the page reads them. */
export type CommentRead = ResultOf<typeof COMMENT>;
export type LinkRead = ResultOf<typeof LINK>;

export const SAY = graphql(
  `mutation CommentOnItem($meeting: ID!, $item: ID!, $comment: CommentInput!) {
    commentOnItem(meeting: $meeting, item: $item, comment: $comment) { ...CommentLine }
  }`,
  [COMMENT],
);
export const ANSWER = graphql(
  `mutation AnswerComment($id: ID!, $text: String!) { answerComment(id: $id, text: $text) { ...CommentLine } }`,
  [COMMENT],
);
export const RESOLVE = graphql(`mutation ResolveComment($id: ID!) { resolveComment(id: $id) { ...CommentLine } }`, [COMMENT]);
export const REOPEN = graphql(`mutation ReopenComment($id: ID!) { reopenComment(id: $id) { ...CommentLine } }`, [COMMENT]);
export const SETTLE = graphql(
  `mutation SettleSuggestion($id: ID!, $outcome: SuggestionOutcome!) { settleSuggestion(id: $id, outcome: $outcome) { ...CommentLine } }`,
  [COMMENT],
);
export const TAKE_BACK = graphql(`mutation RemoveComment($id: ID!) { removeComment(id: $id) }`);

export const ATTACH = graphql(
  `mutation AttachFile($meeting: ID!, $attachment: AttachmentInput!) {
    attachFile(meeting: $meeting, attachment: $attachment) { ...AttachmentLine }
  }`,
  [ATTACHMENT],
);
export const DESCRIBE_FILE = graphql(
  `mutation DescribeAttachment($id: ID!, $attachment: AttachmentPatch!) {
    describeAttachment(id: $id, attachment: $attachment) { ...AttachmentLine }
  }`,
  [ATTACHMENT],
);
export const REMOVE_FILE = graphql(`mutation RemoveAttachment($id: ID!) { removeAttachment(id: $id) }`);

export const LINK_ITEM = graphql(
  `mutation LinkItem($meeting: ID!, $item: ID!, $to: PointedInput!) { linkItem(meeting: $meeting, item: $item, to: $to) { ...ItemLinkLine } }`,
  [LINK],
);
export const UNLINK = graphql(`mutation UnlinkItem($id: ID!) { unlinkItem(id: $id) }`);
