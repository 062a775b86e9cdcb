import { agreeing, isSaid, whyNotSay } from "../../../schema/agreements/followUp.ts";
import { useWords } from "../../i18n.tsx";
import { Radios } from "../../ui/Radios.tsx";
import { Refused } from "../../ui/Refused.tsx";
import { SavedMark } from "../../ui/SavedMark.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { Clash } from "./Clash.tsx";
import { type SaidRead } from "./followUps.ts";
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
}

/** One question: how far the party agrees and why, stored as one goes. */
export function QuestionField({ followUp, party, question, known, at, of }: Props) {
  const say = useWords();
  const { kind, about, text, how } = question;
  const { stands, saved, clash, problem, change, save, choose } = useSaying({ followUp, party, kind, known });
  return (
    <fieldset className="question" id={`question-${kind}`}>
      <legend>
        <span className="question-at">
          {say("followUps.part", { at, of })} · {about}
        </span>
        {text}
      </legend>
      {how && <p className="question-how">{how}</p>}
      <Radios
        label={say("followUps.howMuch")}
        choices={inWords.map((name, nth) => ({ id: String(agreeing[nth]), name: say(`followUps.agreeing.${name}`) }))}
        value={stands.mark === null ? null : String(stands.mark)}
        onChange={(mark) => change({ mark: Number(mark) })}
      />
      <TextArea
        label={say("followUps.own")}
        rows={3}
        value={stands.words}
        onChange={(words) => change({ words })}
        onBlur={() => void save()}
        whyNot={whyNotSay({ kind, ...stands })}
      />
      {(saved !== "knotted" || isSaid({ kind, ...stands })) && <SavedMark state={saved} />}
      {clash && <Clash mine={stands} theirs={clash} onChoose={choose} />}
      <Refused problem={problem} />
    </fieldset>
  );
}
