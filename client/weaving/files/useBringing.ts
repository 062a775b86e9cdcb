import { useApolloClient } from "@apollo/client/react";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Seen } from "../../../schema/weaving/files/seen.ts";
import { useWords } from "../../i18n.tsx";
import { newId } from "../../live/newId.ts";
import { asOneStep } from "../../live/useDeeds.ts";
import { useMapRoom } from "../../maps/useMapRoom.ts";
import { useReason } from "../../ui/Refused.tsx";
import { bring, look, SaidNo } from "./send.ts";
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
  /** How far it is, 0–1, while it is brought in. */
  share?: number;
  isLooking: boolean;
  brought?: Brought;
  /** Why it was not done, or that it was stopped. */
  said?: string;
}

const nothing: State = { files: [], wish: { choices: {}, strength: "Contact" }, isLooking: false };

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
  const why = (problem: unknown) => (problem instanceof SaidNo ? problem.message : reason(problem));

  const see = async (files: readonly File[], wish: Wish) => {
    const signal = begin();
    put({ files, wish, isLooking: true, said: undefined, brought: undefined });
    try {
      const seen = await look({ map: map.id, files, signal }, wish);
      if (!signal.aborted) put({ seen, isLooking: false });
    } catch (problem) {
      if (!signal.aborted) put({ isLooking: false, said: why(problem), ...(files !== state.files && { seen: undefined }) });
    }
  };

  const go = async () => {
    const { files, wish, seen } = state;
    const signal = begin();
    const operation = newId();
    put({ share: 0, said: undefined });
    try {
      const onShare = (share: number) => put({ share });
      const counts = await bring({ map: map.id, files, signal }, { wish, mark: seen!.mark, operation, onShare });
      asOneStep(room, say("files.in.step", { name: files[0]!.name }), [{ operation }]);
      await client.refetchQueries({ include: "active" });
      setState({ ...nothing, brought: { counts, operation } });
    } catch (problem) {
      put({ share: undefined, said: signal.aborted ? say("files.in.stopped") : why(problem) });
    }
  };

  return {
    ...state,
    choose: (files: readonly File[]) => void see(files, nothing.wish),
    wishFor: (wish: Partial<Wish>) => void see(state.files, { ...state.wish, ...wish }),
    go: () => void go(),
    stop: () => asking.current?.abort(),
    leave: () => {
      asking.current?.abort();
      setState(nothing);
    },
  };
}

/** What a panel knows of files on their way, and what can be done with them. */
export type Bringing = ReturnType<typeof useBringing>;
