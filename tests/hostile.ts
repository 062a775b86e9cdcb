/** An operation made to cost the server more than the asker, and which limit it breaks. */
export interface Hostile {
  query: string;
  variables?: object;
  why: "bytes" | "tokens" | "depth" | "fields" | "repeats" | "aliases" | "directives" | "cost";
}

const times = (count: number, write: (at: number) => string) => Array.from({ length: count }, (_, at) => write(at)).join(" ");

/** What somebody asks who wants the server to fall. */
export const hostile: Record<string, Hostile> = {
  "hubs within their areas within hubs": {
    query: `{ hubs { edges { node { ${"areas { edges { node { hub { ".repeat(30)} id ${" } } } }".repeat(30)} } } } }`,
    why: "depth",
  },
  "10,000 aliases": { query: `{ ${times(10_000, (at) => `a${at}: __typename`)} }`, why: "tokens" },
  "as many aliases as fit": { query: `{ ${times(400, (at) => `a${at}: __typename`)} }`, why: "aliases" },
  "a hundred logs at once": { query: `{ ${times(100, (at) => `a${at}: hubs { edges { node { slug } } }`)} }`, why: "aliases" },
  "10,000 directives": { query: `{ __typename ${"@skip(if: false) ".repeat(10_000)} }`, why: "tokens" },
  "as many directives as fit": { query: `{ __typename ${"@a ".repeat(900)} }`, why: "directives" },
  "the same field beside itself": { query: `{ ${"__typename ".repeat(400)} }`, why: "repeats" },
  "fragments that double": {
    query: `{ hubs { edges { node { ...F0 } } } } ${times(
      20,
      (at) =>
        `fragment F${at} on Hub { areas { edges { node { hub { ...F${at + 1} } } } } actors { edges { node { hub { ...F${at + 1} } } } } }`,
    )} fragment F20 on Hub { id }`,
    why: "depth",
  },
  "fragments that double beside each other": {
    query: `{ hubs { edges { node { ...F0 } } } } ${times(
      14,
      (at) => `fragment F${at} on Hub { id ...F${at + 1} ... on Hub { ...F${at + 1} } }`,
    )} fragment F14 on Hub { id }`,
    why: "fields",
  },
  "fragments that come back to themselves": {
    query: "{ hubs { edges { node { ...A } } } } fragment A on Hub { ...B } fragment B on Hub { ...A }",
    why: "depth",
  },
  "what the schema says of what the schema says": {
    query: `{ __schema { types { ${"fields { type { ".repeat(20)} name ${" } }".repeat(20)} } } }`,
    why: "depth",
  },
  "a million words": { query: `{ ${"a ".repeat(1_000_000)} }`, why: "bytes" },
  "half a million words": { query: `{ ${"a ".repeat(490_000)} }`, why: "tokens" },
  "99,999,999 of a list": { query: "{ hubs(first: 99999999) { edges { node { id } } } }", why: "cost" },
  "99,999,999 of a list, as a variable": {
    query: "query($first: Int!) { hubs(first: $first) { edges { node { id } } } }",
    variables: { first: 99_999_999 },
    why: "cost",
  },
  "lists of lists of lists": {
    query:
      "{ hubs(first: 100) { edges { node { actors(first: 100) { edges { node { hub { maps(first: 100) { edges { node { id } } } } } } } } } } }",
    why: "cost",
  },
};
