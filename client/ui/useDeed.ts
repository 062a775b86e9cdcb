import { useState } from "react";

/** Runs what a person asked for: says while it is under way, and keeps the reason when it was refused. */
export function useDeed() {
  const [problem, setProblem] = useState<unknown>();
  const [isBusy, setBusy] = useState(false);
  const run = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    setBusy(true);
    setProblem(undefined);
    try {
      return await work();
    } catch (reason) {
      setProblem(reason);
    } finally {
      setBusy(false);
    }
  };
  return { run, problem, isBusy, forget: () => setProblem(undefined) };
}
