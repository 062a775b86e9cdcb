import { useEffect, useState } from "react";
import { aheadOf } from "../../../schema/meetings/live/clocks.ts";
import { client } from "../../live/apollo.ts";
import { kept } from "../../live/kept.ts";
import { useConnection } from "../../live/live.ts";
import { CLOCK } from "./documents.ts";

/** How far the server's clock is ahead of this device's, in milliseconds; nothing while it has not been asked. */
const ahead = kept<number | undefined>(undefined);

/** Asks the server what time it is; half the way there and back is counted to the answer. */
async function set(): Promise<void> {
  const sent = performance.now();
  const { data } = await client.query({ query: CLOCK, fetchPolicy: "no-cache" });
  if (data) ahead.set(aheadOf(data.clock, Date.now(), performance.now() - sent));
}

/** The moment by the server's clock, anew each second: a phone whose clock is wrong shows the same times as the others. */
export function useServerNow(): Date {
  const [now, setNow] = useState(() => new Date(Date.now() + (ahead.now() ?? 0)));
  const connection = useConnection();
  useEffect(() => {
    const look = () => setNow(new Date(Date.now() + (ahead.now() ?? 0)));
    const ask = () => document.visibilityState === "visible" && void set().catch(() => {});
    const ticking = setInterval(look, 1_000);
    const stop = ahead.listen(look);
    if (connection === "connected" || ahead.now() === undefined) ask();
    document.addEventListener("visibilitychange", ask);
    return () => {
      clearInterval(ticking);
      stop();
      document.removeEventListener("visibilitychange", ask);
    };
  }, [connection]);
  return now;
}
