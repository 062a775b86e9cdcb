import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { keptSecret } from "../database/embedded/keptSecret.ts";
import { type Auth, openAuth } from "../people/auth.ts";
import { asOwner } from "./asOwner.ts";
import type { Installation } from "./Installation.ts";

/** What signs sessions and seals records: the same as the server's. */
export const secretOf = ({ config }: Installation): string => config.secret ?? keptSecret(config.dataDir, "secret");

/** Does something with signing in at hand. */
export async function withAuth<T>(installation: Installation, work: (auth: Auth) => Promise<T>): Promise<T> {
  const { config, databaseUrl } = installation;
  const { publicUrl, origins } = config;
  const auth = await openAuth({ databaseUrl, secret: secretOf(installation), publicUrl, origins, post: async () => {} });
  return work(auth).finally(() => auth.close());
}

/** Makes sure that there is somewhere to keep accounts, also where no server has started yet. */
export async function prepareAccounts(installation: Installation): Promise<void> {
  const { rows } = await sql<{ exists: boolean }>`select to_regclass('auth."user"') is not null as exists`.execute(
    installation.orm.em.getKysely() as never,
  );
  if (!rows[0]!.exists) await withAuth(installation, (auth) => auth.signInAs(""));
}

/** Gives people an account each, without a password: they sign in by a link to their address. Whoever has one keeps it. */
export const addAccounts = (em: EntityManager, people: readonly { id: string; name: string; email: string }[]): Promise<void> =>
  asOwner(em, async (owner) => {
    await owner.query(
      `insert into auth."user" (id, name, email, "emailVerified", "createdAt", "updatedAt")
       select id, name, lower(email), true, now(), now() from jsonb_to_recordset($1::jsonb) as person (id text, name text, email text)
       on conflict do nothing`,
      [JSON.stringify(people)],
    );
  });
