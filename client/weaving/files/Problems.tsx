import type { Seen } from "../../../schema/weaving/files/seen.ts";
import { useSentence, useWords } from "../../i18n.tsx";

/** What stands in the way, by row and column, in words. */
export function Problems({ seen: { problems, problemCount, tables } }: { seen: Seen }) {
  const say = useWords();
  const sentence = useSentence();
  if (!problemCount) return null;
  return (
    <section className="files-part files-problems" role="alert">
      <h3>{say("files.in.problems", { count: problemCount })}</h3>
      <ul>
        {problems.map(({ table, row, column, no }) => (
          <li key={`${table} ${row} ${column} ${no.key} ${JSON.stringify(no.values)}`}>
            {row !== undefined && (
              <b>
                {tables.length > 1 && `${table}: `}
                {column ? say("files.in.at", { row: `${row}`, column }) : say("files.in.atRow", { row: `${row}` })}
              </b>
            )}{" "}
            {sentence(no)}
          </li>
        ))}
      </ul>
      {problemCount > problems.length && <p>{say("files.in.moreProblems", { count: problemCount - problems.length })}</p>}
      <p className="panel-note">{say("files.in.problemsHow")}</p>
    </section>
  );
}
