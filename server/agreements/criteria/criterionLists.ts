import { Hub } from "../../hubs/Hub.ts";
import { lists } from "../../reading/lists.ts";
import { Agreement } from "../Agreement.ts";
import { Criterion } from "./Criterion.ts";
import { CriterionAnswer } from "./CriterionAnswer.ts";

export const criterionLists = [
  lists(() => Hub, "criteria", {
    of: () => Criterion,
    description: "The criteria of partnership agreements that it has worded itself.",
    where: "item.hub_id = parent.id",
  }),
  lists(() => Agreement, "criterionAnswers", {
    of: () => CriterionAnswer,
    description: "What its parties answer to the criteria.",
    where: "item.agreement_id = parent.id",
  }),
];
