import { strictest } from "../../../schema/hubs.ts";
import { MinutesState } from "../../../schema/meetings/minutes.ts";
import { refusal } from "../../../schema/refusal.ts";
import { refuse } from "../../errors.ts";
import { Decision } from "../decisions/Decision.ts";
import { Meeting } from "../Meeting.ts";
import { besideMinutes } from "./beside.ts";
import { Minutes } from "./Minutes.ts";

/** Minutes are never more open than their meeting. */
Meeting.onShow.push(async (em, meeting) => {
  for (const one of await besideMinutes(em, meeting)) one.visibility = strictest(one.visibility, meeting.visibility);
});

/** What has been approved is kept, so that its meeting is, and its council. */
Meeting.onRemove.push(async (em, meeting) => {
  const all = await besideMinutes(em, meeting);
  if (all.some((one) => one instanceof Minutes && one.state === MinutesState.Approved)) refuse(refusal("minutes.whyNot.kept"));
  em.remove(all);
});

/** What was decided is no longer changed while the minutes that tell it wait for approval. */
Decision.frozen.push(async (em, meeting) => (await em.findOne(Minutes, { meeting }))?.sentAt);
