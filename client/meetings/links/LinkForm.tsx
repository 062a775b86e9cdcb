import { useQuery } from "@apollo/client/react";
import handshake from "lucide/dist/esm/icons/handshake.mjs";
import tieIcon from "lucide/dist/esm/icons/link-2.mjs";
import { useDeferredValue, useState } from "react";
import { KindMark } from "../../actors/KindMark.tsx";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { nodesOf } from "../../maps/onMap.ts";
import { announce } from "../../ui/Announcer.tsx";
import { Button } from "../../ui/Button.tsx";
import { FindOrCreate } from "../../ui/FindOrCreate.tsx";
import { Icon } from "../../ui/Icon.tsx";
import type { Choice } from "../../ui/Option.tsx";
import { Refused } from "../../ui/Refused.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import type { Sheet } from "../agenda/parts.ts";
import { LINK_ITEM, type LinkRead } from "../hanging.ts";
import { hangingOn } from "../useHanging.ts";
import { between, FIND } from "./links.ts";

const shortest = 2;

/** What can be linked to. */
type Sort = "actor" | "tie" | "introduction";

/** A thing that was found, and how it is said what it is. */
interface Found extends Choice {
  sort: Sort;
  thing: string;
}

/** What is called something like this: actors first, then what stands between them and others. */
function useFound(hub: string, text: string): readonly Found[] {
  const say = useWords();
  const search = useDeferredValue(text.trim());
  const { data, previousData } = useQuery(FIND, { variables: { hub, search }, skip: search.length < shortest });
  if (search.length < shortest) return [];
  const actors = nodesOf((data ?? previousData)?.hub?.actors ?? { edges: [] });
  const found = (sort: Sort, thing: string, name: string, mark: Found["mark"]): Found => ({
    ...{ id: `${sort} ${thing}`, sort, thing, name, mark },
    detail: say(`itemLinks.${sort}`),
  });
  const more = actors.flatMap(({ introductions, ties }) => [
    ...nodesOf(introductions).map(({ id, one, other }) =>
      found("introduction", id, between(one, other), <Icon of={handshake} size={18} />),
    ),
    ...nodesOf(ties).map(({ id, from, to }) => found("tie", id, between(from, to), <Icon of={tieIcon} size={18} />)),
  ]);
  const all = [...actors.map(({ id, name, kind }) => found("actor", id, name, <KindMark kind={kind} />)), ...more];
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

interface Props {
  sheet: Sheet;
  item: string;
  /** What the item is about already. */
  links: readonly LinkRead[];
  onDone: () => void;
}

/** Finds, as one types, what an item is about. */
export function LinkForm({ sheet, item, links, onDone }: Props) {
  const say = useWords();
  const [text, setText] = useState("");
  const { run, problem } = useDeed();
  const there = new Set(links.flatMap(({ actor, tie, introduction }) => (actor ?? tie ?? introduction)?.id ?? []));
  const found = useFound(sheet.hub.slug, text).filter(({ thing }) => !there.has(thing));
  const link = (id: string) => {
    const { sort, thing, name } = found.find((one) => one.id === id)!;
    setText("");
    void run(async () => {
      await perform(hangingOn(sheet.meeting), LINK_ITEM, { meeting: sheet.meeting, item, to: { [sort]: thing } });
      announce(say("itemLinks.linked", { name }));
    });
  };
  return (
    <div className="link-form">
      <FindOrCreate
        label={say("itemLinks.find")}
        hint={say("itemLinks.hint")}
        text={text}
        onText={setText}
        found={found}
        onFind={link}
        autoFocus
      />
      <Refused problem={problem} />
      <Button weight="quiet" onPress={onDone}>
        {say("house.ui.close")}
      </Button>
    </div>
  );
}
