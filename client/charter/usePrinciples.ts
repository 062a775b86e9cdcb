import { useSuspenseQuery } from "@apollo/client/react";
import { startTransition } from "react";
import { type PrincipleKind, principles } from "../../schema/charter/principles.ts";
import { useHubLive } from "../hubs/useHubLive.ts";
import { useWords } from "../i18n.tsx";
import { PRINCIPLES } from "./principles.ts";

/** What a principle is called and means. */
export interface Meant {
  kind: PrincipleKind;
  name: string;
  meaning: string;
}

/** The six principles: as a hub words them, or where it does not in the common words. */
export function useMeant(): <Own extends Meant>(own: readonly Own[]) => (Own | Meant)[] {
  const say = useWords();
  return (own) =>
    principles.map(
      (kind) => own.find((one) => one.kind === kind) ?? { kind, name: say(`charter.kind.${kind}`), meaning: say(`charter.means.${kind}`) },
    );
}

/** A principle as it stands in a hub. */
export interface Worded extends Meant {
  /** The id of the hub's own wording; nothing where the common words stand. */
  own: string | undefined;
  practice: string | null;
}

/** The six principles of a hub, read again when one is worded. */
export function usePrinciples(slug: string) {
  const meant = useMeant();
  const { data, refetch } = useSuspenseQuery(PRINCIPLES, { variables: { hub: slug } });
  const { hub } = data;
  const refresh = () => startTransition(() => void refetch());
  useHubLive(hub?.id, hub?.seq ?? 0, ({ type }) => type === "Principle" && refresh());
  const own = hub?.principles.edges.map(({ node }) => node) ?? [];
  const worded = meant(own).map(
    (one): Worded => ({
      ...{ kind: one.kind, name: one.name, meaning: one.meaning },
      ...("id" in one ? { own: one.id, practice: one.practice } : { own: undefined, practice: null }),
    }),
  );
  return { hub, worded, refresh };
}
