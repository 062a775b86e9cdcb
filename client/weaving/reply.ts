import { graphql, type ResultOf, type VariablesOf } from "../graphql.ts";

/** What a personal link asks, and what has been answered by it. */
export const REPLY = graphql(`
  query ReplyLetter($secret: String!) {
    reply(secret: $secret) {
      hubName hubSlug byName title words closesOn actorName actors { id name }
      answers { actor strength more comment } state isNamed missing whyNot
    }
  }
`);

export const ANSWER = graphql(
  `mutation AnswerInquiry($secret: String!, $reply: ReplyInput!) { answerInquiry(secret: $secret, reply: $reply) }`,
);
export const DECLINE = graphql(`mutation DeclineInquiry($secret: String!) { declineInquiry(secret: $secret) }`);

/** What whoever holds a letter reads. */
export type Letter = NonNullable<ResultOf<typeof REPLY>["reply"]>;
export type Given = Omit<Letter["answers"][number], "actor">;
export type ReplyInput = VariablesOf<typeof ANSWER>["reply"];
