import { setTimeout as wait } from "node:timers/promises";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Asker, type Loose, openWorld, type World } from "./world.ts";

const WRITE = `mutation($id: ID!, $text: CharterTextInput!, $revision: Int!, $goesOn: Boolean) {
  writeVersion(id: $id, text: $text, revision: $revision, goesOn: $goesOn) { revision } }`;

let world: World;
let lova: Asker;
let version: string;

const text = (preamble: string | null) => ({ preamble, sections: [{ heading: "Dialog", text: "Vi lyssnar." }] });
const writes = async (preamble: string, revision: number, goesOn: boolean): Promise<number> =>
  (await lova.get(WRITE, { id: version, text: text(preamble), revision, goesOn })).writeVersion.revision;

beforeAll(async () => {
  world = await openWorld();
  lova = await world.member("lund", "Lova");
  const add = async (document: string, variables: object) => (Object.values(await lova.get(document, variables))[0] as Loose).id as string;
  const charter = await add(
    'mutation($hub: ID!) { startCharter(hub: $hub, charter: { name: "Överenskommelsen", areas: ["Demokrati"] }) { id } }',
    { hub: world.hub("lund") },
  );
  version = await add("mutation($charter: ID!, $text: CharterTextInput!) { draftVersion(charter: $charter, text: $text) { id } }", {
    charter,
    text: text(null),
  });
});
afterAll(() => world.close());

/** What the log tells of how the preamble was written. */
const told = async (): Promise<unknown[]> =>
  (await world.sql("select changes from event where subject = $1 and deed = 'writeVersion' order by seq", [version])).map(({ changes }) =>
    changes.filter(({ field }: Loose) => field === "preamble").map(({ before, after }: Loose) => [before, after]),
  );

test("what is written where nothing stood is told from nothing, however many pauses its writer made", async () => {
  let revision = 0;
  for (const words of ["Vi", "Vi är", "Vi är här"]) revision = await writes(words, revision, true);
  expect(await told()).toEqual([]);
  await writes("Vi är här", revision, false);
  expect(await told()).toEqual([[[null, "Vi är här"]]]);
});

test("whoever writes on in the very moment in which the log is told what they had left is told of all of it", async () => {
  const revision = await writes("Vi är kvar", 3, true);
  const other = new Client({ connectionString: world.database });
  await other.connect();
  await other.query("begin");
  await other.query("update charter_version set preamble = 'Vi är åter', revision = revision + 1, updated_at = now() where id = $1", [
    version,
  ]);
  const round = world.app.reminder.goRound(new Date(Date.now() + 11 * 60_000));
  await Promise.race([round, wait(2_000)]);
  await other.query("commit");
  await other.end();
  await round;
  await writes("Vi är åter", revision + 1, false);
  expect((await told()).at(-1)).toEqual([["Vi är här", "Vi är åter"]]);
});

test("each pause is whispered under the name of the window that it was written in, so that the writer's other windows follow", async () => {
  const ear = lova.listen("subscription($room: ID!) { whispered(room: $room) { client what by { id } } }", { room: version });
  const WRITE_FROM = WRITE.replace("$goesOn: Boolean", "$goesOn: Boolean, $client: ID").replace(
    "goesOn: $goesOn",
    "goesOn: $goesOn, client: $client",
  );
  const { charterVersion } = await lova.get("query($id: ID!) { charterVersion(id: $id) { revision } }", { id: version });
  let { revision } = charterVersion;
  const pauses = async (client: string) => {
    const said = { id: version, text: text(`Efter ${revision} pauser`), revision, goesOn: true, client };
    revision = (await lova.get(WRITE_FROM, said)).writeVersion.revision;
    return ear.heard[0];
  };
  await expect.poll(() => pauses("ett")).toEqual({ whispered: { client: "ett", what: { written: version }, by: { id: lova.id } } });
  expect(
    (await lova.whyNot(WRITE_FROM, { id: version, text: text("Till slut"), revision, goesOn: true, client: "e".repeat(101) })).extensions
      .key,
  ).toBe("house.whyNot.tooLong");
});
