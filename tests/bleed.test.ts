import { afterAll, beforeAll, expect, test } from "vitest";
import { type Asker, type Loose, openWorld, type World } from "./world.ts";

/** Five hubs with ten people each; every name in a hub says whose it is. */
const slugs = ["lund", "boras", "ekero", "linkoping", "helsingborg"];
const requests = 10_000;
const atOnce = 64;

let world: World;
const people: { slug: string; asker: Asker }[] = [];
const hidden = new Map<string, string>();

beforeAll(async () => {
  world = await openWorld({ DATABASE_CONNECTIONS: "4" });
  for (const slug of slugs) {
    const first = await world.member(slug, `${slug} 0`);
    people.push({ slug, asker: first });
    for (let n = 1; n < 10; n += 1) people.push({ slug, asker: await world.member(slug, `${slug} ${n}`, "Member") });
    for (let n = 0; n < 8; n += 1) {
      const { addActor } = await first.get(
        "mutation($hub: ID!, $name: String!) { addActor(hub: $hub, actor: { name: $name, visibility: members }) { id } }",
        { hub: world.hub(slug), name: `hemlig i ${slug} ${n}` },
      );
      hidden.set(slug, addActor.id);
    }
  }
}, 60_000);
afterAll(() => world.close());

const EVERYTHING = `{ me { person { name } } hubs { edges { node { slug actors(first: 10) { edges { node { name } } } } } } }`;
const FAULT = `query($id: ID!) { hub(slug: "lund") { id } actor(id: $id) { name } broken: hub(slug: "\\u0000") { id } }`;
const REFUSED = `mutation($hub: ID!) { addActor(hub: $hub, actor: { name: "hemlig av någon annan", visibility: members }) { name } }`;

const seen = { answers: 0, own: 0, foreign: 0, faults: 0, refused: 0, left: 0 };

/** The hubs whose hidden names an answer holds. */
const hubsIn = (answer: unknown) => new Set([...JSON.stringify(answer).matchAll(/hemlig i (\w+)/g)].map(([, slug]) => slug!));

async function askOnce(turn: number): Promise<void> {
  const { slug, asker } = people[(turn * 7) % people.length]!;
  const other = slugs[(slugs.indexOf(slug) + 1 + (turn % 4)) % slugs.length]!;
  if (turn % 20 === 3) {
    const { errors } = await asker.ask(FAULT, { id: hidden.get(slug) });
    seen.faults += errors?.length ? 1 : 0;
  } else if (turn % 20 === 7) {
    const { errors } = await asker.ask(REFUSED, { hub: world.hub(other) });
    expect(errors?.[0]?.extensions.code).toBe("REFUSED");
    seen.refused += 1;
  } else if (turn % 10 === 9) {
    await leaveEarly(asker);
    seen.left += 1;
  } else {
    const answer = await asker.get(EVERYTHING);
    const hubs = hubsIn(answer);
    seen.answers += 1;
    seen.foreign += [...hubs].filter((one) => one !== slug).length;
    expect(answer.me.person.name).toBe(asker.name);
    const own = answer.hubs.edges.find(({ node }: Loose) => node.slug === slug).node;
    if (own.actors.edges.length === 8) seen.own += 1;
  }
}

/** Asks and hangs up before the answer can have come. */
async function leaveEarly({ cookie }: Asker): Promise<void> {
  const leaving = new AbortController();
  const answer = fetch(`http://${world.address}/graphql`, {
    method: "POST",
    signal: leaving.signal,
    headers: { "content-type": "application/json", cookie },
    body: JSON.stringify({ query: EVERYTHING }),
  });
  setTimeout(() => leaving.abort(), 1);
  await answer.then((response) => response.text()).catch(() => {});
}

test("10,000 requests of 50 people, mixed on 4 connections with faults, refusals and lost ones: nobody is given another's", async () => {
  let turn = 0;
  const ask = async () => {
    while (turn < requests) await askOnce(turn++);
  };
  await Promise.all(Array.from({ length: atOnce }, ask));
  console.log(`${requests} requests: ${JSON.stringify(seen)}`);
  expect(seen).toMatchObject({ foreign: 0, own: seen.answers, faults: requests / 20, refused: requests / 20, left: requests / 10 });
  const transactions = () =>
    world.sql("select pid from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'");
  // Who hung up last may still be answered.
  await expect.poll(transactions, { timeout: 10_000 }).toEqual([]);
}, 240_000);
