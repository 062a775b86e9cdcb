import { useEffect, useRef, useState } from "react";
import { whyNotKind, whyNotSize } from "../../../schema/meetings/attachment.ts";
import { kindOf } from "../../../schema/meetings/fileKind.ts";
import type { Refusal } from "../../../schema/refusal.ts";
import { newId } from "../../live/newId.ts";
import type { FileHolder, Said } from "./holder.ts";
import { lookAt, SaidNo, sendFile, type Way } from "./sendFile.ts";

/** Why it did not work: a rule's no, a sentence of the server's, or what never reached it. */
export type Problem = { no: Refusal } | { said: string } | { problem: unknown };

/** The way of one file to what it belongs to: sent piece by piece, and then attached; until then it can be stopped, also by leaving the page. */
export function useAttaching(holder: FileHolder) {
  const [way, setWay] = useState<Way>();
  const [problem, setProblem] = useState<Problem>();
  const going = useRef<AbortController>(undefined);
  useEffect(() => () => going.current?.abort(), []);
  const attach = async (file: File, said: Said): Promise<boolean> => {
    const no = whyNotSize(file.size) ?? whyNotKind(kindOf(await lookAt(file)));
    setProblem(no && { no });
    if (no) return false;
    const stopping = new AbortController();
    going.current = stopping;
    try {
      const id = newId();
      await sendFile(file, { address: `${holder.address}/${id}`, signal: stopping.signal, onWay: setWay });
      await holder.attach({ file: id, name: file.name, size: file.size, ...said });
      return true;
    } catch (problem) {
      if (!stopping.signal.aborted) setProblem(problem instanceof SaidNo ? { said: problem.message } : { problem });
      return false;
    } finally {
      setWay(undefined);
    }
  };
  return { way, problem, attach, stop: () => going.current?.abort(), forget: () => setProblem(undefined) };
}
