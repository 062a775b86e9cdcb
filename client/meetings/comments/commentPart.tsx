import bubble from "lucide/dist/esm/icons/message-square.mjs";
import type { ItemPart } from "../agenda/parts.ts";
import { GoneComments } from "./GoneComments.tsx";
import { FORM, ItemComments } from "./ItemComments.tsx";

/** Comments on items, and what is suggested for them. */
export const commentPart: ItemPart = {
  name: "comments",
  Under: ItemComments,
  choices: ({ sheet, onOpen }, say) =>
    sheet.maySit && !sheet.isFrozen ? [{ id: FORM, name: say("comments.comment"), icon: bubble, onAction: () => onOpen(FORM) }] : [],
  After: GoneComments,
};
