import { Tie } from "../../maps/Tie.ts";
import { alphabetical, lists } from "../../reading/lists.ts";
import { Agreement } from "../Agreement.ts";

const isParty = (end: string) =>
  `select own.side from party own where own.agreement_id = item.id and own.left_on is null and own.actor_id = ${end}`;

export const tieRests = [
  lists(() => Tie, "restsOn", {
    of: () => Agreement,
    description: "The agreements in force that its two ends have with each other, as far as the reader sees them: what it rests on.",
    where: `item.stage = 'Active' and exists (select from tie resting where resting.id = parent.id
      and (${isParty("resting.from_id")}) <> (${isParty("resting.to_id")}))`,
    order: () => alphabetical("title"),
  }),
];
