import { useApolloClient } from "@apollo/client/react";
import { type FormEvent, useEffect, useState } from "react";
import { type ActorKind, actorKinds } from "../../schema/actors.ts";
import { whyNotName } from "../../schema/text.ts";
import { KindMark } from "../actors/KindMark.tsx";
import { useCollator, useSentence, useWords } from "../i18n.tsx";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Select } from "../ui/Select.tsx";
import { alike, likeness } from "./alike.ts";
import { type ActorRead, LIKE } from "./documents.ts";
import { nodesOf } from "./onMap.ts";
import { useMapRoom } from "./useMapRoom.ts";
import { usePlacing } from "./usePlacing.ts";

const fresh = "new";

/** A pasted line: what it may mean, and what is chosen for it, an actor of the hub or a new one. */
interface Line {
  name: string;
  perhaps: readonly ActorRead[];
  chosen: string;
}

/** What the pasted lines may mean; a name that the hub has exactly is that actor unless one chooses otherwise. */
function useLines(names: readonly string[]) {
  const client = useApolloClient();
  const { map } = useMapRoom();
  const [lines, setLines] = useState<readonly Line[]>(() => names.map((name) => ({ name, perhaps: [], chosen: fresh })));
  useEffect(() => {
    let left = false;
    const look = async () => {
      for (const name of names) {
        const { data } = await client.query({ query: LIKE, variables: { hub: map.hub.slug, search: name }, fetchPolicy: "network-only" });
        if (left) return;
        const perhaps = alike(name, nodesOf(data?.hub?.actors ?? { edges: [] }));
        const same = perhaps.find((actor) => likeness(actor.name, name) === 1);
        setLines((before) => before.map((line) => (line.name === name ? { name, perhaps, chosen: same?.id ?? line.chosen } : line)));
      }
    };
    void look();
    return () => {
      left = true;
    };
  }, [names, client, map.hub.slug]);
  const choose = (name: string, chosen: string) =>
    setLines((before) => before.map((line) => (line.name === name ? { ...line, chosen } : line)));
  return { lines, choose };
}

/** Several pasted lines become several actors in one step; those that the hub already has are found first. */
export function AddSeveral({ lines: names, onClose }: { lines: readonly string[]; onClose: () => void }) {
  const say = useWords();
  const sentence = useSentence();
  const { compare } = useCollator();
  const { actors } = useMapRoom();
  const place = usePlacing();
  const { lines, choose } = useLines(names);
  const [kind, setKind] = useState<ActorKind>("Association");
  const here = new Set(actors.map(({ id }) => id));
  const wanted = lines.filter(({ name, chosen }) => !here.has(chosen) && !whyNotName(name));
  const kinds = (Object.keys(actorKinds) as ActorKind[])
    .map((id) => ({ id, name: say(`actors.kind.${id}`), mark: <KindMark kind={id} /> }))
    .sort((a, b) => compare(a.name, b.name));
  const add = async (event?: FormEvent) => {
    event?.preventDefault();
    const inputs = wanted.map(({ name, chosen }) => (chosen === fresh ? { add: { name, kind } } : { actor: chosen }));
    if (!inputs.length || (await place(inputs, wanted))) onClose();
  };
  const answer = ({ name, perhaps, chosen }: Line) => {
    const no = whyNotName(name);
    if (no) return <small>{sentence(no)}</small>;
    if (here.has(chosen)) return <small>{say("weave.add.onMap")}</small>;
    if (!perhaps.length) return null;
    const choices = [
      ...perhaps.map((actor) => ({
        id: actor.id,
        name: say("weave.add.isThis", { name: actor.name }),
        mark: <KindMark kind={actor.kind} />,
      })),
      { id: fresh, name: say("weave.add.isNew", { name }) },
    ];
    return <Select label={say("weave.add.alike")} labelUnseen choices={choices} value={chosen} onChange={(id) => choose(name, id)} />;
  };
  const title = say("weave.add.addSeveral", { count: wanted.length });
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <form onSubmit={add}>
        <Select label={say("weave.add.kind")} choices={kinds} value={kind} onChange={setKind} />
        <ul className="add-lines">
          {lines.map((line) => (
            <li key={line.name}>
              {line.name}
              {answer(line)}
            </li>
          ))}
        </ul>
        <Button type="submit" weight="primary" autoFocus isDisabled={!wanted.length}>
          {title}
        </Button>
      </form>
    </Dialog>
  );
}
