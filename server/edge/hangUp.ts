import type { WebSocket } from "ws";

/** What a write fails with when the other side went away meanwhile. */
const away = new Set(["EPIPE", "ECONNRESET", "ECANCELED", "ERR_STREAM_PREMATURE_CLOSE", "ERR_STREAM_DESTROYED"]);

/** Whether an error says no more than that whoever was written to has gone: nobody's fault, and nothing to write down. */
export const hasGone = (error: unknown): boolean => away.has((error as { code?: string } | undefined)?.code ?? "");

/** Lets the other side of a socket hang up in the middle of a word, as a tab does that closes: the socket's end says all there is to say. */
export function mayHangUp(socket: WebSocket): void {
  const send = socket.send.bind(socket) as (...words: unknown[]) => void;
  socket.send = (...words: unknown[]) => {
    const done = words.at(-1);
    if (typeof done !== "function") return send(...words);
    send(...words.slice(0, -1), (error?: Error) => done(hasGone(error) ? undefined : error));
  };
}
