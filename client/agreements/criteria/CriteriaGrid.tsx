import { useWords } from "../../i18n.tsx";
import type { PartyRead } from "../agreements.ts";
import { PartyMark } from "../PartyMark.tsx";
import type { AnswerRead, CriterionWorded } from "./criteria.ts";
import { VerdictMark } from "./VerdictMark.tsx";

interface Props {
  worded: readonly CriterionWorded[];
  parties: readonly PartyRead[];
  answers: readonly AnswerRead[];
  onAsk: (criterion: CriterionWorded, party: PartyRead) => void;
}

/** A party by its mark and name. */
export function PartyName({ party }: { party: PartyRead }) {
  const say = useWords();
  return (
    <span className="criteria-head">
      <PartyMark side={party.side} />
      {party.actor?.name ?? say("agreements.parties.hidden")}
    </span>
  );
}

/** Criteria by parties: each cell is what the party answers, in its thread's colour with a shape and a word, and leads to why. */
export function CriteriaGrid({ worded, parties, answers, onAsk }: Props) {
  const say = useWords();
  return (
    <div className="criteria-grid">
      <div className="criteria-row criteria-heads" aria-hidden="true">
        <span>{say("criteria.criterion")}</span>
        <div className="criteria-cells">
          {parties.map((party) => (
            <PartyName key={party.id} party={party} />
          ))}
        </div>
      </div>
      <ul>
        {worded.map((criterion, at) => (
          <li key={criterion.kind} className="criteria-row">
            <details>
              <summary>
                {at + 1}. {criterion.name}
              </summary>
              <p>{criterion.meaning}</p>
            </details>
            <div className="criteria-cells">
              {parties.map((party) => (
                <Cell
                  key={party.id}
                  {...{ criterion, party }}
                  answer={answers.find((one) => one.party.id === party.id && one.kind === criterion.kind)}
                  onPress={() => onAsk(criterion, party)}
                />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Cell({
  criterion,
  party,
  answer,
  onPress,
}: {
  criterion: CriterionWorded;
  party: PartyRead;
  answer: AnswerRead | undefined;
  onPress: () => void;
}) {
  return (
    <button type="button" className="criteria-cell" data-party={party.side} aria-haspopup="dialog" onClick={onPress}>
      <PartyName party={party} />
      <VerdictMark of={answer?.verdict} />
      <span className="unseen">{criterion.name}</span>
    </button>
  );
}
