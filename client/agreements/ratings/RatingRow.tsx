import { gapOf, type Result, ratingSides, type SideResult } from "../../../schema/charter/ratings.ts";
import { GapLine } from "../../charter/GapLine.tsx";
import { PrincipleIcon } from "../../charter/PrincipleIcon.tsx";
import { Threads } from "../../charter/Threads.tsx";
import { useWords } from "../../i18n.tsx";

type Row = Result[number];

/** What both sides said of a principle in an earlier round. */
export interface Before extends Pick<Row, "sides"> {
  id: string;
  title: string;
}

/** What both sides said of one principle: the picture, the same in words, what they wrote, and how it has changed. */
export function RatingRow({ name, row, before }: { name: string; row: Row; before: readonly Before[] }) {
  const say = useWords();
  const gap = gapOf(row.sides);
  const said = (side: "Municipality" | "CivilSociety") => <SideLine side={side} result={row.sides[side]} />;
  return (
    <li className="rating-row">
      <h3>
        <PrincipleIcon kind={row.kind} size={20} />
        {name}
      </h3>
      <div className="rating-picture">
        <GapLine sides={row.sides} />
        {before.length > 0 && <Threads rounds={[...before, row].map(({ sides }) => sides)} />}
      </div>
      <div className="rating-said">
        {said("Municipality")}
        {said("CivilSociety")}
        {gap !== undefined && Math.abs(gap) >= 1 && (
          <p className="rating-gap">
            {say(gap > 0 ? "charter.rating.gapCivil" : "charter.rating.gapMunicipality", { gap: Math.abs(gap) })}
          </p>
        )}
        {before.length > 0 && (
          <ul className="rating-before">
            {before.map((round) => (
              <Earlier key={round.id} {...round} />
            ))}
          </ul>
        )}
      </div>
      <Words sides={row.sides} />
    </li>
  );
}

/** The numbers of an earlier round, which the threads are drawn by. */
function Earlier({ title, sides }: Before) {
  const say = useWords();
  const said = ratingSides.flatMap((side) => {
    const { mean } = sides[side];
    return mean === null ? [] : say("charter.rating.beforeOf", { side: say(`charter.rating.side.${side}`), mean });
  });
  return <li>{say("charter.rating.before", { round: title, said: said.join(" · ") })}</li>;
}

function SideLine({ side, result: { count, mean, spread } }: { side: "Municipality" | "CivilSociety"; result: SideResult }) {
  const say = useWords();
  const name = say(`charter.rating.side.${side}`);
  return (
    <p className="rating-side" data-side={side}>
      <span className="rating-mark" aria-hidden="true" />
      {mean === null
        ? say(count === 0 ? "charter.rating.nobody" : "charter.rating.few", { side: name })
        : say("charter.rating.mean", { side: name, mean, count: count!, spread: spread.join("\u00a0·\u00a0") })}
    </p>
  );
}

function Words({ sides }: Pick<Row, "sides">) {
  const say = useWords();
  const written = ratingSides.filter((side) => sides[side].words.length > 0);
  if (!written.length) return null;
  return (
    <details className="rating-words">
      <summary>{say("charter.rating.words")}</summary>
      {written.map((side) => (
        <div key={side}>
          <h4>{say(`charter.rating.side.${side}`)}</h4>
          <ul>
            {sides[side].words.map((words, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two may have written the same, and none moves
              <li key={at}>{words}</li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}
