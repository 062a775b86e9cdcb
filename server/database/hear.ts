import pg from "pg";

/** What it takes to hear a channel of a database. */
export interface Hearing {
  url: string;
  channel: string;
  onHeard: (payload: string) => void;
  /** Told each time that listening begins: at first, and again after the connection was lost and something may have been missed. */
  onBegin?: (line: pg.Client) => void;
}

const tryAgainAfter = 250;

/** Hears what is notified on a channel, on a connection of its own that is made anew when it is lost; answers with how to stop. */
export async function hear({ url, channel, onHeard, onBegin }: Hearing): Promise<() => Promise<void>> {
  let stopped = false;
  let client: pg.Client | undefined;
  const begin = async () => {
    const fresh = new pg.Client({ connectionString: url, keepAlive: true });
    fresh.on("notification", ({ payload }) => onHeard(payload ?? ""));
    fresh.on("error", () => {});
    await fresh.connect();
    await fresh.query(`listen ${channel}`);
    fresh.once("end", again);
    client = fresh;
    onBegin?.(fresh);
  };
  const again = () => {
    if (!stopped) setTimeout(() => begin().catch(again), tryAgainAfter).unref();
  };
  await begin();
  return async () => {
    stopped = true;
    await client?.end();
  };
}
