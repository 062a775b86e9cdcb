import { createHash } from "node:crypto";
import { getIntrospectionQuery, parse } from "graphql";
import { auditServer } from "graphql-http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sockets } from "../server/edge/Doorkeeper.ts";
import { limits, whyNotValidate } from "../server/edge/limits.ts";
import { hostile } from "./hostile.ts";
import { type Asker, type Loose, openWorld, type World } from "./world.ts";

let world: World;
let vera: Asker;
const shipped = "query Hubs { hubs { edges { node { slug } } } }";
const hash = createHash("sha256").update(shipped).digest("hex");

beforeAll(async () => {
  world = await openWorld({ INTROSPECTION: "1" }, new Map([[hash, shipped]]));
  vera = await world.member("lund", "Vera");
});
afterAll(() => world.close());

const post = (body: string | object, headers: Record<string, string> = {}) =>
  fetch(`http://${world.address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

test("GraphQL over HTTP is what its specification says: every MUST and every SHOULD", async () => {
  const results = await auditServer({ url: `http://${world.address}/graphql` });
  const wanting = results.filter(({ status, name }) => status === "error" || (status === "warn" && name.startsWith("SHOULD")));
  expect(results.length).toBeGreaterThan(60);
  expect(wanting.map(({ id, name }) => `${id} ${name}`)).toEqual([]);
});

/** The operations that were begun while something was asked: each begins its transaction there. */
async function begunBy(ask: () => Promise<void>): Promise<number> {
  const { executor } = world.app;
  const { execute, subscribe } = executor;
  let begun = 0;
  const counted =
    <Operation, Result>(carryOut: (operation: Operation) => Result) =>
    (operation: Operation) => {
      begun++;
      return carryOut(operation);
    };
  Object.assign(executor, { execute: counted(execute), subscribe: counted(subscribe) });
  await ask().finally(() => Object.assign(executor, { execute, subscribe }));
  return begun;
}

describe("What could be too much is refused before anything is done", () => {
  test("and what is done is seen here", async () => {
    expect(await begunBy(async () => void (await vera.get("{ __typename }")))).toBe(1);
  });

  test.each(Object.entries(hostile))("%s, over HTTP", async (_name, { query, variables, why }) => {
    const begun = await begunBy(async () => {
      const response = await post({ query, variables }, { accept: "application/graphql-response+json" });
      const { data, errors } = (await response.json()) as Loose;
      expect(response.status).toBe(why === "bytes" ? 413 : 400);
      expect(data).toBeUndefined();
      expect(errors[0].extensions).toMatchObject({ code: "REFUSED", key: `edge.whyNot.${why}` });
    });
    expect(begun).toBe(0);
  });

  const fitting = Object.entries(hostile).filter(([, { query }]) => query.length < sockets.bytes);
  test.each(fitting)("%s, over the socket", async (_name, { query, variables, why }) => {
    const ear = vera.listen(query, variables);
    const begun = await begunBy(async () => {
      await expect
        .poll(() => ear.problems[0]?.extensions, { timeout: 5_000 })
        .toMatchObject({ code: "REFUSED", key: `edge.whyNot.${why}` });
    });
    expect(begun).toBe(0);
    ear.stop();
  });

  test("what people and tools ask fits", async () => {
    expect(whyNotValidate(parse(getIntrospectionQuery()))).toBeUndefined();
    const { __schema } = await vera.get(getIntrospectionQuery());
    expect(__schema.types.length).toBeGreaterThan(20);
    expect(limits.tokens).toBeGreaterThan(1_000);
  });
});

describe("The pages' own documents", () => {
  const named = { persistedQuery: { version: 1, sha256Hash: hash } };

  test("are asked for by name", async () => {
    const { data } = (await (await post({ extensions: named })).json()) as Loose;
    expect(data.hubs.edges).toEqual([{ node: { slug: "lund" } }]);
  });

  test("nobody adds to them", async () => {
    const query = "{ __typename }";
    const other = { persistedQuery: { version: 1, sha256Hash: createHash("sha256").update(query).digest("hex") } };
    expect(((await (await post({ query, extensions: other })).json()) as Loose).data).toEqual({ __typename: "Query" });
    const { errors } = (await (await post({ extensions: other })).json()) as Loose;
    expect(errors[0].extensions.code).toBe("PERSISTED_QUERY_NOT_FOUND");
  });
});

describe("Where only documents are answered", () => {
  let closed: World;
  beforeAll(async () => {
    closed = await openWorld({ API: "documents", INTROSPECTION: "0" }, new Map([[hash, shipped]]));
  });
  afterAll(() => closed.close());

  test("the pages' own are, as a name or as a text, and nothing else is", async () => {
    const visitor = closed.visitor();
    expect(await visitor.get(shipped)).toEqual({ hubs: { edges: [] } });
    const { extensions, message } = await visitor.whyNot("{ __typename }", {}, { language: "en" });
    expect(extensions).toMatchObject({ code: "REFUSED", key: "edge.whyNot.onlyDocuments" });
    expect(message).toBe("Only the questions that the pages themselves ask are answered here.");
    const ear = visitor.listen("{ __typename }");
    await expect.poll(() => ear.problems[0]?.extensions).toMatchObject({ key: "edge.whyNot.onlyDocuments" });
    ear.stop();
  });
});

describe("Where the API keeps to itself what there is to ask", () => {
  let discreet: World;
  beforeAll(async () => {
    discreet = await openWorld({ INTROSPECTION: "0" });
  });
  afterAll(() => discreet.close());

  test("it does not answer what asks for it, nor help a wrong guess to a better one", async () => {
    const visitor = discreet.visitor();
    expect((await visitor.whyNot("{ __schema { types { name } } }")).message).toMatch(/introspection/);
    expect((await visitor.whyNot('{ hub(slug: "x") { nam } }')).message).not.toMatch(/name|Did you mean/);
    expect((await visitor.whyNot("query($k: ChangeKind) { __typename }", { k: "mad" })).message).not.toMatch(/made|Did you mean/);
    const ear = visitor.listen('subscription { change(room: "x") { seq } }');
    await expect.poll(() => ear.problems[0]?.message).toMatch(/change/);
    expect(ear.problems[0].message).not.toMatch(/changed/);
    ear.stop();
    expect((await world.visitor().whyNot('{ hub(slug: "x") { nam } }')).message).toMatch(/Did you mean/);
  });
});
