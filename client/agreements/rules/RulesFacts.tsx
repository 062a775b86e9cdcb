import { OpenPart, type Rules } from "../../../schema/agreements/rules.ts";
import { useWords } from "../../i18n.tsx";
import { Fact } from "../../ui/Fact.tsx";
import { useAmounts } from "../means/useAmounts.ts";

/** A hub's rules for its agreements, each with what it says. */
export function RulesFacts({ rules }: { rules: Rules }) {
  const say = useWords();
  const { number } = useAmounts();
  const { usualYears, followUpsPerYear, steeringLeast: least, steeringMost: most, noticeMonths, decides, opens } = rules;
  const bySum = decides.toSorted((one, other) => one.from - other.from);
  const decidesSaid = ({ from, body }: (typeof decides)[number], at: number) => {
    if (from) return say("rules.decidesLine", { sum: number(from), body });
    const next = bySum[at + 1];
    return next ? say("rules.decidesUnder", { sum: number(next.from), body }) : say("rules.decidesAny", { body });
  };
  const open = Object.values(OpenPart).filter((part) => opens.includes(part));
  return (
    <dl className="rules-facts facts-below">
      <Fact name={say("rules.usualYears")}>{say("rules.years", { count: usualYears })}</Fact>
      <Fact name={say("rules.followUps")}>{say("rules.times", { count: followUpsPerYear })}</Fact>
      <Fact name={say("rules.steering")}>{say("rules.between", { least: String(least), most: String(most) })}</Fact>
      <Fact name={say("rules.notice")}>{say("rules.months", { count: noticeMonths })}</Fact>
      <Fact name={say("rules.decides")}>
        {bySum.length
          ? bySum.map((one, at) => <span key={`${one.from} ${one.body}`}>{decidesSaid(one, at)}</span>)
          : say("rules.decidesNone")}
      </Fact>
      <Fact name={say("rules.open")}>
        {open.length ? open.map((part) => <span key={part}>{say(`rules.openPart.${part}`)}</span>) : say("rules.openNone")}
      </Fact>
    </dl>
  );
}
