import { useQuery, useSuspenseQuery } from "@apollo/client/react";
import { useMemo } from "react";
import { useParams, useSearchParams } from "react-router";
import { useCollator, useWords } from "../i18n.tsx";
import { Empty } from "../ui/Empty.tsx";
import { Missing } from "../ui/Missing.tsx";
import { Page } from "../ui/Page.tsx";
import { Refused } from "../ui/Refused.tsx";
import { Tabs } from "../ui/Tabs.tsx";
import { today } from "../ui/today.ts";
import { AreaTable } from "./AreaTable.tsx";
import { AREAS, bridgesIn, rowsOf, WEAVES, weaversIn } from "./areas.ts";
import { BridgeTable } from "./BridgeTable.tsx";
import { useQuiet } from "./useQuiet.ts";
import { WholeMap } from "./WholeMap.tsx";
import "./AreasPage.css";

const aYearAgo = () => `${Number(today().slice(0, 4)) - 1}${today().slice(4)}`;

/** Reads a hub's areas and what their maps say, and again when something has changed and it has been quiet for a moment. */
function useAreas(slug: string) {
  const areas = useSuspenseQuery(AREAS, { variables: { hub: slug } });
  const weaves = useQuery(WEAVES, { variables: { hub: slug, before: useMemo(aYearAgo, []) } });
  const { hub } = areas.data;
  useQuiet(hub, () => {
    void areas.refetch();
    void weaves.refetch();
  });
  const said = (weaves.data ?? weaves.previousData)?.hub?.maps.edges.map(({ node }) => node);
  return { hub, said, problem: weaves.error };
}

const leaves = ["areas", "bridges", "whole"] as const;

/** All areas of a hub side by side, the actors that join them, and all of it as one map. */
export function AreasPage() {
  const say = useWords();
  const collator = useCollator();
  const { hub: slug = "" } = useParams();
  const { hub, said, problem } = useAreas(slug);
  const [address, setAddress] = useSearchParams();
  const weavers = useMemo(() => weaversIn(hub), [hub]);
  if (!hub) return <Missing />;
  const rows = rowsOf(hub, said);
  const bridges = bridgesIn(hub, collator);
  const placements = hub.maps.edges.flatMap(({ node }) => node.placements.edges.map(({ node: placement }) => placement));
  const names = new Map(placements.map(({ actor }) => [actor.id, actor.name]));
  const content = {
    areas: (
      <>
        <p className="areas-lead">{say("across.lead")}</p>
        {problem && <Refused problem={problem} />}
        <AreaTable hub={slug} rows={rows} names={names} />
      </>
    ),
    bridges: (
      <>
        <p className="areas-lead">{say("across.bridges.lead")}</p>
        <BridgeTable hub={slug} bridges={bridges} />
      </>
    ),
    whole: <WholeMap hub={slug} name={hub.name} weavers={weavers} />,
  };
  return (
    <Page title={say("across.title")} tab={`${say("across.title")}, ${hub.name}`}>
      <div className="areas">
        {rows.length ? (
          <Tabs
            label={say("across.title")}
            chosen={leaves.find((leaf) => leaf === address.get("tab")) ?? "areas"}
            onChoose={(tab) => setAddress(tab === "areas" ? {} : { tab }, { replace: true })}
            leaves={leaves.map((id) => ({ id, title: say(`across.tab.${id}`, { name: hub.name }), content: content[id] }))}
          />
        ) : (
          <Empty title={say("across.empty.title")}>{say("across.empty.how")}</Empty>
        )}
      </div>
    </Page>
  );
}
