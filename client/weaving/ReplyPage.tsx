import { useQuery } from "@apollo/client/react";
import { type ReactNode, useState } from "react";
import { useParams } from "react-router";
import { keptDays } from "../../schema/privacy.ts";
import { ReplyState, Told, type ToldName } from "../../schema/weaving/inquiry.ts";
import { useLanguage, useWords } from "../i18n.tsx";
import { client } from "../live/apollo.ts";
import { Button } from "../ui/Button.tsx";
import { Broken } from "../ui/ErrorBoundary.tsx";
import { Page, Section } from "../ui/Page.tsx";
import { SavedMark } from "../ui/SavedMark.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { Sure } from "../ui/Sure.tsx";
import { Tick } from "../ui/Tick.tsx";
import { dateInWords } from "../ui/When.tsx";
import { ReplyActors } from "./ReplyActors.tsx";
import { ReplyMissing } from "./ReplyMissing.tsx";
import { DECLINE, type Letter, REPLY } from "./reply.ts";
import { useReply } from "./useReply.ts";
import "./ReplyPage.css";

/** About how long one actor takes to answer about, in seconds. */
const secondsEach = 8;

const Closed = ({ title, children }: { title: string; children: ReactNode }) => (
  <Page title={title}>
    <p>{children}</p>
  </Page>
);

/** Who asks and why, how long it takes, and who sees what: before anything is answered. */
function Before({ letter }: { letter: Letter }) {
  const say = useWords();
  const { language } = useLanguage();
  const { words, actors, closesOn, hubSlug } = letter;
  const count = actors.length;
  return (
    <>
      {words && <p className="reply-words">{words}</p>}
      <section className="reply-before" aria-labelledby="reply-before">
        <h2 id="reply-before">{say("inquiries.reply.before")}</h2>
        <ul>
          <li>
            {say("inquiries.reply.time", { minutes: Math.max(1, Math.ceil((count * secondsEach) / 60)) })}{" "}
            {say("inquiries.reply.each", { count })}
          </li>
          <li>{say("inquiries.reply.until", { day: dateInWords(closesOn, language) })}</li>
          <li>{say("inquiries.reply.seen")}</li>
          <li>
            {say("inquiries.reply.kept", { days: keptDays.Reply! })}{" "}
            <a href={`/${hubSlug}/privacy`} target="_blank" rel="noreferrer">
              {say("inquiries.reply.privacy")}
            </a>
          </li>
        </ul>
      </section>
    </>
  );
}

const Scale = () => {
  const say = useWords();
  return (
    <details className="reply-scale">
      <summary>{say("inquiries.reply.scale")}</summary>
      <dl>
        {(Object.keys(Told) as ToldName[]).map((told) => (
          <div key={told}>
            <dt>{say(`inquiries.told.${told}`)}</dt>
            <dd>{say(`inquiries.meaning.${told}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
};

interface Props {
  secret: string;
  letter: Letter;
  onAgain: () => void;
}

function Open({ secret, letter, onAgain }: Props) {
  const say = useWords();
  const replying = useReply(secret, letter, onAgain);
  const [isDeclining, setDeclining] = useState(false);
  const { byName, hubName, actorName, actors, title } = letter;
  const done = actors.filter(({ id }) => replying.of(id).strength !== null).length;
  const decline = async () => {
    await client.mutate({ mutation: DECLINE, variables: { secret } });
    onAgain();
  };
  const from = byName
    ? say("inquiries.reply.from", { who: byName, hub: hubName, actor: actorName })
    : say("inquiries.reply.fromHub", { hub: hubName, actor: actorName });
  return (
    <div className="reply">
      <Page title={title} lead={<p>{from}</p>}>
        <Before letter={letter} />
        <Section title={say("inquiries.reply.whom")}>
          <Scale />
          <ReplyActors actors={actors} replying={replying} />
        </Section>
        <ReplyMissing replying={replying} />
        <Section title={say("inquiries.reply.end")}>
          <Tick isSelected={replying.isNamed} onChange={replying.name}>
            {say("inquiries.reply.named")}
          </Tick>
          <p className="reply-note">{say("inquiries.reply.namedWhy")}</p>
          <p>{say("inquiries.reply.endWhy")}</p>
          <div>
            <Button weight="quiet" onPress={() => setDeclining(true)}>
              {say("inquiries.reply.decline")}
            </Button>
          </div>
        </Section>
      </Page>
      <p className="reply-foot">
        {say("inquiries.reply.progress", { done, all: actors.length })}
        <SavedMark state={replying.saving} />
      </p>
      {isDeclining && (
        <Sure
          title={say("inquiries.reply.declineSure")}
          what={say("inquiries.reply.declineWhat")}
          yes={say("inquiries.reply.decline")}
          onYes={decline}
          onClose={() => setDeclining(false)}
        />
      )}
    </div>
  );
}

/** Where an actor that was asked answers, by the link in its letter and without an account, on a phone above all. */
export function ReplyPage() {
  const say = useWords();
  const { secret = "" } = useParams();
  const { data, error, refetch } = useQuery(REPLY, { variables: { secret }, fetchPolicy: "network-only" });
  if (error) return <Broken problem={error} onRetry={refetch} />;
  if (!data) return <Skeleton />;
  const { reply } = data;
  if (!reply) return <Closed title={say("inquiries.reply.unknown")}>{say("inquiries.reply.unknownHow")}</Closed>;
  if (reply.state === ReplyState.Declined)
    return <Closed title={say("inquiries.reply.declined")}>{say("inquiries.reply.declinedHow")}</Closed>;
  if (reply.whyNot) return <Closed title={say("inquiries.reply.closed")}>{say("inquiries.reply.closedHow")}</Closed>;
  return <Open key={secret} secret={secret} letter={reply} onAgain={refetch} />;
}
