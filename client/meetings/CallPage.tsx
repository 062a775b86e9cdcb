import { useQuery } from "@apollo/client/react";
import { type ReactNode, useState } from "react";
import { useParams } from "react-router";
import { Answer } from "../../schema/meetings/meeting.ts";
import { useSentence, useWords } from "../i18n.tsx";
import { client } from "../live/apollo.ts";
import { Button } from "../ui/Button.tsx";
import { Empty } from "../ui/Empty.tsx";
import { Broken } from "../ui/ErrorBoundary.tsx";
import { notify } from "../ui/Notices.tsx";
import { Page } from "../ui/Page.tsx";
import { Refused } from "../ui/Refused.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { Sure } from "../ui/Sure.tsx";
import { useDeed } from "../ui/useDeed.ts";
import { AnswerButtons } from "./AnswerButtons.tsx";
import { CallFiles } from "./attachments/CallFiles.tsx";
import { ANSWER_LETTER, LETTER, type Letter, STOP_CALLS } from "./meetings.ts";
import { useMoment } from "./useMoment.ts";
import "./MeetingPage.css";
import "./CallPage.css";

const Closed = ({ title, children }: { title: string; children?: ReactNode }) => (
  <Page title={title}>
    <Empty title={title}>{children}</Empty>
  </Page>
);

function Open({ secret, letter, onAgain }: { secret: string; letter: Letter; onAgain: () => Promise<unknown> }) {
  const say = useWords();
  const sentence = useSentence();
  const moment = useMoment();
  const { run, problem, isBusy } = useDeed();
  const [isThanked, setThanked] = useState(false);
  const { name, councilName, title, theme, words, startsAt, endsAt, place, link, answer, substitute, hasSubstitutes, whyNot } = letter;
  const give = (said: Answer) =>
    run(async () => {
      await client.mutate({ mutation: ANSWER_LETTER, variables: { secret, answer: said } });
      await onAgain();
      setThanked(true);
    });
  return (
    <div className="call">
      <Page
        title={theme ? say("meetings.page.withTheme", { title, theme }) : title}
        above={name ? say("meetings.call.lead", { name, hub: councilName }) : say("meetings.call.leadPlain", { hub: councilName })}
        lead={substitute && <p>{say("meetings.call.asSubstitute")}</p>}
      >
        <div className="call-when">
          <p className="meeting-when">
            <time dateTime={startsAt}>{moment.at(startsAt, endsAt)}</time>
          </p>
          <p>{place ?? (link ? null : say("meetings.one.noPlace"))}</p>
          {link && (
            <p>
              <a href={link} rel="noreferrer" target="_blank">
                {say("meetings.one.online")}
              </a>
            </p>
          )}
        </div>
        {words && <p className="meeting-words">{words}</p>}
        <CallFiles secret={secret} files={letter.files} />
        {whyNot ? (
          <Empty title={say("meetings.call.over")}>{sentence({ key: whyNot as never })}</Empty>
        ) : (
          <section className="my-answer" data-answer={answer} aria-label={say("meetings.one.mine")}>
            <h2>{say("meetings.one.mine")}</h2>
            <AnswerButtons answer={answer} hasSubstitutes={hasSubstitutes} isBusy={isBusy} onAnswer={give} />
            <p role="status">{(isThanked || answer !== Answer.Waiting) && say("meetings.call.answered")}</p>
            <Refused problem={problem} />
          </section>
        )}
        <p>
          <a className="button plain" href={`/call/${secret}/meeting.ics`} download>
            {say("meetings.one.add")}
          </a>
        </p>
        {letter.isByAddress && <NoMore secret={secret} council={councilName} onAgain={onAgain} />}
      </Page>
    </div>
  );
}

/** For whoever gets letters without an account: a way to have no more of them, for which the address is removed. */
function NoMore({ secret, council, onAgain }: { secret: string; council: string; onAgain: () => Promise<unknown> }) {
  const say = useWords();
  const [isAsking, setAsking] = useState(false);
  const stop = async () => {
    await client.mutate({ mutation: STOP_CALLS, variables: { secret } });
    notify({ text: say("meetings.call.stopped") });
    await onAgain();
  };
  return (
    <p>
      <Button weight="quiet" onPress={() => setAsking(true)}>
        {say("meetings.call.stop")}
      </Button>
      {isAsking && (
        <Sure
          title={say("meetings.call.stop")}
          what={say("meetings.call.stopWhat", { council })}
          yes={say("meetings.call.stop")}
          onYes={stop}
          onClose={() => setAsking(false)}
        />
      )}
    </p>
  );
}

/** Where whoever is called says whether they come, by the link in their letter and without an account, on a phone above all. */
export function CallPage() {
  const say = useWords();
  const { secret = "" } = useParams();
  const { data, error, refetch } = useQuery(LETTER, { variables: { secret }, fetchPolicy: "network-only" });
  if (error) return <Broken problem={error} onRetry={refetch} />;
  if (!data) return <Skeleton />;
  if (!data.call) return <Closed title={say("meetings.call.unknown")}>{say("meetings.call.unknownHow")}</Closed>;
  return <Open secret={secret} letter={data.call} onAgain={refetch} />;
}
