import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { CouncilKind, sides, whyNotCouncil } from "../../schema/councils.ts";
import { Visibility, whyNotShow } from "../../schema/hubs.ts";
import { PickActor } from "../access/PickActor.tsx";
import type { Picked } from "../access/PickOne.tsx";
import { VisibilitySelect } from "../hubs/VisibilitySelect.tsx";
import { useWords } from "../i18n.tsx";
import { perform } from "../live/deeds.ts";
import { useMe } from "../people/useMe.ts";
import { FormDialog } from "../ui/FormDialog.tsx";
import { PickMany } from "../ui/PickMany.tsx";
import { Select } from "../ui/Select.tsx";
import { TextArea } from "../ui/TextArea.tsx";
import { TextField } from "../ui/TextField.tsx";
import { Tick } from "../ui/Tick.tsx";
import { today } from "../ui/today.ts";
import { useDeed } from "../ui/useDeed.ts";
import { COUNCILS, type CouncilOnPage, councilRoom, DESCRIBE } from "./councils.ts";
import { QuorumFields, quorumOfFields, quorumWritten } from "./QuorumFields.tsx";
import { countsOf, QuotaFields, quotasOf } from "./QuotaFields.tsx";

const none = "none";
const orNull = (text: string) => text.trim() || null;
const numberOf = (text: string) => (text.trim() ? Number(text) : null);

const begun = (council: CouncilOnPage) => ({
  name: council.name,
  kind: council.kind,
  area: council.area?.id ?? none,
  parent: council.parent?.id ?? none,
  themes: council.themes.map(({ id }) => id),
  convenedFrom: council.convenedFrom,
  convenedBy: (council.convenedBy ?? undefined) as Picked | undefined,
  about: council.about ?? "",
  mandate: council.mandate ?? "",
  decidedBy: council.decidedBy ?? "",
  decidedOn: council.decidedOn ?? "",
  caseNumber: council.caseNumber ?? "",
  support: council.support ?? "",
  supportSum: council.supportSum === null ? "" : String(council.supportSum),
  meetsPerYear: council.meetsPerYear === null ? "" : String(council.meetsPerYear),
  minutesDays: String(council.minutesDays),
  endedOn: council.endedOn ?? "",
  parity: council.parity,
  genderBalance: council.genderBalance,
  counts: countsOf(council.quotas),
  quorum: quorumWritten(council.quorum),
  visibility: council.visibility,
});

type Form = ReturnType<typeof begun>;

/** The form as what is to be written. */
const writtenOf = ({ counts, ...form }: Form) => ({
  ...form,
  area: form.area === none ? null : form.area,
  parent: form.parent === none ? null : form.parent,
  convenedBy: form.convenedBy?.id ?? null,
  about: orNull(form.about),
  mandate: orNull(form.mandate),
  decidedBy: orNull(form.decidedBy),
  decidedOn: form.decidedOn || null,
  caseNumber: orNull(form.caseNumber),
  support: orNull(form.support),
  supportSum: numberOf(form.supportSum),
  meetsPerYear: numberOf(form.meetsPerYear),
  minutesDays: numberOf(form.minutesDays) ?? undefined,
  endedOn: form.endedOn || null,
  quotas: quotasOf(counts),
  quorum: quorumOfFields(form.quorum),
});

interface Fields {
  form: Form;
  put: (some: Partial<Form>) => void;
}

/** What it is, where it is, and who convenes it. */
function WhoFields({ council, form, put }: Fields & { council: CouncilOnPage }) {
  const say = useWords();
  const { hub } = council;
  const { data } = useQuery(COUNCILS, { variables: { hub: hub.slug } });
  const others = data?.hub?.councils.edges.map(({ node }) => node).filter(({ id }) => id !== council.id) ?? [];
  const areas = hub.areas.edges.map(({ node }) => node);
  return (
    <>
      <TextField
        label={say("councils.form.name")}
        value={form.name}
        onChange={(name) => put({ name })}
        whyNot={whyNotCouncil({ name: form.name }, today())}
      />
      <Select
        label={say("councils.kindOf")}
        choices={Object.values(CouncilKind).map((id) => ({ id, name: say(`councils.kind.${id}`) }))}
        value={form.kind}
        onChange={(kind) => put({ kind })}
      />
      <TextArea label={say("councils.form.about")} value={form.about} onChange={(about) => put({ about })} rows={3} />
      <div className="field-pair">
        <Select
          label={say("councils.form.area")}
          choices={[{ id: none, name: say("councils.form.wholeHub") }, ...areas]}
          value={form.area}
          onChange={(area) => put({ area })}
        />
        <Select
          label={say("councils.form.parent")}
          choices={[{ id: none, name: say("councils.form.noParent") }, ...others.map(({ id, name }) => ({ id, name }))]}
          value={form.parent}
          onChange={(parent) => put({ parent })}
        />
      </div>
      <PickMany
        label={say("councils.form.themes")}
        choices={hub.themes.edges.map(({ node }) => node)}
        value={form.themes}
        onChange={(themes) => put({ themes })}
      />
      <Select
        label={say("councils.form.convenedFrom")}
        choices={sides.map((id) => ({ id, name: say(`councils.side.${id}`) }))}
        value={form.convenedFrom}
        onChange={(convenedFrom) => put({ convenedFrom })}
      />
      <PickActor
        hub={hub.slug}
        label={say("councils.form.convenedBy")}
        value={form.convenedBy}
        onChange={(convenedBy) => put({ convenedBy })}
      />
    </>
  );
}

/** What it is to do, who decided so, which support it has, how often it meets. */
function BasisFields({ form, put }: Fields) {
  const say = useWords();
  const text = (field: "decidedBy" | "caseNumber") => (
    <TextField
      label={say(`councils.form.${field}`)}
      value={form[field]}
      onChange={(next) => put({ [field]: next })}
      whyNot={whyNotCouncil({ [field]: form[field] }, today())}
    />
  );
  const day = (field: "decidedOn" | "endedOn") => (
    <TextField
      label={say(`councils.form.${field}`)}
      type="date"
      value={form[field]}
      onChange={(next) => put({ [field]: next })}
      whyNot={whyNotCouncil({ [field]: form[field] || null }, today())}
    />
  );
  const number = (field: "supportSum" | "meetsPerYear" | "minutesDays") => (
    <TextField
      label={say(`councils.form.${field}`)}
      type="number"
      inputMode="numeric"
      value={form[field]}
      onChange={(next) => put({ [field]: next })}
      whyNot={whyNotCouncil({ [field]: numberOf(form[field]) }, today())}
    />
  );
  return (
    <>
      <TextArea label={say("councils.form.mandate")} value={form.mandate} onChange={(mandate) => put({ mandate })} rows={3} />
      {text("decidedBy")}
      <div className="field-pair">
        {day("decidedOn")}
        {text("caseNumber")}
      </div>
      <TextArea label={say("councils.form.support")} value={form.support} onChange={(support) => put({ support })} rows={2} />
      <div className="field-pair">
        {number("supportSum")}
        {number("meetsPerYear")}
      </div>
      <div className="field-pair">
        {number("minutesDays")}
        {day("endedOn")}
      </div>
    </>
  );
}

/** Everything that is said of a council itself, to be changed by those who keep it. */
export function CouncilForm({ council, onClose }: { council: CouncilOnPage; onClose: () => void }) {
  const say = useWords();
  const { rights } = useMe();
  const { run, problem, isBusy } = useDeed();
  const [form, set] = useState(() => begun(council));
  const put = (some: Partial<Form>) => set((before) => ({ ...before, ...some }));
  const written = writtenOf(form);
  const submit = async () => {
    if (whyNotCouncil(written, today()) || whyNotShow(rights, council.hub.id, form.visibility as Visibility)) return;
    const done = await run(() => perform(councilRoom(council.id), DESCRIBE, { id: council.id, council: written }));
    if (done) onClose();
  };
  return (
    <FormDialog
      title={say("councils.form.changeNamed", { council: council.name })}
      send={say("councils.form.save")}
      isBusy={isBusy}
      problem={problem}
      onSend={submit}
      onClose={onClose}
    >
      <WhoFields council={council} form={form} put={put} />
      <h3>{say("councils.form.basis")}</h3>
      <BasisFields form={form} put={put} />
      <h3>{say("councils.rule.title")}</h3>
      <QuotaFields value={form.counts} onChange={(counts) => put({ counts })} />
      <Tick isSelected={form.parity} onChange={(parity) => put({ parity })}>
        {say("councils.rule.parity")}
      </Tick>
      <Tick isSelected={form.genderBalance} onChange={(genderBalance) => put({ genderBalance })}>
        {say("councils.rule.genderBalance")}
      </Tick>
      <QuorumFields kind={form.kind} value={form.quorum} onChange={(quorum) => put({ quorum })} />
      <VisibilitySelect hub={council.hub.id} value={form.visibility} onChange={(visibility) => put({ visibility })} />
    </FormDialog>
  );
}
