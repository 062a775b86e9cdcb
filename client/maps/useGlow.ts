import { startTransition, useCallback, useEffect, useRef, useState } from "react";

const glowFor = 2_400;

/** What others have just changed: each id glows for a while. */
export function useGlow() {
  const [glowing, setGlowing] = useState<ReadonlySet<string>>(new Set());
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  useEffect(() => () => timers.current.forEach(clearTimeout), []);
  const glow = useCallback((id: string) => {
    clearTimeout(timers.current.get(id));
    startTransition(() => setGlowing((before) => new Set(before).add(id)));
    const fade = () => startTransition(() => setGlowing((before) => new Set([...before].filter((one) => one !== id))));
    timers.current.set(id, setTimeout(fade, glowFor));
  }, []);
  return { glowing, glow };
}
