import { useState } from "react";
import { PointsFrom, type PointsRule, whyNotPointsRule } from "../../../schema/councils/points.ts";
import { lastDayFor, meetingFor } from "../../../schema/meetings/points.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { useMoment } from "../useMoment.ts";
import { type Preparing, preparedRoom, SET_RULE } from "./points.ts";
import { useMeetingName } from "./useMeetingName.ts";

/** Who can send in points to a council, and until when for its next meeting, as sentences. */
export function RuleLine({ council }: { council: Preparing }) {
  const say = useWords();
  const moment = useMoment();
  const nameOf = useMeetingName();
  const rule = council.points as PointsRule;
  const meetings = council.meetings.edges.map(({ node }) => node);
  const next = meetingFor(meetings as never[], rule, undefined, new Date()) as (typeof meetings)[number] | undefined;
  const until = next && say("points.rule.until", { meeting: nameOf(next), day: moment.date(lastDayFor(next, rule)) });
  return (
    <p className="points-note">
      {say(`points.rule.says.${rule.from}`, { place: council.area?.name ?? council.hub.name })} {until} {say("points.rule.late")}
    </p>
  );
}

/** Changes who can send in points, and until when. */
export function RuleDialog({ council, onClose }: { council: Preparing; onClose: () => void }) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const [from, setFrom] = useState(council.points.from as PointsFrom);
  const [text, setText] = useState(council.points.days === null ? "" : String(council.points.days));
  const points = { from, days: text.trim() ? Number(text) : null };
  const save = async () => {
    if (whyNotPointsRule(points)) return;
    if (await run(() => perform(preparedRoom(council.id), SET_RULE, { id: council.id, points }))) onClose();
  };
  return (
    <FormDialog
      title={say("points.rule.title")}
      send={say("house.ui.save")}
      isBusy={isBusy}
      problem={problem}
      onSend={save}
      onClose={onClose}
    >
      <Select
        label={say("points.rule.title")}
        choices={Object.values(PointsFrom).map((id) => ({ id, name: say(`points.rule.from.${id}`) }))}
        value={from}
        onChange={setFrom}
      />
      <TextField
        label={say("points.rule.days")}
        hint={say("points.rule.daysHint")}
        inputMode="numeric"
        value={text}
        onChange={(next) => setText(next.replace(/\D/g, "").slice(0, 3))}
        whyNot={whyNotPointsRule(points)}
      />
    </FormDialog>
  );
}
