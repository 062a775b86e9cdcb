import pencil from "lucide/dist/esm/icons/pencil.mjs";
import plus from "lucide/dist/esm/icons/plus.mjs";
import x from "lucide/dist/esm/icons/x.mjs";
import { useState } from "react";
import { whyNotGoal } from "../../../schema/agreements/means.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { Button } from "../../ui/Button.tsx";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { notify } from "../../ui/Notices.tsx";
import { Section } from "../../ui/Page.tsx";
import { useReason } from "../../ui/Refused.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { WhyNot } from "../../ui/WhyNot.tsx";
import { agreementRoom } from "../agreements.ts";
import type { AgreementAt } from "../part.ts";
import { ADD_GOAL, DESCRIBE_GOAL, type GoalRead, REMOVE_GOAL } from "./means.ts";
import type { MeansRead } from "./useMeans.ts";
import "./Means.css";

/** What the parties want to reach together, and how they follow the experience of it. */
export function Goals({ at, means }: { at: AgreementAt; means: MeansRead }) {
  const say = useWords();
  const reason = useReason();
  const [changing, setChanging] = useState<GoalRead | "new">();
  if (!(means.goals.length || means.mayChange)) return null;
  const { goals, mayChange, refetch } = means;
  const { id } = at.agreement;
  const remove = (goal: GoalRead) =>
    perform(agreementRoom(id), REMOVE_GOAL, { id: goal.id })
      .then(refetch)
      .catch((problem) => void notify({ text: reason(problem) }));
  return (
    <Section
      title={say("means.goals.title")}
      action={
        mayChange && (
          <Button icon={plus} onPress={() => setChanging("new")}>
            {say("means.goals.add")}
          </Button>
        )
      }
    >
      {!goals.length && (
        <p className="means-note">
          {say("means.goals.none")} {say("means.goals.noneHow")}
        </p>
      )}
      <ul className="goals">
        {goals.map((goal) => (
          <li key={goal.id}>
            <div>
              <p>{goal.text}</p>
              {goal.followedHow && <small>{say("means.goals.followed", { how: goal.followedHow })}</small>}
            </div>
            {mayChange && (
              <div className="goals-do">
                <IconButton icon={pencil} label={say("means.goals.change", { text: goal.text })} onPress={() => setChanging(goal)} />
                <IconButton icon={x} label={say("means.goals.remove", { text: goal.text })} onPress={() => remove(goal)} />
              </div>
            )}
          </li>
        ))}
      </ul>
      {changing && (
        <GoalForm
          agreement={id}
          known={changing === "new" ? undefined : changing}
          onSaved={refetch}
          onClose={() => setChanging(undefined)}
        />
      )}
    </Section>
  );
}

function GoalForm(props: { agreement: string; known: GoalRead | undefined; onSaved: () => unknown; onClose: () => void }) {
  const say = useWords();
  const { agreement, known, onSaved, onClose } = props;
  const { run, problem, isBusy } = useDeed();
  const [text, setText] = useState(known?.text ?? "");
  const [how, setHow] = useState(known?.followedHow ?? "");
  const [isTried, setTried] = useState(false);
  const goal = { text, followedHow: how.trim() || null };
  const no = whyNotGoal(goal);
  const send = async () => {
    setTried(true);
    if (no) return;
    const room = agreementRoom(agreement);
    const deed = () => (known ? perform(room, DESCRIBE_GOAL, { id: known.id, goal }) : perform(room, ADD_GOAL, { agreement, goal }));
    if (!(await run<unknown>(deed))) return;
    await onSaved();
    onClose();
  };
  return (
    <FormDialog
      title={known ? say("means.goals.change", { text: known.text }) : say("means.goals.add")}
      send={say("means.save")}
      {...{ isBusy, problem }}
      onSend={send}
      onClose={onClose}
    >
      <TextField label={say("means.goals.text")} value={text} onChange={setText} isRequired autoFocus />
      <TextArea label={say("means.goals.followedHow")} hint={say("means.goals.followedHint")} rows={3} value={how} onChange={setHow} />
      <WhyNot no={isTried && no} />
    </FormDialog>
  );
}
