import type { Reading, Seen } from "../../../schema/weaving/files/seen.ts";
import { languageNow } from "../../i18n.tsx";
import type { Wish } from "./wish.ts";

/** The server said no, in a sentence for the reader. */
export class SaidNo extends Error {}

interface Answer {
  stage?: Reading["stage"];
  share?: number;
  seen?: Seen;
  done?: { operation: string; counts: Seen["counts"] };
  errors?: { message: string }[];
}

/** How far files have come on their way: sent, read, or brought in to a share of 0–1. */
export type Way = { stage: "sends" } | Reading | { stage: "brings"; share: number };

interface Sending {
  map: string;
  files: readonly File[];
  signal: AbortSignal;
  onWay: (way: Way) => void;
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

/** What is said of files line by line, to the last, which tells what came of them. */
async function heard(response: Response, onWay: (way: Way) => void): Promise<Answer> {
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { value = "", done } = await reader.read();
    const lines = (rest + value + (done ? "\n" : "")).split("\n");
    rest = lines.pop()!;
    for (const line of lines.filter(Boolean)) {
      const said = JSON.parse(line) as Answer;
      refuse(said);
      if (said.stage) onWay(said as Reading);
      else if (said.share !== undefined) onWay({ stage: "brings", share: said.share });
      else return said;
    }
    if (done) throw new TypeError("network: the answer ended early");
  }
}

/** What files would do; changes nothing. Tells how far the reading has come. */
export async function look(sending: Sending, wish: Wish): Promise<Seen> {
  sending.onWay({ stage: "sends" });
  return (await heard(await post(sending, "look", wish), sending.onWay)).seen!;
}

/** Brings files in, as they were looked at; tells how far it is. Until the signal, all of it can still be left. */
export async function bring(
  sending: Sending,
  { wish, mark, operation }: { wish: Wish; mark: string; operation: string },
): Promise<Seen["counts"]> {
  sending.onWay({ stage: "sends" });
  return (await heard(await post(sending, "bring", { ...wish, mark }, operation), sending.onWay)).done!.counts;
}
