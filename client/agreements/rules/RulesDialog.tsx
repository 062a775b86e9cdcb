import { useState } from "react";
import { perYearChoices } from "../../../schema/agreements/due.ts";
import { OpenPart, type Rules, whyNotRules } from "../../../schema/agreements/rules.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { Tick } from "../../ui/Tick.tsx";
import { today } from "../../ui/today.ts";
import { useDeed } from "../../ui/useDeed.ts";
import { WhyNot } from "../../ui/WhyNot.tsx";
import { type Decider, Deciders } from "./Deciders.tsx";
import { Fulfilled } from "./RulesPreview.tsx";
import { DECIDE, type RulesHub } from "./rules.ts";

interface Props {
  hub: RulesHub;
  /** What holds now, which the new rules begin as. */
  begun: Rules;
  onSaved: () => void;
  onClose: () => void;
}

const begin = (rules: Rules) => ({
  ...{ startsOn: today(), usualYears: String(rules.usualYears), followUpsPerYear: String(rules.followUpsPerYear) },
  ...{ steeringLeast: String(rules.steeringLeast), steeringMost: String(rules.steeringMost), noticeMonths: String(rules.noticeMonths) },
  decides: rules.decides.map(({ from, body }, at): Decider => ({ at, from: String(from), body })),
  opens: [...rules.opens] as OpenPart[],
});

const numberOf = (text: string) => (text.trim() ? Number(text.replace(/\s/g, "")) : Number.NaN);

const written = ({ startsOn, decides, opens, ...counts }: ReturnType<typeof begin>) => ({
  ...{ startsOn, opens },
  ...{ usualYears: numberOf(counts.usualYears), followUpsPerYear: numberOf(counts.followUpsPerYear) },
  ...{ steeringLeast: numberOf(counts.steeringLeast), steeringMost: numberOf(counts.steeringMost) },
  noticeMonths: numberOf(counts.noticeMonths),
  decides: decides.map(({ from, body }) => ({ from: numberOf(from), body })),
});

/** Writes what the hub has decided for its agreements from a day, and shows while it is written how many of them fulfil it. */
export function RulesDialog({ hub, begun, onSaved, onClose }: Props) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const [form, set] = useState(() => begin(begun));
  const put = (some: Partial<typeof form>) => set((before) => ({ ...before, ...some }));
  const rules = written(form);
  const no = whyNotRules(rules, today());
  const send = async () => {
    if (no) return;
    if (!(await run(() => perform({ __typename: "Hub", id: hub.id, lists: {} }, DECIDE, { hub: hub.id, rules })))) return;
    onSaved();
    onClose();
  };
  const number = (field: "usualYears" | "steeringLeast" | "steeringMost" | "noticeMonths") => (
    <TextField label={say(`rules.${field}`)} inputMode="numeric" value={form[field]} onChange={(value) => put({ [field]: value })} />
  );
  const open = (part: OpenPart, isOpen: boolean) =>
    put({ opens: isOpen ? [...form.opens, part] : form.opens.filter((one) => one !== part) });
  return (
    <FormDialog title={say("rules.change")} send={say("rules.save")} {...{ isBusy, problem }} onSend={send} onClose={onClose}>
      <TextField
        label={say("rules.startsOn")}
        hint={say("rules.startsOnHow")}
        type="date"
        value={form.startsOn}
        onChange={(startsOn) => put({ startsOn })}
      />
      <div className="field-pair">
        {number("usualYears")}
        {number("noticeMonths")}
      </div>
      <Select
        label={say("rules.followUpsPerYear")}
        choices={perYearChoices.map((count) => ({ id: String(count), name: say("rules.times", { count }) }))}
        value={form.followUpsPerYear}
        onChange={(followUpsPerYear) => put({ followUpsPerYear })}
      />
      <div className="field-pair">
        {number("steeringLeast")}
        {number("steeringMost")}
      </div>
      <Deciders value={form.decides} onChange={(decides) => put({ decides })} />
      <fieldset className="rules-open">
        <legend className="field-label">{say("rules.open")}</legend>
        <p className="field-hint">{say("rules.openHow")}</p>
        {Object.values(OpenPart).map((part) => (
          <Tick key={part} isSelected={form.opens.includes(part)} onChange={(isOpen) => open(part, isOpen)}>
            {say(`rules.openPart.${part}`)}
          </Tick>
        ))}
      </fieldset>
      {!no && (
        <section className="rules-would">
          <h3>{say("rules.preview.title")}</h3>
          <Fulfilled hub={hub} rules={rules} />
        </section>
      )}
      <WhyNot no={no} />
    </FormDialog>
  );
}
