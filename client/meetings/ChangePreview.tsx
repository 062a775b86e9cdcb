import { afterChange, isOther, type Outcome, type Plan, type Planned } from "../../schema/meetings/seriesChange.ts";
import { isInOfficeHours } from "../../schema/meetings/suits.ts";
import { useWords } from "../i18n.tsx";
import { Section } from "../ui/Page.tsx";
import { SuitsNote } from "./SuitsNote.tsx";
import { useMoment } from "./useMoment.ts";
import { useRuleWords } from "./useRuleWords.ts";
import "./ChangePreview.css";

/** What becomes of a meeting or a day, as it is shown. */
interface Line {
  key: string;
  what: "same" | "changed" | "comes" | "goes" | "stays";
  was?: string;
  is?: string;
  note: string;
}

const told = ["title", "theme", "place", "link", "noticeDays", "reminderDays"] as const;

/** What becomes of the meetings of a series, each in a line. */
function useLines(was: Plan, becomes: Plan, outcomes: readonly Outcome[]): Line[] {
  const say = useWords();
  const moment = useMoment();
  const at = ({ startsAt, endsAt }: Pick<Planned, "startsAt" | "endsAt">) => `${moment.long(startsAt)} ${moment.span(startsAt, endsAt)}`;
  return outcomes.map((outcome): Line => {
    if (outcome.what === "comes") return { key: outcome.to.day, what: "comes", is: at(outcome.to), note: say("seriesChange.new") };
    const { meeting } = outcome;
    const before = { key: meeting.id, was: at(meeting) };
    if (outcome.what === "goes") return { ...before, what: "goes", note: say("seriesChange.gone") };
    if (outcome.what === "stays") return { ...before, what: "stays", note: say(`seriesChange.${outcome.why}`) };
    const after = afterChange(meeting, outcome.to, was, becomes);
    if (!isOther(meeting, after)) return { ...before, what: "same", note: say("seriesChange.same") };
    const fields = told.filter((name) => name in after && ((after as Partial<Planned>)[name] ?? null) !== (meeting[name] ?? null));
    return {
      ...before,
      what: "changed",
      ...(at(after) !== at(meeting) && { is: at(after) }),
      note: fields.map((name) => say(`seriesChange.field.${name}`)).join(", "),
    };
  });
}

interface Props {
  was: Plan;
  becomes: Plan;
  outcomes: readonly Outcome[];
  seats: readonly { side: string; paid: boolean }[];
}

/** What a change of a series will do: the new rule in words, how many meetings it touches, and what becomes of each. */
export function ChangePreview({ was, becomes, outcomes, seats }: Props) {
  const say = useWords();
  const words = useRuleWords();
  const lines = useLines(was, becomes, outcomes);
  const count = (what: Line["what"]) => lines.filter((line) => line.what === what).length;
  const sums = (["changed", "comes", "goes", "stays"] as const).flatMap((what) =>
    count(what) ? [say(`seriesChange.${what}`, { count: count(what) })] : [],
  );
  const moved = outcomes.flatMap((outcome) => (outcome.what === "comes" || outcome.what === "changes" ? outcome.to : []));
  const unsuited = moved.find(({ startsAt }) => isInOfficeHours(startsAt));
  const isNothing = !count("changed") && !count("comes") && !count("goes");
  return (
    <aside className="preview">
      <Section title={say("seriesChange.preview")}>
        <p className="preview-rule">{words(becomes)}</p>
        {unsuited && <SuitsNote startsAt={unsuited.startsAt} seats={seats} />}
        <p className="preview-count" role="status">
          {isNothing ? say("seriesChange.nothing") : `${sums.join(", ")}.`}
        </p>
        <ol className="change-lines">
          {lines.map(({ key, what, was: before, is, note }) => (
            <li key={key} data-what={what}>
              {before && (is || what === "goes" ? <del>{before}</del> : <span>{before}</span>)}
              {is && <ins>{is}</ins>}
              {note && <small>{note}</small>}
            </li>
          ))}
        </ol>
      </Section>
    </aside>
  );
}
