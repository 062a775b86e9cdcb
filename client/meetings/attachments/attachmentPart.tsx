import paperclip from "lucide/dist/esm/icons/paperclip.mjs";
import type { ItemPart } from "../agenda/parts.ts";
import { FORM, GoneFiles, ItemFiles } from "./ItemFiles.tsx";

/** Files of items. */
export const attachmentPart: ItemPart = {
  name: "attachments",
  Under: ItemFiles,
  choices: ({ sheet, onOpen }, say) =>
    sheet.maySit && !sheet.isFrozen ? [{ id: FORM, name: say("attachments.addHere"), icon: paperclip, onAction: () => onOpen(FORM) }] : [],
  After: GoneFiles,
};
