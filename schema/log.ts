/** What can happen to a thing. */
export const ChangeKind = { create: "create", update: "update", delete: "delete" } as const;
export type ChangeKind = keyof typeof ChangeKind;

/** The largest whisper, in bytes of JSON: what is only passed on, such as presence and a dragged actor on its way. */
export const largestWhisper = 4000;
