import { isTold } from "../../../schema/charter/ratings.ts";
import { usePrinciples } from "../../charter/usePrinciples.ts";
import { useWords } from "../../i18n.tsx";
import { RatingRow } from "./RatingRow.tsx";
import { type RoundRead, resultIn } from "./ratings.ts";
import "./RatingPage.css";

interface Props {
  /** The path of the hub, whose words the principles have. */
  hub: string;
  round: RoundRead;
  /** The rounds before it that asked about the same, the earliest first. */
  earlier: readonly RoundRead[];
}

/** What came of a round, principle by principle, and how it has changed; where no side can be shown, why. */
export function RatingResult({ hub, round, earlier }: Props) {
  const say = useWords();
  const { worded } = usePrinciples(hub);
  const result = resultIn(round) ?? [];
  const told = earlier.filter((other) => isTold(resultIn(other) ?? []));
  if (!isTold(result)) return <p className="rating-scale">{say("charter.rating.tooFew")}</p>;
  return (
    <>
      <p className="rating-scale">
        {say("charter.rating.scale")}
        {told.length > 0 && ` ${say("charter.rating.threads", { rounds: [...told, round].map(({ title }) => title).join(", ") })}`}
      </p>
      <ul className="rating-rows">
        {result.map((row) => (
          <RatingRow
            key={row.kind}
            name={worded.find(({ kind }) => kind === row.kind)!.name}
            row={row}
            before={told.flatMap(({ id, title, ...other }) => {
              const found = resultIn(other)?.find(({ kind }) => kind === row.kind);
              return found ? { id, title, sides: found.sides } : [];
            })}
          />
        ))}
      </ul>
    </>
  );
}
