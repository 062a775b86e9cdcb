import { useSuspenseQuery } from "@apollo/client/react";
import { startTransition, useState } from "react";
import { Link, useParams } from "react-router";
import { whyNotCoordinate } from "../../../schema/hubs.ts";
import { useHubLive } from "../../hubs/useHubLive.ts";
import { useWords } from "../../i18n.tsx";
import { useMe } from "../../people/useMe.ts";
import { Button } from "../../ui/Button.tsx";
import { Missing } from "../../ui/Missing.tsx";
import { Page } from "../../ui/Page.tsx";
import { all, QUESTIONS } from "./followUps.ts";
import { type Question, useQuestions } from "./useQuestions.ts";
import { WordQuestion } from "./WordQuestion.tsx";
import "./FollowUps.css";

/** The questions that all parties of a hub's agreements answer, in the hub's own words or the common ones. */
export function QuestionsPage() {
  const say = useWords();
  const { hub: slug = "" } = useParams();
  const { data, refetch } = useSuspenseQuery(QUESTIONS, { variables: { hub: slug } });
  const { rights } = useMe();
  const { hub } = data;
  const refresh = () => startTransition(() => void refetch());
  useHubLive(hub?.id, hub?.seq ?? 0, ({ type }) => type === "FollowUpQuestion" && refresh());
  const own = hub ? all(hub.followUpQuestions) : [];
  const asked = useQuestions(own);
  const [worded, setWorded] = useState<Question>();
  if (!hub) return <Missing />;
  const ownOf = (kind: Question["kind"]) => own.find((one) => one.kind === kind)?.id;
  const mayWord = !whyNotCoordinate(rights, hub.id);
  return (
    <Page
      title={say("followUps.word.title")}
      tab={`${say("followUps.word.title")}, ${hub.name}`}
      above={<Link to={`/${slug}/agreements`}>{say("agreements.allOf")}</Link>}
      lead={<p>{say("followUps.word.lead")}</p>}
    >
      <ol className="both">
        {asked.map((question) => (
          <li key={question.kind}>
            <h2>{question.about}</h2>
            <p className="agreement-words">{question.text}</p>
            {question.how && <p className="question-how">{question.how}</p>}
            <p className="word-do">
              <small>{say(ownOf(question.kind) ? "followUps.word.own" : "followUps.word.common")}</small>
              {mayWord && (
                <Button aria-label={say("followUps.word.doOne", { about: question.about })} onPress={() => setWorded(question)}>
                  {say("followUps.word.do")}
                </Button>
              )}
            </p>
          </li>
        ))}
      </ol>
      {worded && (
        <WordQuestion hub={hub.id} question={worded} own={ownOf(worded.kind)} onDone={refresh} onClose={() => setWorded(undefined)} />
      )}
    </Page>
  );
}
