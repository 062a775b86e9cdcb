import { type ExecutionResult, execute, type GraphQLSchema } from "graphql";
import type { WebSocket } from "ws";
import type { Operation } from "./execute.ts";

/** Tells who subscribed of something, past the reading of their rights: whoever tells it has seen to that. */
export type Line = (item: object) => void;

/** How much may wait for a socket that does not read, in bytes: then it is closed, and its page asks again from what it has heard. */
const mostWaiting = 1_000_000;

/** What is told to all who asked with one document, and how it goes out under each id that they asked under. */
interface Told {
  payload: Promise<string>;
  messages: Map<string, Buffer>;
}

/**
 * Tells many of the same thing: it is carried out and written down once for all who asked with the same document, and is one piece of memory
 * for all of them who asked under the same id.
 */
export class Lines {
  private readonly told = new WeakMap<object, Map<object, Told>>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** The line to whoever subscribed under an id on a socket; what is told comes in order. */
  to(socket: WebSocket, id: string, operation: Omit<Operation, "rootValue">): Line {
    let last: Promise<void> = Promise.resolve();
    return (item) => {
      const { payload, messages } = this.write(item, operation);
      last = last
        .then(() => payload)
        .then((text) => {
          if (socket.readyState !== socket.OPEN) return;
          if (socket.bufferedAmount > mostWaiting) return socket.terminate();
          const message = messages.get(id) ?? Buffer.from(`{"id":${JSON.stringify(id)},"type":"next","payload":${text}}`);
          messages.set(id, message);
          socket.send(message, { binary: false });
        })
        .catch((error) => console.error("A listener was not told:", error));
    };
  }

  private write(item: object, operation: Omit<Operation, "rootValue">): Told {
    const { document, operationName, variableValues, contextValue } = operation;
    const known = this.told.get(item) ?? new Map<object, Told>();
    this.told.set(item, known);
    const before = known.get(document);
    if (before) return before;
    // As a visitor would: what is told to many tells nothing that is for one of them.
    const asVisitor = { ...contextValue, viewer: null };
    const answer = execute({ schema: this.schema, document, operationName, variableValues, contextValue: asVisitor, rootValue: item });
    const payload = Promise.resolve(answer).then((result: ExecutionResult) => JSON.stringify(result));
    const told = { payload, messages: new Map<string, Buffer>() };
    known.set(document, told);
    return told;
  }
}
