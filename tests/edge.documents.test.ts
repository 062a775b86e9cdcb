import { readFileSync } from "node:fs";
import { buildSchema, parse } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { documentsIn } from "../client/documents.ts";
import { costOf } from "../server/edge/cost.ts";
import { limits, whyNotValidate } from "../server/edge/limits.ts";
import { type Loose, openWorld, type World } from "./world.ts";

const schema = buildSchema(readFileSync("schema/schema.graphql", "utf8"), { assumeValid: true });
const { texts, hashes } = documentsIn("client");

describe("Every document of the pages", () => {
  test("has a name of its own", () => {
    expect(Object.keys(hashes).length).toBeGreaterThan(50);
    expect(Object.keys(texts).sort()).toEqual(Object.values(hashes).sort());
  });

  // In development, and to a server of another day, they are asked like any other question.
  test.each(Object.entries(hashes))("%s is far within the limits of other questions", (_name, hash) => {
    const document = parse(texts[hash]!, { maxTokens: limits.tokens / 3 });
    expect(whyNotValidate(document)).toBeUndefined();
    expect(costOf(schema, document)).toBeLessThan(limits.cost);
  });
});

describe("What an operation could bring", () => {
  const cost = (query: string, variables = {}) => costOf(schema, parse(query), undefined, variables);

  test.each([
    ["{ __typename }", 0],
    ['{ hub(slug: "lund") { name } }', 1],
    ["{ hubs(first: 10) { totalCount } }", 1],
    ["{ hubs(first: 10) { edges { node { name } } } }", 21],
    ["{ hubs { edges { node { name } } } }", 101],
    ["{ hubs(first: 10) { edges { node { maps(first: 10) { edges { node { id } } } } } } }", 1 + 10 * (2 + 1 + 10 * 2)],
    ["{ hubs(first: 10) { edges { node { ...Maps } } } } fragment Maps on Hub { maps(first: 10) { edges { node { id } } } }", 231],
    ["query($first: Int = 3) { hubs(first: $first) { edges { node { name } } } }", 7],
  ])("%s: %i", (query, expected) => expect(cost(query)).toBe(expected));

  test("is as large as its variables say", () => {
    expect(cost("query($first: Int!) { hubs(first: $first) { edges { node { name } } } }", { first: 1_000 })).toBe(2_001);
  });
});

describe("How much may be asked for", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ RATE_LIMIT: "30", TRUST_PROXY: "1" });
  });
  afterAll(() => world.close());

  const ask = (cookie: string, from: string, language = "sv") =>
    fetch(`http://${world.address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-forwarded-for": from, "accept-language": language, ...(cookie && { cookie }) },
      body: JSON.stringify({ query: "{ __typename }" }),
    });

  test("is each one's own share: whoever has used theirs up keeps nobody beside them waiting, nor themselves elsewhere", async () => {
    const [vera, nils] = await Promise.all([world.member("lund", "Vera"), world.member("lund", "Nils")]);
    const townHall = "192.0.2.1";
    for (let nth = 0; nth < 30; nth++) expect((await ask(vera.cookie, townHall)).status).toBe(200);
    const no = await ask(vera.cookie, townHall, "en");
    expect(no.status).toBe(429);
    expect(Number(no.headers.get("retry-after"))).toBeGreaterThan(0);
    const { errors } = (await no.json()) as Loose;
    expect(errors[0].extensions).toMatchObject({ code: "REFUSED", key: "edge.whyNot.tooOften" });
    expect(errors[0].message).toMatch(/^That was too much at once\. Try again in \d+ seconds?\.$/);
    expect(((await (await ask(vera.cookie, townHall)).json()) as Loose).errors[0].message).toMatch(/^Det blev för mycket på en gång/);
    expect((await ask(nils.cookie, townHall)).status).toBe(200);
    expect((await ask("", townHall)).status).toBe(200);
    expect((await ask(vera.cookie, "192.0.2.2")).status).toBe(200);
  });

  test("is the same over the socket", async () => {
    const olga = await world.member("lund", "Olga");
    const ears = Array.from({ length: 40 }, () => olga.listen("{ __typename }"));
    await expect.poll(() => ears.flatMap(({ problems }) => problems).length).toBe(10);
    expect(ears.find(({ problems }) => problems.length)!.problems[0].extensions.key).toBe("edge.whyNot.tooOften");
    expect(ears.filter(({ heard }) => heard.length)).toHaveLength(30);
  });

  test("is shared by the visitors of one address, and a network of the new kind is one address", async () => {
    const asked = await Promise.all(Array.from({ length: 620 }, (_, nth) => ask("", `2001:db8:1:1::${nth.toString(16)}`)));
    const statuses = asked.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(600);
    expect(statuses.filter((status) => status === 429)).toHaveLength(20);
    expect((await ask("", "2001:db8:1:2::1")).status).toBe(200);
  });

  test("is not counted for somebody else who is only claimed", async () => {
    const from = (claimed: string) => ask("", `${claimed}, 192.0.2.77`);
    const statuses = await Promise.all(
      Array.from({ length: 620 }, (_, nth) => from(`198.51.100.${nth % 250}`).then(({ status }) => status)),
    );
    expect(statuses.filter((status) => status === 429)).toHaveLength(20);
  });
});
