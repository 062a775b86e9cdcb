import { useQuery, useSuspenseQuery } from "@apollo/client/react";
import { startTransition, useState } from "react";
import { Link, useNavigate, useParams } from "react-router";
import { whyNotPartner } from "../../../schema/agreements.ts";
import { gapOf } from "../../../schema/charter/ratings.ts";
import { clockAt } from "../../../schema/clock.ts";
import { whyNotKeep } from "../../../schema/councils.ts";
import { whyNotCoordinate } from "../../../schema/hubs.ts";
import { CharterTabs } from "../../charter/CharterTabs.tsx";
import { usePrinciples, type Worded } from "../../charter/usePrinciples.ts";
import { useHubLive } from "../../hubs/useHubLive.ts";
import { useWords } from "../../i18n.tsx";
import { nodesOf } from "../../maps/onMap.ts";
import { useMe } from "../../people/useMe.ts";
import { Button } from "../../ui/Button.tsx";
import { Empty } from "../../ui/Empty.tsx";
import { Missing } from "../../ui/Missing.tsx";
import { Page } from "../../ui/Page.tsx";
import { Day } from "../../ui/When.tsx";
import { AskDialog } from "./AskDialog.tsx";
import { ABOUT, aboutOf, ROUNDS, type RoundRead, resultIn } from "./ratings.ts";
import "./RatingsPage.css";

/** The rounds in which both sides say how well the cooperation lives up to the principles, the latest first. */
export function RatingsPage() {
  const say = useWords();
  const { hub: slug = "" } = useParams();
  const { data, refetch } = useSuspenseQuery(ROUNDS, { variables: { hub: slug } });
  const go = useNavigate();
  const [isAsking, setAsking] = useState(false);
  const { worded } = usePrinciples(slug);
  const { hub } = data;
  useHubLive(hub?.id, hub?.seq ?? 0, ({ type }) => type === "RatingRound" && startTransition(() => void refetch()));
  const mayAsk = useMayAsk(hub);
  if (!hub) return <Missing />;
  const rounds = nodesOf(hub.ratingRounds);
  const ask = mayAsk && (
    <Button weight="primary" onPress={() => setAsking(true)}>
      {say("charter.rating.ask")}
    </Button>
  );
  return (
    <Page
      title={say("charter.rating.page")}
      tab={`${say("charter.rating.page")}, ${hub.name}`}
      lead={<p>{say("charter.rating.lead")}</p>}
      actions={rounds.length > 0 && ask}
    >
      <CharterTabs hub={slug} />
      {rounds.length ? (
        <ul className="rounds">
          {rounds.map((round) => (
            <RoundLine key={round.id} hub={hub} round={round} worded={worded} />
          ))}
        </ul>
      ) : (
        <Empty title={say("charter.rating.none")} action={ask}>
          <p>{say("charter.rating.noneWho")}</p>
        </Empty>
      )}
      {isAsking && <AskDialog hub={hub} onAsked={(id) => go(`/${slug}/ratings/${id}`)} onClose={() => setAsking(false)} />}
    </Page>
  );
}

/** Whether the reader may ask: coordinators of everything, those who keep a council of that, and those who have part in an agreement. */
function useMayAsk(hub?: { id: string; slug: string } | null): boolean {
  const { rights } = useMe();
  const isCoordinator = !!hub && !whyNotCoordinate(rights, hub.id);
  const isSome = rights.keeps.length + rights.partnerIn.length + rights.officialOf.length > 0;
  const { data } = useQuery(ABOUT, { variables: { hub: hub?.slug ?? "" }, skip: !hub || isCoordinator || !isSome });
  if (!hub || isCoordinator) return isCoordinator;
  return (
    nodesOf(data?.hub?.councils ?? { edges: [] }).some((council) => !whyNotKeep(rights, { hub, ...council })) ||
    nodesOf(data?.hub?.agreements ?? { edges: [] }).some(({ id }) => !whyNotPartner(rights, { hub, id }))
  );
}

function RoundLine({ hub, round, worded }: { hub: { slug: string }; round: RoundRead; worded: readonly Worded[] }) {
  const say = useWords();
  const gaps = (resultIn(round) ?? []).map(({ kind, sides }) => ({ kind, gap: Math.abs(gapOf(sides) ?? 0) }));
  const [widest] = gaps.filter(({ gap }) => gap > 0).sort((one, other) => other.gap - one.gap);
  return (
    <li>
      <Link to={`/${hub.slug}/ratings/${round.id}`}>{round.title}</Link>
      <span>{aboutOf(round).name}</span>
      <span className={round.isOpen ? "round-open" : undefined}>
        {round.isOpen && say.rich("charter.rating.until", { day: () => <Day on={round.closesOn} /> })}
        {!round.isOpen && !round.closedAt && say("charter.rating.over")}
        {round.closedAt && say.rich("charter.rating.countedOn", { day: () => <Day on={clockAt(new Date(round.closedAt!)).day} /> })}
      </span>
      {widest && (
        <span className="round-widest">
          {say("charter.rating.widest", { principle: worded.find(({ kind }) => kind === widest.kind)!.name, gap: widest.gap })}
        </span>
      )}
    </li>
  );
}
