import target from "lucide/dist/esm/icons/link-2.mjs";
import type { ItemPart } from "../agenda/parts.ts";
import { FORM, GoneLinks, ItemLinks } from "./ItemLinks.tsx";

/** What items are about. */
export const linkPart: ItemPart = {
  name: "links",
  Under: ItemLinks,
  choices: ({ sheet, onOpen }, say) =>
    sheet.maySit && !sheet.isFrozen ? [{ id: FORM, name: say("itemLinks.link"), icon: target, onAction: () => onOpen(FORM) }] : [],
  After: GoneLinks,
};
