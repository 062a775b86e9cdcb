import { Client, Pool } from "pg";
import { expect, test } from "vitest";
import { APP_ROLE, prepareDatabase, servingUrl, whoBypassesRowSecurity } from "../server/database/prepareDatabase.ts";
import { freshDatabase } from "./database.ts";

async function as<T>(url: string, ask: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return ask(client).finally(() => client.end());
}

test("requests run as a role that owns nothing, may read and write later tables, and may not truncate", async () => {
  const { url, drop } = await freshDatabase();
  const serving = await prepareDatabase(url);
  await as(url, (owner) => owner.query("create table note (id int generated always as identity, text text)"));
  await as(serving, async (app) => {
    expect((await app.query("select current_user as me")).rows[0].me).toBe(APP_ROLE);
    await app.query("insert into note (text) values ('a'); update note set text = 'b'; delete from note");
    await expect(app.query("truncate note")).rejects.toThrow("permission denied");
    await expect(app.query("create table mine (id int)")).rejects.toThrow("permission denied");
  });
  await drop();
});

test("the boot check names the tables whose policies the owner would slip past, and none for the serving role", async () => {
  const { url, drop } = await freshDatabase();
  await as(url, (owner) => owner.query("create table note (id int); alter table note enable row level security, force row level security"));
  for (const [address, expected] of [
    [url, ["note"]],
    [servingUrl(url), []],
  ] as const) {
    const pool = new Pool({ connectionString: address });
    expect(await whoBypassesRowSecurity(pool)).toEqual(expected);
    await pool.end();
  }
  await drop();
});

test("an owner who may not use the role serves as itself; an extension that is missing and may not be added is a sentence", async () => {
  const { url, drop } = await freshDatabase();
  const database = new URL(url).pathname.slice(1);
  await as(url, async (owner) => {
    await owner.query(`create role ${database}_a login password 'x' createrole; create role ${database}_b login password 'x'`);
    await owner.query(`alter database ${database} owner to ${database}_b`);
    await owner.query(`drop extension unaccent`);
  });
  const entered = (user: string) => Object.assign(new URL(url), { username: user, password: "x" }).href;
  expect(await prepareDatabase(entered(`${database}_b`))).toBe(entered(`${database}_b`));
  await as(url, (owner) => owner.query("drop extension unaccent"));
  await expect(prepareDatabase(entered(`${database}_a`))).rejects.toThrow(
    /^The database lacks the extension unaccent, and its user may not add it/,
  );
  await drop();
});

test("a database that does not answer is a sentence", async () => {
  await expect(prepareDatabase("postgres://u:p@127.0.0.1:1/d")).rejects.toThrow(/^The database does not answer: .*ECONNREFUSED/);
});
