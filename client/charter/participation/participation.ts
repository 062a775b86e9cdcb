import type { DecisionStep, ParticipationLevel } from "../../../schema/charter/participation.ts";
import { graphql, type ResultOf } from "../../graphql.ts";

export const PRACTICES = graphql(`
  query Practices($hub: String!) {
    hub(slug: $hub) {
      id slug name seq
      practices(first: 500) {
        edges { node { id text level step state visibility area { id name } council { id name } actor { id name } } }
      }
    }
  }
`);

/** Where somebody can take part: everywhere in the hub, in an area, or in a council. */
export const WHERE = graphql(`
  query WhereToTakePart($hub: String!) {
    hub(slug: $hub) {
      id
      areas(first: 200) { edges { node { id name } } }
      councils(first: 200) { edges { node { id name } } }
    }
  }
`);

export const PLACE = graphql(`
  mutation PlacePractice($hub: ID!, $practice: PracticeInput!) { placePractice(hub: $hub, practice: $practice) { id } }
`);
export const DESCRIBE_PRACTICE = graphql(`
  mutation DescribePractice($id: ID!, $practice: PracticePatch!) { describePractice(id: $id, practice: $practice) { id } }
`);
export const REMOVE_PRACTICE = graphql(`mutation RemovePractice($id: ID!) { removePractice(id: $id) }`);

export type PracticeRead = NonNullable<ResultOf<typeof PRACTICES>["hub"]>["practices"]["edges"][number]["node"];

/** What is placed or changed: a way to take part that is there, or the cell of one that is new. */
export type Placing = { practice: PracticeRead } | { level: ParticipationLevel; step: DecisionStep };
