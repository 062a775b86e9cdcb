import { initGraphQLTada } from "gql.tada";
import type { introspection } from "../schema/introspection.ts";

/** Every GraphQL document in the client is written with this, and typed by the schema that the server answers with. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  // biome-ignore lint/suspicious/noExplicitAny: JSON is a wire edge, its reader narrows it
  scalars: { DateTime: string; Date: string; Bytes: string; JSON: any };
}>();

export type { ResultOf, VariablesOf } from "gql.tada";
