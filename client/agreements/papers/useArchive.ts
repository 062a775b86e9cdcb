import { useEffect, useRef, useState } from "react";
import { placesIn } from "../../../schema/agreements/archive/paths.ts";
import { give } from "../../weaving/files/picture.ts";

/** How far a package has come: how many agreements are in it, that it has been given, or that it could not be made. */
export type Packing = { at: "making"; count: number } | { at: "done" } | { at: "failed" } | undefined;

/** The longest that a path lies apart from what says how far it is, in characters of the package. */
const overlap = 200;

/** Takes a package for the archive out, and tells how far it is; it can be stopped. */
export function useArchive(address: string) {
  const [packing, setPacking] = useState<Packing>();
  const stopping = useRef<AbortController>(undefined);
  useEffect(() => () => stopping.current?.abort(), []);
  const stop = () => stopping.current?.abort();
  const take = async () => {
    const stopper = new AbortController();
    stopping.current = stopper;
    const { signal } = stopper;
    setPacking({ at: "making", count: 0 });
    try {
      const { file, name } = await packageFrom(address, signal, (count) => setPacking({ at: "making", count }));
      give(file, name);
      setPacking({ at: "done" });
    } catch {
      setPacking(signal.aborted ? undefined : { at: "failed" });
    }
  };
  return { packing, take, stop };
}

async function packageFrom(address: string, signal: AbortSignal, tell: (count: number) => void) {
  const response = await fetch(address, { method: "POST", signal });
  if (!response.ok) throw new Error(`There is no package: ${response.status}`);
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body!.getReader();
  const decoder = new TextDecoder("latin1");
  let rest = "";
  for (let place = 0; ; ) {
    const { value, done } = await reader.read();
    if (done) break;
    pieces.push(value);
    const text = rest + decoder.decode(value, { stream: true });
    const latest = Math.max(place, ...placesIn(text));
    // What is being put in is not done yet.
    if (latest > place) tell(latest - 1);
    place = latest;
    rest = text.slice(-overlap);
  }
  const named = /filename="?([^";]+)"?/.exec(response.headers.get("content-disposition") ?? "");
  return { file: new Blob(pieces, { type: "application/zip" }), name: named?.[1] ?? "arkiv.zip" };
}
