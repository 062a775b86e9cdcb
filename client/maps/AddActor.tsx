import { useApolloClient, useQuery } from "@apollo/client/react";
import { type ClipboardEvent, useDeferredValue, useState } from "react";
import type { ActorKind } from "../../schema/actors.ts";
import { whyNotName } from "../../schema/text.ts";
import { KindMark } from "../actors/KindMark.tsx";
import { useWords } from "../i18n.tsx";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { FindOrCreate } from "../ui/FindOrCreate.tsx";
import { AddSeveral } from "./AddSeveral.tsx";
import { alike } from "./alike.ts";
import { type ActorRead, LIKE } from "./documents.ts";
import { nodesOf } from "./onMap.ts";
import { useMapRoom } from "./useMapRoom.ts";
import { usePlacing } from "./usePlacing.ts";
import "./AddActor.css";

const shortest = 2;
const mostShown = 8;

/** The hub's actors that are called something like this. */
function useLike(text: string): readonly ActorRead[] {
  const { map } = useMapRoom();
  const search = useDeferredValue(text.trim());
  const { data, previousData } = useQuery(LIKE, {
    variables: { hub: map.hub.slug, search },
    skip: search.length < shortest,
    fetchPolicy: "cache-and-network",
  });
  if (search.length < shortest) return [];
  return nodesOf((data ?? previousData)?.hub?.actors ?? { edges: [] }).slice(0, mostShown);
}

/** Asks the hub for those whose names are like one that was typed: Enter is often faster than what is offered while typing. */
function useAlike(): (name: string) => Promise<readonly ActorRead[]> {
  const client = useApolloClient();
  const { map } = useMapRoom();
  return async (name) => {
    const { data } = await client.query({ query: LIKE, variables: { hub: map.hub.slug, search: name }, fetchPolicy: "network-only" });
    return alike(name, nodesOf(data?.hub?.actors ?? { edges: [] }));
  };
}

const isCalled =
  (name: string) =>
  ({ name: own }: ActorRead) =>
    own.localeCompare(name, undefined, { sensitivity: "accent" }) === 0;

interface Doubt {
  name: string;
  perhaps: readonly ActorRead[];
}

function IsItTheSame({
  doubt,
  onSame,
  onNew,
  onClose,
}: {
  doubt: Doubt;
  onSame: (actor: ActorRead) => void;
  onNew: () => void;
  onClose: () => void;
}) {
  const say = useWords();
  const { name, perhaps } = doubt;
  return (
    <Dialog title={say("weave.add.alike")} isOpen onClose={onClose}>
      <p>{say("weave.add.alikeText", { name, count: perhaps.length })}</p>
      <div className="add-answers">
        {perhaps.map((actor) => (
          <Button key={actor.id} onPress={() => onSame(actor)}>
            <KindMark kind={actor.kind} />
            {say("weave.add.isThis", { name: actor.name })}
          </Button>
        ))}
        <Button onPress={onNew}>{say("weave.add.isNew", { name })}</Button>
      </div>
    </Dialog>
  );
}

/** One field that sets actors on the map: the hub's own are found, others are made, and several pasted lines add several. */
export function AddActor({ onAdded }: { onAdded: (id: string) => void }) {
  const say = useWords();
  const { actors } = useMapRoom();
  const setOut = usePlacing();
  const [text, setText] = useState("");
  const [doubt, setDoubt] = useState<Doubt>();
  const [lines, setLines] = useState<string[]>();
  const found = useLike(text);
  const alikes = useAlike();
  const here = new Set(actors.map(({ id }) => id));
  /** Gives a name back to be mended, unless another is being typed already. */
  const giveBack = (name: string) => setText((newer) => newer || name);
  const place = async (input: { actor: string } | { add: { name: string; kind?: ActorKind } }, name: string) => {
    setDoubt(undefined);
    const done = await setOut([input], [{ name }]);
    const [placement] = done?.answer?.placeActors ?? [];
    if (placement) onAdded(placement.actor.id);
    if (!done) giveBack(name);
  };
  const take = (actor: Pick<ActorRead, "id" | "name">) => {
    setDoubt(undefined);
    if (!here.has(actor.id)) return void place({ actor: actor.id }, actor.name);
    onAdded(actor.id);
  };
  const make = async (name: string) => {
    if (whyNotName(name)) return;
    setText("");
    const perhaps = await alikes(name).catch(() => alike(name, found));
    const same = perhaps.find(isCalled(name));
    if (same) take(same);
    else if (perhaps.length) setDoubt({ name, perhaps });
    else void place({ add: { name } }, name);
  };
  const paste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData
      .getData("text")
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter(Boolean);
    if (pasted.length < 2) return;
    event.preventDefault();
    setLines([...new Set(pasted)]);
  };
  return (
    <div className="add-actor" onPasteCapture={paste}>
      <FindOrCreate
        label={say("weave.add.label")}
        labelUnseen
        placeholder={say("weave.add.label")}
        text={text}
        onText={setText}
        found={found.map(({ id, name, kind }) => ({
          id,
          name,
          mark: <KindMark kind={kind} />,
          detail: here.has(id) ? say("weave.add.onMap") : say("weave.add.inHub"),
        }))}
        onFind={(id) => {
          const actor = found.find((one) => one.id === id);
          if (!actor) return;
          setText("");
          take(actor);
        }}
        onCreate={make}
        whyNot={text.trim() ? whyNotName(text) : undefined}
      />
      {doubt && (
        <IsItTheSame
          doubt={doubt}
          onSame={take}
          onNew={() => place({ add: { name: doubt.name } }, doubt.name)}
          onClose={() => {
            setDoubt(undefined);
            giveBack(doubt.name);
          }}
        />
      )}
      {lines && <AddSeveral lines={lines} onClose={() => setLines(undefined)} />}
    </div>
  );
}
