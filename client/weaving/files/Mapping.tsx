import { type ActorField, fieldsOf, type Mapped, type TieField } from "../../../schema/weaving/files/fields.ts";
import type { Seen } from "../../../schema/weaving/files/seen.ts";
import { useWords } from "../../i18n.tsx";
import { Radios } from "../../ui/Radios.tsx";
import { Select } from "../../ui/Select.tsx";

const aside = "aside";
type Column = ActorField | TieField | typeof aside;

type Table = Seen["tables"][number];

/** What the columns of one table are taken for; each can be taken for something else, or left aside. */
function TableMapping({ table, onMap }: { table: Table; onMap: (mapped: Mapped) => void }) {
  const say = useWords();
  const { kind, fields, columns, examples, name } = table;
  const title = (field: ActorField | TieField) => say(`files.field.${kind}.${field}` as "files.field.actors.name");
  const choices = (at: number): { id: Column; name: string }[] => [
    { id: aside, name: say("files.in.aside") },
    ...(fieldsOf[kind] as readonly (ActorField | TieField)[])
      .filter((field) => field === fields[at] || !fields.includes(field))
      .map((field) => ({ id: field, name: title(field) })),
  ];
  const put = (at: number, chosen: Column) =>
    onMap({ kind, fields: fields.map((field, column) => (column === at ? (chosen === aside ? null : chosen) : field)) });
  return (
    <fieldset className="files-table">
      <legend>{say("files.in.read", { name, rows: table.rows })}</legend>
      <Radios
        label={say("files.in.tells")}
        choices={(["actors", "ties"] as const).map((id) => ({ id, name: say(`files.sheet.${id}`) }))}
        value={kind}
        onChange={(next) => onMap({ kind: next, fields: columns.map(() => null) })}
      />
      {columns.map((column, at) => (
        <Select
          // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have the same heading, and none moves
          key={at}
          label={say("files.in.column", { column: column || `${at + 1}` })}
          hint={examples[at] ? say("files.in.example", { value: examples[at] }) : undefined}
          choices={choices(at)}
          value={fields[at] ?? aside}
          onChange={(chosen) => put(at, chosen)}
        />
      ))}
    </fieldset>
  );
}

/** What the columns of all tables are taken for: folded away, since it is mostly right. */
export function Mapping({ tables, open, onMap }: { tables: Seen["tables"]; open: boolean; onMap: (mapped: readonly Mapped[]) => void }) {
  const say = useWords();
  const all = tables.map(({ kind, fields }) => ({ kind, fields }));
  return (
    <details className="files-mapping" open={open}>
      <summary>{say("files.in.mapping")}</summary>
      {tables.map((table, at) => (
        <TableMapping key={table.name} table={table} onMap={(mapped) => onMap(all.map((one, other) => (other === at ? mapped : one)))} />
      ))}
    </details>
  );
}
