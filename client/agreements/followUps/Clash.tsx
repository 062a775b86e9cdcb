import { useWords } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import type { Standing } from "./useSaying.ts";

interface Props {
  mine: Standing;
  theirs: Standing;
  onChoose: (after: Standing) => void;
}

/** Two who speak for one party have written to the same question at once: both are shown, and the reader chooses what stands. */
export function Clash({ mine, theirs, onChoose }: Props) {
  const say = useWords();
  const both = { mark: mine.mark ?? theirs.mark, words: [theirs.words, mine.words].filter((words) => words.trim()).join("\n\n") };
  return (
    <div className="clash" role="alert">
      <p>
        <b>{say("followUps.meanwhile")}</b> {say("followUps.meanwhileHow")}
      </p>
      <dl>
        <Side name={say("followUps.theirs")} stands={theirs} />
        <Side name={say("followUps.mine")} stands={mine} />
      </dl>
      <p className="clash-do">
        <Button weight="primary" onPress={() => onChoose(both)}>
          {say("followUps.joinBoth")}
        </Button>
        <Button onPress={() => onChoose(mine)}>{say("followUps.keepMine")}</Button>
        <Button onPress={() => onChoose(theirs)}>{say("followUps.takeTheirs")}</Button>
      </p>
    </div>
  );
}

function Side({ name, stands: { mark, words } }: { name: string; stands: Standing }) {
  const say = useWords();
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {mark === null ? say("followUps.noMark") : say("followUps.gave", { party: name, mark })}
        {words && <p>{words}</p>}
      </dd>
    </div>
  );
}
