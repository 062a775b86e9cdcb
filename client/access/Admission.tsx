import x from "lucide/dist/esm/icons/x.mjs";
import { useState } from "react";
import { InvitationState, JoinRequestState, whyNotAnswer } from "../../schema/access.ts";
import { useWords } from "../i18n.tsx";
import { Button } from "../ui/Button.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { Section } from "../ui/Page.tsx";
import { Day, When } from "../ui/When.tsx";
import type { Doing } from "./doing.ts";
import type { Asking, Invited } from "./people.ts";
import { useTasks } from "./useTasks.ts";

type OnDo = (doing: Doing) => void;

/** Who asks to join and has no answer yet. */
export function Requests({ requests, onDo }: { requests: readonly Asking[]; onDo: OnDo }) {
  const say = useWords();
  const waiting = requests.filter(({ state }) => state === JoinRequestState.Waiting);
  if (!waiting.length) return null;
  return (
    <Section title={say("access.asking.title")}>
      <ul className="people-cards">
        {waiting.map((request) => {
          const { id, name, email, message, actor, createdAt } = request;
          return (
            <li key={id} className="needs-me">
              <div>
                <p>
                  <b>{name}</b> <span className="people-why">{email}</span>
                </p>
                {actor && <p>{say("hubs.actsFor", { actor: actor.name })}</p>}
                {message && <p className="asked">{message}</p>}
                <p className="people-why">
                  <When at={createdAt} />
                </p>
              </div>
              <div className="people-acts">
                <Button aria-label={say("access.asking.invite", { name })} onPress={() => onDo({ deed: "invite", request })}>
                  {say("access.asking.inviteShort")}
                </Button>
                <Button
                  weight="quiet"
                  aria-label={say("access.asking.decline", { name })}
                  onPress={() => onDo({ deed: "decline", request })}
                >
                  {say("access.asking.declineShort")}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function InvitedLine({ invitation, onDo }: { invitation: Invited; onDo: OnDo }) {
  const say = useWords();
  const tasks = useTasks();
  const { name, email, role, area, actor, state, expiresAt } = invitation;
  const what = tasks({ held: role ? [{ role, area }] : [], acting: actor ? [{ actor }] : [] });
  const waits = !whyNotAnswer({ state, expiresAt: new Date(expiresAt) }, new Date());
  const day = () => <Day on={expiresAt.slice(0, 10)} />;
  const isOpen = state === InvitationState.Waiting;
  return (
    <li>
      <div>
        <p>
          <b>{name ?? email}</b> {name && <span className="people-why">{email}</span>}
        </p>
        <p>{what.length ? what.join(", ") : say("access.who.member")}</p>
        <p className="people-why">
          {isOpen ? say.rich(waits ? "access.inviting.until" : "access.inviting.gone", { day }) : say(`access.invitationState.${state}`)}
        </p>
      </div>
      {isOpen && (
        <IconButton
          icon={x}
          label={say("access.inviting.withdraw", { name: name ?? email })}
          onPress={() => onDo({ deed: "withdraw", invitation })}
        />
      )}
    </li>
  );
}

/** Who is invited: those who have not answered, and on demand those who have. */
export function Invitations({ invitations, onDo }: { invitations: readonly Invited[]; onDo: OnDo }) {
  const say = useWords();
  const [all, setAll] = useState(false);
  const answered = invitations.filter(({ state }) => state !== InvitationState.Waiting);
  const shown = all ? invitations : invitations.filter((one) => !answered.includes(one));
  if (!invitations.length) return null;
  return (
    <Section
      title={say("access.inviting.title")}
      action={
        answered.length > 0 && (
          <Button weight="quiet" aria-expanded={all} onPress={() => setAll(!all)}>
            {all ? say("access.inviting.hideAnswered") : say("access.inviting.showAnswered", { count: answered.length })}
          </Button>
        )
      }
    >
      <ul className="people-cards">
        {shown.map((invitation) => (
          <InvitedLine key={invitation.id} invitation={invitation} onDo={onDo} />
        ))}
      </ul>
    </Section>
  );
}
