import type { Duplex } from "node:stream";
import type { WebSocket } from "ws";
import { hasGone } from "./hasGone.ts";

/** How much may wait for a socket before what answers on it waits too, in bytes. */
const mostWaiting = 64 * 1024;

/**
 * How answers go out on a socket: those of one turn leave together, so that an answer and its end are one message to the network. The other side
 * may hang up in the middle of a word, as a tab does that closes: the socket's end says all there is to say.
 */
export function answerOn(socket: WebSocket, line: Duplex): void {
  const send = socket.send.bind(socket) as (...words: unknown[]) => void;
  let isHeld = false;
  const hold = () => {
    if (isHeld) return;
    isHeld = true;
    line.cork();
    process.nextTick(() => {
      isHeld = false;
      line.uncork();
    });
  };
  socket.send = (...words: unknown[]) => {
    const done = words.at(-1);
    if (typeof done !== "function") return send(...words);
    hold();
    if (socket.bufferedAmount > mostWaiting)
      return send(...words.slice(0, -1), (error?: Error) => done(hasGone(error) ? undefined : error));
    send(...words.slice(0, -1));
    done();
  };
}
