import { useWords } from "../i18n.tsx";
import type { Mine, MineRow } from "./useMine.ts";

const plain = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));

/** What there is about somebody, kind by kind; each kind opens by itself. */
export function MineGroups({ parts }: { parts: Mine["parts"] }) {
  const say = useWords();
  if (!parts.length) return <p className="privacy-text">{say("privacy.mine.none")}</p>;
  return (
    <div className="mine-groups">
      {parts.map(({ of, rows }) => (
        <details key={of} className="mine-group">
          <summary>
            <b>{say(`privacy.register.${of as "Contact"}.what`)}</b> <span>{say("privacy.mine.rows", { count: rows.length })}</span>
          </summary>
          <ul>
            {rows.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}

function Row({ row: { hub, how, fields } }: { row: MineRow }) {
  const say = useWords();
  const nameOf = (field: string) => {
    const key = `privacy.field.${field}` as "privacy.field.name";
    return say.has(key) ? say(key) : field;
  };
  return (
    <li className="mine-row">
      <p>{[hub, say(`privacy.how.${how}`)].filter(Boolean).join(" · ")}</p>
      <dl>
        {Object.entries(fields).map(([field, value]) => (
          <div key={field} className="mine-field">
            <dt>{nameOf(field)}</dt>
            <dd>{plain(value)}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
