import { useState } from "react";
import { type Contributed, ContributionKind, contributionKinds, unitsOf, whyNotContribute } from "../../../schema/agreements/means.ts";
import { partsOf } from "../../../schema/day.ts";
import { refusal } from "../../../schema/refusal.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { Tick } from "../../ui/Tick.tsx";
import { today } from "../../ui/today.ts";
import { useDeed } from "../../ui/useDeed.ts";
import { WhyNot } from "../../ui/WhyNot.tsx";
import { type AgreementRead, agreementRoom, partiesOf } from "../agreements.ts";
import { ADD, type ContributionRead, DESCRIBE } from "./means.ts";

interface Props {
  agreement: AgreementRead;
  contributions: readonly ContributionRead[];
  /** The years of the term, and those that have something. */
  years: readonly number[];
  /** What is changed; nothing when something is added. */
  known: ContributionRead | undefined;
  onSaved: () => unknown;
  onClose: () => void;
}

const numberOf = (text: string) => (text.trim() ? Number(text.replace(/[\s ]/g, "")) : null);
const textOf = (number: number | null | undefined) => (number === null || number === undefined ? "" : String(number));

/** Says what a party brings: one thing, the same in each of the years that are ticked. */
export function ContributionDialog({ agreement, years, known, onSaved, onClose }: Props) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const parties = partiesOf(agreement);
  const [form, set] = useState(() => ({
    party: known?.party?.id ?? parties[0]?.id ?? "",
    kind: known?.kind ?? ContributionKind.Money,
    unit: known?.unit ?? unitsOf.Money[0]!,
    ...{ amount: textOf(known?.amount), value: textOf(known?.value), board: known?.board ?? "", account: known?.account ?? "" },
    ...{ words: known?.words ?? "", years: known ? [known.year] : [...years.slice(0, 1)] },
    isTried: false,
  }));
  const put = (some: Partial<typeof form>) => set((before) => ({ ...before, ...some }));
  const { party, kind, unit, isTried } = form;
  const isMoney = kind === ContributionKind.Money;
  const chosen = years.length ? years : [0, 1, 2].map((after) => partsOf(today())[0] + after);
  const contribution = {
    ...{ kind, unit, amount: numberOf(form.amount), value: isMoney ? null : numberOf(form.value) },
    ...{ board: form.board || null, account: form.account || null, words: form.words || null },
  };
  const no = whyNot({ ...contribution, year: form.years[0] ?? chosen[0]! }, form.years);
  const send = async () => {
    put({ isTried: true });
    if (no) return;
    const room = agreementRoom(agreement.id);
    const deed = () =>
      known ? perform(room, DESCRIBE, { id: known.id, contribution }) : perform(room, ADD, { party, years: form.years, contribution });
    if (!(await run<unknown>(deed))) return;
    await onSaved();
    onClose();
  };
  const tick = (year: number, isTicked: boolean) =>
    put({ years: isTicked ? [...form.years, year].sort((one, other) => one - other) : form.years.filter((one) => one !== year) });
  return (
    <FormDialog
      title={known ? say("means.change", { what: say(`means.kind.${known.kind}`), year: String(known.year) }) : say("means.add")}
      send={say("means.save")}
      {...{ isBusy, problem }}
      onSend={send}
      onClose={onClose}
    >
      {!known && (
        <Select
          label={say("means.party")}
          choices={parties.map(({ id, actor }) => ({ id, name: actor?.name ?? say("agreements.parties.hidden") }))}
          value={party}
          onChange={(id) => put({ party: id })}
        />
      )}
      <Select
        label={say("means.what")}
        choices={contributionKinds.map((id) => ({ id, name: say(`means.kind.${id}`) }))}
        value={kind}
        onChange={(id) => put({ kind: id, unit: unitsOf[id][0]! })}
      />
      <div className="field-pair">
        <TextField
          label={say("means.howMuch")}
          hint={say(`means.unit.${unit}`)}
          inputMode="numeric"
          value={form.amount}
          onChange={(amount) => put({ amount })}
        />
        {unitsOf[kind].length > 1 && (
          <Select
            label={say("means.countedIn")}
            choices={unitsOf[kind].map((id) => ({ id, name: say(`means.unit.${id}`) }))}
            value={unit}
            onChange={(id) => put({ unit: id })}
          />
        )}
        {!isMoney && (
          <TextField
            label={say("means.value")}
            hint={say("means.valueHow")}
            inputMode="numeric"
            value={form.value}
            onChange={(value) => put({ value })}
          />
        )}
      </div>
      {isMoney && (
        <div className="field-pair">
          <TextField label={say("means.board")} value={form.board} onChange={(board) => put({ board })} />
          <TextField label={say("means.account")} value={form.account} onChange={(account) => put({ account })} />
        </div>
      )}
      <TextField label={say("means.words")} hint={say("means.wordsHow")} value={form.words} onChange={(words) => put({ words })} />
      {!known && (
        <fieldset className="means-years">
          <legend className="field-label">{say("means.years")}</legend>
          {chosen.map((year) => (
            <Tick key={year} isSelected={form.years.includes(year)} onChange={(isTicked) => tick(year, isTicked)}>
              {year}
            </Tick>
          ))}
        </fieldset>
      )}
      <WhyNot no={isTried && no} />
    </FormDialog>
  );
}

/** Why what stands in the form cannot be saved; nothing if it can. */
const whyNot = (one: Contributed, years: readonly number[]) =>
  years.length ? whyNotContribute(one) : refusal("means.whyNot.yearsMissing");
