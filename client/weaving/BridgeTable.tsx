import { Link } from "react-router";
import { useWords } from "../i18n.tsx";
import { type Column, Table } from "../ui/Table.tsx";
import type { Bridge } from "./areas.ts";

/** The actors of several areas, and which these are. */
export function BridgeTable({ hub, bridges }: { hub: string; bridges: readonly Bridge[] }) {
  const say = useWords();
  const columns: Column<Bridge>[] = [
    {
      id: "name",
      title: say("across.column.actor"),
      isRowHeader: true,
      cell: ({ id, name }) => <Link to={`/${hub}/actors/${id}`}>{name}</Link>,
    },
    { id: "count", title: say("across.column.maps"), numeric: true, cell: ({ maps }) => maps.length },
    {
      id: "maps",
      title: say("across.column.where"),
      cell: ({ maps }) => (
        <span className="bridge-maps">
          {maps.map(({ id, title }) => (
            <Link key={id} to={`/${hub}/maps/${id}`}>
              {title}
            </Link>
          ))}
        </span>
      ),
    },
    {
      id: "elsewhere",
      title: say("across.column.elsewhere"),
      wide: true,
      cell: ({ elsewhere }) => elsewhere.map(({ name }) => name).join(", "),
    },
  ];
  return (
    <Table
      label={say("across.bridges.title")}
      columns={columns}
      rows={bridges}
      empty={<p className="table-empty">{say("across.bridges.none")}</p>}
    />
  );
}
