import { useQuery } from "@apollo/client/react";
import { useParams } from "react-router";
import { type Mark, whyNotAnswered, whyNotMarks } from "../../../schema/charter/ratings.ts";
import { keptDays } from "../../../schema/privacy.ts";
import { useMeant } from "../../charter/usePrinciples.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { Broken } from "../../ui/ErrorBoundary.tsx";
import { Page } from "../../ui/Page.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { today } from "../../ui/today.ts";
import { Day } from "../../ui/When.tsx";
import { RateForm } from "./RateForm.tsx";
import { LETTER, type MarksSent, RATE_BY_LETTER } from "./ratings.ts";
import "./RatingPage.css";

/** Where somebody without an account says how they find the cooperation, by the link in their letter. */
export function RatingLetterPage() {
  const say = useWords();
  const meant = useMeant();
  const { secret = "" } = useParams();
  const { data, error, refetch } = useQuery(LETTER, { variables: { secret }, fetchPolicy: "network-only" });
  if (error) return <Broken problem={error} onRetry={refetch} />;
  if (!data) return <Skeleton />;
  const letter = data.ratingLetter;
  if (!letter)
    return (
      <Page title={say("charter.letter.unknown")}>
        <p>{say("charter.letter.unknownHow")}</p>
      </Page>
    );
  if (letter.whyNot)
    return (
      <Page title={say("charter.letter.closed")}>
        <p>{say("charter.letter.closedHow")}</p>
      </Page>
    );
  const { title, hubName, hubSlug, actorName, about, words, closesOn, side, marks, principles } = letter;
  return (
    <Page
      title={title}
      lead={
        <>
          <p>{say(about === hubName ? "charter.letter.fromWhole" : "charter.letter.from", { hub: hubName, actor: actorName, about })}</p>
          {words && <p>{words}</p>}
        </>
      }
    >
      <p className="rating-until">{say.rich("charter.rating.until", { day: () => <Day on={closesOn} /> })}</p>
      <p className="rating-scale">
        {say("charter.letter.kept", { days: keptDays.Reply! })}{" "}
        <a href={`/${hubSlug}/privacy`} target="_blank" rel="noreferrer">
          {say("inquiries.reply.privacy")}
        </a>
      </p>
      <RateForm
        worded={meant(principles)}
        sides={[side]}
        said={marks.length ? { side, marks: marks as Mark[] } : null}
        whyNot={(given) => whyNotAnswered({ closesOn }, today()) ?? whyNotMarks(given.marks)}
        send={(given) =>
          perform({ __typename: "RatingLetter", id: secret, lists: {} }, RATE_BY_LETTER, { secret, marks: [...given.marks] as MarksSent })
        }
        onDone={refetch}
      />
    </Page>
  );
}
