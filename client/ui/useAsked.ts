import { useLayoutEffect, useMemo, useRef } from "react";
import { useSearchParams } from "react-router";

// Drawn at once, so that the next choice is added to this one and not to what stood before.
const how = { replace: true, preventScrollReset: true, flushSync: true };

/** What becomes of what is asked for. */
type Change = (before: URLSearchParams) => URLSearchParams;

/**
 * What is asked for in the address, where it can be shared and returned to. What is put there as nothing goes; the rest stays. The ways
 * to change it stay the same, so that what only changes it is not drawn anew with it.
 */
export function useAsked() {
  const [asked, ask] = useSearchParams();
  const latest = useRef(ask);
  useLayoutEffect(() => {
    latest.current = ask;
  });
  const ways = useMemo(() => {
    const change = (next: Change) => latest.current(next, how);
    const put = (some: Readonly<Record<string, string | null | undefined>>) =>
      change((after) => {
        for (const [name, value] of Object.entries(some))
          if (value) after.set(name, value);
          else after.delete(name);
        return after;
      });
    return { change, put, clear: () => latest.current({}, how) };
  }, []);
  return { asked, ...ways };
}
