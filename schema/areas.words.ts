import type { Same } from "./words.ts";

export const sv = { whyNot: { insideItself: "Något kan inte ligga inuti sig självt." } } as const;

export const en: Same<typeof sv> = { whyNot: { insideItself: "A thing cannot lie inside itself." } };
