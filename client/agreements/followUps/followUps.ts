import { graphql, type ResultOf } from "../../graphql.ts";
import { TASK } from "../../meetings/tasks/documents.ts";
import { FACTS, PARTY } from "../agreements.ts";

/** Where a follow-up stands. */
export const FOLLOW_UP_LINE = graphql(`
  fragment FollowUpLine on FollowUp { id dueOn state heldOn summary isPublic agreed missedBecause answeredBy { id } }
`);

/** What a party answers, as far as the reader may see it. */
export const ANSWER = graphql(
  `fragment AnswerRead on FollowUpAnswer { id givenAt isShown party { id side } said { kind mark words revision } }`,
);

const QUESTION = graphql(`fragment QuestionWords on FollowUpQuestion { id kind text how }`);

/** The follow-ups of an agreement. */
export const FOLLOW_UPS = graphql(
  `query FollowUps($id: ID!) {
    agreement(id: $id) { id followUps(first: 60) { edges { cursor node { ...FollowUpLine } } } }
  }`,
  [FOLLOW_UP_LINE],
);

/** One follow-up with its agreement, and those before it, in one request. */
export const FOLLOW_UP = graphql(
  `query FollowUp($id: ID!) {
    followUp(id: $id) {
      ...FollowUpLine
      revision
      asked { kind text how }
      tasks { ...TaskLine }
      answers(first: 20) { edges { cursor node { ...AnswerRead } } }
      agreement {
        ...AgreementFacts
        parties(first: 20) { edges { cursor node { ...PartyLine } } }
        followUps(first: 60) { edges { cursor node { id dueOn state heldOn answers(first: 20) { edges { cursor node { ...AnswerRead } } } } } }
        hub { id slug name seq followUpQuestions(first: 6) { edges { cursor node { ...QuestionWords } } } }
      }
    }
  }`,
  [FOLLOW_UP_LINE, ANSWER, TASK, FACTS, PARTY, QUESTION],
);

/** How a hub words the questions. */
export const QUESTIONS = graphql(
  `query FollowUpQuestions($hub: String!) {
    hub(slug: $hub) { id slug name seq followUpQuestions(first: 6) { edges { cursor node { ...QuestionWords } } } }
  }`,
  [QUESTION],
);

export const PLAN = graphql(
  `mutation PlanFollowUp($agreement: ID!, $dueOn: Date!) { planFollowUp(agreement: $agreement, dueOn: $dueOn) { ...FollowUpLine } }`,
  [FOLLOW_UP_LINE],
);
export const PLAN_ALL = graphql(`mutation PlanFollowUps($agreement: ID!) { planFollowUps(agreement: $agreement) { ...FollowUpLine } }`, [
  FOLLOW_UP_LINE,
]);
export const MOVE = graphql(`mutation MoveFollowUp($id: ID!, $dueOn: Date!) { moveFollowUp(id: $id, dueOn: $dueOn) { ...FollowUpLine } }`, [
  FOLLOW_UP_LINE,
]);
export const REMOVE = graphql(`mutation RemoveFollowUp($id: ID!) { removeFollowUp(id: $id) }`);
export const MISS = graphql(`mutation MissFollowUp($id: ID!, $why: String!) { missFollowUp(id: $id, why: $why) { ...FollowUpLine } }`, [
  FOLLOW_UP_LINE,
]);
export const SAY = graphql(
  `mutation SayInFollowUp($followUp: ID!, $party: ID!, $said: SaidInput!) {
    sayInFollowUp(followUp: $followUp, party: $party, said: $said) { ...AnswerRead }
  }`,
  [ANSWER],
);
export const GIVE = graphql(
  `mutation GiveAnswer($followUp: ID!, $party: ID!) { giveAnswer(followUp: $followUp, party: $party) { ...AnswerRead } }`,
  [ANSWER],
);
export const SHOW = graphql(`mutation ShowAnswers($id: ID!) { showAnswers(id: $id) { ...FollowUpLine } }`, [FOLLOW_UP_LINE]);
export const HOLD = graphql(
  `mutation HoldFollowUp($id: ID!, $held: FollowUpHeldInput!, $read: Int!) { holdFollowUp(id: $id, held: $held, read: $read) { ...FollowUpLine revision } }`,
  [FOLLOW_UP_LINE],
);
export const GIVE_TASK = graphql(
  `mutation GiveFollowUpTask($id: ID!, $task: TaskInput!) { giveFollowUpTask(id: $id, task: $task) { id tasks { ...TaskLine } } }`,
  [TASK],
);
export const WORD = graphql(
  `mutation WordFollowUpQuestion($hub: ID!, $kind: FollowUpQuestionKind!, $question: FollowUpQuestionInput!) {
    wordFollowUpQuestion(hub: $hub, kind: $kind, question: $question) { ...QuestionWords }
  }`,
  [QUESTION],
);
export const UNWORD = graphql(`mutation RemoveFollowUpQuestion($id: ID!) { removeFollowUpQuestion(id: $id) }`);

export type FollowUpRead = NonNullable<ResultOf<typeof FOLLOW_UP>["followUp"]>;
export type FollowUpListed = ResultOf<typeof FOLLOW_UP_LINE>;
export type AnswerRead = ResultOf<typeof ANSWER>;
export type SaidRead = AnswerRead["said"][number];
export type Asker = FollowUpRead["agreement"]["parties"]["edges"][number]["node"];

/** A follow-up as a room: what is done with it changes nothing but itself. */
export const followUpRoom = (id: string) => ({ __typename: "FollowUp", id, lists: {} });

/** The nodes of a list. */
export const all = <T>({ edges }: { edges: readonly { node: T }[] }): T[] => edges.map(({ node }) => node);
