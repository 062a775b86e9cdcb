import { Client, Pool } from "pg";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { prepareDatabase, servingUrl } from "../server/database/prepareDatabase.ts";
import { APP_ROLE, OPERATOR_ROLE, whyNotServe } from "../server/database/roles.ts";
import { freshDatabase } from "./database.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let name: string;

beforeEach(async () => {
  database = await freshDatabase();
  name = new URL(database.url).pathname.slice(1);
});

afterEach(async () => {
  await database.drop();
});

async function as<T>(url: string, ask: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return ask(client).finally(() => client.end());
}

const asAdministrator = (statements: string) => as(database.url, (client) => client.query(statements));

/** The database, given to a new user with these attributes; what else an administrator does for them is up to the test. */
async function ownedBy(attributes: string): Promise<{ url: string; user: string }> {
  const user = `${name}_owner`;
  await asAdministrator(`create role ${user} login password 'x' ${attributes}; alter database ${name} owner to ${user}`);
  return { user, url: Object.assign(new URL(database.url), { username: user, password: "x" }).href };
}

async function whyNot(url: string): Promise<string | undefined> {
  const pool = new Pool({ connectionString: url });
  return whyNotServe(pool).finally(() => pool.end());
}

const guarded = "create table note (id int); alter table note enable row level security, force row level security";

test("requests run as a role that owns nothing, may read and write later tables, and may not truncate", async () => {
  const serving = await prepareDatabase(database.url);
  await asAdministrator("create table note (id int generated always as identity, text text)");
  await as(serving, async (app) => {
    expect((await app.query("select current_user as me")).rows[0].me).toBe(APP_ROLE);
    await app.query("insert into note (text) values ('a'); update note set text = 'b'; delete from note");
    await expect(app.query("truncate note")).rejects.toThrow("permission denied");
    await expect(app.query("create table mine (id int)")).rejects.toThrow("permission denied");
    await expect(app.query("alter table note no force row level security")).rejects.toThrow("must be owner");
  });
});

describe("Whoever DATABASE_URL names", () => {
  test("a superuser serves as the role that may not bypass", async () => {
    await prepareDatabase(database.url);
    await asAdministrator(guarded);
    expect(await whyNot(servingUrl(database.url))).toBeUndefined();
    expect(await whyNot(database.url)).toMatch(/^The database's user \w+ is above the row policies of tables \(note, …\)/);
  });

  test("an owner for whom an administrator has prepared the roles serves as the one, and may become the other", async () => {
    const { user, url } = await ownedBy("");
    await asAdministrator(`grant ${APP_ROLE}, ${OPERATOR_ROLE} to ${user} with set true, inherit false`);
    const serving = await prepareDatabase(url);
    await as(url, (owner) => owner.query(guarded));
    expect(await whyNot(serving)).toBeUndefined();
    await as(url, (owner) => owner.query(`set role ${OPERATOR_ROLE}`));
  });

  test("an owner with nothing prepared is told what an administrator must run; with that done, all is well", async () => {
    const { user, url } = await ownedBy("");
    const sentence = await prepareDatabase(url).catch((error: Error) => error.message);
    expect(sentence).toContain(`The database's user ${user} may not make or use the roles that row security rests on.`);
    const advice = `${sentence}`.match(/^ {2}.*;$/gm)!;
    expect(advice).toEqual([
      `  grant ${APP_ROLE} to "${user}" with set true, inherit false;`,
      `  grant ${OPERATOR_ROLE} to "${user}" with set true, inherit false;`,
    ]);
    await asAdministrator(advice.join("\n"));
    expect(await prepareDatabase(url)).toBe(servingUrl(url));
  });

  test("an owner who may make roles, but not use those that somebody else has made, is told the same", async () => {
    const { url } = await ownedBy("createrole");
    await expect(prepareDatabase(url)).rejects.toThrow(`grant ${APP_ROLE} to`);
  });

  test("a user who may bypass row security serves as the role that may not, and not as themselves", async () => {
    const { user, url } = await ownedBy("bypassrls");
    await asAdministrator(`grant ${APP_ROLE}, ${OPERATOR_ROLE} to ${user} with set true, inherit false`);
    const serving = await prepareDatabase(url);
    await asAdministrator(guarded);
    expect(await whyNot(serving)).toBeUndefined();
    expect(await whyNot(url)).toContain("is above the row policies");
  });

  test("the owner of the tables does not serve as itself, though policies hold for it: it could switch them off", async () => {
    const { user, url } = await ownedBy("");
    await asAdministrator(`grant ${APP_ROLE}, ${OPERATOR_ROLE} to ${user} with set true, inherit false`);
    await prepareDatabase(url);
    await as(url, (owner) => owner.query(guarded));
    expect(await whyNot(url)).toMatch(new RegExp(`^The database's user ${user} owns tables \\(note, …\\)`));
  });

  test("a member of the role that owns the tables does not serve either", async () => {
    const { user, url } = await ownedBy("");
    await asAdministrator(`grant ${APP_ROLE}, ${OPERATOR_ROLE} to ${user} with set true, inherit false`);
    await prepareDatabase(url);
    await as(url, (owner) => owner.query(guarded));
    await asAdministrator(`create role ${name}_friend login password 'x' in role ${user}`);
    const friend = Object.assign(new URL(url), { username: `${name}_friend` }).href;
    expect(await whyNot(friend)).toContain("belongs to the role that does");
  });
});

describe("Requests that come in by a door of their own", () => {
  const above = "select set_config('role', 'none', false), set_config('role', 'samvav_operator', false)";

  test("cannot lay the role down and be somebody else", async () => {
    await asAdministrator(`create role ${name}_web login password 'x' in role ${APP_ROLE}`);
    const web = Object.assign(new URL(database.url), { username: `${name}_web`, password: "x" }).href;
    const serving = await prepareDatabase(database.url, { appUrl: web });
    await asAdministrator(guarded);
    expect(await whyNot(serving)).toBeUndefined();
    await as(serving, async (app) => {
      await expect(app.query("insert into note values (1)")).rejects.toThrow("row-level security");
      await expect(app.query(above)).rejects.toThrow('permission denied to set role "samvav_operator"');
    });
    // By the owner's door they could: a fence, not a wall.
    await as(servingUrl(database.url), (app) => app.query(above));
  });

  test("are let in with a password where the role is the installation's own", async () => {
    const serving = await prepareDatabase(database.url, { appPassword: "a'b" });
    await as(serving, async (app) => {
      expect((await app.query("select session_user as me")).rows[0].me).toBe(APP_ROLE);
      await expect(app.query(above)).rejects.toThrow("permission denied to set role");
    });
    await asAdministrator(`alter role ${APP_ROLE} nologin password null`);
  });
});

test("an extension that is missing and may not be added is a sentence", async () => {
  const { url } = await ownedBy("");
  await asAdministrator(`alter database ${name} owner to current_user; drop extension unaccent`);
  await expect(prepareDatabase(url)).rejects.toThrow(/^The database lacks the extension unaccent, and its user may not add it/);
});

test("a database that does not answer is a sentence", async () => {
  await expect(prepareDatabase("postgres://u:p@127.0.0.1:1/d")).rejects.toThrow(/^The database does not answer: .*ECONNREFUSED/);
});
