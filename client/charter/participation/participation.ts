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

export const PLACE = graphql(`
  mutation PlacePractice($hub: ID!, $practice: PracticeInput!) { placePractice(hub: $hub, practice: $practice) { id } }
`);
export const DESCRIBE_PRACTICE = graphql(`
  mutation DescribePractice($id: ID!, $practice: PracticePatch!) { describePractice(id: $id, practice: $practice) { id } }
`);
export const REMOVE_PRACTICE = graphql(`mutation RemovePractice($id: ID!) { removePractice(id: $id) }`);

export type PracticeRead = NonNullable<ResultOf<typeof PRACTICES>["hub"]>["practices"]["edges"][number]["node"];
