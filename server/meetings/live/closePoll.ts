import { countsOf, isAwaited, mayTell } from "../../../schema/meetings/live/poll.ts";
import type { Context } from "../../context.ts";
import { Attendance } from "../Attendance.ts";
import type { Meeting } from "../Meeting.ts";
import { RoomBallot } from "./RoomBallot.ts";
import { RoomPoll } from "./RoomPoll.ts";
import { RoomTally } from "./RoomTally.ts";
import { RoomVote } from "./RoomVote.ts";

type Em = Context["em"];

/** What has been answered in an open poll so far. */
export async function sumsOf(em: Em, poll: RoomPoll): Promise<number[]> {
  const ballots = await em.find(RoomBallot, { vote: { poll } });
  return countsOf(
    poll.choices.length,
    ballots.map(({ choices }) => choices),
  );
}

/** Ends a poll and tells its results, as the house: of a secret one the sums alone are kept, and not even they when few have answered. */
export async function closePoll({ em, now }: Pick<Context, "em" | "now">, poll: RoomPoll): Promise<void> {
  await em.flush();
  const answered = await em.count(RoomVote, { poll });
  const tally = poll.secret ? await em.findOne(RoomTally, { poll }) : undefined;
  const counts = poll.secret ? (tally?.counts ?? poll.choices.map(() => 0)) : await sumsOf(em, poll);
  Object.assign(poll, { closedAt: now, answered, counts: mayTell(poll, answered) ? counts : null });
  if (tally) em.remove(tally);
  for (const ballot of await em.find(RoomBallot, { vote: { poll }, shown: false })) ballot.shown = true;
}

/** Ends whatever polls of a meeting are open, as the house. */
export async function closePolls(context: Pick<Context, "em" | "now">, meeting: Meeting): Promise<void> {
  const open = { meeting, closedAt: null };
  for (const poll of await context.em.find(RoomPoll, open, { populate: ["meeting", "council"] })) await closePoll(context, poll);
}

/** Whether nobody is left whose answer a poll waits for. */
export async function isComplete(em: Em, poll: RoomPoll): Promise<boolean> {
  const places = await em.find(Attendance, { meeting: poll.meeting }, { populate: ["term"] });
  const votes = await em.find(RoomVote, { poll });
  const given = new Set(votes.map(({ place }) => place?.id));
  return places
    .filter((place) => isAwaited({ present: place.present ?? null, answer: place.answer, hasAccount: !!place.term?.person }))
    .every(({ id }) => given.has(id));
}
