import { type ExecutionResult, execute, type GraphQLSchema } from "graphql";
import type { WebSocket } from "ws";
import type { Operation } from "./execute.ts";

/** Tells who subscribed of something, past the reading of their rights: whoever tells it has seen to that. */
export type Line = (item: object) => void;

/** How much may wait for a socket that does not read, in bytes: then it is closed, and its page asks again from what it has heard. */
const mostWaiting = 1_000_000;

/** Tells many of the same thing: it is carried out and written down once for all who asked with the same document. */
export class Lines {
  private readonly written = new WeakMap<object, Map<object, Promise<string>>>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** The line to whoever subscribed under an id on a socket; what is told comes in order. */
  to(socket: WebSocket, id: string, operation: Omit<Operation, "rootValue">): Line {
    const begin = `{"id":${JSON.stringify(id)},"type":"next","payload":`;
    let last: Promise<void> = Promise.resolve();
    return (item) => {
      const told = this.write(item, operation);
      last = last
        .then(() => told)
        .then((payload) => {
          if (socket.readyState !== socket.OPEN) return;
          if (socket.bufferedAmount > mostWaiting) return socket.terminate();
          socket.send(`${begin}${payload}}`);
        })
        .catch((error) => console.error("A listener was not told:", error));
    };
  }

  private write(item: object, operation: Omit<Operation, "rootValue">): Promise<string> {
    const { document, operationName, variableValues, contextValue } = operation;
    const known = this.written.get(item) ?? new Map<object, Promise<string>>();
    this.written.set(item, known);
    const told =
      known.get(document) ??
      // As a visitor would: what is told to many tells nothing that is for one of them.
      Promise.resolve(
        execute({
          schema: this.schema,
          document,
          operationName,
          variableValues,
          contextValue: { ...contextValue, viewer: null },
          rootValue: item,
        }),
      ).then((result: ExecutionResult) => JSON.stringify(result));
    known.set(document, told);
    return told;
  }
}
