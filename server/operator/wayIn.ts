import type { Person } from "../people/Person.ts";
import type { Installation } from "./Installation.ts";

/** How somebody who has just been given an account comes in the first time. */
export const wayIn = async ({ config }: Installation, { name, email }: Person): Promise<string> =>
  `${name} signs in at ${config.publicUrl}/sign-in with ${email}.`;
