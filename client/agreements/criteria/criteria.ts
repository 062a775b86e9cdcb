import type { CriterionKind } from "../../../schema/agreements/criteria.ts";
import { graphql, type ResultOf } from "../../graphql.ts";

/** What a hub calls the criteria, where it has words of its own. */
export const CRITERION = graphql(`fragment CriterionWords on Criterion { id kind name meaning }`);

const ANSWER_OF = graphql(`fragment AnswerOf on CriterionAnswer { id kind verdict grounds updatedAt party { id side } }`);

/** What the parties of an agreement have answered, and how the hub words what they are asked. */
export const CRITERIA = graphql(
  `query AgreementCriteria($id: ID!) {
    agreement(id: $id) {
      id
      criterionAnswers(first: 160) { edges { cursor node { ...AnswerOf } } }
      hub { id criteria(first: 8) { edges { cursor node { ...CriterionWords } } } }
    }
  }`,
  [ANSWER_OF, CRITERION],
);

export const ANSWER = graphql(
  `mutation AnswerCriterion($party: ID!, $kind: CriterionKind!, $answer: CriterionAnswerInput!) {
    answerCriterion(party: $party, kind: $kind, answer: $answer) { ...AnswerOf }
  }`,
  [ANSWER_OF],
);
export const BEGIN_DRAFTING = graphql(`mutation BeginDrafting($agreement: ID!) { beginDrafting(agreement: $agreement) { id stage } }`);

export type AnswerRead = ResultOf<typeof ANSWER_OF>;

/** A criterion in the hub's own words, or in the common ones. */
export interface CriterionWorded {
  kind: CriterionKind;
  /** The id of the hub's own wording; nothing where the common words stand. */
  own: string | undefined;
  name: string;
  meaning: string;
}
