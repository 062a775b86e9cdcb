import { MarkKind, Severity } from "../../../schema/agreements/marks.ts";
import type { Rules } from "../../../schema/agreements/rules.ts";
import { standingOf } from "../../../schema/agreements/standing.ts";
import { useWords } from "../../i18n.tsx";
import { Section } from "../../ui/Page.tsx";
import { today } from "../../ui/today.ts";
import type { MeasuredRead, RulesHub } from "./rules.ts";

/** What of the rules is counted: it is fulfilled unless an agreement is marked for it. */
const counted = [MarkKind.Length, MarkKind.FollowUp, MarkKind.Notice] as const;
const broken: readonly Severity[] = [Severity.Overdue, Severity.NeedsMe, Severity.Noted];

const isFulfilled = ({ stage, startsOn, endsOn, followUps }: MeasuredRead, rules: Rules, kind: MarkKind) => {
  const known = followUps.edges.map(({ node: { dueOn, heldOn, state } }) => ({ dueOn, heldOn, isMissed: state === "Missed" }));
  const marks = standingOf({ stage, startsOn, endsOn, parties: [], followUps: known }, rules, today());
  return !marks.some((mark) => mark.kind === kind && broken.includes(mark.severity));
};

/** How many of the agreements in force fulfil some rules, one by one: a bar, and the numbers. */
export function Fulfilled({ hub, rules }: { hub: RulesHub; rules: Rules }) {
  const say = useWords();
  const agreements = hub.agreements.edges.map(({ node }) => node);
  const of = agreements.length;
  if (!of) return <p className="rules-note">{say("rules.preview.none")}</p>;
  return (
    <ul className="rules-preview">
      {counted.map((kind) => {
        const count = agreements.filter((one) => isFulfilled(one, rules, kind)).length;
        return (
          <li key={kind}>
            <span>{say(`rules.preview.${kind}`)}</span>
            <meter min={0} max={of} value={count} aria-label={say(`rules.preview.${kind}`)} />
            <strong>{say("rules.preview.of", { count: String(count), of: String(of) })}</strong>
          </li>
        );
      })}
    </ul>
  );
}

/** The agreements in force against the rules that hold. */
export function RulesPreview({ hub, rules }: { hub: RulesHub; rules: Rules }) {
  const say = useWords();
  return (
    <Section title={say("rules.preview.title")}>
      <Fulfilled hub={hub} rules={rules} />
    </Section>
  );
}
