import { useSearchParams } from "react-router";

// Drawn at once, so that the next choice is added to this one and not to what stood before.
const how = { replace: true, preventScrollReset: true, flushSync: true };

/** What is asked for in the address, where it can be shared and returned to. What is put there as nothing goes; the rest stays. */
export function useAsked() {
  const [asked, ask] = useSearchParams();
  const put = (some: Readonly<Record<string, string | null>>) =>
    ask((before) => {
      const after = new URLSearchParams(before);
      for (const [name, value] of Object.entries(some))
        if (value) after.set(name, value);
        else after.delete(name);
      return after;
    }, how);
  return { asked, put, clear: () => ask({}, how) };
}
