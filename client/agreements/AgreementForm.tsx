import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { AgreementKind, whyNotAgreement } from "../../schema/agreements.ts";
import { Visibility, whyNotShow } from "../../schema/hubs.ts";
import { useWords } from "../i18n.tsx";
import { perform } from "../live/deeds.ts";
import { useMe } from "../people/useMe.ts";
import { FormDialog } from "../ui/FormDialog.tsx";
import { PickMany } from "../ui/PickMany.tsx";
import { Radios } from "../ui/Radios.tsx";
import { Select } from "../ui/Select.tsx";
import { TextArea } from "../ui/TextArea.tsx";
import { TextField } from "../ui/TextField.tsx";
import { useDeed } from "../ui/useDeed.ts";
import { WhyNot } from "../ui/WhyNot.tsx";
import { type AgreementRead, agreementRoom, CHOICES, DESCRIBE } from "./agreements.ts";
import type { AgreementAt } from "./part.ts";

const none = "none";
const orNull = (id: string) => (id === none ? null : id);

const begun = (agreement: AgreementRead) => ({
  title: agreement.title,
  kind: agreement.kind,
  purpose: agreement.purpose ?? "",
  area: agreement.area?.id ?? none,
  themes: agreement.themes.map(({ id }) => id),
  startsOn: agreement.startsOn ?? "",
  endsOn: agreement.endsOn ?? "",
  caseNumber: agreement.caseNumber ?? "",
  steeringGroup: agreement.steeringGroup?.id ?? none,
  follows: agreement.follows?.id ?? none,
  visibility: agreement.visibility,
});

/** What is said of an agreement itself, to be changed by those who have part in it. */
export function AgreementForm({ at: { agreement }, onClose }: { at: AgreementAt; onClose: () => void }) {
  const say = useWords();
  const { rights } = useMe();
  const { data } = useQuery(CHOICES, { variables: { hub: agreement.hub.slug } });
  const { run, problem, isBusy } = useDeed();
  const [form, set] = useState(() => begun(agreement));
  const put = (some: Partial<typeof form>) => set((before) => ({ ...before, ...some }));
  const written = {
    ...{ ...form, purpose: form.purpose.trim() || null, caseNumber: form.caseNumber.trim() || null },
    ...{ area: orNull(form.area), steeringGroup: orNull(form.steeringGroup), follows: orNull(form.follows) },
    ...{ startsOn: form.startsOn || null, endsOn: form.endsOn || null },
  };
  const no = whyNotAgreement(written);
  const send = async () => {
    if (no) return;
    if (await run(() => perform(agreementRoom(agreement.id), DESCRIBE, { id: agreement.id, agreement: written }))) onClose();
  };
  const areas = agreement.hub.areas.edges.map(({ node }) => node);
  const councils = data?.hub?.councils.edges.map(({ node }) => node) ?? (agreement.steeringGroup ? [agreement.steeringGroup] : []);
  const earlier = data?.hub?.agreements.edges.map(({ node: { id, title } }) => ({ id, name: title })) ?? [];
  const circles = [Visibility.public, Visibility.members, Visibility.officials];
  return (
    <FormDialog
      title={say("agreements.about.change")}
      send={say("agreements.about.save")}
      isBusy={isBusy}
      problem={problem}
      onSend={send}
      onClose={onClose}
    >
      <TextField
        label={say("agreements.about.name")}
        value={form.title}
        onChange={(title) => put({ title })}
        whyNot={whyNotAgreement({ title: form.title })}
      />
      <Radios
        label={say("agreements.about.kind")}
        choices={Object.values(AgreementKind).map((id) => ({ id, name: say(`agreements.kind.${id}`) }))}
        value={form.kind}
        onChange={(kind) => put({ kind })}
      />
      <TextArea label={say("agreements.about.purpose")} rows={4} value={form.purpose} onChange={(purpose) => put({ purpose })} />
      <div className="field-pair">
        <TextField label={say("agreements.about.startsOn")} type="date" value={form.startsOn} onChange={(startsOn) => put({ startsOn })} />
        <TextField label={say("agreements.about.endsOn")} type="date" value={form.endsOn} onChange={(endsOn) => put({ endsOn })} />
      </div>
      <div className="field-pair">
        <Select
          label={say("agreements.about.area")}
          choices={[{ id: none, name: say("agreements.wholeHub") }, ...areas]}
          value={form.area}
          onChange={(area) => put({ area })}
        />
        <TextField label={say("agreements.about.caseNumber")} value={form.caseNumber} onChange={(caseNumber) => put({ caseNumber })} />
      </div>
      <PickMany
        label={say("agreements.about.themes")}
        choices={agreement.hub.themes.edges.map(({ node }) => node)}
        value={form.themes}
        onChange={(themes) => put({ themes })}
      />
      <Select
        label={say("agreements.about.steeringGroup")}
        choices={[{ id: none, name: say("agreements.about.noSteeringGroup") }, ...councils]}
        value={form.steeringGroup}
        onChange={(steeringGroup) => put({ steeringGroup })}
      />
      <Select
        label={say("agreements.about.follows")}
        choices={[{ id: none, name: say("agreements.about.followsNone") }, ...earlier.filter(({ id }) => id !== agreement.id)]}
        value={form.follows}
        onChange={(follows) => put({ follows })}
      />
      <Select
        label={say("agreements.about.visibility")}
        choices={circles
          .filter((id) => id === form.visibility || !whyNotShow(rights, agreement.hub.id, id, [agreement.id]))
          .map((id) => ({ id, name: say(`agreements.visibility.${id as "public"}`) }))}
        value={form.visibility}
        onChange={(visibility) => put({ visibility })}
      />
      <WhyNot no={no} />
    </FormDialog>
  );
}
