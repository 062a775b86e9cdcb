import { useSuspenseQuery } from "@apollo/client/react";
import { startTransition } from "react";
import { Link, useParams } from "react-router";
import { type Mark, whyNotCount } from "../../schema/charter/ratings.ts";
import { whyNotKeep } from "../../schema/councils.ts";
import { whyNotCoordinate, whyNotTakePart } from "../../schema/hubs.ts";
import { useHubLive } from "../hubs/useHubLive.ts";
import { useWords } from "../i18n.tsx";
import { perform } from "../live/deeds.ts";
import { useMe } from "../people/useMe.ts";
import { Button } from "../ui/Button.tsx";
import { Empty } from "../ui/Empty.tsx";
import { Missing } from "../ui/Missing.tsx";
import { Page } from "../ui/Page.tsx";
import { Refused } from "../ui/Refused.tsx";
import { today } from "../ui/today.ts";
import { useDeed } from "../ui/useDeed.ts";
import { Day } from "../ui/When.tsx";
import { RateForm } from "./RateForm.tsx";
import { RatingRow } from "./RatingRow.tsx";
import { COUNT, isAlike, ONE_ROUND, ROUNDS, type RoundRead, resultIn } from "./ratings.ts";
import { usePrinciples, type Worded } from "./usePrinciples.ts";
import "./RatingPage.css";

/** One round of rating: while it is open what the reader says, and when it is counted up what both sides said and how that has changed. */
export function RatingPage() {
  const say = useWords();
  const { hub: slug = "", id = "" } = useParams();
  const { data, refetch } = useSuspenseQuery(ONE_ROUND, { variables: { id } });
  const { worded } = usePrinciples(slug);
  const { rights } = useMe();
  const round = data.ratingRound;
  const refresh = () => startTransition(() => void refetch());
  useHubLive(round?.hub.id, round?.hub.seq ?? 0, ({ subject }) => subject === id && refresh());
  if (!round) return <Missing />;
  const isMember = !whyNotTakePart(rights, round.hub.id);
  return (
    <Page
      title={round.title}
      tab={`${round.title}, ${round.hub.name}`}
      above={<Link to={`/${slug}/principles`}>{say("charter.title")}</Link>}
      lead={
        <>
          <p>{round.council?.name ?? round.area?.name ?? round.hub.name}</p>
          {round.words && <p>{round.words}</p>}
        </>
      }
    >
      {round.isOpen && <p className="rating-until">{say.rich("charter.rating.until", { day: () => <Day on={round.closesOn} /> })}</p>}
      {!round.closedAt && <Counting round={round} onDone={refresh} />}
      {round.isOpen && isMember && (
        <RateForm round={round} worded={worded} said={data.myRating as { side: "Municipality"; marks: Mark[] } | null} onDone={refresh} />
      )}
      {round.closedAt && <Results slug={slug} round={round} worded={worded} />}
      {!round.closedAt && !round.isOpen && <Empty title={say("charter.rating.over")} />}
    </Page>
  );
}

/** Counts the round up, for those who may. */
function Counting({ round, onDone }: { round: RoundRead; onDone: () => void }) {
  const say = useWords();
  const { rights } = useMe();
  const { run, problem, isBusy } = useDeed();
  const { hub, council } = round;
  const asked = council ? whyNotKeep(rights, { hub, id: council.id }) : whyNotCoordinate(rights, hub.id);
  if (whyNotCount(round, asked, rights, today())) return null;
  const count = async () => {
    if (await run(() => perform({ __typename: "RatingRound", id: round.id, lists: {} }, COUNT, { id: round.id }))) onDone();
  };
  return (
    <div className="rating-count">
      <p>{say("charter.rating.countHow")}</p>
      <Button isPending={isBusy} onPress={count}>
        {say("charter.rating.count")}
      </Button>
      <Refused problem={problem} />
    </div>
  );
}

function Results({ slug, round, worded }: { slug: string; round: RoundRead; worded: readonly Worded[] }) {
  const say = useWords();
  const { data } = useSuspenseQuery(ROUNDS, { variables: { hub: slug } });
  const all = data.hub?.ratingRounds.edges.map(({ node }) => node) ?? [];
  const earlier = all
    .filter((other) => other.id !== round.id && isAlike(other, round) && other.closedAt && other.closedAt < round.closedAt!)
    .reverse();
  return (
    <>
      <p className="rating-scale">
        {say("charter.rating.scale")}
        {earlier.length > 0 && ` ${say("charter.rating.threads", { rounds: [...earlier, round].map(({ title }) => title).join(", ") })}`}
      </p>
      <ul className="rating-rows">
        {resultIn(round)?.map((row) => (
          <RatingRow
            key={row.kind}
            name={worded.find(({ kind }) => kind === row.kind)!.name}
            row={row}
            before={earlier.flatMap((other) => resultIn(other)?.find(({ kind }) => kind === row.kind) ?? [])}
          />
        ))}
      </ul>
    </>
  );
}
