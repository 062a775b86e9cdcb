import check from "lucide/dist/esm/icons/check.mjs";
import { Answer } from "../../schema/meetings/meeting.ts";
import { useWords } from "../i18n.tsx";
import { Button } from "../ui/Button.tsx";

interface Props {
  answer: Answer;
  /** Whether a no calls a substitute. */
  hasSubstitutes: boolean;
  isBusy: boolean;
  onAnswer: (answer: Answer) => void;
}

/** Yes, no, or no with a substitute, one press each; what was answered is marked. */
export function AnswerButtons({ answer, hasSubstitutes, isBusy, onAnswer }: Props) {
  const say = useWords();
  const choices = [
    { id: Answer.Yes, name: say("meetings.one.yes") },
    ...(hasSubstitutes ? [{ id: Answer.Substitute, name: say("meetings.one.substitute") }] : []),
    { id: Answer.No, name: say("meetings.one.no") },
  ];
  return (
    <div className="answer-buttons">
      {choices.map(({ id, name }) => (
        <Button
          key={id}
          weight={answer === id || (answer === Answer.Waiting && id === Answer.Yes) ? "primary" : "plain"}
          aria-pressed={answer === id}
          isDisabled={isBusy}
          {...(answer === id && { icon: check })}
          onPress={() => onAnswer(id)}
        >
          {name}
        </Button>
      ))}
    </div>
  );
}
