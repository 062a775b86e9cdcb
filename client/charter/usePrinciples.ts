import { useSuspenseQuery } from "@apollo/client/react";
import { startTransition } from "react";
import { type PrincipleKind, principles } from "../../schema/charter/principles.ts";
import { useHubLive } from "../hubs/useHubLive.ts";
import { useWords } from "../i18n.tsx";
import { PRINCIPLES } from "./principles.ts";

/** A principle as it stands in a hub: in its own words, or in the common ones. */
export interface Worded {
  kind: PrincipleKind;
  /** The id of the hub's own wording; nothing where the common words stand. */
  own: string | undefined;
  name: string;
  meaning: string;
  practice: string | null;
}

/** The six principles of a hub, read again when one is worded. */
export function usePrinciples(slug: string) {
  const say = useWords();
  const { data, refetch } = useSuspenseQuery(PRINCIPLES, { variables: { hub: slug } });
  const { hub } = data;
  const refresh = () => startTransition(() => void refetch());
  useHubLive(hub?.id, hub?.seq ?? 0, ({ type }) => type === "Principle" && refresh());
  const own = hub?.principles.edges.map(({ node }) => node) ?? [];
  const worded = principles.map((kind): Worded => {
    const said = own.find((one) => one.kind === kind);
    const { name, meaning, practice } = said ?? {
      name: say(`charter.kind.${kind}`),
      meaning: say(`charter.means.${kind}`),
      practice: null,
    };
    return { kind, own: said?.id, name, meaning, practice };
  });
  return { hub, worded, refresh };
}
