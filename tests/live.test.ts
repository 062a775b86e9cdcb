import { readFileSync } from "node:fs";
import { gql } from "@apollo/client";
import { buildSchema, isInterfaceType, isObjectType } from "graphql";
import { beforeEach, describe, expect, test } from "vitest";
import { makeCache, nodes } from "../client/live/cache.ts";
import { fitAnswer, fitChange, join, leave, type Room } from "../client/live/fit.ts";

const room: Room = { __typename: "NetworkMap", id: "dalby", lists: { Placement: "placements", Tie: "ties" } };

const MAP = gql`query Map { map(id: "dalby") {
  id title
  placements(first: 1000) { totalCount edges { cursor node { id x actor { id name } } } }
  ties(first: 5000) { edges { cursor node { id from { id } to { id } } } }
} }`;
const PLACEMENT = gql`fragment P on Placement { id x actor { id name } ties(first: 1000) { edges { node { id from { id } to { id } } } } }`;

const library = { __typename: "Actor", id: "library", name: "Dalby bibliotek" };
const choir = { __typename: "Actor", id: "choir", name: "Dalby kyrkokör" };
const placement = (id: string, actor: object, x = 0) => ({ __typename: "Placement", id, x, actor });
const tie = { __typename: "Tie", id: "tie", from: { __typename: "Actor", id: "library" }, to: { __typename: "Actor", id: "choir" } };
const connection = (type: string, all: object[]) => ({
  __typename: `${type}Connection`,
  edges: all.map((node) => ({ __typename: `${type}Edge`, cursor: "c", node })),
});

let cache = makeCache();
const hear = (thing: { __typename: string; id: string }, fragment = PLACEMENT) => {
  cache.writeFragment({ fragment, data: thing });
  fitChange(cache, room, { type: thing.__typename, subject: thing.id, node: thing });
};
// biome-ignore lint/suspicious/noExplicitAny: the document is not typed here
const seen = () => (cache.readQuery({ query: MAP }) as any)?.map;
const names = () => seen().placements.edges.map(({ node }: { node: { actor: { name: string } } }) => node.actor.name);

beforeEach(() => {
  cache = makeCache();
  cache.writeQuery({
    query: MAP,
    data: {
      map: {
        __typename: "NetworkMap",
        id: "dalby",
        title: "Dalby",
        placements: { ...connection("Placement", [placement("p1", library)]), totalCount: 1 },
        ties: connection("Tie", []),
      },
    },
  });
});

describe("a change that is heard", () => {
  const arrival = { ...placement("p2", choir), ties: connection("Tie", [tie]) };

  test("lets a new thing join its list, with what it brings", () => {
    hear(arrival);
    expect(names()).toEqual(["Dalby bibliotek", "Dalby kyrkokör"]);
    expect(seen().placements.totalCount).toBe(2);
    expect(seen().ties.edges).toHaveLength(1);
  });

  test("joins once, however often it is heard and whoever tells it first", () => {
    hear(arrival);
    hear(arrival);
    fitAnswer(cache, room, { placeActors: [arrival] });
    join(cache, room, arrival);
    expect(names()).toEqual(["Dalby bibliotek", "Dalby kyrkokör"]);
    expect(seen().placements.totalCount).toBe(2);
    expect(seen().ties.edges).toHaveLength(1);
  });

  test("merges by id: the same thing with another place", () => {
    hear({ ...placement("p1", library, 42), ties: connection("Tie", []) } as never);
    expect(seen().placements.edges.map(({ node }: { node: { x: number } }) => node.x)).toEqual([42]);
  });

  test("takes what is gone out of every list, and leaves the rest readable", () => {
    hear(arrival);
    fitChange(cache, room, { type: "Placement", subject: "p1", node: null });
    expect(names()).toEqual(["Dalby kyrkokör"]);
    fitChange(cache, room, { type: "Tie", subject: "tie", node: null });
    expect(seen().ties.edges).toEqual([]);
  });

  test("brings back what was gone when it is heard of again", () => {
    fitChange(cache, room, { type: "Placement", subject: "p1", node: null });
    hear({ ...placement("p1", library, 7), ties: connection("Tie", []) } as never);
    expect(names()).toEqual(["Dalby bibliotek"]);
  });
});

describe("what is only guessed", () => {
  // biome-ignore lint/suspicious/noExplicitAny: the document is not typed here
  const read = (optimistic: boolean) => cache.diff<any>({ query: MAP, optimistic, returnPartialData: true }).result;
  const titles = () => [read(true).map.title, read(false).map.title];
  const call = (title: string) => (inside: typeof cache) =>
    void inside.modify({ id: inside.identify({ __typename: "NetworkMap", id: "dalby" }), fields: { title: () => title } });

  test("is read apart from what is stored, for as long as it is guessed", () => {
    expect(read(false)).toBe(read(true));
    cache.batch({ optimistic: "guess", update: call("Veberöd") });
    expect(titles()).toEqual(["Veberöd", "Dalby"]);
    cache.removeOptimistic("guess");
    expect(titles()).toEqual(["Dalby", "Dalby"]);
    expect(read(false)).toBe(read(true));
  });

  test("is what is stored once it was right", () => {
    cache.batch({ optimistic: "guess", update: call("Veberöd") });
    cache.batch({ optimistic: false, removeOptimistic: "guess", update: call("Veberöd") });
    expect(titles()).toEqual(["Veberöd", "Veberöd"]);
    expect(read(false)).toBe(read(true));
  });

  test("keeps out of lists what has left meanwhile", () => {
    expect(names()).toEqual(["Dalby bibliotek"]);
    cache.batch({ optimistic: "guess", update: call("Veberöd") });
    leave(cache, { __typename: "Placement", id: "p1" });
    expect([true, false].map((guessed) => read(guessed).map.placements.edges)).toEqual([[], []]);
    cache.removeOptimistic("guess");
    expect(names()).toEqual([]);
  });
});

test("the cache knows every type with an id of its own", () => {
  const schema = buildSchema(readFileSync("schema/schema.graphql", "utf8"), { assumeValid: true });
  const node = schema.getType("Node");
  if (!isInterfaceType(node)) throw new Error("Node is an interface");
  const named = schema.getPossibleTypes(node).filter(isObjectType);
  expect([...nodes].sort()).toEqual(named.map(({ name }) => name).sort());
});
