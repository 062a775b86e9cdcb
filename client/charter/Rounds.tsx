import { useQuery, useSuspenseQuery } from "@apollo/client/react";
import { startTransition, useState } from "react";
import { Link, useNavigate } from "react-router";
import { gapOf } from "../../schema/charter/ratings.ts";
import { whyNotKeep } from "../../schema/councils.ts";
import { whyNotCoordinate, whyNotTakePart } from "../../schema/hubs.ts";
import { useHubLive } from "../hubs/useHubLive.ts";
import { useWords } from "../i18n.tsx";
import { nodesOf } from "../maps/onMap.ts";
import { useMe } from "../people/useMe.ts";
import { Button } from "../ui/Button.tsx";
import { Empty } from "../ui/Empty.tsx";
import { Section } from "../ui/Page.tsx";
import { Day } from "../ui/When.tsx";
import { AskDialog } from "./AskDialog.tsx";
import { ABOUT, ROUNDS, type RoundRead, resultIn } from "./ratings.ts";

/** The rounds in which both sides say how well the cooperation lives up to the principles, the latest first. */
export function Rounds({ hub }: { hub: { id: string; slug: string; name: string; seq: number } }) {
  const say = useWords();
  const { data, refetch } = useSuspenseQuery(ROUNDS, { variables: { hub: hub.slug } });
  const { rights } = useMe();
  const go = useNavigate();
  const [isAsking, setAsking] = useState(false);
  useHubLive(hub.id, hub.seq, ({ type }) => type === "RatingRound" && startTransition(() => void refetch()));
  const rounds = data.hub?.ratingRounds.edges.map(({ node }) => node) ?? [];
  const mayAsk = useMayAsk(hub);
  if (!rounds.length && whyNotTakePart(rights, hub.id)) return null;
  return (
    <Section
      title={say("charter.rating.title")}
      action={mayAsk && <Button onPress={() => setAsking(true)}>{say("charter.rating.ask")}</Button>}
    >
      {rounds.length ? (
        <ul className="rounds">
          {rounds.map((round) => (
            <RoundLine key={round.id} hub={hub} round={round} />
          ))}
        </ul>
      ) : (
        <Empty title={say("charter.rating.none")}>{say("charter.rating.noneHow")}</Empty>
      )}
      {isAsking && <AskDialog hub={hub} onAsked={(id) => go(`/${hub.slug}/ratings/${id}`)} onClose={() => setAsking(false)} />}
    </Section>
  );
}

/** Whether the reader may ask: coordinators of everything, those who keep a council of that. */
function useMayAsk(hub: { id: string; slug: string }): boolean {
  const { rights } = useMe();
  const isCoordinator = !whyNotCoordinate(rights, hub.id);
  const { data } = useQuery(ABOUT, { variables: { hub: hub.slug }, skip: isCoordinator || !rights.keeps.length });
  return isCoordinator || nodesOf(data?.hub?.councils ?? { edges: [] }).some((council) => !whyNotKeep(rights, { hub, ...council }));
}

function RoundLine({ hub, round }: { hub: { slug: string; name: string }; round: RoundRead }) {
  const say = useWords();
  const widest = Math.max(0, ...(resultIn(round) ?? []).map(({ sides }) => Math.abs(gapOf(sides) ?? 0)));
  return (
    <li>
      <Link to={`/${hub.slug}/ratings/${round.id}`}>{round.title}</Link>
      <span>{round.council?.name ?? round.area?.name ?? hub.name}</span>
      <span className={round.isOpen ? "round-open" : undefined}>
        {round.isOpen && say.rich("charter.rating.until", { day: () => <Day on={round.closesOn} /> })}
        {!round.isOpen && !round.closedAt && say("charter.rating.over")}
        {round.closedAt && (widest > 0 ? say("charter.rating.widest", { gap: widest }) : say("charter.rating.counted"))}
      </span>
    </li>
  );
}
