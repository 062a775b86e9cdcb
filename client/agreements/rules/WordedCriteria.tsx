import { useState } from "react";
import { whyNotWordCriterion } from "../../../schema/agreements/criteria.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { Button } from "../../ui/Button.tsx";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { Section } from "../../ui/Page.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { WhyNot } from "../../ui/WhyNot.tsx";
import type { CriterionWorded } from "../criteria/criteria.ts";
import { useWorded } from "../criteria/useWorded.ts";
import { type RulesHub, UNWORD, WORD } from "./rules.ts";

/** The eight criteria as the hub words them, for everyone to read and its coordinators to change. */
export function WordedCriteria({ hub, mayWord, onDone }: { hub: RulesHub; mayWord: boolean; onDone: () => void }) {
  const say = useWords();
  const worded = useWorded(hub.criteria.edges.map(({ node }) => node));
  const [wording, setWording] = useState<CriterionWorded>();
  return (
    <Section title={say("criteria.title")}>
      <p className="rules-note">{say("criteria.lead")}</p>
      <ol className="rules-criteria">
        {worded.map((criterion) => (
          <li key={criterion.kind}>
            <h3>{criterion.name}</h3>
            <p>{criterion.meaning}</p>
            <footer>
              <small>{criterion.own ? hub.name : say("criteria.common")}</small>
              {mayWord && (
                <Button weight="quiet" aria-label={say("criteria.wordOne", { name: criterion.name })} onPress={() => setWording(criterion)}>
                  {say("criteria.word")}
                </Button>
              )}
            </footer>
          </li>
        ))}
      </ol>
      {wording && <WordForm hub={hub} criterion={wording} onDone={onDone} onClose={() => setWording(undefined)} />}
    </Section>
  );
}

interface Props {
  hub: RulesHub;
  criterion: CriterionWorded;
  onDone: () => void;
  onClose: () => void;
}

/** Words a criterion as the hub does, or goes back to the common words. */
function WordForm({ hub, criterion: { kind, own, ...said }, onDone, onClose }: Props) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const [name, setName] = useState(said.name);
  const [meaning, setMeaning] = useState(said.meaning);
  const room = { __typename: "Hub", id: hub.id, lists: {} };
  const criterion = { name, meaning };
  const no = whyNotWordCriterion(criterion);
  const done = async (deed: () => Promise<unknown>) => {
    if (!(await run(deed))) return;
    onDone();
    onClose();
  };
  return (
    <FormDialog
      title={say("criteria.wordTitle", { name: said.name })}
      send={say("criteria.wordSave")}
      {...{ isBusy, problem }}
      onSend={() => no || done(() => perform(room, WORD, { hub: hub.id, kind, criterion }))}
      onClose={onClose}
    >
      <p>{say("criteria.wordHow", { hub: hub.name })}</p>
      <TextField label={say("criteria.name")} value={name} onChange={setName} isRequired autoFocus />
      <TextArea label={say("criteria.meaning")} value={meaning} onChange={setMeaning} isRequired />
      <WhyNot no={no} />
      {own && (
        <div>
          <Button weight="quiet" onPress={() => done(() => perform(room, UNWORD, { id: own }))}>
            {say("criteria.wordRemove")}
          </Button>
        </div>
      )}
    </FormDialog>
  );
}
