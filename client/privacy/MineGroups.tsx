import { type ReactNode, useState } from "react";
import { useWords } from "../i18n.tsx";
import { Button } from "../ui/Button.tsx";
import { Deed } from "./Deed.tsx";
import { MineValue, tells } from "./MineValue.tsx";
import type { Mine, MineRow } from "./useMine.ts";

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
          <Rows of={of} rows={rows} />
        </details>
      ))}
    </div>
  );
}

const some = 25;

/** The rows of a kind, the latest first and not all at once. */
function Rows({ of, rows }: Mine["parts"][number]) {
  const say = useWords();
  const [most, setMost] = useState(some);
  return (
    <>
      <ul>
        {rows
          .toReversed()
          .slice(0, most)
          .map((row) => (
            <Row key={row.id} row={row}>
              {of === "Event" ? <Deed row={row} /> : <Fields fields={row.fields} />}
            </Row>
          ))}
      </ul>
      {rows.length > most && (
        <p className="mine-more">
          <Button onPress={() => setMost(most + 4 * some)}>{say("house.ui.more")}</Button>
        </p>
      )}
    </>
  );
}

const Row = ({ row: { hub, how }, children }: { row: MineRow; children: ReactNode }) => {
  const say = useWords();
  return (
    <li className="mine-row">
      <p>{[hub, say(`privacy.how.${how}`)].filter(Boolean).join(" · ")}</p>
      {children}
    </li>
  );
};

/** The fields of a row, those that say something to a reader; the rest comes along when it is fetched. */
function Fields({ fields }: { fields: MineRow["fields"] }) {
  const say = useWords();
  const nameOf = (field: string) => {
    const key = `privacy.field.${field}` as "privacy.field.name";
    return say.has(key) ? say(key) : field;
  };
  return (
    <dl>
      {Object.entries(fields)
        .filter(([, value]) => tells(value))
        .map(([field, value]) => (
          <div key={field} className="mine-field">
            <dt>{nameOf(field)}</dt>
            <dd>
              <MineValue field={field} value={value} />
            </dd>
          </div>
        ))}
    </dl>
  );
}
