import { graphql, type ResultOf } from "../graphql.ts";
import { HEARD } from "../live/live.ts";

const LINE = graphql(`
  fragment IntroductionLine on Introduction {
    id state due why outcome concludedOn round
    hub { id slug }
    map { id title area { id } }
    one { id name kind active }
    other { id name kind active }
    through { id name }
    person { id name }
    askings(first: 20) { edges { cursor node { id askedOn answer answeredOn way note round actor { id name } person { id name } contacts { id name } } } }
    ties(first: 1) { edges { cursor node { id since strength } } }
  }
`);

/** What is said between the actors of a map, and what they offer and need: what decides whom to introduce next. */
export const OF_MAP = graphql(
  `query MapIntroductions($map: ID!) {
    map(id: $map) {
      id
      hub { id seq }
      introductions(first: 2000) { edges { cursor node { ...IntroductionLine } } }
      placements { edges { cursor node { id actor { id offers needs } } } }
    }
  }`,
  [LINE],
);

/** What is under way in a hub, whoever has taken it on. */
export const OF_HUB = graphql(
  `query HubIntroductions($hub: String!) {
    hub(slug: $hub) { id slug name seq introductions(first: 1000, ongoing: true) { edges { cursor node { ...IntroductionLine } } } }
  }`,
  [LINE],
);

/** What an actor is part of. */
export const OF_ACTOR = graphql(
  `query ActorIntroductions($actor: ID!) {
    actor(id: $actor) { id hub { id seq } introductions(first: 200) { edges { cursor node { ...IntroductionLine } } } }
  }`,
  [LINE],
);

/** By which introduction a tie came to be. */
export const OF_TIE = graphql(`
  query TieCredit($tie: ID!) {
    node(id: $tie) { id ... on Tie { introductions(first: 1) { edges { cursor node { id concludedOn outcome person { id name } } } } } }
  }
`);

/** What happens to introductions in a room: a map's, an actor's or the hub's. */
export const INTRODUCTION_HEARD = graphql(
  `subscription IntroductionHeard($room: ID!, $after: Int) {
    changed(room: $room, after: $after) {
      seq caughtUp turned
      event { ...Heard node { __typename id ...IntroductionLine ... on Asking { introduction { ...IntroductionLine } } } }
    }
  }`,
  [HEARD, LINE],
);

/** What an actor was asked last, by whomever, and whom to speak with there. */
export const LAST_ASKED = graphql(`
  query LastAsked($actor: ID!) {
    actor(id: $actor) {
      id
      contacts { edges { cursor node { id name role } } }
      askings(first: 1) { edges { cursor node { id askedOn answer person { id name } introduction { id one { id name } other { id name } } } } }
    }
  }
`);

/** The members of a hub whose names are like a text. */
export const MEMBERS = graphql(`
  query WhoIntroduces($hub: String!, $search: String) {
    hub(slug: $hub) { id members(first: 20, search: $search) { edges { cursor node { id person { id name } } } } }
  }
`);

export const INTRODUCE = graphql(
  `mutation Introduce($map: ID!, $introduction: IntroductionInput!) { introduceActors(map: $map, introduction: $introduction) { ...IntroductionLine } }`,
  [LINE],
);
export const DESCRIBE = graphql(
  `mutation DescribeIntroduction($id: ID!, $introduction: IntroductionPatch!) {
    describeIntroduction(id: $id, introduction: $introduction) { ...IntroductionLine }
  }`,
  [LINE],
);
export const PASS_OVER = graphql(
  `mutation PassOver($map: ID!, $one: ID!, $other: ID!, $reason: String!) {
    passOverActors(map: $map, one: $one, other: $other, reason: $reason) { ...IntroductionLine }
  }`,
  [LINE],
);
export const ASK = graphql(
  `mutation AskActor($introduction: ID!, $asking: AskingInput!) {
    askActor(introduction: $introduction, asking: $asking) { id introduction { ...IntroductionLine } }
  }`,
  [LINE],
);
export const ANSWER = graphql(
  `mutation AnswerAsking($id: ID!, $answer: AskingAnswer!, $note: String, $again: Date) {
    answerAsking(id: $id, answer: $answer, note: $note, again: $again) { id introduction { ...IntroductionLine } }
  }`,
  [LINE],
);
export const CONCLUDE = graphql(
  `mutation Conclude($id: ID!, $outcome: IntroductionOutcome!) { concludeIntroduction(id: $id, outcome: $outcome) { ...IntroductionLine } }`,
  [LINE],
);
export const REOPEN = graphql(
  `mutation Reopen($id: ID!, $reason: String!) { reopenIntroduction(id: $id, reason: $reason) { ...IntroductionLine } }`,
  [LINE],
);

export type IntroductionRead = ResultOf<typeof LINE>;
export type AskingRead = IntroductionRead["askings"]["edges"][number]["node"];
