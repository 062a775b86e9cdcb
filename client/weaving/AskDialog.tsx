import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { AskingAnswer, AskingWay, whyNotAsk } from "../../schema/weaving/introduction.ts";
import { usePersonName } from "../access/usePersonName.ts";
import { useWords } from "../i18n.tsx";
import { nodesOf } from "../maps/onMap.ts";
import { FormDialog } from "../ui/FormDialog.tsx";
import { PickMany } from "../ui/PickMany.tsx";
import { Select } from "../ui/Select.tsx";
import { TextArea } from "../ui/TextArea.tsx";
import { TextField } from "../ui/TextField.tsx";
import { today } from "../ui/today.ts";
import { Day } from "../ui/When.tsx";
import { type IntroductionRead, LAST_ASKED } from "./introductions.ts";
import type { Introducing } from "./useIntroducing.ts";

interface Asked {
  id: string;
  name: string;
}

const unsaid = "unsaid";

/** What the actor was asked last, by anybody and about whomever, so that it is not contacted by several. */
function LastAsked({ actor, last }: { actor: Asked; last: LastRead | undefined }) {
  const say = useWords();
  const personName = usePersonName();
  if (!last) return <p className="intro-note">{say("introductions.neverAsked", { actor: actor.name })}</p>;
  const { one, other } = last.introduction;
  const waits = last.answer === AskingAnswer.Waiting;
  const values = {
    actor: actor.name,
    by: last.person ? personName(last.person) : say("introductions.someone"),
    about: one.id === actor.id ? other.name : one.name,
    day: () => <Day on={last.askedOn} />,
  };
  return (
    <p className="intro-note" data-waits={waits || undefined}>
      {waits
        ? say.rich("introductions.lastAskedWaiting", values)
        : say.rich("introductions.lastAsked", { ...values, answer: say(`introductions.answer.${last.answer}`) })}
    </p>
  );
}

interface LastRead {
  askedOn: string;
  answer: AskingAnswer;
  person: { name: string } | null;
  introduction: { one: Asked; other: Asked };
}

interface Props {
  introduction: IntroductionRead;
  actor: Asked;
  introducing: Introducing;
  onClose: () => void;
}

/** That an actor has been asked: whom was spoken with, when and how; what it was asked last stands above. */
export function AskDialog({ introduction, actor, introducing, onClose }: Props) {
  const say = useWords();
  const { data } = useQuery(LAST_ASKED, { variables: { actor: actor.id }, fetchPolicy: "network-only" });
  const [contacts, setContacts] = useState<readonly string[]>([]);
  const [askedOn, setAskedOn] = useState(today());
  const [way, setWay] = useState<AskingWay | typeof unsaid>(unsaid);
  const [note, setNote] = useState("");
  const [isBusy, setBusy] = useState(false);
  const other = introduction.one.id === actor.id ? introduction.other : introduction.one;
  const no = whyNotAsk({ ...introduction, askings: nodesOf(introduction.askings) }, { actor, askedOn, note }, today());
  const people = nodesOf(data?.actor?.contacts ?? { edges: [] }).map(({ id, name, role }) => ({ id, name, detail: role ?? undefined }));
  const submit = async () => {
    if (no) return;
    setBusy(true);
    const said = { actor: actor.id, askedOn, contacts: [...contacts], way: way === unsaid ? null : way, note: note.trim() || null };
    const done = await introducing.ask(introduction, actor, said);
    setBusy(false);
    if (done) onClose();
  };
  const ways = Object.values(AskingWay).map((id) => ({ id, name: say(`introductions.way.${id}`) }));
  return (
    <FormDialog
      title={say("introductions.askTitle", { actor: actor.name, other: other.name })}
      send={say("introductions.askSave")}
      isBusy={isBusy}
      problem={undefined}
      onSend={submit}
      onClose={onClose}
    >
      {data?.actor && <LastAsked actor={actor} last={nodesOf(data.actor.askings)[0]} />}
      {people.length > 0 && <PickMany label={say("introductions.whom")} choices={people} value={contacts} onChange={setContacts} />}
      <TextField label={say("introductions.askedOn")} type="date" value={askedOn} onChange={setAskedOn} whyNot={no} />
      <Select
        label={say("introductions.how")}
        choices={[{ id: unsaid, name: say("introductions.wayUnsaid") }, ...ways]}
        value={way}
        onChange={setWay}
      />
      <TextArea label={say("introductions.note")} value={note} onChange={setNote} rows={2} />
    </FormDialog>
  );
}
