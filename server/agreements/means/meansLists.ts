import { sql } from "kysely";
import { lists, type Order } from "../../reading/lists.ts";
import { Agreement } from "../Agreement.ts";
import { Contribution } from "./Contribution.ts";
import { DataUse } from "./DataUse.ts";
import { Goal } from "./Goal.ts";

const asMade = (): Order => ({ by: sql.raw("item.created_at"), type: "timestamptz" });
const where = "item.agreement_id = parent.id";

export const meansLists = [
  lists(() => Agreement, "contributions", {
    of: () => Contribution,
    description: "What its parties bring, year by year.",
    where,
    order: () => ({ by: sql.raw("item.year"), type: "int" }),
  }),
  lists(() => Agreement, "goals", { of: () => Goal, description: "What its parties want to reach together.", where, order: asMade }),
  lists(() => Agreement, "dataUses", { of: () => DataUse, description: "Which personal data it takes, and why.", where, order: asMade }),
];
