import { useMoment } from "../useMoment.ts";

/** How a meeting is called where several are spoken of: its title and its day. */
export function useMeetingName(): (meeting: { title: string; startsAt: string }) => string {
  const moment = useMoment();
  return ({ title, startsAt }) => `${title}, ${moment.day(startsAt)}`;
}
