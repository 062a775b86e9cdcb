import { sql } from "kysely";
import { Tie } from "../../maps/Tie.ts";
import { lists, type Order } from "../../reading/lists.ts";
import { Encounter } from "./Encounter.ts";

const latestFirst = (): Order => ({
  by: sql.raw("(select meeting.starts_at from meeting where meeting.id = item.meeting_id)"),
  type: "timestamptz",
  descending: true,
});

export const encounterLists = [
  lists(() => Tie, "encounters", {
    of: () => Encounter,
    description:
      "The meetings at which the two were seen together, as far as somebody has taken it so, the latest first; for members only.",
    where: `item.state = 'Taken' and exists (select 1 from tie here where here.id = parent.id and least(here.from_id, here.to_id) = least(item.one_id, item.other_id)
      and greatest(here.from_id, here.to_id) = greatest(item.one_id, item.other_id))`,
    order: latestFirst,
  }),
];
