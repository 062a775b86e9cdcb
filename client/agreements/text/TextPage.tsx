import { useSuspenseQuery } from "@apollo/client/react";
import { startTransition, useState } from "react";
import { Link, useNavigate, useParams, useSearchParams } from "react-router";
import { whyNotPropose } from "../../../schema/agreements/versions.ts";
import { whyNotPartner } from "../../../schema/agreements.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { useLive } from "../../live/live.ts";
import { useMe } from "../../people/useMe.ts";
import { Button } from "../../ui/Button.tsx";
import { ComparedSections } from "../../ui/ComparedSections.tsx";
import { Empty } from "../../ui/Empty.tsx";
import { Missing } from "../../ui/Missing.tsx";
import { Page } from "../../ui/Page.tsx";
import { Sure } from "../../ui/Sure.tsx";
import { WhyNot } from "../../ui/WhyNot.tsx";
import { PROPOSE } from "../life/life.ts";
import { partyToSign } from "../life/mine.ts";
import { useLife } from "../life/useLife.ts";
import { CharterLine } from "./CharterLine.tsx";
import { LeftTexts } from "./LeftTexts.tsx";
import { Reading } from "./Reading.tsx";
import { SignPanel } from "./SignPanel.tsx";
import { TEXTS, TEXTS_HEARD, textsIn, type WholeText } from "./text.ts";
import { Writing } from "./Writing.tsx";
import "./TextPage.css";

const room = (id: string) => ({ __typename: "Agreement", id, lists: { AgreementVersion: "versions" } });

/** A text of an agreement: written together, read, compared with the one before, and signed. */
export function TextPage() {
  const say = useWords();
  const go = useNavigate();
  const { id = "" } = useParams();
  const [search] = useSearchParams();
  const { data, refetch } = useSuspenseQuery(TEXTS, { variables: { id } });
  const { life, refresh } = useLife(id);
  const { me, rights } = useMe();
  const { agreement } = data;
  const readAgain = () => startTransition(() => void refetch());
  useLive(TEXTS_HEARD, agreement ? room(id) : undefined, agreement?.hub.seq ?? 0, readAgain);
  if (!agreement) return <Missing />;
  if (!life) return null;
  const texts = textsIn(agreement);
  const text = texts.find(({ number }) => number === Number(search.get("text"))) ?? texts[0];
  const from = texts.find(({ number }) => number === Number(search.get("compare")));
  const page = `/${agreement.hub.slug}/agreements/${id}`;
  const isWritten = text?.state === "Drafting" && !from && !whyNotPartner(rights, agreement);
  const party = text && me && partyToSign(life, text, me.person.id);
  return (
    <Page
      title={text ? say("drafting.versions.by", { number: text.number, aim: say(`drafting.aim.${text.aim}`) }) : say("drafting.title")}
      tab={`${agreement.title}, ${agreement.hub.name}`}
      above={<Link to={page}>{agreement.title}</Link>}
      lead={text && <span className="tag">{say(`drafting.state.${text.state}`)}</span>}
      actions={isWritten && <ProposeText id={id} text={text} life={life} onDone={() => go(page)} />}
    >
      {!text && <Empty title={say("drafting.none")} />}
      {text && (
        <div className="text-page">
          <CharterLine text={text} />
          <Others texts={texts} text={text} />
          {me && !isWritten && text === texts[0] && <LeftTexts text={text} person={me.person.id} />}
          {isWritten && rights.coordinatorOf.includes(agreement.hub.id) && (
            <Link to={`/${agreement.hub.slug}/agreements/headings`}>{say("drafting.template.change")}</Link>
          )}
          {from ? (
            <Compare from={from} to={text} />
          ) : isWritten && me ? (
            <Writing text={text} agreement={id} person={me.person.id} />
          ) : (
            <Reading text={text} />
          )}
          {party && !from && (
            <SignPanel
              agreement={id}
              text={text}
              party={party}
              onDone={() => {
                refresh();
                go(page);
              }}
            />
          )}
        </div>
      )}
    </Page>
  );
}

/** Where a text differs from an earlier one. */
function Compare({ from, to }: { from: WholeText; to: WholeText }) {
  const say = useWords();
  return (
    <article className="text-paper">
      <p className="text-term">{say("drafting.versions.compared", { number: to.number, with: from.number })}</p>
      <ComparedSections from={from} to={to} />
    </article>
  );
}

/** The agreement's other texts, to read and to compare with. */
function Others({ texts, text }: { texts: readonly WholeText[]; text: WholeText }) {
  const say = useWords();
  const before = texts.find(({ number }) => number < text.number);
  return (
    <nav className="text-others" aria-label={say("drafting.versions.title")}>
      {texts
        .filter(({ number }) => number !== text.number)
        .map(({ id, number }) => (
          <Link key={id} to={`?text=${number}`}>
            {say("drafting.versions.read", { number })}
          </Link>
        ))}
      {before && (
        <Link to={`?text=${text.number}&compare=${before.number}`}>{say("drafting.versions.compare", { number: before.number })}</Link>
      )}
    </nav>
  );
}

/** Puts a text forward, once it can be; else it says what is left to do. */
function ProposeText({
  id,
  text,
  life,
  onDone,
}: {
  id: string;
  text: WholeText;
  life: NonNullable<ReturnType<typeof useLife>["life"]>;
  onDone: () => void;
}) {
  const say = useWords();
  const [isAsking, setAsking] = useState(false);
  const [isTried, setTried] = useState(false);
  const no = whyNotPropose(text, text.sections, life.parties, life.endsOn);
  const press = () => {
    setTried(true);
    if (!no) setAsking(true);
  };
  return (
    <>
      <Button weight="primary" onPress={press}>
        {say("drafting.propose.do")}
      </Button>
      <WhyNot no={isTried && no} />
      {isAsking && (
        <Sure
          title={say("drafting.propose.do")}
          what={say("drafting.propose.sure")}
          yes={say("drafting.propose.yes")}
          onYes={async () => {
            await perform(room(id), PROPOSE, { version: text.id });
            onDone();
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
