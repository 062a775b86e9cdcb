import { useMemo, useState } from "react";
import { Link } from "react-router";
import { toldOf } from "../../schema/weaving/answer.ts";
import { useWords } from "../i18n.tsx";
import type { Lens } from "../maps/lens.ts";
import { MapPicture } from "../maps/MapPicture.tsx";
import { Empty } from "../ui/Empty.tsx";
import { type Column, Table } from "../ui/Table.tsx";
import { useAnswer } from "./analyst.ts";
import { type Community, communitiesIn } from "./communities.ts";
import { useWhole } from "./useWhole.ts";

const nobody: ReadonlySet<string> = new Set();

/** How many groups the legend tells of, the largest; the table below tells of all. */
const told = 12;

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
  const { read, actors, onItsWay } = useWhole(hub, weavers);
  const { ties, alone, unread } = read;
  const [selection, select] = useState(nobody);
  const asked = useMemo(() => ({ told: toldOf(read), weighted: true }), [read]);
  const { answer, to } = useAnswer("measure", asked);
  const communities = useMemo(() => (answer && to === asked ? communitiesIn(read.actors, answer) : []), [answer, to, asked, read]);
  const lens = useMemo<Lens>(
    () => ({
      tints: new Map(communities.flatMap(({ group, members }) => members.map(({ id }) => [id, { group }] as const))),
      legend: { title: say("across.whole.communities"), groups: communities.slice(0, told).map(({ members }) => members[0]!.name) },
    }),
    [communities, say],
  );
  if (!ties.length) return <Empty title={say("across.whole.none")} />;
  return (
    <div className="whole">
      <p className="areas-lead">
        {communities.length > 0 && say("across.whole.lead", { count: communities.length })}{" "}
        {alone > 0 && say("across.whole.alone", { count: alone })} {unread > 0 && say("across.whole.unread", { count: unread })}
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
