import "reflect-metadata";
import type { EntityManager } from "@mikro-orm/postgresql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { viewerOf } from "../server/access/viewerOf.ts";
import { boardHub } from "../server/agreements/board/BoardResolver.ts";
import { Boards } from "../server/agreements/board/Boards.ts";
import { sessionOf } from "../server/context.ts";
import { build, deeds, type Town } from "./deeds.ts";
import { type Asker, openWorld, type World } from "./world.ts";

const UNDO = "mutation($operation: ID!) { undo(operation: $operation) }";
const kept = new Boards();

let world: World;
let karin: Asker;
let readers: Asker[];
let town: Town;

beforeAll(async () => {
  world = await openWorld();
  karin = await world.member("lund", "Karin", "Coordinator", "Administrator");
  readers = [karin, await world.member("lund", "Otto", "Official"), await world.member("lund", "Mia", "Member"), world.visitor()];
  town = await build(world, karin);
});
afterAll(() => world.close());

/** The board as a reader is given it, by those who remember boards. */
async function boardFor({ id }: Asker, boards: Boards) {
  const { orm } = world.app;
  const viewer = id ? await viewerOf(orm, id) : null;
  return orm.em.fork({ session: { variables: sessionOf(viewer) } }).transactional(async (em) => {
    const context = { em: em as EntityManager, viewer };
    return boards.on(context, (await boardHub(context.em, "lund"))!, "2027-06-01");
  });
}

async function sameAsAnew() {
  for (const reader of readers) expect(await boardFor(reader, kept)).toEqual(await boardFor(reader, new Boards()));
}

describe("what is remembered of a board is what would be read anew", () => {
  test("at first, and with something in it for officials", async () => {
    await sameAsAnew();
    expect((await boardFor(readers[1]!, kept)).lines.length).toBeGreaterThan(1);
  });

  test.each(Object.entries(deeds))("after %s, and once it is undone", async (_, { document, variables }) => {
    const { operation } = await karin.does(document, variables(town));
    await sameAsAnew();
    await karin.does(UNDO, { operation });
    await sameAsAnew();
  });
});

describe("after a change of one agreement", () => {
  const describeIt = (caseNumber: string) =>
    karin.get("mutation($id: ID!, $number: String) { describeAgreement(id: $id, agreement: { caseNumber: $number }) { id } }", {
      id: town.agreement,
      number: caseNumber,
    });
  const numbers = async (reader: Asker) =>
    Object.fromEntries((await boardFor(reader, kept)).lines.map(({ agreement, caseNumber }) => [agreement, caseNumber]));
  let other: string;

  beforeAll(async () => {
    const { openDialogue } = await karin.get(
      'mutation($hub: ID!, $by: ID!, $with: [ID!]!) { openDialogue(hub: $hub, dialogue: { title: "Läxhjälp", openedBy: $by, with: $with }) { id } }',
      { hub: town.hub, by: town.school, with: [town.club] },
    );
    other = openDialogue.id;
    await sameAsAnew();
    // Behind the log's back, to see what is read again.
    await world.sql("update agreement set case_number = 'untold' where id = $1", [other]);
  });

  test("the others are not read again", async () => {
    await describeIt("KS 1");
    for (const reader of readers.slice(0, 2)) expect(await numbers(reader)).toMatchObject({ [town.agreement]: "KS 1", [other]: null });
  });

  test("all are, where something has happened that the log keeps from the reader", async () => {
    const answer = await fetch(`http://${world.address}/api/hubs/lund/agreements.csv`, {
      method: "POST",
      headers: { cookie: karin.cookie },
    });
    expect(answer.status).toBe(200);
    await describeIt("KS 2");
    expect(await numbers(readers[0]!)).toMatchObject({ [town.agreement]: "KS 2", [other]: null });
    expect(await numbers(readers[1]!)).toMatchObject({ [town.agreement]: "KS 2", [other]: "untold" });
  });
});
