import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPostgres } from "../server/database/postgres.ts";
import { freshDatabase } from "./database.ts";
import { build, type Town } from "./deeds.ts";
import { codeFor } from "./doors.ts";
import { above, begin, hashesOf, operatorOf } from "./operator.ts";
import { type Asker, openOn, openWorld, type World } from "./world.ts";

let world: World;
let operator: ReturnType<typeof operatorOf>;
let karin: Asker;
let omar: Asker;
let borja: Asker;
let town: Town;

beforeAll(async () => {
  world = await openWorld();
  operator = operatorOf({ DATABASE_URL: world.database });
  karin = await world.member("lund", "Karin", "Administrator");
  omar = await world.member("lund", "Omar", "Member");
  borja = await world.member("boras", "Börja", "Administrator");
  town = await build(world, karin);
  await build(world, borja, "boras");
  await karin.get('mutation($hub: ID!) { addActor(hub: $hub, actor: { name: "Hemliga jouren", visibility: members }) { id } }', {
    hub: town.hub,
  });
});
afterAll(() => world.close());

describe("The command itself", { timeout: 60_000 }, () => {
  test("is a process that answers on its own line and ends with its own code", async () => {
    const env = { DATABASE_URL: world.database };
    expect(await begin(env, ["list"]).outcome).toMatchObject({
      code: 0,
      aside: "",
      said: expect.stringMatching(/^path +name .*\nboras +Boras/),
    });
    expect(await begin(env, ["supend", "lund"]).outcome).toMatchObject({
      code: 2,
      said: "",
      aside: expect.stringMatching(/^There is no command "supend"\.\n/),
    });
    const asked = await begin(env, ["delete", "lund"], "lund\n").outcome;
    expect(asked).toMatchObject({ code: 1, said: "", aside: expect.stringMatching(/^Lund is open\. Suspend it first/) });
  });

  test.each([
    [["suspend"], "It is written: npm run hub -- suspend <path>"],
    [["list", "lund"], "It is written: npm run hub -- list"],
    [["export", "lund", "--too", "x"], "Unknown option '--too'. It is written: npm run hub -- export <path> --to <folder>"],
  ])("says how %j is written", async (args, sentence) => {
    expect(await operator.hub(...args)).toEqual({ code: 2, said: "", aside: sentence });
  });

  test("tells what there is to do", async () => {
    const { said } = await operator.hub("help");
    for (const name of ["create", "list", "suspend", "resume", "export", "import", "delete", "unlock", "verify", "retention"])
      expect(said).toContain(`npm run hub -- ${name}`);
  });

  test("does not begin an installation by looking for one", async () => {
    const nowhere = join(tmpdir(), "samvav-there-is-none");
    expect(await operatorOf({ DATA_DIR: nowhere }).whyNot("list")).toBe(
      `There is no installation in ${nowhere}: say where it is with DATA_DIR or DATABASE_URL, as for npm start.`,
    );
  });
});

test("No command tells what is in a hub: only counts, and the hubs' own names", async () => {
  const told = [];
  for (const args of [["list"], ["verify"], ["retention", "lund"]]) told.push(await operator.does(...args));
  const [counted] = await world.sql<{ actors: number }>("select count(*)::int as actors from actor where hub_id = $1", [town.hub]);
  expect(told[0]).toMatch(new RegExp(`\\nlund +Lund +Municipality +2 +${counted!.actors} +\\d+ +0\\.\\d MB +open$`, "m"));
  for (const inside of ["Hemliga", "Karin", "Dalby", "Kyrkok", karin.id, town.map]) expect(told.join()).not.toContain(inside);
});

describe("A suspended hub", { timeout: 60_000 }, () => {
  const looks = `query($hub: String!, $id: ID!, $map: ID!) { hub(slug: $hub) { name suspendedAt actors { totalCount } members { totalCount } areas { totalCount } }
    hubs { edges { node { slug } } } node(id: $id) { id } map: node(id: $map) { id } }`;
  const look = (asker: Asker) => asker.get(looks, { hub: "lund", id: town.library, map: town.map });

  test("is closed to everyone at once, also where somebody listens, and opens again with nothing lost", async () => {
    const [before, elsewhere] = [await hashesOf(world.database, town.hub), await hashesOf(world.database, world.hub("boras"))];
    const [seen, seenByVisitor] = [await look(karin), await look(world.visitor())];
    const ear = omar.listen("subscription($room: ID!) { changed(room: $room) { caughtUp turned event { label } } }", { room: town.map });
    const whispers = omar.listen("subscription($room: ID!) { whispered(room: $room) { what } }", { room: town.map });
    await ear.until((heard) => heard.length > 0);
    const told = [ear.heard.length + 1, whispers.heard.length];

    expect(await operator.does("suspend", "lund")).toMatch(/^Lund is suspended: it is closed to everyone\./);
    // Whoever has a page of it open is told that it is closed to them, and no more.
    await ear.until((heard) => heard.length === told[0]);
    expect(ear.heard.at(-1)).toEqual({ changed: { caughtUp: false, turned: town.hub, event: null } });
    for (const asker of [world.visitor(), borja])
      expect(await look(asker)).toEqual({ hub: null, hubs: { edges: [{ node: { slug: "boras" } }] }, node: null, map: null });
    for (const asker of [karin, omar]) {
      const { hub, node, map } = await look(asker);
      expect({ ...hub, node, map }).toMatchObject({
        name: "Lund",
        actors: { totalCount: 0 },
        areas: { totalCount: 0 },
        node: null,
        map: null,
      });
      expect(Date.parse(hub.suspendedAt)).toBeGreaterThan(Date.now() - 60_000);
    }
    for (const [document, variables] of [
      ['mutation($hub: ID!) { addTheme(hub: $hub, name: "Ändå") { id } }', { hub: town.hub }],
      ['mutation($id: ID!) { describeActor(id: $id, actor: { name: "Ändå" }) { id } }', { id: town.library }],
      ["mutation($id: ID!) { removeTie(id: $id) }", { id: town.tie }],
      ['mutation($room: ID!) { whisper(room: $room, client: "k", what: "ändå") }', { room: town.map }],
    ] as const)
      await karin.whyNot(document, variables);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect([ear.heard.length, whispers.heard.length]).toEqual(told);
    expect(await operator.whyNot("suspend", "lund")).toMatch(/^Lund is already suspended/);

    expect(await operator.does("resume", "lund")).toBe("Lund is open again.");
    await ear.until((heard) => heard.filter(({ changed }) => changed.turned === town.hub).length === 2);
    const after = await hashesOf(world.database, town.hub);
    // Its log tells of both, and nothing else has changed.
    const { event: _, log_head: __, ...unchanged } = before;
    expect(after).toMatchObject(unchanged);
    expect(await hashesOf(world.database, world.hub("boras"))).toMatchObject({ ...elsewhere, person: after.person });
    expect(await look(karin)).toEqual(seen);
    expect(await look(world.visitor())).toEqual(seenByVisitor);
    await karin.get('mutation($id: ID!) { describeMap(id: $id, map: { title: "Igen" }) { id } }', { id: town.map });
    await ear.until((heard) => heard.some(({ changed }) => changed.event?.label === "Igen"));
    const events = await world.sql("select deed from event where hub_id = $1 and deed ~ 'Hub$' and kind = 'update' order by seq", [
      town.hub,
    ]);
    expect(events.map(({ deed }) => deed)).toEqual(["suspendHub", "resumeHub"]);
    const whole = await operator.does("verify", "lund");
    const [, last, seal] = /^lund: whole\. .* the last is (\d+) with the seal ([0-9a-f]{64})\.$/.exec(whole)!;
    expect(await operator.does("verify", "lund", "--seal", `${last}:${seal}`)).toBe(whole);
    expect((await operator.hub("verify", "lund", "--seal", `${last}:${"0".repeat(64)}`)).said).toContain(
      `BROKEN at event ${last} (altered)`,
    );
    for (const args of [
      ["lund", "--seal", "x"],
      ["--seal", `${last}:${seal}`],
    ])
      expect(await operator.whyNot("verify", ...args)).toMatch(/^A seal is one hub's/);
  });
});

test("A member who has lost their codes is let in again: the second step goes, they are signed out, and the hub's log tells it", async () => {
  const email = (await world.sql("select email from person where id = $1", [omar.id]))[0].email;
  expect(await operator.whyNot("unlock", "lund")).toBe("Say whose: --person <e-mail>.");
  expect(await operator.whyNot("unlock", "boras", "--person", email)).toMatch(/^No member of Boras has the address/);
  expect(await operator.whyNot("unlock", "lund", "--person", email)).toMatch(/has no second step to take away\.$/);
  const auth = async (cookie: string, path: string, body?: object) => {
    const headers = { cookie, origin: "http://localhost:4000", "content-type": "application/json" };
    const answer = await fetch(`http://${world.address}/api/auth${path}`, {
      method: body ? "POST" : "GET",
      headers,
      body: JSON.stringify(body),
    });
    return { status: answer.status, cookies: answer.headers.getSetCookie(), body: await answer.json().catch(() => null) };
  };
  const cookiesOf = (set: readonly string[]) => set.map((one) => one.split(";")[0]).join("; ");
  const first = cookiesOf(await world.app.auth.signInAs(email));
  const { totpURI } = (await auth(first, "/two-factor/enable", {})).body;
  const shown = await auth(first, "/two-factor/verify-totp", { code: codeFor(new URL(totpURI).searchParams.get("secret")!) });
  const here = cookiesOf(shown.cookies) || first;
  expect((await auth(here, "/security")).body.hasSecondStep).toBe(true);

  expect(await operator.does("unlock", "lund", "--person", email.toUpperCase())).toMatch(
    /is taken away, and they are signed out everywhere/,
  );
  await expect.poll(async () => (await auth(here, "/security")).status).toBe(401);
  expect((await auth(cookiesOf(await world.app.auth.signInAs(email)), "/security")).body.hasSecondStep).toBe(false);
  const told = await world.sql("select visibility, by_id, changes from event where hub_id = $1 and deed = 'takeAwaySecondStep'", [
    town.hub,
  ]);
  expect(told).toEqual([{ visibility: "administrators", by_id: null, changes: [{ field: "person", before: omar.id, after: null }] }]);
});

test("Deleting takes every row of a suspended hub, the people who belong to nothing else, and their accounts, and nothing of any other hub", {
  timeout: 60_000,
}, async () => {
  const sanna = await world.member("lund", "Sanna");
  const shared = await world.member("lund", "Delad");
  await world.sql("insert into membership (hub_id, person_id) values ($1, $2)", [world.hub("boras"), shared.id]);
  await shared.get('mutation($hub: ID!) { addTheme(hub: $hub, name: "Delat") { id } }', { hub: town.hub });
  const elsewhere = await hashesOf(world.database, world.hub("boras"));
  await operator.does("suspend", "lund");
  expect(await operatorOf({ DATABASE_URL: world.database }, "lunnd").whyNot("delete", "lund")).toMatch(/Nothing was deleted\.$/);
  expect(await operatorOf({ DATABASE_URL: world.database }, "lund\n").does("delete", "lund")).toMatch(
    /^Lund is deleted: \d+ rows, among them 3 people who belonged to nothing else here\.$/,
  );
  const empty = Object.values(await hashesOf(world.database, town.hub)).filter((hash) => !hash.startsWith("0 "));
  // People alone are counted over all hubs.
  expect(empty).toHaveLength(1);
  const { person: _, ...others } = elsewhere;
  expect(await hashesOf(world.database, world.hub("boras"))).toMatchObject(others);
  const people = await world.sql<{ id: string }>("select id from person union all select id::uuid from auth.user order by id");
  const ids = people.map(({ id }) => id);
  for (const gone of [karin, omar, sanna]) expect(ids).not.toContain(gone.id);
  for (const left of [borja, shared]) expect(ids.filter((id) => id === left.id)).toHaveLength(2);
  expect(await operator.does("list")).toMatch(/\nDeleted on \d{4}-\d\d-\d\d: lund \(Lund\), \d+ rows\.$/);
  expect(await operator.does("verify")).toMatch(/^boras: whole\./);
});

describe("Founding a hub", { timeout: 60_000 }, () => {
  const founding = [
    "create",
    "visby",
    "--name",
    "Region Gotland",
    "--administrator",
    "Ada@visby.example",
    "--administrator-name",
    "Ada Ask",
  ];

  test.each([
    [["create", "Visby!"], /^"Visby!" cannot be a path/],
    [["create", "sign-in"], /^"sign-in" cannot be a path/],
    [["create", "visby"], /^A hub needs a name/],
    [["create", "visby", "--name", "V", "--kind", "Region"], /^"Region" is no kind of hub: there are Municipality and JointProgramme\.$/],
    [["create", "visby", "--name", "V", "--administrator", "ada"], /^A hub needs somebody who administers it/],
    [["create", "visby", "--name", "V", "--administrator", "a@b.se"], /^Say what the administrator is called/],
  ])("is refused for %j", async (args, sentence) => {
    expect(await operator.whyNot(...args)).toMatch(sentence);
  });

  test("gives its first administrator a link that lets them in once, in an installation where nobody has an account", async () => {
    const database = await freshDatabase();
    const { app, address } = await openOn(database.url);
    try {
      const said = await operatorOf({ DATABASE_URL: database.url, PUBLIC_URL: "https://hub.example.se" }).does(...founding);
      expect(said).toMatch(/^Region Gotland is founded, at https:\/\/hub\.example\.se\/visby\. Ada Ask administers it\./);
      const token = new URL(said.match(/https:\S+link\S+$/)![0]).hash.slice(1);
      const enter = () =>
        fetch(`http://${address}/api/auth/sign-in/link/open`, {
          method: "POST",
          headers: { "content-type": "application/json", origin: "http://localhost:4000" },
          body: JSON.stringify({ token }),
        });
      const entered = await enter();
      expect(entered.status).toBe(200);
      const cookie = entered.headers.getSetCookie().map((header) => header.split(";")[0]);
      const asked = await fetch(`http://${address}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", cookie: cookie.join("; ") },
        body: JSON.stringify({ query: "{ me { person { name } memberships { hub { slug } } } }" }),
      });
      expect(await asked.json()).toEqual({ data: { me: { person: { name: "Ada Ask" }, memberships: [{ hub: { slug: "visby" } }] } } });
      expect((await enter()).status).not.toBe(200);
      expect(await above(database.url, "select role from assignment")).toEqual([{ role: "Administrator" }]);
      expect(await operatorOf({ DATABASE_URL: database.url }).whyNot(...founding)).toBe("The path /visby is taken by Region Gotland.");
    } finally {
      await app.close();
      await database.drop();
    }
  });

  test("sends the link where letters can be sent", async () => {
    const database = await freshDatabase();
    const mailing = operatorOf({ DATABASE_URL: database.url, SMTP_URL: "smtp://127.0.0.1:1", MAIL_FROM: "hub@example.se" });
    const said = await mailing.does(...founding);
    expect(said).toContain("A letter with a link is on its way to ada@visby.example.");
    const [letter] = await above<{ recipient: string; text: string }>(database.url, "select recipient, text from outgoing_mail");
    expect(letter!.recipient).toBe("ada@visby.example");
    expect(letter!.text).toContain(said.match(/http\S+link\S+$/)![0]);
    await database.drop();
  });
});

test("All of it works as a plain owner of the tables, who is above no policy and for whom roles were prepared", {
  timeout: 120_000,
}, async () => {
  const database = await freshDatabase();
  const [name, folder] = [new URL(database.url).pathname.slice(1), await mkdtemp(join(tmpdir(), "samvav-owner-"))];
  await above(
    database.url,
    `create role ${name}_owner login password 'x'; alter database ${name} owner to ${name}_owner;
    grant samvav_app, samvav_operator to ${name}_owner with set true, inherit false`,
  );
  const owner = operatorOf({ DATABASE_URL: Object.assign(new URL(database.url), { username: `${name}_owner`, password: "x" }).href });
  await owner.does("create", "visby", "--name", "Visby", "--administrator", "a@visby.example", "--administrator-name", "Ada Ask");
  expect(await owner.does("list")).toMatch(/\nvisby +Visby +Municipality +1 +0 +2 /);
  expect(await owner.does("verify")).toMatch(/^visby: whole\. 2 events/);
  await owner.does("export", "visby", "--to", join(folder, "visby"));
  await owner.does("retention", "visby", "--do");
  await owner.does("suspend", "visby");
  await owner.does("delete", "visby", "--yes-delete", "visby");
  expect(await above(database.url, "select id::text from person union all select id from auth.user")).toEqual([]);
  expect(await owner.does("import", join(folder, "visby"))).toMatch(/^Visby is here, at \/visby: \d+ rows\. 1 people are new/);
  expect(await owner.does("verify")).toMatch(/^visby: whole\. 4 events/);
  await database.drop();
  await rm(folder, { recursive: true });
});

test("With the embedded database it works while the server runs, and while it does not", { timeout: 120_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), "samvav-embedded-"));
  const operator = operatorOf({ DATA_DIR: folder, SECRET: "" });
  await operator.does("create", "visby", "--name", "Visby", "--administrator", "a@visby.example", "--administrator-name", "Ada Ask");
  const postgres = await openPostgres(folder, () => {});
  const { app, address } = await openOn(postgres.url);
  const hub = async () => {
    const response = await fetch(`http://${address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: '{ hub(slug: "visby") { name } }' }),
    });
    return ((await response.json()) as { data: { hub: object | null } }).data.hub;
  };
  expect(await hub()).toEqual({ name: "Visby" });
  await operator.does("suspend", "visby");
  expect(await hub()).toBeNull();
  await app.close();
  await postgres.close();
  expect(await operator.does("list")).toMatch(/suspended since/);
  expect(await operator.does("resume", "visby")).toBe("Visby is open again.");
  await rm(folder, { recursive: true });
});
