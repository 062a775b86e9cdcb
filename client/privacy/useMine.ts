import { useEffect, useState } from "react";

/** One thing that has to do with the person who is signed in. */
export interface MineRow {
  id: string;
  hub: string | null;
  how: "own" | "mention" | "did";
  fields: Record<string, unknown>;
}

/** Everything that the installation has on them, by kind. */
export interface Mine {
  person: string;
  parts: { of: string; rows: MineRow[] }[];
}

const address = "/api/me/data";

/** Asks what there is about the person who is signed in; null for nobody. */
export async function askForMine(): Promise<Mine | null> {
  const answer = await fetch(address);
  if (answer.status === 401) return null;
  if (!answer.ok) throw new TypeError("fetch");
  return (await answer.json()) as Mine;
}

/** What there is about the person who is signed in: nothing while it is asked, null for nobody. */
export function useMine(): { mine: Mine | null | undefined; refresh: () => void } {
  const [mine, setMine] = useState<Mine | null>();
  const [fault, setFault] = useState<unknown>();
  const [asked, setAsked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew when told to
  useEffect(() => {
    let isOver = false;
    askForMine().then((found) => isOver || setMine(found), setFault);
    return () => {
      isOver = true;
    };
  }, [asked]);
  if (fault) throw fault;
  return { mine, refresh: () => setAsked((times) => times + 1) };
}

/** The address that the account goes by. */
export const emailOf = (mine: Mine): string =>
  String(mine.parts.find(({ of }) => of === "Person")?.rows.find(({ how }) => how === "own")?.fields.email ?? "");
