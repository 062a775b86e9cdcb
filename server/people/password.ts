import { argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

const derive = promisify(argon2);

/** What one guess costs, as OWASP's password storage cheat sheet asks of argon2id at least: 19 MiB of memory, twice over. */
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 };

/** The same password however a keyboard composes its characters. */
const message = (password: string) => password.normalize("NFKC");

const form = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/;
const bare = (bytes: Buffer) => bytes.toString("base64").replace(/=+$/, "");

/** A password as it is kept: argon2id with a salt of its own, in the usual notation, which tells what it cost. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await derive("argon2id", { message: message(password), nonce, ...cost });
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${bare(nonce)}$${bare(tag)}`;
}

/** Whether this is the password that was kept. */
export async function isPassword({ hash, password }: { hash: string; password: string }): Promise<boolean> {
  const [, memory, passes, parallelism, salt, kept] = form.exec(hash) ?? [];
  if (!salt || !kept) return false;
  const tag = Buffer.from(kept, "base64");
  const asked = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism), tagLength: tag.length };
  return timingSafeEqual(tag, await derive("argon2id", { message: message(password), nonce: Buffer.from(salt, "base64"), ...asked }));
}
