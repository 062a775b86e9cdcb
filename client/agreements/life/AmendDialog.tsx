import { useState } from "react";
import { useNavigate } from "react-router";
import { VersionAim, whyNotAmend } from "../../../schema/agreements/versions.ts";
import { PickActor } from "../../access/PickActor.tsx";
import type { Picked } from "../../access/PickOne.tsx";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { Radios } from "../../ui/Radios.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { WhyNot } from "../../ui/WhyNot.tsx";
import { AMEND, type LifeRead } from "./life.ts";

const aims = [VersionAim.Change, VersionAim.Extension, VersionAim.HandOver] as const;

/** Begins to change an agreement in force: its text, its term, or who has a party's place. */
export function AmendDialog({ life, onClose }: { life: LifeRead; onClose: () => void }) {
  const say = useWords();
  const go = useNavigate();
  const { run, problem, isBusy } = useDeed();
  const [isTried, setTried] = useState(false);
  const [aim, setAim] = useState<(typeof aims)[number]>(VersionAim.Change);
  const [joining, setJoining] = useState<Picked>();
  const [form, set] = useState({ why: "", learned: "", endsOn: "", leaving: null as string | null });
  const put = (some: Partial<typeof form>) => set((before) => ({ ...before, ...some }));
  const amendment = {
    ...{ aim, why: form.why, learned: form.learned.trim() || null },
    endsOn: aim === VersionAim.Extension ? form.endsOn || null : null,
    ...(aim === VersionAim.HandOver && { leaving: form.leaving, joining: joining?.id ?? null }),
  };
  const no = whyNotAmend(life, life.texts, amendment);
  const send = async () => {
    setTried(true);
    if (no) return;
    const room = { __typename: "Agreement", id: life.id, lists: { AgreementVersion: "versions" } };
    if (await run(() => perform(room, AMEND, { agreement: life.id, amendment }))) go(`/${life.hub.slug}/agreements/${life.id}/text`);
  };
  return (
    <FormDialog
      title={say("drafting.amend.do")}
      send={say("drafting.amend.send")}
      isBusy={isBusy}
      problem={problem}
      onSend={send}
      onClose={onClose}
    >
      <p>{say("drafting.amend.how")}</p>
      <Radios
        label={say("drafting.amend.aim")}
        choices={aims.map((id) => ({ id, name: say(`drafting.amend.aims.${id}`) }))}
        value={aim}
        onChange={setAim}
      />
      {aim === VersionAim.Extension && (
        <TextField label={say("drafting.amend.endsOn")} type="date" value={form.endsOn} onChange={(endsOn) => put({ endsOn })} />
      )}
      {aim === VersionAim.HandOver && (
        <>
          <Select
            label={say("drafting.amend.leaving")}
            choices={life.parties.flatMap(({ id, actor }) => (actor ? [{ id, name: actor.name }] : []))}
            value={form.leaving}
            onChange={(leaving) => put({ leaving })}
          />
          <PickActor hub={life.hub.slug} label={say("drafting.amend.joining")} value={joining} onChange={setJoining} />
        </>
      )}
      <TextArea label={say("drafting.amend.why")} rows={2} value={form.why} onChange={(why) => put({ why })} />
      <TextArea label={say("drafting.amend.learned")} rows={2} value={form.learned} onChange={(learned) => put({ learned })} />
      <WhyNot no={isTried && no} />
    </FormDialog>
  );
}
