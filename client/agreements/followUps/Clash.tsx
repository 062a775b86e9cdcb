import { changesBetween, type Piece } from "../../../schema/compare.ts";
import { useWords } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { Pieces } from "../../ui/Pieces.tsx";
import type { Shown } from "./useSaying.ts";

interface Props {
  mine: Shown;
  theirs: Shown;
  onChoose: (after: Shown) => void;
}

/** Two who speak for one party have written to the same question at once: both are shown, and the reader chooses what stands. */
export function Clash({ mine, theirs, onChoose }: Props) {
  const say = useWords();
  const both = { mark: mine.mark ?? theirs.mark, words: [theirs.words, mine.words].filter((words) => words.trim()).join("\n\n") };
  const pieces = changesBetween(theirs.words, mine.words);
  return (
    <div className="clash" role="alert">
      <p>
        <b>{say("followUps.meanwhile")}</b> {say("followUps.meanwhileHow")}
      </p>
      <dl>
        <Side name={say("followUps.theirs")} mark={theirs.mark} pieces={pieces.filter(({ kind }) => kind !== "added")} />
        <Side name={say("followUps.mine")} mark={mine.mark} pieces={pieces.filter(({ kind }) => kind !== "removed")} />
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

function Side({ name, mark, pieces }: { name: string; mark: number | null; pieces: readonly Piece[] }) {
  const say = useWords();
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {mark === null ? say("followUps.noMark") : say("followUps.markOf", { mark })}
        {pieces.length > 0 && (
          <p>
            <Pieces pieces={pieces} />
          </p>
        )}
      </dd>
    </div>
  );
}
