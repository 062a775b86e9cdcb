import { graphql, type ResultOf } from "../graphql.ts";

export const PRINCIPLES = graphql(`
  query Principles($hub: String!) {
    hub(slug: $hub) {
      id slug name seq
      principles(first: 6) { edges { node { id kind name meaning practice } } }
    }
  }
`);

export const WORD = graphql(`
  mutation WordPrinciple($hub: ID!, $kind: PrincipleKind!, $principle: PrincipleInput!) {
    wordPrinciple(hub: $hub, kind: $kind, principle: $principle) { id kind name meaning practice }
  }
`);

export const UNWORD = graphql(`mutation RemovePrinciple($id: ID!) { removePrinciple(id: $id) }`);

export type PrincipleRead = NonNullable<ResultOf<typeof PRINCIPLES>["hub"]>["principles"]["edges"][number]["node"];
