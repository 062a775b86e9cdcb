import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { clockAt, momentAt } from "../../schema/clock.ts";
import { daysAfter } from "../../schema/day.ts";
import type { Visibility } from "../../schema/hubs.ts";
import { type Described, usualNotice, usualReminder, whyNotMeeting } from "../../schema/meetings/meeting.ts";
import { VisibilitySelect } from "../hubs/VisibilitySelect.tsx";
import { useWords } from "../i18n.tsx";
import { perform } from "../live/deeds.ts";
import { FormDialog } from "../ui/FormDialog.tsx";
import { TextArea } from "../ui/TextArea.tsx";
import { TextField } from "../ui/TextField.tsx";
import { today } from "../ui/today.ts";
import { useDeed } from "../ui/useDeed.ts";
import { WhyNot } from "../ui/WhyNot.tsx";
import { DESCRIBE, type MeetingOnPage, meetingRoom, PLAN, TO_PLAN } from "./meetings.ts";
import { SuitsNote } from "./SuitsNote.tsx";
import "./MeetingForm.css";

interface Props {
  council: string;
  /** The meeting that is changed; a new one without. Its time is moved, not changed. */
  meeting?: MeetingOnPage;
  onPlanned: (id: string) => void;
  onClose: () => void;
}

const begun = (meeting: MeetingOnPage | undefined) => ({
  title: meeting?.title ?? "",
  theme: meeting?.theme ?? "",
  day: meeting ? clockAt(new Date(meeting.startsAt)).day : daysAfter(today(), 21),
  from: meeting ? clockAt(new Date(meeting.startsAt)).time : "18:00",
  until: meeting ? clockAt(new Date(meeting.endsAt)).time : "20:00",
  place: meeting?.place ?? "",
  link: meeting?.link ?? "",
  words: meeting?.words ?? "",
  notice: String(meeting?.noticeDays ?? usualNotice),
  reminder: meeting ? String(meeting.reminderDays ?? "") : String(usualReminder),
  visibility: meeting?.visibility as Visibility | undefined,
});

type Form = ReturnType<typeof begun>;

/** When a meeting that ends before it begins by the clock goes on past midnight. */
export const momentsOf = ({ day, from, until }: Pick<Form, "day" | "from" | "until">) => ({
  startsAt: momentAt(day, from),
  endsAt: momentAt(until <= from ? daysAfter(day, 1) : day, until),
});

const orNull = (text: string) => text.trim() || null;

const described = ({ title, theme, place, link, words, notice, reminder }: Form) => ({
  title,
  theme: orNull(theme),
  place: orNull(place),
  link: orNull(link),
  words: orNull(words),
  noticeDays: Number(notice),
  reminderDays: reminder.trim() ? Number(reminder) : null,
});

/** Why a day and two times say no moments; nothing if they do. */
const isTimed = ({ day, from, until }: Pick<Form, "day" | "from" | "until">) => !!(day && from && until);

/** Plans a meeting of a council, or changes what is given about one. */
export function MeetingForm({ council, meeting, onPlanned, onClose }: Props) {
  const say = useWords();
  const { data } = useQuery(TO_PLAN, { variables: { id: council } });
  const { run, problem, isBusy } = useDeed();
  const [form, setForm] = useState(() => begun(meeting));
  const [isTried, setTried] = useState(false);
  const put = (some: Partial<Form>) => setForm((before) => ({ ...before, ...some }));
  const seats = data?.council?.seats.edges.map(({ node }) => node) ?? [];
  const when = isTimed(form) ? momentsOf(form) : { startsAt: new Date(Number.NaN), endsAt: new Date(Number.NaN) };
  const visibility = form.visibility ?? data?.council?.visibility ?? "members";
  const no = isTried ? whyNotMeeting({ ...described(form), ...when } as Described) : undefined;
  const submit = async () => {
    setTried(true);
    if (whyNotMeeting({ ...described(form), ...when } as Described)) return;
    const id = await run(async () => {
      const given = { ...described(form), visibility };
      if (meeting) await perform(meetingRoom(meeting.id), DESCRIBE, { id: meeting.id, meeting: given });
      const variables = { council, meeting: { ...given, startsAt: when.startsAt.toISOString(), endsAt: when.endsAt.toISOString() } };
      return meeting?.id ?? (await perform({ __typename: "Council", id: council, lists: {} }, PLAN, variables)).answer?.planMeeting.id;
    });
    if (id) onPlanned(id);
  };
  return (
    <FormDialog
      title={say(meeting ? "meetings.plan.change" : "meetings.plan.title")}
      send={say(meeting ? "meetings.plan.save" : "meetings.plan.send")}
      isBusy={isBusy}
      problem={problem}
      onSend={submit}
      onClose={onClose}
    >
      <TextField label={say("meetings.plan.name")} value={form.title} onChange={(title) => put({ title })} autoFocus />
      <TextField
        label={say("meetings.plan.theme")}
        hint={say("meetings.plan.themeHint")}
        value={form.theme}
        onChange={(theme) => put({ theme })}
      />
      {!meeting && <WhenFields form={form} put={put} />}
      {!meeting && <SuitsNote startsAt={when.startsAt} seats={seats} />}
      <TextField label={say("meetings.plan.place")} value={form.place} onChange={(place) => put({ place })} />
      <TextField label={say("meetings.plan.link")} type="url" value={form.link} onChange={(link) => put({ link })} />
      <TextArea label={say("meetings.plan.words")} value={form.words} onChange={(words) => put({ words })} rows={3} />
      <TextField label={say("meetings.plan.notice")} type="number" value={form.notice} onChange={(notice) => put({ notice })} />
      <TextField
        label={say("reminders.field")}
        hint={say("reminders.fieldHint")}
        type="number"
        value={form.reminder}
        onChange={(reminder) => put({ reminder })}
      />
      {data?.council && <VisibilitySelect hub={data.council.hub.id} value={visibility} onChange={(next) => put({ visibility: next })} />}
      <WhyNot no={no} />
    </FormDialog>
  );
}

/** The day and the two times of a meeting, side by side. */
export function WhenFields({ form, put }: { form: Pick<Form, "day" | "from" | "until">; put: (some: Partial<Form>) => void }) {
  const say = useWords();
  return (
    <div className="when-fields">
      <TextField label={say("meetings.plan.day")} type="date" value={form.day} onChange={(day) => put({ day })} />
      <TextField label={say("meetings.plan.from")} type="time" value={form.from} onChange={(from) => put({ from })} />
      <TextField label={say("meetings.plan.until")} type="time" value={form.until} onChange={(until) => put({ until })} />
    </div>
  );
}
