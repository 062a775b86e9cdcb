import { type Choices, isNew, type Judgement } from "../../../schema/weaving/files/match.ts";
import { useWords } from "../../i18n.tsx";
import { Select } from "../../ui/Select.tsx";

interface Props {
  judgements: readonly Judgement[];
  more: number;
  choices: Choices;
  onChoose: (choices: Choices) => void;
}

/** Those in the file that resemble actors of the hub: each is one of them, or a new one. */
export function Judge({ judgements, more, choices, onChoose }: Props) {
  const say = useWords();
  if (!judgements.length) return null;
  return (
    <section className="files-part">
      <h3>{say("files.in.judge")}</h3>
      <p className="panel-note">{say("files.in.judgeHow")}</p>
      {judgements.map(({ key, name, row, candidates, chosen }) => (
        <Select
          key={key}
          label={`${name}, ${say("files.in.row", { row: `${row}` })}`}
          choices={[
            ...candidates.map((one) => ({
              id: one.id,
              name: say("files.in.isThis", { name: one.name, why: say(`files.in.same.${one.why}`) }),
            })),
            { id: isNew, name: say("files.in.isNew") },
          ]}
          value={chosen}
          onChange={(id) => onChoose({ ...choices, [key]: id })}
        />
      ))}
      {more > 0 && <p className="panel-note">{say("files.in.moreToJudge", { count: more })}</p>}
    </section>
  );
}
