import type { Seen } from "../../../schema/weaving/files/seen.ts";
import { languageNow } from "../../i18n.tsx";
import type { Wish } from "./wish.ts";

/** The server said no, in a sentence for the reader. */
export class SaidNo extends Error {}

interface Answer {
  share?: number;
  done?: { operation: string; counts: Seen["counts"] };
  errors?: { message: string }[];
}

interface Sending {
  map: string;
  files: readonly File[];
  signal: AbortSignal;
}

/** Files with a line before them that says what they are and what was chosen. */
function post({ map, files, signal }: Sending, what: "look" | "bring", head: object, operation?: string): Promise<Response> {
  const line = JSON.stringify({ ...head, files: files.map(({ name, size }) => ({ name, size })) });
  return fetch(`/api/maps/${map}/files/${what}`, {
    method: "POST",
    headers: {
      "Content-Type": "application/octet-stream",
      "Accept-Language": languageNow(),
      ...(operation && { "Idempotency-Key": operation }),
    },
    body: new Blob([`${line}\n`, ...files]),
    signal,
  });
}

function refuse({ errors }: Answer): void {
  if (errors?.[0]) throw new SaidNo(errors[0].message);
}

/** What files would do; changes nothing. */
export async function look(sending: Sending, wish: Wish): Promise<Seen> {
  const response = await post(sending, "look", wish);
  const said = (await response.json()) as Seen & Answer;
  refuse(said);
  return said;
}

/** Brings files in, as they were looked at; tells how far it is, 0–1. Until the signal, all of it can still be left. */
export async function bring(
  sending: Sending,
  { wish, mark, operation, onShare }: { wish: Wish; mark: string; operation: string; onShare: (share: number) => void },
): Promise<Seen["counts"]> {
  const response = await post(sending, "bring", { ...wish, mark }, operation);
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { value = "", done } = await reader.read();
    const lines = (rest + value + (done ? "\n" : "")).split("\n");
    rest = lines.pop()!;
    for (const line of lines.filter(Boolean)) {
      const said = JSON.parse(line) as Answer;
      refuse(said);
      if (said.share !== undefined) onShare(said.share);
      if (said.done) return said.done.counts;
    }
    if (done) throw new TypeError("network: the answer ended early");
  }
}
