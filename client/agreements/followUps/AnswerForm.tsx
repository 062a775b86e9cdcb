import check from "lucide/dist/esm/icons/check.mjs";
import { useState } from "react";
import { isSaid, whyNotGive } from "../../../schema/agreements/followUp.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { notify } from "../../ui/Notices.tsx";
import { Section } from "../../ui/Page.tsx";
import { Refused } from "../../ui/Refused.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { WhyNot } from "../../ui/WhyNot.tsx";
import { type AnswerRead, type Asker, type FollowUpRead, followUpRoom, GIVE } from "./followUps.ts";
import { QuestionField } from "./QuestionField.tsx";
import type { Question } from "./useQuestions.ts";

interface Props {
  followUp: FollowUpRead;
  party: Asker;
  answer: AnswerRead | undefined;
  asked: readonly Question[];
  /** Who answers for it. */
  person: string;
  onDone: () => void;
}

/** What the reader's party says: one question after the other, stored as one goes, and handed over when all have an answer. */
export function AnswerForm({ followUp, party, answer, asked, person, onDone }: Props) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const [isTried, setTried] = useState(false);
  const said = answer?.said ?? [];
  const no = whyNotGive(said);
  const name = party.actor?.name ?? "";
  const give = async () => {
    setTried(true);
    if (no) return;
    if (!(await run(() => perform(followUpRoom(followUp.id), GIVE, { followUp: followUp.id, party: party.id })))) return;
    notify({ text: say("followUps.thanks") });
    onDone();
  };
  return (
    <Section title={say("followUps.answerFor", { party: name })}>
      <div className="answering" data-party={party.side}>
        <p className="answering-how">{say("followUps.savedSoFar", { party: name })}</p>
        <Progress asked={asked} said={said} />
        {asked.map((question, at) => (
          <QuestionField
            key={question.kind}
            {...{ question, followUp: followUp.id, party: party.id, at: at + 1, of: asked.length, person }}
            known={said.find(({ kind }) => kind === question.kind)}
          />
        ))}
        <div className="answering-end">
          <p>{say(answer?.givenAt ? "followUps.given" : "followUps.checkHow")}</p>
          <WhyNot no={isTried && no} />
          <Refused problem={problem} />
          {!answer?.givenAt && (
            <p>
              <Button weight="primary" icon={check} isPending={isBusy} onPress={give}>
                {say("followUps.give")}
              </Button>
            </p>
          )}
        </div>
      </div>
    </Section>
  );
}

/** How far the party has come, as links to the questions. */
function Progress({ asked, said }: { asked: readonly Question[]; said: AnswerRead["said"] }) {
  const say = useWords();
  return (
    <nav aria-label={say("followUps.asking")}>
      <ol className="answering-progress">
        {asked.map(({ kind, about }) => {
          const has = said.some((one) => one.kind === kind && isSaid(one));
          return (
            <li key={kind}>
              <a href={`#question-${kind}`} data-has={has || undefined}>
                {has && <Icon of={check} size={14} />}
                {about}
                <span className="unseen"> ({say(has ? "followUps.answered" : "followUps.unanswered")})</span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
