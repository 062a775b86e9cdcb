import { useState } from "react";
import { useNavigate } from "react-router";
import { whyNotEnd, whyNotTellEnding } from "../../../schema/agreements/ending.ts";
import { whyNotSpeakFor } from "../../../schema/agreements.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { useMe } from "../../people/useMe.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { today } from "../../ui/today.ts";
import { useDeed } from "../../ui/useDeed.ts";
import { WhyNot } from "../../ui/WhyNot.tsx";
import { END, type LifeRead, RENEW } from "./life.ts";

interface Props {
  life: LifeRead;
  /** Whether it ends, or a new one is to follow it. */
  deed: "end" | "renew";
  onDone: () => void;
  onClose: () => void;
}

/** Ends an agreement or opens a dialogue about a new one; either way with the reason, and what was learnt. */
export function EndDialog({ life, deed, onDone, onClose }: Props) {
  const say = useWords();
  const go = useNavigate();
  const { rights } = useMe();
  const { run, problem, isBusy } = useDeed();
  const [isTried, setTried] = useState(false);
  const speaks = life.parties.flatMap(({ id, actor, side }) =>
    actor && !whyNotSpeakFor(rights, { hub: life.hub, actor, side }) ? [{ id, name: actor.name }] : [],
  );
  const [form, set] = useState({ on: today(), reason: "", learning: "", by: speaks[0]?.id ?? null });
  const put = (some: Partial<typeof form>) => set((before) => ({ ...before, ...some }));
  const no = deed === "end" ? whyNotEnd(life, form, today()) : whyNotTellEnding(form);
  const room = { __typename: "Agreement", id: life.id, lists: {} };
  const { on, reason, learning, by } = form;
  const send = async () => {
    setTried(true);
    if (no || (deed === "renew" && !by)) return;
    if (deed === "end") {
      if (!(await run(() => perform(room, END, { agreement: life.id, on, reason, learning })))) return;
      onDone();
      onClose();
      return;
    }
    const done = await run(() => perform(room, RENEW, { agreement: life.id, by: by!, reason, learning }));
    if (done?.answer) go(`/${life.hub.slug}/agreements/${done.answer.renewAgreement.id}`);
  };
  return (
    <FormDialog
      title={say(`endings.${deed}`)}
      send={say(deed === "end" ? "endings.send" : "endings.renewSend")}
      isBusy={isBusy}
      problem={problem}
      onSend={send}
      onClose={onClose}
    >
      <p>{say(deed === "end" ? "endings.endHow" : "endings.renewHow")}</p>
      {deed === "end" && <TextField label={say("endings.on")} type="date" value={on} onChange={(day) => put({ on: day })} />}
      {deed === "renew" && speaks.length > 1 && (
        <Select label={say("endings.renewBy")} choices={speaks} value={by} onChange={(id) => put({ by: id })} />
      )}
      <TextArea label={say("endings.reason")} rows={2} value={reason} onChange={(words) => put({ reason: words })} autoFocus />
      <TextArea
        label={say("endings.learning")}
        hint={say("endings.learningHow")}
        rows={2}
        value={learning}
        onChange={(words) => put({ learning: words })}
      />
      <WhyNot no={isTried && no} />
    </FormDialog>
  );
}
