import { ItemKind } from "./shape.ts";

/** The templates that come with the product: a network's meeting with its round and guest, a council that decides, and a large open forum. */
export const ReadyTemplate = { Network: "Network", Council: "Council", Forum: "Forum" } as const;
export type ReadyTemplate = keyof typeof ReadyTemplate;

const { information, dialogue, decision, standing } = ItemKind;

/** Their items, each with the key of its words (`points.ready`), what it is for and how many minutes it usually takes. */
export const readyTemplates = {
  Network: [
    { key: "welcome", kind: standing, minutes: 5 },
    { key: "since", kind: standing, minutes: 15 },
    { key: "guest", kind: information, minutes: 25 },
    { key: "round", kind: dialogue, minutes: 40 },
    { key: "together", kind: dialogue, minutes: 20 },
    { key: "next", kind: standing, minutes: 5 },
  ],
  Council: [
    { key: "opening", kind: standing, minutes: 5 },
    { key: "approver", kind: decision, minutes: 5 },
    { key: "agenda", kind: decision, minutes: 5 },
    { key: "previous", kind: standing, minutes: 10 },
    { key: "politics", kind: information, minutes: 15 },
    { key: "administration", kind: information, minutes: 15 },
    { key: "civilSociety", kind: information, minutes: 15 },
    { key: "other", kind: standing, minutes: 10 },
    { key: "closing", kind: standing, minutes: 5 },
  ],
  Forum: [
    { key: "welcome", kind: standing, minutes: 10 },
    { key: "theme", kind: information, minutes: 30 },
    { key: "groups", kind: dialogue, minutes: 60 },
    { key: "proposals", kind: dialogue, minutes: 30 },
    { key: "onwards", kind: decision, minutes: 15 },
    { key: "thanks", kind: standing, minutes: 5 },
  ],
} as const satisfies Record<ReadyTemplate, readonly { key: string; kind: ItemKind; minutes: number }[]>;
