import { ApolloLink } from "@apollo/client";
import { type DocumentNode, getOperationAST, print } from "graphql";
import type { Sink, SubscribePayload } from "graphql-ws";
import { mergeMap, of } from "rxjs";
import { socket } from "./socket.ts";

const hashes: Record<string, string> = import.meta.env.DOCUMENTS ?? {};
let outdated = false;

/** What names a document of the built pages to the server; nothing in development, and once the server is found to be of another day. */
const nameOf = (operation: string | undefined) => {
  const sha256Hash = outdated || !operation ? undefined : hashes[operation];
  return sha256Hash && { persistedQuery: { version: 1, sha256Hash } };
};

const isUnknown = (errors: unknown) =>
  Array.isArray(errors) && errors.some((error) => error?.extensions?.code === "PERSISTED_QUERY_NOT_FOUND");

/** Asks for the pages' documents by name: the server knows them, and reads each once. One that it does not know is asked with its text. */
export const byName = new ApolloLink((operation, forward) => {
  const extensions = nameOf(operation.operationName);
  if (!extensions) return forward(operation);
  operation.extensions = { ...operation.extensions, ...extensions };
  operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
  return forward(operation).pipe(
    mergeMap((result) => {
      if (!isUnknown(result.errors)) return of(result);
      outdated = true;
      operation.setContext({ http: { includeQuery: true, includeExtensions: false } });
      return forward(operation);
    }),
  );
});

/** Asks over the socket, likewise by name; returns how to stop. */
export function askSocket<Answer>(document: DocumentNode, variables: Record<string, unknown>, sink: Sink<{ data?: Answer | null }>) {
  const operationName = getOperationAST(document)?.name?.value;
  let stop = () => {};
  const error = (reason: unknown) => {
    if (!isUnknown(reason) || outdated) return sink.error(reason);
    outdated = true;
    ask();
  };
  const ask = () => {
    const extensions = nameOf(operationName);
    const asked: SubscribePayload = extensions
      ? { query: "", operationName, extensions, variables }
      : { query: print(document), variables };
    stop = socket.subscribe<Answer>(asked, { ...sink, error } as never);
  };
  ask();
  return () => stop();
}
