import { useQuery } from "@apollo/client/react";
import x from "lucide/dist/esm/icons/x.mjs";
import { useDeferredValue, useState } from "react";
import { graphql } from "../graphql.ts";
import { useUndoable } from "../hubs/useUndoable.ts";
import { useWords } from "../i18n.tsx";
import { perform } from "../live/deeds.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { FindOrCreate } from "../ui/FindOrCreate.tsx";
import { Refused } from "../ui/Refused.tsx";
import { useDeed } from "../ui/useDeed.ts";
import { actorRoom, FACTS } from "./actor.ts";
import { KindMark } from "./KindMark.tsx";
import { LIKELY } from "./NewActor.tsx";

const MERGE = graphql(
  `mutation MergeActors($keep: ID!, $duplicate: ID!) { mergeActors(keep: $keep, duplicate: $duplicate) { ...ActorFacts } }`,
  [FACTS],
);

interface Props {
  hub: { id: string; slug: string };
  keep: { id: string; name: string };
  onMerged: () => void;
  onClose: () => void;
}

/** Makes one actor of two: nothing of the duplicate is lost, and it can be undone. */
export function MergeActors({ hub, keep, onMerged, onClose }: Props) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const undoable = useUndoable(hub.id, onMerged);
  const [text, setText] = useState("");
  const [duplicate, setDuplicate] = useState<{ id: string; name: string }>();
  const search = useDeferredValue(text.trim());
  const { data } = useQuery(LIKELY, { variables: { hub: hub.slug, search }, skip: !search });
  const found = (search ? (data?.hub?.actors.edges ?? []) : []).map(({ node }) => node).filter(({ id }) => id !== keep.id);
  const merge = async () => {
    if (!duplicate) return;
    const gone = [{ __typename: "Actor", id: duplicate.id }];
    const done = await run(() => perform(actorRoom(keep.id), MERGE, { keep: keep.id, duplicate: duplicate.id }, { gone }));
    if (!done) return;
    const { operation } = done;
    const names = { duplicate: duplicate.name, keep: keep.name };
    undoable(say("actors.merged", names), operation);
    onMerged();
    onClose();
  };
  return (
    <Dialog
      title={say("actors.merge")}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say("house.ui.cancel")}</Button>
          <Button weight="primary" onPress={merge} isDisabled={!duplicate} isPending={isBusy}>
            {say("actors.mergeThese")}
          </Button>
        </>
      }
    >
      {duplicate ? (
        <>
          <Button
            icon={x}
            autoFocus
            aria-label={say("house.ui.takeAway", { name: duplicate.name })}
            onPress={() => setDuplicate(undefined)}
          >
            {duplicate.name}
          </Button>
          <p>{say("actors.mergeWhat", { duplicate: duplicate.name, keep: keep.name })}</p>
        </>
      ) : (
        <FindOrCreate
          label={say("actors.mergeWith", { name: keep.name })}
          text={text}
          onText={setText}
          found={found.map(({ id, name, kind }) => ({ id, name, detail: say(`actors.kind.${kind}`), mark: <KindMark kind={kind} /> }))}
          onFind={(id) => setDuplicate(found.find((actor) => actor.id === id))}
          autoFocus
        />
      )}
      <Refused problem={problem} />
    </Dialog>
  );
}
