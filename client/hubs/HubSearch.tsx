import { useQuery } from "@apollo/client/react";
import map from "lucide/dist/esm/icons/map.mjs";
import { useDeferredValue, useState } from "react";
import { useNavigate } from "react-router";
import { KindMark } from "../actors/KindMark.tsx";
import { graphql } from "../graphql.ts";
import { useWords } from "../i18n.tsx";
import { FindOrCreate } from "../ui/FindOrCreate.tsx";
import { Icon } from "../ui/Icon.tsx";
import type { Choice } from "../ui/Option.tsx";

const FIND = graphql(`
  query Find($hub: String!, $search: String!) {
    hub(slug: $hub) {
      id
      actors(first: 8, sort: likeness, filter: { search: $search }) { edges { node { id name kind } } }
      maps(first: 200) { edges { node { id title } } }
    }
  }
`);

/** Finds an actor or a map of the hub by a few letters, and goes there. */
export function HubSearch({ hub }: { hub: string }) {
  const say = useWords();
  const go = useNavigate();
  const [text, setText] = useState("");
  const search = useDeferredValue(text.trim());
  const { data, previousData } = useQuery(FIND, { variables: { hub, search }, skip: !search });
  const found = (data ?? previousData)?.hub;
  const maps = found?.maps.edges.filter(({ node }) => node.title.toLocaleLowerCase().includes(search.toLocaleLowerCase())) ?? [];
  const choices: Choice[] = search
    ? [
        ...maps.map(({ node }) => ({
          id: `maps/${node.id}`,
          name: node.title,
          detail: say("house.shell.map"),
          mark: <Icon of={map} size={18} />,
        })),
        ...(found?.actors.edges ?? []).map(({ node: { id, name, kind } }) => ({
          id: `actors/${id}`,
          name,
          detail: say(`actors.kind.${kind}`),
          mark: <KindMark kind={kind} />,
        })),
      ]
    : [];
  return (
    <search className="hub-search">
      <FindOrCreate
        label={say("house.shell.find")}
        labelUnseen
        placeholder={say("house.shell.find")}
        text={text}
        onText={setText}
        found={choices}
        onFind={(path) => {
          setText("");
          go(`/${hub}/${path}`);
        }}
      />
    </search>
  );
}
