import { useSuspenseQuery } from "@apollo/client/react";
import { startTransition, useState } from "react";
import { Link, useParams } from "react-router";
import { whyNotAskRound } from "../../../schema/agreements/rating.ts";
import { type Mark, whyNotAsked, whyNotCount, whyNotRate } from "../../../schema/charter/ratings.ts";
import { whyNotTakePart } from "../../../schema/hubs.ts";
import { usePrinciples } from "../../charter/usePrinciples.ts";
import { useHubLive } from "../../hubs/useHubLive.ts";
import { useSentence, useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { nodesOf } from "../../maps/onMap.ts";
import { useMe } from "../../people/useMe.ts";
import { Button } from "../../ui/Button.tsx";
import { Empty } from "../../ui/Empty.tsx";
import { Missing } from "../../ui/Missing.tsx";
import { Page } from "../../ui/Page.tsx";
import { Refused } from "../../ui/Refused.tsx";
import { Sure } from "../../ui/Sure.tsx";
import { today } from "../../ui/today.ts";
import { useDeed } from "../../ui/useDeed.ts";
import { Day } from "../../ui/When.tsx";
import { Letters } from "./Letters.tsx";
import { RateForm } from "./RateForm.tsx";
import { RatingResult } from "./RatingResult.tsx";
import { aboutOf, before, COUNT, type MarksSent, ONE_ROUND, RATE, ROUNDS, type RoundRead, roundRoom } from "./ratings.ts";
import "./RatingPage.css";

/** One round of rating: while it is open what the reader says, and when it is counted up what both sides said and how that has changed. */
export function RatingPage() {
  const say = useWords();
  const { hub: slug = "", id = "" } = useParams();
  const { data, refetch } = useSuspenseQuery(ONE_ROUND, { variables: { id } });
  const { worded } = usePrinciples(slug);
  const { rights } = useMe();
  const sentence = useSentence();
  const round = data.ratingRound;
  const refresh = () => startTransition(() => void refetch());
  useHubLive(round?.hub.id, round?.hub.seq ?? 0, ({ subject }) => subject === id && refresh());
  if (!round) return <Missing />;
  const notAsked = whyNotAsked(round, rights);
  return (
    <Page
      title={round.title}
      tab={`${round.title}, ${round.hub.name}`}
      above={<Link to={`/${slug}/ratings`}>{say("charter.rating.page")}</Link>}
      lead={
        <>
          <p>
            {round.agreement ? <Link to={`/${slug}/agreements/${round.agreement.id}`}>{round.agreement.title}</Link> : aboutOf(round).name}
          </p>
          {round.words && <p>{round.words}</p>}
        </>
      }
    >
      {round.isOpen && <p className="rating-until">{say.rich("charter.rating.until", { day: () => <Day on={round.closesOn} /> })}</p>}
      {!round.closedAt && <Counting round={round} onDone={refresh} />}
      {round.isOpen && !notAsked && (
        <RateForm
          worded={worded}
          sides={data.mySides}
          said={data.myRating as { side: "Municipality"; marks: Mark[] } | null}
          whyNot={(given) => whyNotRate(round, given, rights, data.mySides, today())}
          send={({ side, marks }) => perform(roundRoom(id), RATE, { round: id, side, marks: [...marks] as MarksSent })}
          onDone={refresh}
        />
      )}
      {round.isOpen && notAsked && (
        <p className="rating-scale">{whyNotTakePart(rights, round.hub.id) ? say("charter.rating.members") : sentence(notAsked)}</p>
      )}
      {round.closedAt && <Counted slug={slug} round={round} />}
      {!round.closedAt && !round.isOpen && <Empty title={say("charter.rating.over")} />}
    </Page>
  );
}

/** Counts the round up, for those who may: at once when its time is over, and before that when they are sure. Until then they ask more people. */
function Counting({ round, onDone }: { round: RoundRead; onDone: () => void }) {
  const say = useWords();
  const { rights } = useMe();
  const { run, problem, isBusy } = useDeed();
  const [isSure, setSure] = useState(false);
  if (whyNotCount(round, whyNotAskRound(rights, round), rights, today())) return null;
  const count = () => perform(roundRoom(round.id), COUNT, { id: round.id }).then(onDone);
  if (!round.isOpen)
    return (
      <div className="rating-count">
        <p>{say("charter.rating.countHow")}</p>
        <Button weight="primary" isPending={isBusy} onPress={() => void run(count)}>
          {say("charter.rating.count")}
        </Button>
        <Refused problem={problem} />
      </div>
    );
  return (
    <div className="rating-count">
      <Letters round={round} onDone={onDone} />
      <Button weight="quiet" onPress={() => setSure(true)}>
        {say("charter.rating.count")}
      </Button>
      {isSure && (
        <Sure
          title={say("charter.rating.countSure")}
          what={say("charter.rating.countHow")}
          yes={say("charter.rating.count")}
          onYes={count}
          onClose={() => setSure(false)}
        />
      )}
    </div>
  );
}

/** What came of the round, beside the rounds before it that asked about the same. */
function Counted({ slug, round }: { slug: string; round: RoundRead }) {
  const { data } = useSuspenseQuery(ROUNDS, { variables: { hub: slug } });
  return <RatingResult hub={slug} round={round} earlier={before(round, nodesOf(data.hub?.ratingRounds ?? { edges: [] }))} />;
}
