import type { IncomingMessage } from "node:http";
import type { WebSocket } from "ws";
import { addressOf, neighbourhoodOf } from "./addressOf.ts";
import { hashOf } from "./Documents.ts";

/** How many sockets may be open at once, and how much each may say. */
export const sockets = {
  /** A person's tabs, on all their devices with one session. */
  perSession: 50,
  /** Everybody behind one address: a town hall, with a tab or two each. */
  perAddress: 5_000,
  subscriptions: 50,
  /** Messages and pings in a second, over ten seconds: a page that drags says twenty. */
  perSecond: 60,
  /** Bytes of one message. */
  bytes: 256 * 1024,
  /** Parts of one message: a browser sends it in one, or a few. */
  fragments: 64,
  /** How long a socket may take to begin, in milliseconds. */
  beginsWithin: 3_000,
} as const;

/** Why a socket is not opened, as a line of HTTP. */
type No = "401 Unauthorized" | "403 Forbidden" | "404 Not Found" | "429 Too Many Requests";

/** Whoever has this cookie or token; many addresses may have it, and many have one address. */
const sessionOf = ({ cookie, authorization }: IncomingMessage["headers"]) =>
  cookie || authorization ? hashOf(`${cookie ?? ""}\n${authorization ?? ""}`) : undefined;

/** Decides which sockets are opened, before they are: a browser would send its cookies along for whoever asks it to. */
export class Doorkeeper {
  private readonly open = new Map<string, number>();

  constructor(
    private readonly origins: readonly string[],
    private readonly trustProxy: number,
  ) {}

  whyNotOpen(request: IncomingMessage): No | undefined {
    const { origin, cookie } = request.headers;
    if (pathOf(request) !== "/graphql") return "404 Not Found";
    // What is no browser names no origin, and brings no cookies but those it was given.
    if (origin === undefined ? cookie !== undefined : !this.origins.includes(origin)) return "403 Forbidden";
    const [address, session] = this.keysOf(request);
    if (this.count(address) >= sockets.perAddress || (session && this.count(session) >= sockets.perSession)) return "429 Too Many Requests";
  }

  /** Counts a socket for as long as it is open, and closes it when it says too much too fast. */
  watch(socket: WebSocket, request: IncomingMessage): void {
    const keys = this.keysOf(request).filter((key) => key !== undefined);
    for (const key of keys) this.open.set(key, this.count(key) + 1);
    socket.once("close", () => {
      for (const key of keys)
        if (this.count(key) > 1) this.open.set(key, this.count(key) - 1);
        else this.open.delete(key);
    });
    const heard = () => {
      if (tooFast()) socket.close(1008, "Too many messages");
    };
    const tooFast = bucket(sockets.perSecond);
    socket.on("message", heard).on("ping", heard);
  }

  addressOf = (request: IncomingMessage) => addressOf(request, this.trustProxy);

  private count = (key: string) => this.open.get(key) ?? 0;

  private keysOf(request: IncomingMessage): [address: string, session: string | undefined] {
    return [neighbourhoodOf(this.addressOf(request)), sessionOf(request.headers)];
  }
}

function pathOf({ url = "" }: IncomingMessage): string | undefined {
  return URL.canParse(url, "http://here") ? new URL(url, "http://here").pathname : undefined;
}

/** Says when more comes than so much a second, after the first ten seconds' worth. */
function bucket(perSecond: number): () => boolean {
  const most = perSecond * 10;
  let left = most;
  let last = Date.now();
  return () => {
    const now = Date.now();
    left = Math.min(most, left + ((now - last) / 1_000) * perSecond) - 1;
    last = now;
    return left < 0;
  };
}
