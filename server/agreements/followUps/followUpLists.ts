import { sql } from "kysely";
import { Hub } from "../../hubs/Hub.ts";
import { lists } from "../../reading/lists.ts";
import { Agreement } from "../Agreement.ts";
import { FollowUp } from "./FollowUp.ts";
import { FollowUpAnswer } from "./FollowUpAnswer.ts";
import { FollowUpQuestion } from "./FollowUpQuestion.ts";

export const followUpLists = [
  lists(() => Hub, "followUpQuestions", {
    of: () => FollowUpQuestion,
    description: "The questions of follow-ups that it has worded itself.",
    where: "item.hub_id = parent.id",
  }),
  lists(() => Agreement, "followUps", {
    of: () => FollowUp,
    description: "Its follow-ups, the earliest first.",
    where: "item.agreement_id = parent.id",
    order: () => ({ by: sql`item.due_on::text`, type: "text" }),
  }),
  lists(() => FollowUp, "answers", {
    of: () => FollowUpAnswer,
    description: "What the parties have answered, as far as the reader may see it.",
    where: "item.follow_up_id = parent.id",
  }),
];
