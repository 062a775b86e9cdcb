import { useEffect } from "react";

/** Keeps the screen from going to sleep as long as the page is seen, where the device lets it. */
export function useAwake(): void {
  useEffect(() => {
    let lock: { release: () => Promise<void> } | undefined;
    let gone = false;
    const keep = async () => {
      if (document.visibilityState !== "visible") return;
      // A device that saves its battery says no, and then the screen sleeps as it always does.
      const next = await navigator.wakeLock?.request("screen").catch(() => undefined);
      if (gone) void next?.release();
      else lock = next;
    };
    void keep();
    document.addEventListener("visibilitychange", keep);
    return () => {
      gone = true;
      document.removeEventListener("visibilitychange", keep);
      void lock?.release();
    };
  }, []);
}
