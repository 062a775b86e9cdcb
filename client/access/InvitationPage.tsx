import { useQuery } from "@apollo/client/react";
import { type ReactNode, useState } from "react";
import { useLocation, useParams } from "react-router";
import type { Refusal } from "../../schema/refusal.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { useSentence, useWords } from "../i18n.tsx";
import { client } from "../live/apollo.ts";
import { signOut } from "../people/signing.ts";
import { useMe } from "../people/useMe.ts";
import { Button, ButtonLink } from "../ui/Button.tsx";
import { Empty } from "../ui/Empty.tsx";
import { Broken } from "../ui/ErrorBoundary.tsx";
import { Page, Section } from "../ui/Page.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { Sure } from "../ui/Sure.tsx";
import { Accept } from "./Accept.tsx";
import "./InvitationPage.css";

const INVITATION = graphql(`
  query Invitation($secret: String!) {
    invitation(secret: $secret) { byName hubName hubSlug email name role areaName actorName hasAccount isMine whyNot }
  }
`);
const DECLINE = graphql(`mutation DeclineInvitation($secret: String!) { declineInvitation(secret: $secret) }`);

/** What the receiver of an invitation reads. */
export type Letter = NonNullable<ResultOf<typeof INVITATION>["invitation"]>;

/** What one is asked to be, and what that means, in plain words. */
function Meaning({ letter }: { letter: Letter }) {
  const say = useWords();
  const { role, areaName, actorName, hubSlug } = letter;
  const named = role && say(`hubs.role.${role}`).toLocaleLowerCase();
  const inSentence = named && areaName ? say("hubs.roleIn", { role: named, area: areaName }) : named;
  return (
    <>
      <p className="invitation-as">
        {inSentence
          ? say("access.answering.as", { as: say("access.answering.memberAnd", { role: inSentence }) })
          : say("access.answering.asMember")}{" "}
        {actorName && say("access.answering.actingFor", { actor: actorName })}
      </p>
      <Section title={say("access.answering.means")}>
        <ul className="invitation-means">
          <li>{say("access.answering.may.Member")}</li>
          {role && <li>{say(`access.answering.may.${role}`)}</li>}
          {actorName && <li>{say("access.answering.mayActor", { actor: actorName })}</li>}
          <li>{say("access.answering.seen")}</li>
          <li>{say("access.answering.leave")}</li>
        </ul>
        <p>
          <a href={`/${hubSlug}/privacy`} target="_blank" rel="noreferrer">
            {say("access.answering.privacy")}
          </a>
        </p>
      </Section>
    </>
  );
}

/** The way to an answer for whoever has the page open: to accept at once, to sign in first, or to sign out. */
function Answer({ secret, letter }: { secret: string; letter: Letter }) {
  const say = useWords();
  const { pathname } = useLocation();
  const { me } = useMe();
  const { email, hasAccount, isMine } = letter;
  if (me && !isMine)
    return (
      <>
        <p>{say("access.answering.other", { name: me.person.name, email })}</p>
        <Button weight="primary" onPress={signOut}>
          {say("access.answering.signOut")}
        </Button>
      </>
    );
  if (!me && hasAccount)
    return (
      <>
        <p>{say("access.answering.signInWhy", { email })}</p>
        <ButtonLink weight="primary" href={`/sign-in?to=${encodeURIComponent(pathname)}`}>
          {say("access.answering.signIn")}
        </ButtonLink>
      </>
    );
  return <Accept secret={secret} letter={letter} />;
}

function Open({ secret, letter, onDeclined }: { secret: string; letter: Letter; onDeclined: () => void }) {
  const say = useWords();
  const [isDeclining, setDeclining] = useState(false);
  const decline = async () => {
    await client.mutate({ mutation: DECLINE, variables: { secret } });
    onDeclined();
  };
  return (
    <Page
      title={say("access.answering.title", { hub: letter.hubName })}
      lead={
        <p>
          {say(letter.byName ? "access.answering.sentBy" : "access.answering.sentTo", { who: letter.byName ?? "", email: letter.email })}
        </p>
      }
    >
      <div className="invitation">
        <Meaning letter={letter} />
        <div className="invitation-answer">
          <Answer secret={secret} letter={letter} />
          <Button weight="quiet" onPress={() => setDeclining(true)}>
            {say("access.answering.decline")}
          </Button>
        </div>
      </div>
      {isDeclining && (
        <Sure
          title={say("access.answering.declineSure")}
          what={say("access.answering.declineWhat")}
          yes={say("access.answering.decline")}
          onYes={decline}
          onClose={() => setDeclining(false)}
        />
      )}
    </Page>
  );
}

const Closed = ({ title, children }: { title: string; children?: ReactNode }) => (
  <Page title={title}>
    <Empty title={title}>{children}</Empty>
  </Page>
);

/** Where an invitation is answered: by whom it was sent to, signed in or not yet. Whoever opens it sees the letter and no more of the hub. */
export function InvitationPage() {
  const say = useWords();
  const sentence = useSentence();
  const { secret = "" } = useParams();
  const { me } = useMe();
  const { data, error, refetch } = useQuery(INVITATION, { variables: { secret }, fetchPolicy: "network-only" });
  const [hasDeclined, setDeclined] = useState(false);
  if (error) return <Broken problem={error} onRetry={refetch} />;
  if (!data || me === undefined) return <Skeleton />;
  const { invitation } = data;
  if (hasDeclined) return <Closed title={say("access.answering.declined")}>{say("access.answering.declinedHow")}</Closed>;
  if (!invitation) return <Closed title={say("access.answering.unknown")}>{say("access.answering.unknownHow")}</Closed>;
  if (invitation.whyNot)
    return (
      <Closed title={say("access.answering.title", { hub: invitation.hubName })}>
        {sentence({ key: invitation.whyNot as Refusal["key"], values: {} })}
      </Closed>
    );
  return <Open secret={secret} letter={invitation} onDeclined={() => setDeclined(true)} />;
}
