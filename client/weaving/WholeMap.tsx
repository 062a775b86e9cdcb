import { useMemo, useState } from "react";
import { Link } from "react-router";
import { useWords } from "../i18n.tsx";
import type { Lens } from "../maps/lens.ts";
import { MapPicture } from "../maps/MapPicture.tsx";
import { type Column, Table } from "../ui/Table.tsx";
import type { Communities } from "./communities.worker.ts";
import { useCommunities } from "./useCommunities.ts";
import { useWhole } from "./useWhole.ts";

const nobody: ReadonlySet<string> = new Set();

/** A community as it is told: its number, who stands in its middle, and who belongs to it. */
interface Community {
  id: string;
  group: number;
  members: { id: string; name: string }[];
}

const told = (communities: Communities, names: ReadonlyMap<string, string>): Community[] =>
  communities.map((members, group) => ({
    id: `${group}`,
    group,
    members: members.map((id) => ({ id, name: names.get(id) ?? "" })),
  }));

function CommunityTable({ hub, communities }: { hub: string; communities: readonly Community[] }) {
  const say = useWords();
  const columns: Column<Community>[] = [
    {
      id: "middle",
      title: say("across.whole.community"),
      isRowHeader: true,
      cell: ({ group, members }) => (
        <span className="community">
          <span className="community-mark" data-group={(group % 8) + 1} aria-hidden="true">
            {group + 1}
          </span>
          {say("across.whole.around", { name: members[0]!.name })}
        </span>
      ),
    },
    { id: "count", title: say("across.column.actors"), numeric: true, cell: ({ members }) => members.length },
    {
      id: "members",
      title: say("across.whole.members"),
      cell: ({ members }) => (
        <span className="bridge-maps">
          {members.map(({ id, name }) => (
            <Link key={id} to={`/${hub}/actors/${id}`}>
              {name}
            </Link>
          ))}
        </span>
      ),
    },
  ];
  return <Table label={say("across.whole.communities")} columns={columns} rows={communities} />;
}

/** All actors of a hub that hang together with anybody, as one map in the colours of their communities; and the same as a table. */
export function WholeMap({ hub, name, weavers }: { hub: string; name: string; weavers: ReadonlySet<string> }) {
  const say = useWords();
  const { actors, ties, alone, onItsWay } = useWhole(hub, weavers);
  const [selection, select] = useState(nobody);
  const ids = actors.map(({ id }) => id).join();
  const woven = useMemo(() => ({ actors: ids.split(",").map((id) => ({ id, weaver: false })), ties }), [ids, ties]);
  const found = useCommunities(woven);
  const communities = useMemo(() => told(found ?? [], new Map(actors.map(({ id, name: called }) => [id, called]))), [found, actors]);
  const lens = useMemo<Lens>(
    () => ({
      tints: new Map(communities.flatMap(({ group, members }) => members.map(({ id }) => [id, { group }] as const))),
      legend: { title: say("across.whole.communities"), groups: communities.map(({ members }) => members[0]!.name) },
    }),
    [communities, say],
  );
  return (
    <div className="whole">
      <p className="panel-note">
        {found && say("across.whole.lead", { count: communities.length })} {alone > 0 && say("across.whole.alone", { count: alone })}
      </p>
      <div className="whole-picture">
        <MapPicture
          title={name}
          actors={actors}
          ties={ties}
          selection={selection}
          onSelect={select}
          settingOut={onItsWay}
          lens={lens}
          readOnly
        />
      </div>
      <CommunityTable hub={hub} communities={communities} />
    </div>
  );
}
