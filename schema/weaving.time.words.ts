import type { Same } from "./words.ts";

/** What is said of a map's past: the days of it, what differs between two of them, and the days that have a name. */
export const sv = {
  whyNot: { nameTaken: "En annan dag på kartan heter redan {name}." },
} as const;

export const en: Same<typeof sv> = {
  whyNot: { nameTaken: "Another day of the map is already called {name}." },
};
