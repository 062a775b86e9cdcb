import { graphql, type ResultOf } from "../graphql.ts";

/** What waits for the reader in a hub. */
export const NEEDS_ME = graphql(`query NeedsMe($hub: ID!) { needsMe(hub: $hub) { key kind about title place dueOn path } }`);

/** Something that waits for the reader. */
export type Waiting = ResultOf<typeof NEEDS_ME>["needsMe"][number];

const CHOICES = graphql(`fragment Choices on ChoicesOf { language rhythm hour weekday quietFrom quietUntil kinds { kind way } }`);

/** How the reader is told of what waits for them. */
export const NOTICE_CHOICES = graphql(`query NoticeChoices { noticeChoices { ...Choices } }`, [CHOICES]);
export const CHOOSE = graphql(`mutation ChooseNotices($choices: NoticeChoicesInput!) { chooseNotices(choices: $choices) { ...Choices } }`, [
  CHOICES,
]);
export type ChoicesRead = NonNullable<ResultOf<typeof NOTICE_CHOICES>["noticeChoices"]>;
