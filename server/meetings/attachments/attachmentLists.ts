import { sql } from "kysely";
import { WholePage } from "../../reading/connection.ts";
import { lists, type Order } from "../../reading/lists.ts";
import { Meeting } from "../Meeting.ts";
import { Attachment } from "./Attachment.ts";

const asAttached = (): Order => ({ by: sql.raw("item.created_at"), type: "timestamptz" });

export const attachmentLists = [
  lists(() => Meeting, "attachments", {
    of: () => Attachment,
    description: "The files that belong to it and to the items of its agenda, in the order in which they were attached.",
    where: "item.meeting_id = parent.id",
    args: WholePage,
    order: asAttached,
  }),
];
