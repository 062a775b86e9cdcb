import type { EntityManager } from "@mikro-orm/postgresql";
import { attendanceOf } from "../Attendance.ts";
import { Meeting } from "../Meeting.ts";
import { RoomPoll } from "./RoomPoll.ts";
import { RoomVote } from "./RoomVote.ts";
import { Sitting } from "./Sitting.ts";
import { SpeakerTurn } from "./SpeakerTurn.ts";

const whole = { populate: ["meeting", "council"] as never };
const partsOf = async (em: EntityManager, meeting: Meeting) => ({
  sittings: await em.find(Sitting, { meeting }, whole),
  turns: await em.find(SpeakerTurn, { meeting }, whole),
  polls: await em.find(RoomPoll, { meeting }, whole),
  votes: await em.find(RoomVote, { meeting }, { populate: ["meeting", "council", "poll"] }),
});

/** How a meeting ran goes with it, and is never more open than it. */
Meeting.onRemove.push(async (em, meeting) => {
  const { votes, polls, turns, sittings } = await partsOf(em, meeting);
  em.remove([...votes, ...polls, ...turns, ...sittings] as never);
});

Meeting.onShow.push(async (em, meeting) => {
  const { votes, polls, turns, sittings } = await partsOf(em, meeting);
  const closed = attendanceOf(meeting);
  for (const sitting of sittings) sitting.visibility = meeting.visibility;
  for (const poll of polls) poll.visibility = poll.secret ? closed : meeting.visibility;
  for (const one of [...turns, ...votes]) one.visibility = closed;
});
