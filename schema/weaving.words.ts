import type { Same } from "./words.ts";

/** What the map says about its weave: its stage, the weaver's exit, its measures. */
export const sv = {
  title: "Väven",
  open: "Väven",
  tab: { stage: "Läge", exit: "Uttåg", measures: "Mått" },
} as const;

export const en: Same<typeof sv> = {
  title: "The weave",
  open: "The weave",
  tab: { stage: "Stage", exit: "Exit", measures: "Measures" },
};
