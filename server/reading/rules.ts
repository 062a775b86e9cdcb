import type { Rule, Viewer } from "../context.ts";

interface FieldMetadata {
  target: { name: string };
  schemaName: string;
  roles?: Rule[];
}

/** type-graphql keeps what the decorators said in one global place, which it does not export. */
const ruled = () =>
  (globalThis as unknown as { TypeGraphQLMetadataStorage: { fields: FieldMetadata[] } }).TypeGraphQLMetadataStorage.fields.filter(
    ({ roles }) => roles,
  );

let known: Map<string, Rule[]> | undefined;
const all = () => (known ??= new Map(ruled().map(({ target, schemaName, roles }) => [`${target.name}.${schemaName}`, roles!])));

/** The rules of a field of a thing: a viewer whom one of them says no to reads null. */
export const rulesOf = (type: string, field: string): readonly Rule[] => all().get(`${type}.${field}`) ?? [];

/** What all rules of fields say to a viewer, as text: those for whom it is the same are given the same. */
export const outcomes = (viewer: Viewer | null) => [...all().values()].map((rules) => Number(rules.every((rule) => rule(viewer)))).join("");
