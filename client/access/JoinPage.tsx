import { useQuery } from "@apollo/client/react";
import { type FormEvent, useState } from "react";
import { Link, useParams } from "react-router";
import { whyNotAsk } from "../../schema/access.ts";
import { whyNotTakePart } from "../../schema/hubs.ts";
import { refusal } from "../../schema/refusal.ts";
import { whyNotEmail, whyNotName, whyNotText } from "../../schema/text.ts";
import { graphql } from "../graphql.ts";
import { hubRoom } from "../hubs/room.ts";
import { useWords } from "../i18n.tsx";
import { perform } from "../live/deeds.ts";
import { useMe } from "../people/useMe.ts";
import { Button, ButtonLink } from "../ui/Button.tsx";
import { Empty } from "../ui/Empty.tsx";
import { Missing } from "../ui/Missing.tsx";
import { Page } from "../ui/Page.tsx";
import { Refused } from "../ui/Refused.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { TextArea } from "../ui/TextArea.tsx";
import { TextField } from "../ui/TextField.tsx";
import { useDeed } from "../ui/useDeed.ts";
import { PickActor } from "./PickActor.tsx";
import type { Picked } from "./PickOne.tsx";
import "./PeoplePage.css";

const HUB = graphql(`query HubToJoin($hub: String!) { hub(slug: $hub) { id slug name } }`);
const ASK = graphql(`mutation AskToJoin($hub: ID!, $request: JoinRequestInput!) { requestToJoin(hub: $hub, request: $request) }`);

/** What somebody says of themselves who wants to join. */
function Ask({ hub, name: known, onAsked }: { hub: { id: string; slug: string }; name: string; onAsked: (email: string) => void }) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const [name, setName] = useState(known);
  const [email, setEmail] = useState("");
  const [message, setMessage] = useState("");
  const [actor, setActor] = useState<Picked>();
  const [tried, setTried] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (whyNotAsk({ name, email, message })) return;
    const request = { name, email, message: message || null, actor: actor?.id ?? null };
    if (await run(() => perform(hubRoom(hub.id), ASK, { hub: hub.id, request }))) onAsked(email);
  };
  const noEmail = email ? whyNotEmail(email) : refusal("people.whyNot.emailMissing");
  return (
    <form className="form join" onSubmit={submit} noValidate>
      <TextField
        label={say("access.asking.yourName")}
        autoComplete="name"
        value={name}
        onChange={setName}
        whyNot={tried ? whyNotName(name) : undefined}
        isRequired
      />
      <TextField
        label={say("access.asking.yourEmail")}
        type="email"
        autoComplete="email"
        value={email}
        onChange={setEmail}
        whyNot={tried ? noEmail : undefined}
        isRequired
      />
      <PickActor hub={hub.slug} label={say("access.asking.actor")} value={actor} onChange={setActor} />
      <TextArea
        label={say("access.asking.message")}
        hint={say("access.asking.messageHint")}
        value={message}
        onChange={setMessage}
        whyNot={whyNotText(message)}
      />
      <Refused problem={problem} />
      <div>
        <Button weight="primary" type="submit" isPending={isBusy}>
          {say("access.asking.send")}
        </Button>
      </div>
    </form>
  );
}

/** Where somebody asks to join a hub, with an account or without. */
export function JoinPage() {
  const say = useWords();
  const { hub: slug = "" } = useParams();
  const hub = useQuery(HUB, { variables: { hub: slug } }).data?.hub;
  const { me, rights } = useMe();
  const [askedAs, setAskedAs] = useState<string>();
  if (hub === undefined || me === undefined) return <Skeleton />;
  if (!hub) return <Missing />;
  const back = <ButtonLink href={`/${hub.slug}`}>{say("access.asking.back", { hub: hub.name })}</ButtonLink>;
  const done = askedAs && { title: say("access.asking.sent"), text: say("access.asking.sentHow", { email: askedAs }) };
  const closed = whyNotTakePart(rights, hub.id) ? done : { title: say("access.asking.already", { hub: hub.name }), text: "" };
  return (
    <Page
      title={say("access.asking.want")}
      tab={`${say("access.asking.want")} ${hub.name}`}
      above={<Link to={`/${hub.slug}`}>{hub.name}</Link>}
      lead={!closed && <p>{say("access.asking.pageLead")}</p>}
    >
      {closed ? (
        <div role="status">
          <Empty title={closed.title} action={back}>
            {closed.text}
          </Empty>
        </div>
      ) : (
        <Ask hub={hub} name={me?.person.name ?? ""} onAsked={setAskedAs} />
      )}
    </Page>
  );
}
