import type { EntityManager } from "@mikro-orm/postgresql";
import { keptSecret } from "../database/embedded/keptSecret.ts";
import { openAuth } from "../people/auth.ts";
import { asOwner } from "./asOwner.ts";
import type { Installation } from "./Installation.ts";

/** Makes sure that there is somewhere to keep accounts, also where no server has started yet. */
export async function prepareAccounts({ config, databaseUrl }: Installation): Promise<void> {
  const secret = config.secret ?? keptSecret(config.dataDir, "secret");
  const auth = await openAuth({ databaseUrl, secret, publicUrl: config.publicUrl, origins: config.origins, post: async () => {} });
  await auth.close();
}

/** Gives people an account each, without a password: they sign in by a link to their address. Whoever has one keeps it. */
export const addAccounts = (em: EntityManager, people: readonly { id: string; name: string; email: string }[]): Promise<void> =>
  asOwner(em, async (owner) => {
    await owner.query(
      `insert into auth."user" (id, name, email, "emailVerified", "createdAt", "updatedAt")
       select id, name, lower(email), true, now(), now() from jsonb_to_recordset($1::jsonb) as person (id text, name text, email text)
       on conflict do nothing`,
      [JSON.stringify(people.map(({ id, name, email }) => ({ id, name, email })))],
    );
  });
