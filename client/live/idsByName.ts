import type { SubscribePayload } from "graphql-ws";

/**
 * Gives what is asked on a socket its ids: the nth that is called `AgendaWritten` is "AgendaWritten 3". Pages that have asked the same are so
 * told of it in the very same words, which the server writes down once for all of them.
 */
export function idsByName(): (asked: SubscribePayload) => string {
  const times = new Map<string, number>();
  return ({ operationName }) => {
    const name = operationName ?? "";
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return `${name} ${time}`;
  };
}
