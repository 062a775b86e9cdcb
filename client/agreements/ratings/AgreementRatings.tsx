import { useQuery } from "@apollo/client/react";
import { Suspense, useState } from "react";
import { Link, useNavigate } from "react-router";
import { whyNotRateAgreement } from "../../../schema/agreements/rating.ts";
import { whyNotAsked } from "../../../schema/charter/ratings.ts";
import { clockAt } from "../../../schema/clock.ts";
import { useWords } from "../../i18n.tsx";
import { nodesOf } from "../../maps/onMap.ts";
import { useMe } from "../../people/useMe.ts";
import { Button } from "../../ui/Button.tsx";
import { Section } from "../../ui/Page.tsx";
import { Day } from "../../ui/When.tsx";
import type { AgreementAt } from "../part.ts";
import { useFollow } from "../useFollow.ts";
import { AskDialog } from "./AskDialog.tsx";
import { RatingResult } from "./RatingResult.tsx";
import { before, ROUNDS_OF_AGREEMENT, type RoundRead } from "./ratings.ts";
import "./RatingsPage.css";

interface Props {
  agreement: { id: string; hub: { slug: string; seq: number } };
  /** Only what was counted up by then, as 2026-03-01; all when nothing is said. */
  until?: string;
}

/** The rounds about an agreement, the latest first, read again when something happens in its hub. */
function useRounds({ agreement, until }: Props, skip = false): RoundRead[] {
  const { data, refetch } = useQuery(ROUNDS_OF_AGREEMENT, { variables: { id: agreement.id }, skip });
  useFollow(agreement.hub.seq, () => !skip && refetch());
  const rounds = nodesOf(data?.agreement?.ratingRounds ?? { edges: [] });
  return until ? rounds.filter(({ closedAt }) => closedAt && clockAt(new Date(closedAt)).day <= until) : rounds;
}

/** What came of the latest round that is counted up, beside those before it. */
function Latest({ hub, rounds }: { hub: string; rounds: readonly RoundRead[] }) {
  const round = rounds.find(({ closedAt }) => closedAt);
  if (!round) return null;
  return (
    <Suspense fallback={null}>
      <p>
        <Link to={`/${hub}/ratings/${round.id}`}>{round.title}</Link>
      </p>
      <RatingResult hub={hub} round={round} earlier={before(round, rounds)} />
    </Suspense>
  );
}

/** How both sides find that the cooperation in an agreement lives up to the principles: what is asked now, and what came of it last. */
export function AgreementRatings({ at: { agreement, isPartner } }: { at: AgreementAt }) {
  const say = useWords();
  const go = useNavigate();
  const { rights } = useMe();
  const [isAsking, setAsking] = useState(false);
  const isRated = !whyNotRateAgreement(agreement);
  const rounds = useRounds({ agreement }, !isRated);
  const { hub } = agreement;
  if (!isRated || !(isPartner || rounds.length)) return null;
  const open = rounds.filter(({ closedAt }) => !closedAt);
  return (
    <Section
      title={say("charter.rating.title")}
      action={isPartner && !open.length && <Button onPress={() => setAsking(true)}>{say("charter.rating.ask")}</Button>}
    >
      {!rounds.length && <p className="rating-scale">{say("charter.rating.noneHow")}</p>}
      {open.length > 0 && (
        <ul className="rounds">
          {open.map((round) => (
            <li key={round.id}>
              <Link to={`/${hub.slug}/ratings/${round.id}`}>{round.title}</Link>
              <span className="round-open">
                {round.isOpen ? say.rich("charter.rating.until", { day: () => <Day on={round.closesOn} /> }) : say("charter.rating.over")}
              </span>
              {round.isOpen && !whyNotAsked(round, rights) && (
                <Link to={`/${hub.slug}/ratings/${round.id}`}>{say("charter.rating.answer")}</Link>
              )}
            </li>
          ))}
        </ul>
      )}
      <Latest hub={hub.slug} rounds={rounds} />
      {isAsking && (
        <AskDialog hub={hub} agreement={agreement} onAsked={(id) => go(`/${hub.slug}/ratings/${id}`)} onClose={() => setAsking(false)} />
      )}
    </Section>
  );
}

/** The same in a follow-up: what had come of it by the day of that. */
export function RatingsUntil(props: Required<Props>) {
  const say = useWords();
  const rounds = useRounds(props);
  if (!rounds.length) return null;
  return (
    <Section title={say("charter.rating.title")}>
      <Latest hub={props.agreement.hub.slug} rounds={rounds} />
    </Section>
  );
}
