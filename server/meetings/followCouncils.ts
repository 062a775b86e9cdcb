import { Council } from "../councils/Council.ts";
import { Attendance, attendanceOf } from "./Attendance.ts";
import { DatePoll } from "./DatePoll.ts";
import { DateVote } from "./DateVote.ts";
import { Meeting } from "./Meeting.ts";
import { MeetingSeries } from "./MeetingSeries.ts";

/** What a council that is removed takes with it. Its meetings are not parts of it that open and close with it: each is as open as was said. */
Council.onRemove.push(async (em, council) => {
  for (const meeting of await em.find(Meeting, { council }, { populate: ["council"] }))
    for (const remove of Meeting.onRemove) await remove(em, meeting);
  em.remove(await em.find(DateVote, { council }, { populate: ["poll"] }));
  em.remove(await em.find(DatePoll, { council }));
  em.remove(await em.find(Meeting, { council }, { populate: ["council"] }));
  em.remove(await em.find(MeetingSeries, { council }));
});

/** Nobody's place at a meeting outlives it, and none is more open than it. */
Meeting.onRemove.push(async (em, meeting) => {
  em.remove(await em.find(Attendance, { meeting }, { populate: ["meeting", "council"] }));
  for (const poll of await em.find(DatePoll, { meeting }, { populate: ["council"] })) poll.meeting = null;
});

Meeting.onShow.push(async (em, meeting) => {
  for (const place of await em.find(Attendance, { meeting }, { populate: ["meeting", "council"] }))
    place.visibility = attendanceOf(meeting);
});
