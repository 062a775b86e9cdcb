import { useApolloClient } from "@apollo/client/react";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Seen } from "../../../schema/weaving/files/seen.ts";
import { useWords } from "../../i18n.tsx";
import { newId } from "../../live/newId.ts";
import { asOneStep } from "../../live/useDeeds.ts";
import { useMapRoom } from "../../maps/useMapRoom.ts";
import { useReason } from "../../ui/Refused.tsx";
import { bring, look, SaidNo, type Way } from "./send.ts";
import type { Wish } from "./wish.ts";

/** What came of bringing in: how much there was, and the operation by which it can be undone. */
export interface Brought {
  counts: Seen["counts"];
  operation: string;
}

interface State {
  files: readonly File[];
  wish: Wish;
  seen?: Seen;
  /** How far they are on their way, while they are read or brought in. */
  way?: Way;
  isBringing: boolean;
  brought?: Brought;
  /** Why it was not done, or that it was stopped. */
  said?: string;
}

const nothing: State = { files: [], wish: { choices: {}, strength: "Contact" }, isBringing: false };

/** The way of files onto the map: chosen, looked at anew after each choice, and then brought in. */
export function useBringing() {
  const say = useWords();
  const reason = useReason();
  const client = useApolloClient();
  const { map, room } = useMapRoom();
  const [state, setState] = useState<State>(nothing);
  const asking = useRef<AbortController>(undefined);
  const put = useCallback((part: Partial<State>) => setState((before) => ({ ...before, ...part })), []);
  useEffect(() => () => asking.current?.abort(), []);

  const begin = () => {
    asking.current?.abort();
    asking.current = new AbortController();
    return asking.current.signal;
  };
  const fail = (problem: unknown) =>
    put({ way: undefined, isBringing: false, said: problem instanceof SaidNo ? problem.message : reason(problem) });

  const see = async (files: readonly File[], wish: Wish) => {
    const signal = begin();
    const wasSeen = files === state.files ? state.seen : undefined;
    put({ files, wish, said: undefined, brought: undefined, seen: wasSeen });
    try {
      const seen = await look({ map: map.id, files, signal, onWay: (way) => put({ way }) }, wish);
      if (!signal.aborted) put({ seen, way: undefined });
    } catch (problem) {
      if (!signal.aborted) fail(problem);
    }
  };

  const go = async () => {
    const { files, wish, seen } = state;
    const signal = begin();
    const operation = newId();
    put({ said: undefined, isBringing: true });
    try {
      const counts = await bring({ map: map.id, files, signal, onWay: (way) => put({ way }) }, { wish, mark: seen!.mark, operation });
      asOneStep(room, say("files.in.step", { name: files[0]!.name }), [{ operation }]);
      await client.refetchQueries({ include: "active" });
      setState({ ...nothing, brought: { counts, operation } });
    } catch (problem) {
      if (!signal.aborted) fail(problem);
    }
  };

  return {
    ...state,
    choose: (files: readonly File[]) => void see(files, nothing.wish),
    wishFor: (wish: Partial<Wish>) => void see(state.files, { ...state.wish, ...wish }),
    go: () => void go(),
    stop: () => {
      asking.current?.abort();
      put({ way: undefined, isBringing: false, said: say("files.in.stopped") });
    },
    leave: () => {
      asking.current?.abort();
      setState(nothing);
    },
  };
}

/** What a panel knows of files on their way, and what can be done with them. */
export type Bringing = ReturnType<typeof useBringing>;
