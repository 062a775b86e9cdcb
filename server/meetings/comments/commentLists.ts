import { sql } from "kysely";
import { WholePage } from "../../reading/connection.ts";
import { lists, type Order } from "../../reading/lists.ts";
import { Meeting } from "../Meeting.ts";
import { Comment } from "./Comment.ts";

const asSaid = (): Order => ({ by: sql.raw("item.created_at"), type: "timestamptz" });

export const commentLists = [
  lists(() => Meeting, "comments", {
    of: () => Comment,
    description:
      "What was said of the items of its agenda while it was prepared, the earliest first; for those who sit in the council or keep it.",
    where: "item.meeting_id = parent.id",
    args: WholePage,
    order: asSaid,
  }),
];
