import { useState } from "react";
import { Verdict, whyNotAnswerCriterion } from "../../../schema/agreements/criteria.ts";
import { whyNotSpeakFor } from "../../../schema/agreements.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { useMe } from "../../people/useMe.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { Radios } from "../../ui/Radios.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { WhyNot } from "../../ui/WhyNot.tsx";
import { type AgreementRead, agreementRoom, type PartyRead } from "../agreements.ts";
import { PartyName } from "./CriteriaGrid.tsx";
import { ANSWER, type AnswerRead, type CriterionWorded } from "./criteria.ts";
import { VerdictMark } from "./VerdictMark.tsx";

interface Props {
  agreement: AgreementRead;
  worded: readonly CriterionWorded[];
  parties: readonly PartyRead[];
  answers: readonly AnswerRead[];
  /** Which criterion is answered, and for whom. */
  asked: { criterion: CriterionWorded; party: PartyRead };
  onAsk: (criterion: CriterionWorded) => void;
  onSaved: () => unknown;
  onClose: () => void;
}

/** One criterion: what it means, what the parties say and why; and, for who speaks for the party, its answer. */
export function AnswerDialog(props: Props) {
  const say = useWords();
  const { rights } = useMe();
  const { agreement, asked, onClose } = props;
  const { party, criterion } = asked;
  const speaks = party.actor && !whyNotSpeakFor(rights, { hub: agreement.hub, actor: party.actor, side: party.side });
  if (speaks && !whyNotAnswerCriterion(agreement, { grounds: "…" })) return <AnswerForm {...props} />;
  return (
    <Dialog title={criterion.name} isOpen onClose={onClose} actions={<Button onPress={onClose}>{say("house.ui.close")}</Button>}>
      <p className="criteria-meaning">{criterion.meaning}</p>
      <SaidOf {...props} besides={undefined} />
    </Dialog>
  );
}

function AnswerForm(props: Props) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const { agreement, worded, answers, asked, onAsk, onSaved, onClose } = props;
  const { criterion, party } = asked;
  const own = (kind: CriterionWorded["kind"]) => answers.find((one) => one.party.id === party.id && one.kind === kind);
  const known = own(criterion.kind);
  const [verdict, setVerdict] = useState<Verdict>(known?.verdict ?? Verdict.Met);
  const [grounds, setGrounds] = useState(known?.grounds ?? "");
  const [isTried, setTried] = useState(false);
  const no = whyNotAnswerCriterion(agreement, { grounds });
  const next = worded.find(({ kind }) => kind !== criterion.kind && !own(kind));
  const goesOn = !known && next;
  const send = async () => {
    setTried(true);
    if (no) return;
    const answer = { verdict, grounds };
    if (!(await run(() => perform(agreementRoom(agreement.id), ANSWER, { party: party.id, kind: criterion.kind, answer })))) return;
    await onSaved();
    if (goesOn) onAsk(goesOn);
    else onClose();
  };
  return (
    <FormDialog
      title={criterion.name}
      send={goesOn ? say("criteria.nextOne") : say("criteria.save")}
      isBusy={isBusy}
      problem={problem}
      onSend={send}
      onClose={onClose}
    >
      <p className="criteria-meaning">{criterion.meaning}</p>
      <SaidOf {...props} besides={party.id} />
      <PartyName party={party} />
      <Radios
        label={say("criteria.verdictAsked")}
        choices={Object.values(Verdict).map((id) => ({ id, name: say(`criteria.verdict.${id}`) }))}
        value={verdict}
        onChange={setVerdict}
      />
      <TextArea
        label={say("criteria.grounds")}
        hint={say("criteria.groundsHow")}
        rows={3}
        value={grounds}
        onChange={setGrounds}
        isRequired
      />
      <WhyNot no={isTried && no} />
    </FormDialog>
  );
}

/** What the parties have said of a criterion and why, but for one that is answering. */
function SaidOf({ parties, answers, asked: { criterion }, besides }: Props & { besides: string | undefined }) {
  const said = parties.flatMap((party) => {
    const answer = answers.find((one) => one.party.id === party.id && one.kind === criterion.kind);
    return answer && party.id !== besides ? [{ party, answer }] : [];
  });
  if (!said.length) return null;
  return (
    <ul className="criteria-said">
      {said.map(({ party, answer }) => (
        <li key={party.id} data-party={party.side}>
          <PartyName party={party} />
          <VerdictMark of={answer.verdict} />
          <p>{answer.grounds}</p>
        </li>
      ))}
    </ul>
  );
}
