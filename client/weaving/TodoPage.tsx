import { useSuspenseQuery } from "@apollo/client/react";
import { type ComponentType, useMemo } from "react";
import { Link, useParams } from "react-router";
import { whyNotTakePart, whyNotWeave } from "../../schema/hubs.ts";
import { isConcluded } from "../../schema/weaving/introduction.ts";
import { useWords } from "../i18n.tsx";
import type { Room } from "../live/fit.ts";
import { useLive } from "../live/live.ts";
import { nodesOf } from "../maps/onMap.ts";
import { useMe } from "../people/useMe.ts";
import { Empty } from "../ui/Empty.tsx";
import { Missing } from "../ui/Missing.tsx";
import { Page, Section } from "../ui/Page.tsx";
import { bySoonest, Cards, rests } from "./IntroductionList.tsx";
import { INTRODUCTION_HEARD, type IntroductionRead, OF_HUB } from "./introductions.ts";
import { useIntroducing } from "./useIntroducing.ts";
import "./Introductions.css";

/** Where an introduction began. */
function OnMap({ introduction: { map, hub } }: { introduction: IntroductionRead }) {
  const say = useWords();
  if (!map) return null;
  return (
    <p className="intro-facts">
      <Link to={`/${hub.slug}/maps/${map.id}?beside=weave&tab=introductions`}>{say("introductions.onMap", { map: map.title })}</Link>
    </p>
  );
}

interface Props {
  /** What later rooms tell of what waits for the reader. */
  Besides?: ComponentType<{ hub: { id: string; slug: string; seq: number } }>;
}

/** What waits for the reader in a hub: the introductions that they have taken on, and what others are about to do. */
export function TodoPage({ Besides }: Props) {
  const say = useWords();
  const { hub: slug = "" } = useParams();
  const { hub } = useSuspenseQuery(OF_HUB, { variables: { hub: slug }, fetchPolicy: "cache-and-network" }).data;
  const { me, rights } = useMe();
  const id = hub?.id;
  const room = useMemo<Room>(() => ({ __typename: "Hub", id: id ?? "", lists: { Introduction: "introductions" } }), [id]);
  useLive(INTRODUCTION_HEARD, id ? room : undefined, hub?.seq ?? 0);
  const introducing = useIntroducing(room);
  if (!hub || whyNotTakePart(rights, hub.id)) return <Missing />;
  const open = nodesOf(hub.introductions)
    .filter((one) => !isConcluded(one) && !rests(one))
    .sort(bySoonest);
  const [mine, others] = [
    open.filter(({ person }) => person?.id === me?.person.id),
    open.filter(({ person }) => person?.id !== me?.person.id),
  ];
  const common = {
    introducing,
    mayEdit: ({ map }: IntroductionRead) => !whyNotWeave(rights, { hub: hub.id, area: map?.area?.id }),
    above: (introduction: IntroductionRead) => <OnMap introduction={introduction} />,
  };
  return (
    <Page title={say("introductions.page")} tab={`${say("introductions.page")}, ${hub.name}`} lead={<p>{say("introductions.pageLead")}</p>}>
      <div className="todo">
        {Besides && <Besides hub={hub} />}
        <Section title={say("introductions.mine")}>
          {mine.length ? (
            <Cards of={mine} {...common} />
          ) : (
            <Empty title={say("introductions.mineNone")}>
              <p>{say("introductions.mineNoneText")}</p>
            </Empty>
          )}
        </Section>
        <Section title={say("introductions.others")}>
          {others.length ? <Cards of={others} {...common} /> : <p className="intro-note">{say("introductions.othersNone")}</p>}
        </Section>
      </div>
    </Page>
  );
}
