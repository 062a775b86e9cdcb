import { useEffect, useEffectEvent } from "react";

/** Reads a part of an agreement's page again when something has happened in the hub since it was read; `seq` is how far the page has heard. */
export function useFollow(seq: number, read: () => unknown): void {
  const again = useEffectEvent(() => void read());
  useEffect(() => {
    if (seq) again();
  }, [seq]);
}
