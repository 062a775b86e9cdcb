import { useQuery } from "@apollo/client/react";
import { useDeferredValue, useState } from "react";
import { Link, useNavigate } from "react-router";
import type { ActorKind } from "../../schema/actors.ts";
import { tidyName, whyNotName } from "../../schema/text.ts";
import { graphql } from "../graphql.ts";
import { hubRoom } from "../hubs/room.ts";
import { useWords } from "../i18n.tsx";
import { perform } from "../live/deeds.ts";
import { FormDialog } from "../ui/FormDialog.tsx";
import { TextField } from "../ui/TextField.tsx";
import { useDeed } from "../ui/useDeed.ts";
import { KindMark } from "./KindMark.tsx";
import { KindSelect } from "./KindSelect.tsx";

export const LIKELY = graphql(`
  query LikelyActors($hub: String!, $search: String!) {
    hub(slug: $hub) { id actors(first: 9, sort: likeness, filter: { search: $search }) { edges { node { id name kind } } } }
  }
`);

const ADD = graphql(`mutation AddActor($hub: ID!, $actor: ActorInput!) { addActor(hub: $hub, actor: $actor) { id name kind } }`);

const enough = 2;

/** Those that the hub already has under a similar name. */
function Likely({ hub, name }: { hub: string; name: string }) {
  const say = useWords();
  const search = useDeferredValue(tidyName(name));
  const { data } = useQuery(LIKELY, { variables: { hub, search }, skip: search.length < enough });
  const likely = search.length < enough ? [] : (data?.hub?.actors.edges.map(({ node }) => node) ?? []);
  return (
    <div aria-live="polite">
      {likely.length > 0 && (
        <div className="likely">
          <p>
            <b>{say("actors.likely")}</b> {say("actors.likelyHow")}
          </p>
          <ul>
            {likely.map(({ id, name: its, kind }) => (
              <li key={id} className="actor-cell">
                <KindMark kind={kind} />
                <Link to={`/${hub}/actors/${id}`}>{its}</Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** Adds an actor to the hub; those with similar names are shown first, so that none is added twice. */
export function NewActor({ hub, onClose }: { hub: { id: string; slug: string }; onClose: () => void }) {
  const say = useWords();
  const go = useNavigate();
  const { run, problem, isBusy } = useDeed();
  const [name, setName] = useState("");
  const [kind, setKind] = useState<ActorKind>("Association");
  const [tried, setTried] = useState(false);
  const whyNot = whyNotName(name);
  const submit = async () => {
    setTried(true);
    if (whyNot) return;
    const done = await run(() => perform(hubRoom(hub.id), ADD, { hub: hub.id, actor: { name, kind } }));
    if (done?.answer) go(`/${hub.slug}/actors/${done.answer.addActor.id}`);
  };
  return (
    <FormDialog title={say("actors.add")} send={say("actors.addThis")} isBusy={isBusy} problem={problem} onSend={submit} onClose={onClose}>
      <TextField label={say("actors.name")} value={name} onChange={setName} whyNot={tried ? whyNot : undefined} autoFocus isRequired />
      <Likely hub={hub.slug} name={name} />
      <KindSelect value={kind} onChange={setKind} />
    </FormDialog>
  );
}
