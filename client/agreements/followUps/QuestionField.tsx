import { agreeing, isSaid, whyNotSay } from "../../../schema/agreements/followUp.ts";
import { useWords } from "../../i18n.tsx";
import { Radios } from "../../ui/Radios.tsx";
import { Refused } from "../../ui/Refused.tsx";
import { SavedMark } from "../../ui/SavedMark.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { Clash } from "./Clash.tsx";
import type { SaidRead } from "./followUps.ts";
import type { Question } from "./useQuestions.ts";
import { useSaying } from "./useSaying.ts";

const inWords = ["none", "badly", "neither", "well", "fully"] as const;

interface Props {
  followUp: string;
  party: string;
  question: Question;
  known: SaidRead | undefined;
  at: number;
  of: number;
  /** Who writes. */
  person: string;
}

/** One question: how far the party agrees and why, stored as one goes. */
export function QuestionField({ followUp, party, question, known, at, of, person }: Props) {
  const say = useWords();
  const { kind, about, how } = question;
  const { writing, text: stands, clash, problem, saved } = useSaying({ followUp, party, kind, known, person });
  return (
    <fieldset className="question" id={`question-${kind}`}>
      <legend>
        <span className="question-at">
          {say("followUps.part", { at, of })} · {about}
        </span>
        {question.text}
      </legend>
      {how && <p className="question-how">{how}</p>}
      <Radios
        label={say("followUps.howMuch")}
        choices={inWords.map((name, nth) => ({ id: String(agreeing[nth]), name: say(`followUps.agreeing.${name}`) }))}
        value={stands.mark === null ? null : String(stands.mark)}
        onChange={(mark) => {
          writing.type({ ...stands, mark: Number(mark) });
          writing.leave();
        }}
      />
      <TextArea
        label={say("followUps.own")}
        rows={3}
        value={stands.words}
        onChange={(words) => writing.type({ ...stands, words })}
        onBlur={() => writing.leave()}
        whyNot={whyNotSay(stands)}
      />
      {(saved !== "knotted" || (known && isSaid(known))) && <SavedMark state={saved} />}
      {clash && <Clash mine={stands} theirs={clash.theirs.text} onChoose={(after) => writing.settle(after)} />}
      <Refused problem={problem} />
    </fieldset>
  );
}
