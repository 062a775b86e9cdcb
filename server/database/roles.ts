import { type Client, escapeIdentifier, type Pool } from "pg";
import { CannotStart } from "../host/CannotStart.ts";

/** The role that people's requests run as: it owns nothing, so row policies always hold for it. */
export const APP_ROLE = "samvav_app";

/** The role that the operator's commands run as: it reaches the rows of the hubs that a command names, and the app cannot become it. */
export const OPERATOR_ROLE = "samvav_operator";

/** Makes both roles and lets the database's user become them; throws what an administrator must do where that user may not. */
export async function addRoles(client: Client): Promise<void> {
  const { rows } = await client.query<Standing>(
    `select wanted as role, role.oid is not null as exists, coalesce(pg_has_role(me.oid, role.oid, 'set'), false) as usable,
            case when role.oid is null then me.rolcreaterole or me.rolsuper
              else me.rolsuper or pg_has_role(me.oid, role.oid, 'member with admin option') end as grantable, me.rolname as me
       from unnest($1::text[]) wanted join pg_roles me on me.rolname = current_user left join pg_roles role on role.rolname = wanted
      order by wanted`,
    [[APP_ROLE, OPERATOR_ROLE]],
  );
  if (rows.some(({ usable, grantable }) => !usable && !grantable)) throw new CannotStart(askAnAdministrator(rows));
  for (const statement of whatIsMissing(rows)) await client.query(statement);
  for (const role of [APP_ROLE, OPERATOR_ROLE]) {
    await client.query(`grant usage on schema public to ${role}`);
    await client.query(`alter default privileges in schema public grant select, insert, update, delete on tables to ${role}`);
    await client.query(`alter default privileges in schema public grant usage on sequences to ${role}`);
  }
}

interface Standing {
  role: string;
  me: string;
  exists: boolean;
  /** Whether the database's user may become it. */
  usable: boolean;
  /** Whether the database's user may make it so. */
  grantable: boolean;
}

/** Not inherited: what a role may do is done only by those who have become it. */
const whatIsMissing = (roles: Standing[]): string[] =>
  roles.flatMap(({ role, exists, usable, me }) => [
    ...(exists ? [] : [`create role ${role} nologin`]),
    ...(usable ? [] : [`grant ${role} to ${escapeIdentifier(me)} with set true, inherit false`]),
  ]);

const askAnAdministrator = (roles: Standing[]) =>
  `The database's user ${roles[0]!.me} may not make or use the roles that row security rests on. Have an administrator of the database run:\n\n${whatIsMissing(
    roles,
  )
    .map((statement) => `  ${statement};`)
    .join("\n")}\n`;

/** Why requests must not be served as whoever this pool is signed in as: row policies would not hold for them. Nothing if they do. */
export async function whyNotServe(pool: Pool): Promise<string | undefined> {
  const { rows } = await pool.query<{ me: string; name: string; owned: boolean; above: boolean }>(
    `select current_user as me, relname as name, pg_has_role(current_user, relowner, 'usage') as owned,
            relrowsecurity and not row_security_active(oid) as above
       from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
        and (relrowsecurity and not row_security_active(oid) or pg_has_role(current_user, relowner, 'usage')) order by relname`,
  );
  const above = rows.filter((table) => table.above);
  if (above.length) {
    return `The database's user ${above[0]!.me} is above the row policies of tables (${above[0]!.name}, …): requests are served only as a role that may not bypass row security. Have an administrator of the database run:\n\n  alter role ${APP_ROLE} nosuperuser nobypassrls;\n`;
  }
  if (rows.length) {
    return `The database's user ${rows[0]!.me} owns tables (${rows[0]!.name}, …) or belongs to the role that does, and could switch their row policies off: requests are served only as a role that owns none of them. Have an administrator of the database give the tables to the user of DATABASE_URL alone (alter table … owner to …; revoke … from ${APP_ROLE};).`;
  }
}
