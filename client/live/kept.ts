import { useSyncExternalStore } from "react";

/** A value that lives beside the page's components and tells those that show it when it changes. */
export interface Kept<T> {
  now(): T;
  set(next: T): void;
  listen(listener: () => void): () => void;
}

/** Keeps a value outside of the components, for what begins elsewhere: the connection, saving, steps, whispers. */
export function kept<T>(first: T): Kept<T> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    now: () => value,
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of listeners) listener();
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What is kept, read so that the component is drawn again when it changes. */
export const useKept = <T>({ listen, now }: Kept<T>): T => useSyncExternalStore(listen, now);
