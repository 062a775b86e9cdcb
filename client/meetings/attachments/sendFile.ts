import { pieceBytes, piecesOf } from "../../../schema/meetings/attachment.ts";
import { headBytes, type Looked, looksLikeText, tailBytes } from "../../../schema/meetings/fileKind.ts";
import { languageNow } from "../../i18n.tsx";

/** The server said no, in a sentence for the reader. */
export class SaidNo extends Error {}

/** How far a file has come: a share of 0–1, and whether a lost connection holds it up. */
export interface Way {
  share: number;
  isHeld: boolean;
}

interface Sending {
  /** Where its pieces go. */
  address: string;
  signal: AbortSignal;
  onWay: (way: Way) => void;
}

/** How often a piece is tried, and how long is waited before it is tried again, in milliseconds. */
const tries = 8;
const waitFor = (nth: number) => Math.min(8_000, 500 * 2 ** nth);

/** As much of a chosen file as it takes to know what it is, before any of it is sent. */
export async function lookAt(file: File): Promise<Looked> {
  const bytesOf = async (part: Blob) => new Uint8Array(await part.arrayBuffer());
  const [head, tail] = [await bytesOf(file.slice(0, headBytes)), await bytesOf(file.slice(-tailBytes))];
  return { name: file.name, size: file.size, head, tail, isText: looksLikeText(head) && looksLikeText(tail) };
}

/** Sends a file piece by piece; each is tried again while the connection is lost, and none is sent twice. */
export async function sendFile(file: File, { address, signal, onWay }: Sending): Promise<void> {
  const count = piecesOf(file.size);
  for (let position = 0; position < count; position++) {
    onWay({ share: position / count, isHeld: false });
    const piece = file.slice(position * pieceBytes, (position + 1) * pieceBytes);
    await untilItComes(
      () => put(`${address}/${position}`, piece, signal),
      signal,
      () => onWay({ share: position / count, isHeld: true }),
    );
  }
  onWay({ share: 1, isHeld: false });
}

async function put(address: string, piece: Blob, signal: AbortSignal): Promise<void> {
  const response = await fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/octet-stream", "Accept-Language": languageNow() },
    body: piece,
    signal,
  });
  if (response.ok) return;
  const { errors } = (await response.json()) as { errors?: { message: string }[] };
  if (response.status < 500 && response.status !== 429) throw new SaidNo(errors?.[0]?.message);
  throw new TypeError("network: the piece did not come");
}

async function untilItComes(send: () => Promise<void>, signal: AbortSignal, onHeld: () => void): Promise<void> {
  for (let nth = 0; ; nth++)
    try {
      return await send();
    } catch (problem) {
      if (signal.aborted || problem instanceof SaidNo || nth + 1 >= tries) throw problem;
      onHeld();
      await new Promise((go) => setTimeout(go, waitFor(nth)));
      signal.throwIfAborted();
    }
}
