import plus from "lucide/dist/esm/icons/plus.mjs";
import { type DecisionStep, decisionSteps, type matrixOf, type ParticipationLevel } from "../../../schema/charter/participation.ts";
import { useWords } from "../../i18n.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { PracticeLine } from "./PracticeLine.tsx";
import type { Placing, PracticeRead } from "./participation.ts";

interface Shared {
  hub: { slug: string };
  mayPlace: boolean;
  showsExamples: boolean;
  onPlace: (placing: Placing) => void;
}

interface Cell extends Shared {
  level: ParticipationLevel;
  step: DecisionStep;
  practices: readonly PracticeRead[];
}

/** One cell: what is done there and what is planned, an example of our own, and a way to add to it. */
function Placed({ level, step, practices, showsExamples, ...shared }: Cell) {
  const say = useWords();
  const at = say("participation.inCell", { level: say(`participation.level.${level}`), step: say(`participation.step.${step}`) });
  return (
    <td className={practices.length ? "filled" : showsExamples || shared.mayPlace ? undefined : "void"}>
      <p className="matrix-step" aria-hidden="true">
        {say(`participation.step.${step}`)}
      </p>
      {practices.length > 0 && (
        <ul aria-label={at}>
          {practices.map((practice) => (
            <PracticeLine key={practice.id} practice={practice} {...shared} />
          ))}
        </ul>
      )}
      {showsExamples && (
        <p className="matrix-example">
          <span>{say("participation.example")}</span> {say(`participation.cell.${level}.${step}`)}
        </p>
      )}
      {shared.mayPlace && (
        <IconButton
          icon={plus}
          label={say("participation.placeIn", { level: say(`participation.level.${level}`), step: say(`participation.step.${step}`) })}
          onPress={() => shared.onPlace({ level, step })}
        />
      )}
    </td>
  );
}

/** The levels of participation crossed with the steps of a decision; on a phone one level after the other. */
export function Matrix({ rows, ...shared }: Shared & { rows: ReturnType<typeof matrixOf<PracticeRead>> }) {
  const say = useWords();
  return (
    <table className="matrix">
      <caption>{say("participation.table")}</caption>
      <thead>
        <tr>
          <td />
          {decisionSteps.map((step, at) => (
            <th key={step} scope="col">
              <span aria-hidden="true">{at + 1}</span> {say(`participation.step.${step}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ level, cells }) => (
          <tr key={level} data-level={level}>
            <th scope="row">
              {say(`participation.level.${level}`)}
              <small>{say(`participation.levelMeans.${level}`)}</small>
            </th>
            {cells.map((cell) => (
              <Placed key={cell.step} {...shared} {...cell} level={level} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
