import { sql } from "kysely";
import { WholePage } from "../../reading/connection.ts";
import { lists } from "../../reading/lists.ts";
import { Agreement } from "../Agreement.ts";
import { AgreementFile } from "./AgreementFile.ts";

export const agreementFileLists = [
  lists(() => Agreement, "files", {
    of: () => AgreementFile,
    description: "The documents that belong to it, to the decisions on it and to its follow-ups, in the order in which they were attached.",
    where: "item.agreement_id = parent.id",
    args: WholePage,
    order: () => ({ by: sql.raw("item.created_at"), type: "timestamptz" }),
  }),
];
