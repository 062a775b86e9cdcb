import { useQuery } from "@apollo/client/react";
import x from "lucide/dist/esm/icons/x.mjs";
import { useState } from "react";
import { whyNotAgreement } from "../../schema/agreements.ts";
import { refusal } from "../../schema/refusal.ts";
import { PickActor } from "../access/PickActor.tsx";
import type { Picked } from "../access/PickOne.tsx";
import { graphql } from "../graphql.ts";
import { useWords } from "../i18n.tsx";
import { perform } from "../live/deeds.ts";
import { useMe } from "../people/useMe.ts";
import { Empty } from "../ui/Empty.tsx";
import { FormDialog } from "../ui/FormDialog.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { Select } from "../ui/Select.tsx";
import { TextArea } from "../ui/TextArea.tsx";
import { TextField } from "../ui/TextField.tsx";
import { useDeed } from "../ui/useDeed.ts";
import { WhyNot } from "../ui/WhyNot.tsx";
import { OPEN } from "./agreements.ts";

const OWN = graphql(`query OwnActors($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Actor { name hub { id } } } }`);

interface Props {
  hub: { id: string; slug: string };
  onOpened: (agreement: string) => void;
  onClose: () => void;
}

/** The actors of a hub that the reader acts for; nothing while it is asked. */
function useOwnActors(hub: string): Picked[] | undefined {
  const { rights } = useMe();
  const { data } = useQuery(OWN, { variables: { ids: [...rights.actors] }, skip: !rights.actors.length });
  if (!data && rights.actors.length) return;
  return (data?.nodes ?? []).flatMap((node) =>
    node?.__typename === "Actor" && node.hub.id === hub ? [{ id: node.id, name: node.name }] : [],
  );
}

/** Opens a dialogue: what it is about, for whom, and with whom. */
export function OpenDialogue({ hub, onOpened, onClose }: Props) {
  const say = useWords();
  const { rights } = useMe();
  const own = useOwnActors(hub.id);
  const isOfficial = rights.officialOf.includes(hub.id);
  const { run, problem, isBusy } = useDeed();
  const [title, setTitle] = useState("");
  const [purpose, setPurpose] = useState("");
  const [picked, setPicked] = useState<Picked>();
  const [others, setOthers] = useState<readonly Picked[]>([]);
  const [isTried, setTried] = useState(false);
  const openedBy = picked ?? (isOfficial ? undefined : own?.[0]);
  const whyNotTitle = whyNotAgreement({ title });
  const no = openedBy ? others.length === 0 && refusal("agreements.open.withMissing") : refusal("agreements.whyNot.openerMissing");
  const send = async () => {
    setTried(true);
    if (whyNotTitle || no || !openedBy) return;
    const dialogue = { title, purpose: purpose.trim() || null, openedBy: openedBy.id, with: others.map(({ id }) => id) };
    const done = await run(() => perform({ __typename: "Hub", id: hub.id, lists: {} }, OPEN, { hub: hub.id, dialogue }));
    if (done?.answer) onOpened(done.answer.openDialogue.id);
    else if (done) onClose();
  };
  return (
    <FormDialog
      title={say("agreements.open.do")}
      send={say("agreements.open.send")}
      isBusy={isBusy}
      problem={problem}
      onSend={send}
      onClose={onClose}
    >
      <p>{say("agreements.open.how")}</p>
      <TextField
        label={say("agreements.open.name")}
        value={title}
        onChange={setTitle}
        whyNot={isTried ? whyNotTitle : undefined}
        isRequired
        autoFocus
      />
      <TextArea label={say("agreements.about.purpose")} rows={3} value={purpose} onChange={setPurpose} />
      {isOfficial ? (
        <PickActor hub={hub.slug} label={say("agreements.open.openedBy")} value={picked} onChange={setPicked} />
      ) : own?.length ? (
        <Select
          label={say("agreements.open.openedBy")}
          choices={own}
          value={openedBy?.id ?? ""}
          onChange={(id) => setPicked(own.find((one) => one.id === id))}
        />
      ) : (
        own && <Empty title={say("agreements.open.nobody")} />
      )}
      <PickActor
        hub={hub.slug}
        label={say("agreements.open.with")}
        value={undefined}
        onChange={(actor) => actor && setOthers((before) => [...before.filter(({ id }) => id !== actor.id), actor])}
      />
      {others.length > 0 && (
        <ul className="agreement-others">
          {others.map(({ id, name }) => (
            <li key={id}>
              {name}
              <IconButton
                icon={x}
                weight="plain"
                label={say("agreements.open.takeAway", { name })}
                onPress={() => setOthers((before) => before.filter((one) => one.id !== id))}
              />
            </li>
          ))}
        </ul>
      )}
      <WhyNot no={isTried && no} />
    </FormDialog>
  );
}
