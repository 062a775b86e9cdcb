import untold from "lucide/dist/esm/icons/minus.mjs";
import same from "lucide/dist/esm/icons/move-right.mjs";
import fresh from "lucide/dist/esm/icons/sparkles.mjs";
import down from "lucide/dist/esm/icons/trending-down.mjs";
import up from "lucide/dist/esm/icons/trending-up.mjs";
import { useState } from "react";
import { Link } from "react-router";
import { fewest, stages } from "../../schema/weaving/stageAt.ts";
import { useCollator, useSentence, useWords } from "../i18n.tsx";
import { Icon } from "../ui/Icon.tsx";
import { type Column, type Sorting, Table } from "../ui/Table.tsx";
import { When } from "../ui/When.tsx";
import type { AreaRow, Trend, WeaveRead } from "./areas.ts";
import { StageGlyphs } from "./StageGlyphs.tsx";

/** A name as it stands inside a sentence. */
const inSentence = (name: string) => name[0]!.toLocaleLowerCase() + name.slice(1);

const icons = { up, down, same, new: fresh, untold } as const;

/** Which way a network has gone since a year ago, in a mark and words. */
function TrendSaid({ way, from, ties }: Trend) {
  const say = useWords();
  const where = from
    ? say(`across.trend.${way === "down" ? "back" : "on"}`, { stage: inSentence(say(`stage.name.${from}`)) })
    : say(`across.trend.${way}`);
  return (
    <span className="trend" data-way={way}>
      <Icon of={icons[way]} size={18} />
      <span>
        {where}
        {way !== "new" && ties !== 0 && (
          <span className="trend-ties">{say(`across.trend.${ties > 0 ? "more" : "fewer"}`, { ties: Math.abs(ties) })}</span>
        )}
      </span>
    </span>
  );
}

/** How much of a network would be left without its weavers, as a bar and its number; nothing where nobody weaves, or there is nothing to hold. */
function Readiness({ now: { readiness, weavers, actors } }: { now: WeaveRead }) {
  const say = useWords();
  if (!weavers) return <span className="area-later">{say("across.noWeaver")}</span>;
  if (actors < fewest) return <span className="area-later">{say("across.tooFew")}</span>;
  return (
    <span className="readiness">
      <span className="area-label">{say("across.column.readiness")}</span>
      <svg viewBox="0 0 50 6" width="50" height="6" aria-hidden="true">
        <rect className="readiness-all" width="50" height="6" rx="3" />
        <rect width={readiness / 2} height="6" rx="3" />
      </svg>
      {readiness}
    </span>
  );
}

/** Where a network would tear first, with the actor's name for its id. */
function useWeakest(names: ReadonlyMap<string, string>) {
  const sentence = useSentence();
  return ({ key, values }: WeaveRead["weakest"]) => {
    const given = (values ?? {}) as Record<string, string | number>;
    const named = Object.entries(given).map(([name, value]) => [name, name.endsWith("actor") ? (names.get(`${value}`) ?? "…") : value]);
    return sentence({ key: key as never, values: Object.fromEntries(named) });
  };
}

function useColumns(hub: string, names: ReadonlyMap<string, string>): Column<AreaRow>[] {
  const say = useWords();
  const weakest = useWeakest(names);
  const later = ({ map, now }: AreaRow) =>
    !map ? say("across.noMap") : now === null ? say("across.tooLarge") : now ? say("across.tooFew") : "…";
  return [
    {
      id: "name",
      title: say("across.column.name"),
      isRowHeader: true,
      sortable: true,
      cell: ({ name, map }) => (map ? <Link to={`/${hub}/maps/${map.id}`}>{name}</Link> : name),
    },
    {
      id: "stage",
      title: say("across.column.stage"),
      sortable: true,
      cell: (row) =>
        row.now?.isTold ? (
          <span className="area-stage">
            <StageGlyphs stage={row.now.stage} />
            <span aria-hidden="true">{say(`stage.name.${row.now.stage}`)}</span>
          </span>
        ) : (
          <span className="area-later">{later(row)}</span>
        ),
    },
    { id: "trend", title: say("across.column.trend"), sortable: true, cell: ({ trend }) => trend && <TrendSaid {...trend} /> },
    {
      id: "weakest",
      title: say("across.column.weakest"),
      cell: ({ now }) => now && <span className="weakest">{weakest(now.weakest)}</span>,
    },
    { id: "readiness", title: say("across.column.readiness"), sortable: true, cell: ({ now }) => now && <Readiness now={now} /> },
    { id: "actors", title: say("across.column.actors"), sortable: true, numeric: true, wide: true, cell: ({ now }) => now?.actors },
    { id: "ties", title: say("across.column.ties"), sortable: true, numeric: true, wide: true, cell: ({ now }) => now?.ties },
    {
      id: "changedAt",
      title: say("across.column.changedAt"),
      sortable: true,
      wide: true,
      cell: ({ map }) => map?.changedAt && <When at={map.changedAt} />,
    },
  ];
}

const ways: readonly Trend["way"][] = ["down", "same", "untold", "new", "up"];

/** What rows are sorted by; those of which nothing is known come last. */
const sortKeys: Record<string, (row: AreaRow) => number | string | undefined> = {
  name: ({ name }) => name,
  stage: ({ now }) => (now?.isTold ? stages.indexOf(now.stage) : undefined),
  trend: ({ trend }) => trend && ways.indexOf(trend.way) * 10_000 + trend.ties,
  readiness: ({ now }) => (now?.weavers && now.actors >= fewest ? now.readiness : undefined),
  actors: ({ now }) => now?.actors,
  ties: ({ now }) => now?.ties,
  changedAt: ({ map }) => map?.changedAt ?? undefined,
};

function inOrder(rows: readonly AreaRow[], { column, direction }: Sorting, { compare }: Intl.Collator): AreaRow[] {
  const by = sortKeys[column]!;
  const turn = direction === "descending" ? -1 : 1;
  return [...rows].sort((one, other) => {
    const [a, b] = [by(one) ?? undefined, by(other) ?? undefined];
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    const order = typeof a === "number" && typeof b === "number" ? a - b : compare(`${a}`, `${b}`);
    return order * turn || compare(one.name, other.name);
  });
}

/** All areas side by side: where each stands, which way it goes, where it is weakest. */
export function AreaTable({ hub, rows, names }: { hub: string; rows: readonly AreaRow[]; names: ReadonlyMap<string, string> }) {
  const say = useWords();
  const collator = useCollator();
  const columns = useColumns(hub, names);
  const [sort, setSort] = useState<Sorting>({ column: "stage", direction: "descending" });
  return (
    <div className="area-table">
      <Table label={say("across.title")} columns={columns} rows={inOrder(rows, sort, collator)} sort={sort} onSort={setSort} />
    </div>
  );
}
