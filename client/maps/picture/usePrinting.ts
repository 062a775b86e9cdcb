import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Whether the page is being printed: what is drawn for the screen's size is then drawn for the paper's. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(() => matchMedia("print").matches);
  useEffect(() => {
    const asked = matchMedia("print");
    // The browser takes the picture as soon as its listeners are done.
    const hear = () => queueMicrotask(() => flushSync(() => setPrinting(asked.matches)));
    asked.addEventListener("change", hear);
    return () => asked.removeEventListener("change", hear);
  }, []);
  return printing;
}
