import { useWords } from "../i18n.tsx";
import { LinesField } from "../ui/LinesField.tsx";
import { Section } from "../ui/Page.tsx";
import { TextField } from "../ui/TextField.tsx";
import { SeriesRule } from "./SeriesRule.tsx";
import type { SeriesForm } from "./seriesForm.ts";

interface Props {
  form: SeriesForm;
  put: (some: Partial<SeriesForm>) => void;
  /** Whether it goes on already: then its first day is past. */
  goesOn?: boolean;
}

/** What is said of a series: what its meetings have in common, and when they are. */
export function SeriesFields({ form, put, goesOn }: Props) {
  const say = useWords();
  return (
    <>
      <Section title={say("meetings.series.what")}>
        <TextField label={say("meetings.plan.name")} value={form.title} onChange={(title) => put({ title })} />
        <TextField label={say("meetings.plan.place")} value={form.place} onChange={(place) => put({ place })} />
        <TextField label={say("meetings.plan.link")} type="url" value={form.link} onChange={(link) => put({ link })} />
        <LinesField
          label={say("meetings.series.themes")}
          hint={say("meetings.series.themesHint")}
          value={form.themes}
          onChange={(themes) => put({ themes })}
        />
        <TextField label={say("meetings.plan.notice")} type="number" value={form.notice} onChange={(notice) => put({ notice })} />
        <TextField
          label={say("reminders.field")}
          hint={say("reminders.fieldHint")}
          type="number"
          value={form.reminder}
          onChange={(reminder) => put({ reminder })}
        />
      </Section>
      <Section title={say("meetings.series.when")}>
        <SeriesRule form={form} put={put} goesOn={goesOn} />
      </Section>
    </>
  );
}
