import { graphql, type ResultOf } from "../../graphql.ts";

const CONTRIBUTION = graphql(
  `fragment ContributionLine on Contribution { id year kind unit amount value board account words party { id side } }`,
);
const GOAL = graphql(`fragment GoalLine on Goal { id text followedHow }`);
const DATA_USE = graphql(`fragment DataUseLine on DataUse { id what why controller { id actor { id name } } }`);

/** What the parties bring, what they want to reach, and which personal data that takes. */
export const MEANS = graphql(
  `query AgreementMeans($id: ID!) {
    agreement(id: $id) {
      id
      contributions(first: 300) { edges { cursor node { ...ContributionLine } } }
      goals(first: 50) { edges { cursor node { ...GoalLine } } }
      dataUses(first: 50) { edges { cursor node { ...DataUseLine } } }
      versions(first: 5) { edges { cursor node { id state } } }
    }
  }`,
  [CONTRIBUTION, GOAL, DATA_USE],
);

export const ADD = graphql(
  `mutation AddContributions($party: ID!, $years: [Int!]!, $contribution: ContributionInput!) {
    addContributions(party: $party, years: $years, contribution: $contribution) { ...ContributionLine }
  }`,
  [CONTRIBUTION],
);
export const DESCRIBE = graphql(
  `mutation DescribeContribution($id: ID!, $contribution: ContributionInput!) {
    describeContribution(id: $id, contribution: $contribution) { ...ContributionLine }
  }`,
  [CONTRIBUTION],
);
export const REMOVE = graphql(`mutation RemoveContribution($id: ID!) { removeContribution(id: $id) }`);
export const COPY = graphql(
  `mutation CopyContributions($agreement: ID!, $from: Int!, $to: Int!) {
    copyContributions(agreement: $agreement, from: $from, to: $to) { ...ContributionLine }
  }`,
  [CONTRIBUTION],
);
export const ADD_GOAL = graphql(
  `mutation AddGoal($agreement: ID!, $goal: GoalInput!) { addGoal(agreement: $agreement, goal: $goal) { ...GoalLine } }`,
  [GOAL],
);
export const DESCRIBE_GOAL = graphql(
  `mutation DescribeGoal($id: ID!, $goal: GoalPatch!) { describeGoal(id: $id, goal: $goal) { ...GoalLine } }`,
  [GOAL],
);
export const REMOVE_GOAL = graphql(`mutation RemoveGoal($id: ID!) { removeGoal(id: $id) }`);
export const ADD_USE = graphql(
  `mutation AddDataUse($agreement: ID!, $use: DataUseInput!) { addDataUse(agreement: $agreement, use: $use) { ...DataUseLine } }`,
  [DATA_USE],
);
export const DESCRIBE_USE = graphql(
  `mutation DescribeDataUse($id: ID!, $use: DataUsePatch!) { describeDataUse(id: $id, use: $use) { ...DataUseLine } }`,
  [DATA_USE],
);
export const REMOVE_USE = graphql(`mutation RemoveDataUse($id: ID!) { removeDataUse(id: $id) }`);

export type ContributionRead = ResultOf<typeof CONTRIBUTION>;
export type GoalRead = ResultOf<typeof GOAL>;
export type DataUseRead = ResultOf<typeof DATA_USE>;
