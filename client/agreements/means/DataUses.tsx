import pencil from "lucide/dist/esm/icons/pencil.mjs";
import plus from "lucide/dist/esm/icons/plus.mjs";
import x from "lucide/dist/esm/icons/x.mjs";
import { useState } from "react";
import { whyNotDataUse } from "../../../schema/agreements/means.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { Button } from "../../ui/Button.tsx";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { notify } from "../../ui/Notices.tsx";
import { Section } from "../../ui/Page.tsx";
import { useReason } from "../../ui/Refused.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { WhyNot } from "../../ui/WhyNot.tsx";
import { type AgreementRead, agreementRoom, partiesOf } from "../agreements.ts";
import type { AgreementAt } from "../part.ts";
import { ADD_USE, type DataUseRead, DESCRIBE_USE, REMOVE_USE } from "./means.ts";
import type { MeansRead } from "./useMeans.ts";
import "./Means.css";

/** Which personal data the cooperation needs, why, and who answers for them. */
export function DataUses({ at, means }: { at: AgreementAt; means: MeansRead }) {
  const say = useWords();
  const reason = useReason();
  const [changing, setChanging] = useState<DataUseRead | "new">();
  if (!(means.uses.length || means.mayChange)) return null;
  const { uses, mayChange, refetch } = means;
  const { agreement } = at;
  const remove = ({ id }: DataUseRead) =>
    perform(agreementRoom(agreement.id), REMOVE_USE, { id })
      .then(refetch)
      .catch((problem) => void notify({ text: reason(problem) }));
  const who = ({ controller }: DataUseRead) =>
    controller ? (controller.actor?.name ?? say("agreements.parties.hidden")) : say("means.data.both");
  return (
    <Section
      title={say("means.data.title")}
      action={
        mayChange && (
          <Button icon={plus} onPress={() => setChanging("new")}>
            {say("means.data.add")}
          </Button>
        )
      }
    >
      {!uses.length && (
        <p className="means-note">
          {say("means.data.none")} {say("means.data.noneHow")}
        </p>
      )}
      <ul className="goals">
        {uses.map((use) => (
          <li key={use.id}>
            <div>
              <p>{use.what}</p>
              <small>{use.why}</small>
              <small>{say("means.data.answersFor", { who: who(use) })}</small>
            </div>
            {mayChange && (
              <div className="goals-do">
                <IconButton icon={pencil} label={say("means.data.change", { what: use.what })} onPress={() => setChanging(use)} />
                <IconButton icon={x} label={say("means.data.remove", { what: use.what })} onPress={() => remove(use)} />
              </div>
            )}
          </li>
        ))}
      </ul>
      {changing && (
        <DataUseForm
          agreement={agreement}
          known={changing === "new" ? undefined : changing}
          onSaved={refetch}
          onClose={() => setChanging(undefined)}
        />
      )}
    </Section>
  );
}

const jointly = "jointly";

function DataUseForm(props: { agreement: AgreementRead; known: DataUseRead | undefined; onSaved: () => unknown; onClose: () => void }) {
  const say = useWords();
  const { agreement, known, onSaved, onClose } = props;
  const { run, problem, isBusy } = useDeed();
  const [what, setWhat] = useState(known?.what ?? "");
  const [why, setWhy] = useState(known?.why ?? "");
  const [controller, setController] = useState(known?.controller?.id ?? jointly);
  const [isTried, setTried] = useState(false);
  const use = { what, why, controller: controller === jointly ? null : controller };
  const no = whyNotDataUse(use);
  const send = async () => {
    setTried(true);
    if (no) return;
    const room = agreementRoom(agreement.id);
    const deed = () =>
      known ? perform(room, DESCRIBE_USE, { id: known.id, use }) : perform(room, ADD_USE, { agreement: agreement.id, use });
    if (!(await run<unknown>(deed))) return;
    await onSaved();
    onClose();
  };
  const parties = partiesOf(agreement).map(({ id, actor }) => ({ id, name: actor?.name ?? say("agreements.parties.hidden") }));
  return (
    <FormDialog
      title={known ? say("means.data.change", { what: known.what }) : say("means.data.add")}
      send={say("means.save")}
      {...{ isBusy, problem }}
      onSend={send}
      onClose={onClose}
    >
      <TextField label={say("means.data.what")} hint={say("means.data.whatHint")} value={what} onChange={setWhat} isRequired autoFocus />
      <TextField label={say("means.data.why")} value={why} onChange={setWhy} isRequired />
      <Select
        label={say("means.data.controller")}
        choices={[{ id: jointly, name: say("means.data.both") }, ...parties]}
        value={controller}
        onChange={setController}
      />
      <WhyNot no={isTried && no} />
    </FormDialog>
  );
}
