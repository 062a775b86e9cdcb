import type { Same } from "./words.ts";

export const sv = { signIn: "Logga in", signOut: "Logga ut" } as const;

export const en: Same<typeof sv> = { signIn: "Sign in", signOut: "Sign out" };
