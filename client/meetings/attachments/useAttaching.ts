import { useEffect, useRef, useState } from "react";
import type { Visibility } from "../../../schema/hubs.ts";
import { whyNotKind, whyNotSize } from "../../../schema/meetings/attachment.ts";
import { kindOf } from "../../../schema/meetings/fileKind.ts";
import type { Refusal } from "../../../schema/refusal.ts";
import { perform } from "../../live/deeds.ts";
import { newId } from "../../live/newId.ts";
import { ATTACH } from "../hanging.ts";
import { hangingOn } from "../useHanging.ts";
import { lookAt, SaidNo, sendFile, type Way } from "./sendFile.ts";

/** What is said of a file when it is attached. */
export interface About {
  item: string | null;
  about: string | null;
  only: Visibility | null;
}

/** Why it did not work: a rule's no, a sentence of the server's, or what never reached it. */
export type Problem = { no: Refusal } | { said: string } | { problem: unknown };

/** The way of one file to a meeting: sent piece by piece, and then attached; until then it can be stopped, also by leaving the page. */
export function useAttaching(meeting: string) {
  const [way, setWay] = useState<Way>();
  const [problem, setProblem] = useState<Problem>();
  const going = useRef<AbortController>(undefined);
  useEffect(() => () => going.current?.abort(), []);
  const attach = async (file: File, { item, about, only }: About): Promise<boolean> => {
    const no = whyNotSize(file.size) ?? whyNotKind(kindOf(await lookAt(file)));
    setProblem(no && { no });
    if (no) return false;
    const stopping = new AbortController();
    going.current = stopping;
    try {
      const id = newId();
      await sendFile(file, { meeting, id, signal: stopping.signal, onWay: setWay });
      const attachment = { file: id, name: file.name, size: file.size, item, about, only };
      await perform(hangingOn(meeting), ATTACH, { meeting, attachment });
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
