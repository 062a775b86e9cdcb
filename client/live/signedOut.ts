import { kept } from "./kept.ts";

/** The code that the server closes a socket with when the session that opened it has ended. */
export const sessionEnded = 4403;

/** Whether the reader was signed out while the page was open: from another device, or by an administrator. */
export const signedOutHere = kept(false);

/** A session also ends when another takes its place, as after signing in again: only who is nobody now has been signed out. */
export async function askWhetherSignedOut(): Promise<void> {
  const answer = await fetch("/api/auth/security").catch(() => undefined);
  if (answer?.status === 401) signedOutHere.set(true);
}
