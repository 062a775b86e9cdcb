import { type ClientBase, escapeIdentifier } from "pg";

/** What signing in keeps of somebody: rows of the tables in the schema `auth`, without what opens a door. */
export interface AccountRow {
  table: string;
  row: Record<string, unknown>;
}

const secret = /token|password|secret|backupcodes|publickey|^value$|^key$|hash/i;

/** The tables of signing in that belong to people, whatever has been added to it. */
async function tables(client: ClientBase): Promise<{ table: string; column: string }[]> {
  const { rows } = await client.query<{ table: string; column: string }>(
    `select table_name as "table", column_name as "column" from information_schema.columns
      where table_schema = 'auth' and (column_name in ('userId', 'user_id', 'referenceId', 'person') or (table_name = 'user' and column_name = 'id')) order by 1`,
  );
  return rows;
}

/** Everything that signing in keeps of somebody. The connection is that of the tables' owner. */
export async function accountOf(client: ClientBase, person: string): Promise<AccountRow[]> {
  const found: AccountRow[] = [];
  for (const { table, column } of await tables(client)) {
    const { rows } = await client.query<{ row: Record<string, unknown> }>(
      `select to_jsonb(item) as row from auth.${escapeIdentifier(table)} item where ${escapeIdentifier(column)}::text = $1`,
      [person],
    );
    for (const { row } of rows) found.push({ table, row: Object.fromEntries(Object.entries(row).filter(([name]) => !secret.test(name))) });
  }
  return found;
}

/** Removes somebody's account with its sessions, keys and open links. */
export async function removeAccount(client: ClientBase, person: string): Promise<void> {
  const { rows } = await client.query<{ exists: boolean }>("select to_regclass('auth.user') is not null as exists");
  if (!rows[0]?.exists) return;
  await client.query(
    `delete from auth.verification where position($1 in value) > 0
       or exists (select 1 from auth."user" where id = $1 and (position(lower(email) in lower(identifier)) > 0 or position(lower(email) in lower(value)) > 0))`,
    [person],
  );
  const all = await tables(client);
  for (const { table, column } of all.sort(({ table }) => (table === "user" ? 1 : -1)))
    await client.query(`delete from auth.${escapeIdentifier(table)} where ${escapeIdentifier(column)}::text = $1`, [person]);
}

/** Removes sessions and open links whose time is over. */
export async function removeEnded(client: ClientBase): Promise<void> {
  for (const table of ["session", "verification"]) {
    const { rows } = await client.query<{ exists: boolean }>("select to_regclass($1) is not null as exists", [`auth.${table}`]);
    if (rows[0]?.exists) await client.query(`delete from auth.${table} where "expiresAt" < now()`);
  }
}
