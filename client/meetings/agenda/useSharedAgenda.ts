import { useEffect, useState } from "react";
import type { Item } from "../../../schema/agenda/items.ts";
import { leftOut } from "../../../schema/agenda/kept.ts";
import { askSocket } from "../../live/asked.ts";
import { useKept } from "../../live/kept.ts";
import { SharedAgenda } from "./SharedAgenda.ts";

interface Kept {
  items: Item[];
  why: { key?: string; message: string };
}

/** Refusals that are for the page, not for what was written: it stays, and is sent when the page is of today. */
const ofPage = new Set(["agenda.whyNot.oldPage", "house.whyNot.unknown", "house.whyNot.signedOut"]);

/**
 * An agenda, open as long as the page is. When something is refused, the page begins anew with what is stored, and what was written here and
 * is not in it is offered back.
 */
export function useSharedAgenda(id: string, person: { id: string; name: string }) {
  const [turn, setTurn] = useState(0);
  const [shared, setShared] = useState<SharedAgenda>();
  const [before, setBefore] = useState<Kept>();
  const { id: by, name } = person;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn is a new beginning
  useEffect(() => {
    const opened = new SharedAgenda(id, askSocket, { id: by, name }).open();
    setShared(opened);
    const stop = opened.standing.listen(() => {
      const { refused } = opened.standing.now();
      if (!refused || ofPage.has(refused.key ?? "")) return;
      setBefore({ items: opened.items, why: refused });
      opened.outbox.clear();
      setTurn((now) => now + 1);
    });
    return () => {
      stop();
      opened.close();
      setShared(undefined);
    };
  }, [id, by, name, turn]);
  return { shared, before, forget: () => setBefore(undefined) };
}

/** What was written here before the page began anew and is not in the agenda, once all of that has come. */
export function useLeftOut(shared: SharedAgenda, before: Kept | undefined): readonly string[] {
  const { open } = useKept(shared.standing);
  return before && open ? leftOut(before.items, shared.items) : [];
}
