import { graphql, type ResultOf } from "../../graphql.ts";
import { CRITERION } from "../criteria/criteria.ts";

export const RULES = graphql(
  `fragment RulesOf on AgreementRules {
    id startsOn usualYears followUpsPerYear steeringLeast steeringMost noticeMonths decides { from body } opens
  }`,
);

/** A hub's rules and criteria, with as much of its agreements as shows how many fulfil what is thought of. */
export const RULES_PAGE = graphql(
  `query AgreementRulesPage($hub: String!) {
    hub(slug: $hub) {
      id slug name seq
      agreementRules(first: 50) { edges { cursor node { ...RulesOf } } }
      criteria(first: 8) { edges { cursor node { ...CriterionWords } } }
      agreements(first: 300, stages: [Active]) {
        edges { cursor node { id title stage startsOn endsOn followUps(first: 40) { edges { cursor node { id dueOn heldOn state } } } } }
      }
    }
  }`,
  [RULES, CRITERION],
);

export const DECIDE = graphql(
  `mutation DecideRules($hub: ID!, $rules: AgreementRulesInput!) { decideRules(hub: $hub, rules: $rules) { ...RulesOf } }`,
  [RULES],
);
export const REMOVE_RULES = graphql(`mutation RemoveRules($id: ID!) { removeRules(id: $id) }`);
export const WORD = graphql(
  `mutation WordCriterion($hub: ID!, $kind: CriterionKind!, $criterion: CriterionInput!) {
    wordCriterion(hub: $hub, kind: $kind, criterion: $criterion) { ...CriterionWords }
  }`,
  [CRITERION],
);
export const UNWORD = graphql(`mutation RemoveCriterion($id: ID!) { removeCriterion(id: $id) }`);

export type RulesRead = ResultOf<typeof RULES>;
export type RulesHub = NonNullable<ResultOf<typeof RULES_PAGE>["hub"]>;
export type MeasuredRead = RulesHub["agreements"]["edges"][number]["node"];
