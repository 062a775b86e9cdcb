import { useQuery } from "@apollo/client/react";
import { createContext, useContext, useMemo } from "react";
import { graphql } from "../graphql.ts";
import type { FeedEvent } from "./feed.ts";

const NAMES = graphql(`
  query Names($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      id
      ... on Hub { name }
      ... on Person { name }
      ... on Area { name }
      ... on Theme { name }
      ... on TargetGroup { name }
      ... on Actor { name }
      ... on Contact { name }
      ... on NetworkMap { title }
      ... on Council { name }
    }
  }
`);

const isId = (value: unknown): value is string => typeof value === "string" && /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(value);

/** What the things are called that changes point at, by their ids, as far as they are still there for the reader to see. */
export const Names = createContext<ReadonlyMap<string, string>>(new Map());

/** What a value is called that is the id of something; nothing for any other value. */
export function useName(): (value: unknown) => string | undefined {
  const names = useContext(Names);
  return (value) => (isId(value) ? names.get(value) : undefined);
}

/** Asks, once for all of them, what the things are called that these events point at. */
export function useNames(events: readonly Pick<FeedEvent, "changes">[]): ReadonlyMap<string, string> {
  const sides = events.flatMap(({ changes }) => changes.flatMap(({ before, after }) => [before, after].flat()));
  const ids = [...new Set(sides.filter(isId))].sort();
  const { data, previousData } = useQuery(NAMES, { variables: { ids }, skip: !ids.length });
  const nodes = (data ?? previousData)?.nodes;
  return useMemo(() => new Map(nodes?.flatMap((node) => (node ? [[node.id, nameOf(node)] as const] : []))), [nodes]);
}

const nameOf = (node: { id: string; name?: string; title?: string }): string => node.name ?? node.title ?? node.id;
