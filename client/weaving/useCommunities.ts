import { useEffect, useState } from "react";
import type { Woven } from "../../schema/weaving/graph.ts";
import type { Communities } from "./communities.worker.ts";

/** The communities of what is woven, found beside the page; those of before while new ones are looked for. */
export function useCommunities(woven: Woven): Communities | undefined {
  const [found, setFound] = useState<Communities>();
  useEffect(() => {
    const worker = new Worker(new URL("./communities.worker.ts", import.meta.url), { type: "module" });
    worker.onmessage = ({ data }: MessageEvent<Communities>) => setFound(data);
    worker.postMessage(woven);
    return () => worker.terminate();
  }, [woven]);
  return found;
}
